// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/drafting.h"
#include "earshot/app/listening.h"
#include "earshot/base/json.h"
#include "support/gui/window_fixture.h"
#include "support/replay_program.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>
#include <httplib.h>

using namespace earshot;
using namespace earshot::test;

namespace {

const QString kind = "Thank you for swapping all that before you wrote, and sorry for the slow evenings. How can we help?";

/// Ana listens to the week at Telvana on its Monday morning, when the first customer has written.
struct TelvanaMonday : WindowFixture {
    ReplayProgram replay;
    CaseId caseId{};

    TelvanaMonday() : WindowFixture(Filling::Nothing)
    {
        const auto store = secrets.maker()();
        Source source;
        source.platform = "mastodon";
        source.kind = SourceKind::Mentions;
        source.baseUrl = replay.mastodon();
        source.account = "telvana";
        got(addSource(workspace(), *store, source, replay.token()));
        replay.moveTo("1 07:30:00");
        desk().listening().start();
        REQUIRE(waitUntil([&] { return rowWith(mentions(), "our DSL goes down") >= 0; }));
        clickRow(mentions(), rowWith(mentions(), "our DSL goes down"));
        settle();
        for (const TriageRow& row : got(workspace().triage().page({ TriageView::NeedsAnswer }, {})))
            if (row.mention.text.find("our DSL goes down") != std::string::npos)
                caseId = row.inCase->id;
    }

    QPlainTextEdit& text() { return find<QPlainTextEdit>(the<QWidget>("publicReply"), "replyText"); }
    QToolButton& sendButton() { return find<QToolButton>(the<QWidget>("publicReply"), "sendButton"); }
    bool says(const char* words) { return find<QLabel>(the<QWidget>("publicReply"), "standLine").text().contains(words); }

    void write(const QString& words)
    {
        press("R");
        REQUIRE(waitUntil([&] { return hasFocus(text()) && !text().isReadOnly(); }));
        type(words);
        REQUIRE(waitUntil([&] { return sendButton().isEnabled(); }));
    }
    Json asked(const std::string& path)
    {
        httplib::Client client(replay.mastodon());
        const auto answer = client.Get(path, { { "Authorization", "Bearer " + replay.token() } });
        REQUIRE(answer);
        return Json::parse(answer->body);
    }
    /// How many posts of the brand's account with these words the server has.
    long sentOnServer(const std::string& words)
    {
        const std::string account = textAt(asked("/api/v1/accounts/lookup?acct=telvana"), "id");
        const Json posts = asked("/api/v1/accounts/" + account + "/statuses");
        return std::ranges::count_if(posts, [&](const Json& post) { return textAt(post, "content").find(words) != std::string::npos; });
    }
    void lookAgain()
    {
        const auto polledAt = [&] { return got(workspace().sources().states()).front().second.polledAt; };
        const auto before = polledAt();
        clock.advance(std::chrono::hours(1));
        desk().listening().pollNow();
        REQUIRE(waitUntil([&] { return polledAt() > before; }));
    }
};

}

TEST_CASE("An answer that got a second opinion goes out to the server once, and a restart does not send it again")
{
    TelvanaMonday here;
    here.write(kind);
    press("Ctrl+Shift+Return");
    REQUIRE(waitUntil([&] { return here.says("Waits for a second opinion"); }));
    Workspace ben = got(Workspace::open(here.workspace().location(), here.clock, "ben"));
    got(approveAs(ben, got(openReplies(ben, here.caseId)).front().id, kind.toStdString() + " Ben"));
    REQUIRE(waitUntil([&] { return here.says("approved") && here.sendButton().isEnabled(); }));
    click(here.sendButton());
    REQUIRE(waitUntil([&] { return here.says("Goes out in"); }));
    CHECK(here.sentOnServer("slow evenings") == 0);
    here.clock.advance(std::chrono::seconds(11));
    REQUIRE(waitUntil([&] { return here.says("Sent"); }));
    CHECK(here.sentOnServer("How can we help? Ben") == 1);

    here.lookAgain();
    here.restart();
    here.desk().listening().start();
    here.lookAgain();
    CHECK(here.sentOnServer("slow evenings") == 1);
    CHECK(got(here.workspace().cases().find(here.caseId)).firstAnsweredAt.has_value());
}
