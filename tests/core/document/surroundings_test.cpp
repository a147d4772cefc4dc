// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "earshot/document/surroundings.h"
#include "earshot/model/names.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;

namespace {

struct SurroundedDesk : TriageDesk {
    SurroundedDesk() : TriageDesk(GENERATE(from_range(engines()))) { }

    Surroundings of(MentionId id, const std::string& parent = {})
    {
        return must(surroundingsOf(workspace.store(), id, parent.empty() ? "" : post(parent, "").observation.key));
    }
    void take(CaseId id, RungKind rung)
    {
        const Case one = must(Cases(workspace.store()).find(id));
        must(Cases(workspace.store())
                 .save(one, { .kind = EventKind::RungTaken, .caseId = id, .payload = compactJson({ { "rung", nameOf(rung) } }) }, start));
    }
    MentionId answer(const std::string& name, const std::string& parent)
    {
        Sorted sorted = post(name, "text of " + name);
        sorted.observation.parentKey = parent.empty() ? "" : post(parent, "").observation.key;
        return recordOne(workspace.store(), sorted);
    }
};

}

TEST_CASE("An author's other cases count by their lane, the mention's own and withdrawn ones left out")
{
    SurroundedDesk here;
    const MentionId asked = here.mention("1");
    here.complaint(asked);
    CHECK(here.of(asked).casesAsCustomer == 0);
    here.complaint(here.mention("2"));
    here.troll(here.mention("3"));
    here.troll(here.mention("4"));
    here.complaint(here.mention("5", { .author = "somebody" }));
    const CaseId withdrawn = here.complaint(here.mention("6"));
    here.change(withdrawn, [](Case& one) { one.state = CaseState::Withdrawn; });
    CHECK(here.of(asked).casesAsCustomer == 1);
    CHECK(here.of(asked).casesAsTroll == 2);
    CHECK_FALSE(here.of(asked).measure);
    CHECK(here.of({ 99 }).casesAsTroll == 0);
}

TEST_CASE("The heaviest measure against an author is in force, hiding and reporting are none")
{
    SurroundedDesk here;
    const CaseId first = here.troll(here.mention("1")), second = here.troll(here.mention("2"));
    const MentionId asked = here.mention("3");
    here.take(first, RungKind::Hide);
    here.take(first, RungKind::Report);
    CHECK_FALSE(here.of(asked).measure);
    here.take(second, RungKind::Mute);
    CHECK(here.of(asked).measure == RungKind::Mute);
    here.take(first, RungKind::Block);
    CHECK(here.of(asked).measure == RungKind::Block);
    CHECK_FALSE(here.of(here.mention("4", { .author = "somebody" })).measure);
}

TEST_CASE("Depth is how many answers stand above, known or not, up to three")
{
    SurroundedDesk here;
    const auto depthOf
        = [&](const std::string& name, const std::string& parent) { return here.of(here.answer(name, parent), parent).depth; };
    CHECK(depthOf("1", "") == 0);
    CHECK(depthOf("2", "1") == 1);
    CHECK(depthOf("3", "2") == 2);
    CHECK(depthOf("4", "3") == 3);
    CHECK(depthOf("5", "4") == 3);
    CHECK(depthOf("6", "unknown") == 1);
}

TEST_CASE("The latest texts come with their accounts, newest first, our own left out")
{
    SurroundedDesk here;
    here.mention("1", { .author = "ana" });
    here.mention("2", { .author = "us", .own = true });
    here.mention("3", { .author = "ben" });
    const std::vector<PostedText> texts = must(latestTexts(here.workspace.store(), 5));
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].account == "ben");
    CHECK(texts[0].platform == "mastodon");
    CHECK(texts[0].text == "text of 3");
    CHECK(texts[1].account == "ana");
    CHECK(must(latestTexts(here.workspace.store(), 1)).size() == 1);
}
