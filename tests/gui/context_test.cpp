// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/window_fixture.h"
#include "words/texts.h"

#include <QLabel>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct ContextFixture : WindowFixture {
    QString verdictLine() { return the<QLabel>("verdictLine").text(); }
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
    CHECK(gui::contextText(context)
        == QString::fromUtf8("Beside the text, not counted: we blocked this account (+0.6 troll), an earlier case as a customer (+0.3 "
                             "complaint, −0.2 troll)"));
    context.counted = true;
    context.without = Label::Other;
    CHECK(gui::contextText(context).startsWith("Beside the text, counted: "));
    CHECK(gui::contextText(context).endsWith(QString::fromUtf8(" · without it: other")));
}

TEST_CASE("The pane says what is known of an author beside a text that is clear")
{
    ContextFixture here;
    for (const char* name : { "t1", "t2", "t3" })
        record(here.workspace(),
            { .name = name, .text = "you idiots", .label = Label::Troll, .author = "Gus", .handle = "gus", .ago = 3h, .due = 60min });
    record(here.workspace(),
        { .name = "c1", .text = "my meter has been broken since May", .author = "Gus", .handle = "gus", .ago = 10min, .due = 60min });
    here.goTo("broken since May");
    CHECK(waitUntil([&] { return here.verdictLine().contains("not counted: three or more earlier cases as a troll (+0.5 troll)"); }));
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
