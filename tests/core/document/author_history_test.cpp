// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "earshot/document/author_history.h"
#include "earshot/model/names.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;

namespace {

struct AuthorDesk : TriageDesk {
    AuthorDesk() : TriageDesk(GENERATE(from_range(engines()))) { }

    AuthorHistory before(CaseId id)
    {
        return must(authorHistory(workspace.store(), must(Mentions(workspace.store()).find(asked)).authorId, id));
    }
    CaseId closed(const char* name, CaseState state)
    {
        const CaseId id = complaint(mention(name));
        change(id, [state](Case& one) { one.state = state; });
        return id;
    }
    void take(CaseId id, RungKind rung)
    {
        const Case one = must(Cases(workspace.store()).find(id));
        must(Cases(workspace.store())
                 .save(one, { .kind = EventKind::RungTaken, .caseId = id, .payload = compactJson({ { "rung", nameOf(rung) } }) }, start));
    }

    const MentionId asked = mention("asked");
};

}

TEST_CASE("An author's history tells what became of the cases before one, withdrawn ones and other authors' left out")
{
    AuthorDesk here;
    here.closed("1", CaseState::Resolved);
    here.closed("2", CaseState::FollowedUp);
    here.closed("3", CaseState::LeftAlone);
    here.closed("4", CaseState::Waiting);
    here.closed("5", CaseState::Withdrawn);
    here.complaint(here.mention("6", { .author = "somebody" }));
    const CaseId own = here.complaint(here.asked);
    here.closed("7", CaseState::Resolved);
    const AuthorHistory history = here.before(own);
    CHECK(history.earlier == 4);
    CHECK(history.resolved == 2);
    CHECK(history.leftAlone == 1);
    CHECK(here.before({}).earlier == 6);
    CHECK_FALSE(history.measure);
    CHECK(must(authorHistory(here.workspace.store(), { 99 }, {})).earlier == 0);
}

TEST_CASE("The heaviest measure that any case brought against an account is in force, and hiding a post or reporting is none")
{
    AuthorDesk here;
    const CaseId first = here.troll(here.mention("1")), own = here.complaint(here.asked);
    here.take(first, RungKind::Hide);
    here.take(first, RungKind::Report);
    CHECK_FALSE(here.before(own).measure);
    here.take(own, RungKind::Block);
    here.take(first, RungKind::Mute);
    CHECK(here.before(own).measure == RungKind::Block);
    here.change(own, [](Case& one) { one.state = CaseState::Withdrawn; });
    CHECK(here.before({}).measure == RungKind::Mute);
}
