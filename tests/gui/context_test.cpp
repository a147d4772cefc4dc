// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/window_fixture.h"
#include "words/texts.h"

#include <QLabel>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct ContextFixture : WindowFixture {
    QString verdictLine() { return the<QLabel>("verdictLine").text(); }
    QLabel& signsLine() { return the<QLabel>("signsLine"); }
    QToolButton& signsButton() { return the<QToolButton>("signsButton"); }
    void goTo(const char* text)
    {
        REQUIRE(waitUntil([&] { return rowWith(mentions(), text) >= 0; }));
        clickRow(mentions(), rowWith(mentions(), text));
        mentions().setFocus();
    }
};

}

TEST_CASE("Signals beside the text are named with their log-odds, whether they counted, and what the text alone says")
{
    ToldContext context{ { { "signal:blocked", 0.6, Label::Troll }, { "signal:earlier_customer", 0.3, Label::Complaint },
        { "signal:earlier_customer", -0.2, Label::Troll } } };
    CHECK(gui::contextText({}).isEmpty());
    CHECK(gui::contextText(context).startsWith("2 sign")); // what speaks for both is one
    CHECK(gui::contextText(context).endsWith("beside the text, not counted"));
    CHECK(gui::contextSigns(context)
        == QString::fromUtf8("we blocked this account (+0.6 troll), an earlier case as a customer (+0.3 complaint, −0.2 troll)"));
    context.counted = true;
    context.without = Label::Other;
    CHECK(gui::contextText(context).startsWith("Beside the text, counted: "));
    CHECK(gui::contextText(context).endsWith(QString::fromUtf8(" · without it: other")));
}

TEST_CASE("What is known of an author beside a text that is clear is folded away until somebody wants to see it")
{
    ContextFixture here;
    for (const char* name : { "t1", "t2", "t3" })
        record(here.workspace(),
            { .name = name, .text = "you idiots", .label = Label::Troll, .author = "Gus", .handle = "gus", .ago = 3h, .due = 60min });
    record(here.workspace(),
        { .name = "c1", .text = "my meter has been broken since May", .author = "Gus", .handle = "gus", .ago = 10min, .due = 60min });
    here.goTo("broken since May");
    const QString signs = "three or more earlier cases as a troll (+0.5 troll)";
    REQUIRE(waitUntil([&] { return here.signsButton().toolTip().contains(signs); }));
    CHECK(here.signsButton().isVisible());
    CHECK(here.signsButton().text().endsWith("beside the text, not counted"));
    CHECK(here.signsButton().text().endsWith(here.signsButton().accessibleName())); // which has no arrow
    CHECK_FALSE(here.signsLine().isVisible());
    here.signsButton().setFocus();
    press("Space");
    CHECK(here.signsLine().isVisible());
    CHECK(here.signsLine().text().contains(signs));
    here.goTo("charged twice");
    here.goTo("broken since May");
    CHECK(waitUntil([&] { return here.signsLine().isVisible() && here.signsLine().text().contains(signs); })); // as it was left
    click(here.signsButton());
    CHECK_FALSE(here.signsLine().isVisible());
}

TEST_CASE("Signs that counted stand beside the verdict, with nothing to unfold")
{
    ContextFixture here;
    Sorted sorted;
    sorted.observation.key = "mastodon:counted";
    sorted.observation.externalId = "counted";
    sorted.observation.text = sorted.observation.versionText = "my meter again, well done";
    sorted.verdict = { .label = Label::Troll, .troll = 0.7, .language = "en", .reasons = { { "signal:blocked", 0.6, Label::Troll } } };
    const MentionId id = got(here.workspace().mentions().record({ 1 }, "mastodon", { sorted }, here.clock.now())).added.at(0).id;
    here.window().openMention(id.value);
    REQUIRE(waitUntil([&] { return here.signsLine().text().startsWith("Beside the text, counted: we blocked this account"); }));
    CHECK(here.signsLine().isVisible());
    CHECK_FALSE(here.signsButton().isVisible());
}

TEST_CASE("Who judges what a source's terms keep from training is told that the sorter does not learn it")
{
    ContextFixture here;
    for (const Source& source : got(here.workspace().sources().all()))
        did(here.workspace().sources().setMayTrain(source.id, false, "ben", here.clock.now()));
    here.goTo("charged twice");
    CHECK(waitUntil([&] { return here.verdictLine().contains("because"); }));
    CHECK_FALSE(here.verdictLine().contains("does not learn"));
    press("1");
    here.settle();
    here.goTo("charged twice");
    CHECK(waitUntil([&] { return here.verdictLine().contains("does not learn"); }));
}
