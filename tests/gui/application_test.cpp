// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/drafting.h"
#include "support/gui/morning.h"
#include "support/raw_server.h"
#include "support/results.h"
#include "support/running_earshot.h"
#include "support/wait_for.h"

#include <csignal>

using namespace earshot;
using namespace earshot::test;

namespace {

/// A workspace on the disk and a home, for real programs one after the other.
struct Home {
    TempDir folder;
    SystemClock clock;
    Workspace workspace = got(Workspace::create(folder.file("workspace.db"), clock, "ana"));

    Home() { fillMorning(workspace); }

    RunningEarshot::Wish wish() const
    {
        return { .home = folder.path().string(), .arguments = { "--workspace", folder.file("workspace.db"), "--as", "ana" } };
    }
};

/// Started and showing its list.
struct Running : RunningEarshot {
    explicit Running(const Home& home) : RunningEarshot(home.wish()) { REQUIRE(waitForRow("mentionList", "charged twice")); }

    int end()
    {
        process().signal(SIGTERM);
        return process().wait();
    }
    int scrolled() { return value("mentionList/qt_scrollarea_vcontainer/QScrollBar", "value").get<int>(); }
};

}

TEST_CASE("A draft outlives SIGKILL of the program, and so does the right to open the workspace")
{
    Home home;
    {
        Running earshot(home);
        earshot.press("R");
        REQUIRE(earshot.waitFor("publicReply/replyText", "focus", true));
        REQUIRE(earshot.waitFor("publicReply/replyText", "readOnly", false));
        earshot.type("We look into the invoice");
        REQUIRE(earshot.waitFor("publicReply/keptLine", "text", "Draft kept"));
        earshot.process().signal(SIGKILL);
        REQUIRE(earshot.process().wait() == 128 + SIGKILL);
    }
    Running again(home);
    again.press("R");
    CHECK(again.waitFor("publicReply/replyText", "plainText", "We look into the invoice"));
    again.process().signal(SIGKILL);
    const CaseId caseId = got(home.workspace.triage().page({ TriageView::NeedsAnswer }, {})).front().inCase->id;
    CHECK(got(openReplies(home.workspace, caseId)).size() == 1);
}

TEST_CASE("A second start of a workspace brings the window of the first to the front and ends")
{
    Home home;
    Running first(home);
    first.ask({ { "do", "minimize" }, { "widget", "MainWindow" } });
    REQUIRE(first.waitFor("MainWindow", "minimized", true));
    CHECK(run(RunningEarshot::command(home.wish())).exitCode == 0);
    CHECK(first.waitFor("MainWindow", "minimized", false));
    CHECK(first.waitFor("MainWindow", "isActiveWindow", true));
}

TEST_CASE("SIGTERM ends the program within two seconds while a server keeps it waiting, and the session is kept")
{
    Home home;
    RawServer silent(RawServer::silence());
    got(home.workspace.sources().add({ .platform = "feed", .baseUrl = silent.url("/feed") }, "ana", home.clock.now()));
    Running earshot(home);
    earshot.press("Ctrl+4");
    REQUIRE(waitFor([&] { return !silent.requests().empty(); }));
    const auto begin = std::chrono::steady_clock::now();
    earshot.process().signal(SIGTERM);
    CHECK(earshot.process().wait() == 0);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    RunningEarshot again(home.wish());
    CHECK(again.waitFor("archive", "visible", true));
}

TEST_CASE("The next start has the window, its columns, the open case and the place in the list as they were left")
{
    Home home;
    for (int i = 0; i < 60; ++i)
        record(home.workspace,
            { .name = "more" + std::to_string(i),
                .text = "No dial tone, number " + std::to_string(i),
                .due = std::chrono::minutes(400 + i) });
    Json place, columns;
    int scrolled = 0;
    {
        Running earshot(home);
        earshot.ask({ { "do", "place" }, { "widget", "MainWindow" }, { "x", 30 }, { "y", 40 }, { "width", 1180 }, { "height", 700 } });
        earshot.ask({ { "do", "drag" }, { "widget", "splitter/QSplitterHandle" }, { "right", 60 } });
        earshot.ask({ { "do", "choose" }, { "widget", "mentionList" }, { "row", 40 } });
        earshot.press("Return");
        REQUIRE(earshot.waitFor("caseWindow", "visible", true));
        place = earshot.value("MainWindow", "geometry");
        columns = earshot.value("viewPane", "width");
        scrolled = earshot.scrolled();
        REQUIRE(scrolled > 0);
        CHECK(earshot.end() == 0);
    }
    Running again(home);
    CHECK(again.waitFor("MainWindow", "geometry", place));
    CHECK(again.waitFor("viewPane", "width", columns));
    CHECK(again.waitFor("caseWindow", "visible", true));
    CHECK(waitFor([&] { return again.scrolled() == scrolled; }));
}

TEST_CASE("Another language is spoken at once, in all rooms, and again after a restart, and one finds back from it")
{
    Home home;
    const auto speak = [](RunningEarshot& earshot, const std::string& language) {
        earshot.press("Ctrl+,");
        REQUIRE(earshot.waitFor("settingsDialog", "visible", true));
        earshot.ask({ { "do", "focus" }, { "widget", "languageBox" } });
        earshot.type(language.substr(0, 1));
        REQUIRE(earshot.waitFor("languageBox", "currentText", language));
        earshot.press("Esc");
        REQUIRE(earshot.waitFor("settingsDialog", "visible", nullptr));
    };
    const std::map<std::string, std::pair<std::string, std::string>> words{ { "room_workflow", { "Workflow", "Ablauf" } },
        { "room_archive", { "Archive", "Archiv" } }, { "room_listening", { "Listening", "Zuhören" } },
        { "listTitle", { "Needs an answer", "Antwort" } } };
    {
        Running earshot(home);
        speak(earshot, "Deutsch");
        for (const auto& [widget, said] : words)
            CHECK(earshot.waitFor(widget, "text", said.second));
        CHECK(earshot.end() == 0);
    }
    Running again(home);
    for (const auto& [widget, said] : words)
        CHECK(again.waitFor(widget, "text", said.second));
    speak(again, "English");
    for (const auto& [widget, said] : words)
        CHECK(again.waitFor(widget, "text", said.first));
}
