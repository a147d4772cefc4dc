// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/triage_fixture.h"
#include "words/authors.h"
#include "words/conversation_html.h"
#include "words/people.h"
#include "words/sources.h"
#include "words/times.h"

#include <QTextDocument>

using namespace earshot;
using namespace earshot::gui;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const Time now = *parsedRfc3339("2026-03-02T09:00:00Z");

/// The tool tip over these words of a rich text.
QString tipIn(const QString& html, const QString& words)
{
    QTextDocument document;
    document.setHtml(html);
    const QTextCursor found = document.find(words);
    INFO(document.toPlainText().toStdString());
    REQUIRE_FALSE(found.isNull());
    return found.charFormat().toolTip();
}

/// Without the spaces at which no line breaks.
QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, ' ');
}

QString facts(const AuthorHistory& history, const std::string& language = {})
{
    return spaced(authorFacts({ .externalId = "1", .handle = "mira_k" }, history, language, now));
}

}

TEST_CASE("Each time in a conversation has its whole date in its tool tip: when it was posted, edited and deleted")
{
    ShownConversation shown;
    shown.mentions = { Mention{ .id = { 1 }, .text = "It rains", .postedAt = now - 40min } };
    shown.versions[1] = { { .kind = SnapshotKind::First, .seenAt = now - 39min, .text = "It snows" },
        { .kind = SnapshotKind::Edited, .seenAt = now - 20min, .text = "It rains" },
        { .kind = SnapshotKind::Gone, .seenAt = now - 5min, .text = "It rains" } };
    const QString html = conversationHtml(shown, now);
    CHECK(tipIn(html, "40 min ago") == fullTime(now - 40min));
    CHECK(tipIn(html, "20 min ago") == fullTime(now - 20min));
    CHECK(tipIn(html, "5 min ago") == fullTime(now - 5min));
    CHECK(tipIn(html, "It rains").isEmpty());
}

TEST_CASE("So has a note, a post of a profile, a colleague at work and a source")
{
    CHECK(tipIn(notesHtml({ { "ana", "called her", now - 7min } }, now), "7 min ago") == fullTime(now - 7min));
    Observation post;
    post.text = "Elsewhere";
    post.postedAt = now - 9min;
    CHECK(tipIn(recentPostsHtml({ post }, now), "9 min ago") == fullTime(now - 9min));
    CHECK(workersTip({ { "ben", 2, now - 3min } }).contains(fullTime(now - 3min)));
    SourceReport report;
    report.state.polledAt = now - 1min;
    report.state.newAt = now - 2min;
    report.state.dueAt = now + 1min;
    for (const Time one : { now - 1min, now - 2min, now + 1min })
        CHECK(pollTimesTip(report).contains(fullTime(one)));
    report.source.paused = true;
    CHECK_FALSE(pollTimesTip(report).contains(fullTime(now + 1min)));
}

TEST_CASE("An author's card says what became of earlier cases, whether a measure is in force, and the language")
{
    CHECK(facts({}).contains("no earlier case"));
    CHECK(facts({}).contains("no measures in force"));
    CHECK(facts({ .earlier = 1, .resolved = 1 }).contains("1 earlier case, it was resolved"));
    CHECK(facts({ .earlier = 2, .resolved = 2 }).contains("2 earlier cases, both resolved"));
    CHECK(facts({ .earlier = 5, .resolved = 5 }).contains("5 earlier cases, all resolved"));
    CHECK(facts({ .earlier = 4, .resolved = 1, .leftAlone = 2 }).contains("4 earlier cases, 1 resolved, 2 left alone, 1 open"));
    CHECK(facts({ .measure = RungKind::Mute }).contains("muted by us"));
    CHECK(facts({ .measure = RungKind::Block }).contains("blocked by us"));
    CHECK(facts({}, "de").contains("writes in German"));
    CHECK_FALSE(facts({}, "und").contains("writes in"));
}

TEST_CASE("In Triage the author's card knows the case before, and not the one that is looked at")
{
    TriageFixture here;
    const auto card = [&] { return spaced(here.inPane<QLabel>("authorFacts").text()); };
    REQUIRE(waitUntil([&] { return card().contains("no earlier case"); }));
    CHECK(card().contains("no measures in force"));
    CHECK(card().contains("writes in English"));
    record(here.workspace(), { .name = "again", .text = "And charged once more.", .due = 2min });
    REQUIRE(waitUntil([&] { return rowWith(here.mentions(), "once more") >= 0; }));
    clickRow(here.mentions(), rowWith(here.mentions(), "once more"));
    CHECK(waitUntil([&] { return card().contains("1 earlier case, 1 open"); }));
}

TEST_CASE("The team's notes stand below the conversation in Triage, a new one at once, and markup in them is none")
{
    TriageFixture here;
    CHECK_FALSE(here.shownText().contains("Notes of the team"));
    const CaseId id = here.mentionNamed("en").caseId;
    did(here.workspace().cases().note(id, "Called her, <b>no answer</b>", "ben", here.clock.now()));
    REQUIRE(waitUntil([&] { return here.shownText().contains("Called her, <b>no answer</b>"); }));
    CHECK(here.shownText().contains("Notes of the team; the customer does not see them"));
    CHECK(here.shownText().contains("ben"));
    CHECK(here.shownText().indexOf("Called her") > here.shownText().indexOf("Still nothing"));
    press("J");
    CHECK(waitUntil([&] { return here.shownText().contains("seit drei Tagen"); }));
    CHECK_FALSE(here.shownText().contains("Called her"));
}
