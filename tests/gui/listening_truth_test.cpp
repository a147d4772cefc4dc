// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/listening_fixture.h"
#include "support/served_site.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

namespace {

const char* const emptyFeed = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>Forum</title></channel></rss>)";

/// A window that listens to a site of its own.
struct HeardWindow : ListeningWindow {
    ServedSite site;

    HeardWindow() : ListeningWindow(Part::Sources, Filling::Nothing) { }
    SourceId add(const char* path)
    {
        return got(workspace().sources().add({ .platform = "feed", .baseUrl = site.url(path) }, "ana", clock.now()));
    }
    QToolButton& status() { return the<QToolButton>("listeningStatus"); }
    bool statusSays(const char* words)
    {
        return waitUntil([&] { return status().text().contains(words); });
    }
    int rows() { return the<QTableView>("sourceTable").model()->rowCount(); }
    void run(const char* command)
    {
        press("Ctrl+K");
        type(command);
        press("Return");
    }
};

}

TEST_CASE("The status bar tells the truth about listening: nowhere, working, failing")
{
    HeardWindow here;
    CHECK(here.statusSays("listening nowhere yet"));
    const auto feed = here.site.serve("/feed", page(emptyFeed, "application/rss+xml"));
    here.add("/feed");
    here.desk().listening().start();
    CHECK(here.statusSays("1 source · last poll 0 s ago"));
    CHECK(here.status().accessibleName() == "Listening: " + here.status().text());
    here.add("/nothing-here");
    here.desk().listening().pollNow();
    REQUIRE(here.statusSays("2 sources"));
    CHECK(here.statusSays("1 failing"));
    here.clock.advance(std::chrono::seconds(30));
    CHECK(here.statusSays("last poll 30 s ago"));
    press("Ctrl+1");
    click(here.status());
    CHECK(here.the<QWidget>("listening").isVisible());
}

TEST_CASE("Listening can be paused and goes on where it was, and the status bar says so")
{
    HeardWindow here;
    const auto feed = here.site.serve("/feed", page(emptyFeed, "application/rss+xml"));
    here.run("pause or resume listening");
    CHECK(here.statusSays("paused"));
    here.add("/feed");
    here.desk().listening().start();
    REQUIRE(here.statusSays("1 source"));
    here.settle();
    CHECK(here.site.requests().empty());
    press("F5"); // an explicit wish is done all the same
    REQUIRE(here.statusSays("last poll")); // and has been noted
    CHECK(here.site.requests().size() == 1);
    here.run("pause or resume listening");
    CHECK(waitUntil([&] { return !here.status().text().contains("paused"); }));
    here.clock.advance(std::chrono::hours(1));
    CHECK(waitUntil([&] { return here.site.requests().size() == 2; }));
}

TEST_CASE("A source that does not answer as it should says why when it is tested, and only of itself")
{
    HeardWindow here;
    const auto login = here.site.serve("/login", page("<html><body>Please log in</body></html>", "text/html"));
    here.add("/login");
    here.add("/missing");
    REQUIRE(waitUntil([&] { return here.rows() == 2; }));
    clickRow(here.the<QTableView>("sourceTable"), 0);
    click(here.the<QPushButton>("testSourceButton"));
    CHECK(here.says("testResult", "is not a feed"));
    CHECK(here.text("testResult").startsWith(QString::fromUtf8("▲")));
    clickRow(here.the<QTableView>("sourceTable"), 1);
    CHECK(here.text("testResult").isEmpty());
    click(here.the<QPushButton>("testSourceButton"));
    CHECK(here.says("testResult", "does not know this address"));
}

TEST_CASE("A pause of one source is undone with Ctrl+Z, and its place in the list stays")
{
    HeardWindow here;
    here.add("/one");
    here.add("/two");
    REQUIRE(waitUntil([&] { return here.rows() == 2; }));
    clickRow(here.the<QTableView>("sourceTable"), 1);
    click(here.the<QPushButton>("pauseSourceButton"));
    REQUIRE(here.says("sourceHealth", "paused"));
    CHECK(here.the<QPushButton>("pauseSourceButton").text() == "Resume");
    CHECK(here.text("sourceTimes").contains("not asked"));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.the<QPushButton>("pauseSourceButton").text() == "Pause"; }));
    CHECK(here.the<QTableView>("sourceTable").currentIndex().row() == 1);
}

TEST_CASE("The form asks each platform for what it needs and refuses what cannot work")
{
    ListeningWindow here(Part::Sources, Filling::Nothing);
    here.startAdding();
    auto& dialog = here.the<QDialog>("sourceDialog");
    auto& platforms = find<QComboBox>(dialog, "platformBox");
    platforms.setCurrentIndex(platforms.findText("Feed"));
    CHECK_FALSE(here.the<QLineEdit>("tokenField").isVisible());
    CHECK(here.text("queryLabel") == "Only with these words");
    platforms.setCurrentIndex(platforms.findText("Mastodon"));
    CHECK(here.the<QLineEdit>("tokenField").isVisible());
    CHECK_FALSE(here.the<QLineEdit>("queryField").isVisible());
    auto& kinds = find<QComboBox>(dialog, "kindBox");
    kinds.setCurrentIndex(kinds.findText("hashtag"));
    CHECK(here.text("queryLabel") == "Hashtag");
    here.write("addressField", "kelp.example");
    dialog.accept();
    CHECK(here.says("sourceDialogFault", "What to look for there is still missing"));
    here.write("queryField", "telvana");
    dialog.accept();
    REQUIRE(waitUntil([&] { return got(here.workspace().sources().all()).size() == 1; }));
    CHECK(got(here.workspace().sources().all()).front().kind == SourceKind::Hashtag);
}

TEST_CASE("A new brand has its name for a word, and what is half typed can be thrown away")
{
    ListeningWindow here(Part::Brands);
    REQUIRE(waitUntil([&] { return here.the<QLineEdit>("nameField").text() == "Telvana"; }));
    here.write("keywordsField", "something else");
    CHECK_FALSE(here.the<QWidget>("brandListPane").isEnabled());
    click(here.the<QPushButton>("discardBrandButton"));
    CHECK(here.the<QLineEdit>("keywordsField").text() == "telvana");
    click(here.the<QPushButton>("addBrandButton"));
    CHECK(hasFocus(here.the<QLineEdit>("nameField")));
    type("Harbour");
    here.write("hashtagsField", "#harbour, low tide");
    here.write("handlesField", "@harbour");
    click(here.the<QPushButton>("saveBrandButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().sources().brands()).size() == 2; }));
    const Brand made = got(here.workspace().sources().brands()).back();
    CHECK(made.hashtags == std::vector<std::string>{ "harbour", "low tide" });
    CHECK(made.handles == std::vector<std::string>{ "harbour" });
    CHECK(waitUntil([&] {
        return textAt(here.the<QAbstractItemView>("brandList"), here.the<QAbstractItemView>("brandList").currentIndex().row()) == "Harbour";
    }));
    here.desk().undoStack().undo();
    CHECK(waitUntil([&] { return got(here.workspace().sources().brands()).size() == 1; }));
}

TEST_CASE("Work hours that were changed come back with one undo, and what is half typed can be thrown away")
{
    ListeningWindow here(Part::Hours);
    const auto policy = [&] { return got(here.workspace().settings().policy()); };
    const Policy before = policy();
    here.the<QComboBox>("zoneBox").setCurrentText("UTC");
    here.write("sunField", "10:00-12:00");
    click(here.the<QPushButton>("discardHoursButton"));
    CHECK(here.the<QLineEdit>("sunField").text().isEmpty());
    CHECK_FALSE(here.the<QPushButton>("saveHoursButton").isEnabled());
    here.the<QComboBox>("zoneBox").setCurrentText("UTC");
    here.write("sunField", "10:00-12:00");
    here.the<QSpinBox>("answerBox").setValue(45);
    here.the<QSpinBox>("holdBox").setValue(25);
    REQUIRE(waitUntil([&] { return here.text("exampleText").contains("is due"); }));
    click(here.the<QPushButton>("saveHoursButton"));
    REQUIRE(waitUntil([&] { return policy().hours.week[6].size() == 1; }));
    CHECK(policy().firstAnswer == std::chrono::minutes(45));
    CHECK(policy().hold == std::chrono::seconds(25));
    REQUIRE(waitUntil([&] { return here.desk().undoStack().canUndo(); }));
    here.desk().undoStack().undo();
    REQUIRE(waitUntil([&] { return policy().hours.week[6].empty(); }));
    CHECK(policy().firstAnswer == before.firstAnswer);
}

TEST_CASE("A holiday that is no date names the line that is meant")
{
    ListeningWindow here(Part::Hours);
    here.the<QComboBox>("zoneBox").setCurrentText("UTC");
    here.the<QPlainTextEdit>("holidaysField").setPlainText("2026-12-25 Christmas Day\nsoon Easter");
    REQUIRE(here.says("hoursFault", "soon Easter"));
    CHECK_FALSE(here.the<QPushButton>("saveHoursButton").isEnabled());
    here.the<QPlainTextEdit>("holidaysField").setPlainText("2026-12-25 Christmas Day");
    CHECK(waitUntil([&] { return here.text("hoursFault").isEmpty(); }));
}

TEST_CASE("A template of one's own is nobody else's, and what is half typed can be thrown away")
{
    ListeningWindow here(Part::Templates, Filling::Nothing);
    got(here.workspace().templates().add({ .name = "Outage", .text = "Sorry, {{name}}." }, "ben", here.clock.now()));
    auto& name = here.the<QLineEdit>("templateNameField");
    REQUIRE(waitUntil([&] { return name.text() == "Outage"; }));
    here.write("templateNameField", "Outage 2");
    CHECK_FALSE(here.the<QWidget>("templateListPane").isEnabled());
    click(here.the<QPushButton>("discardTemplateButton"));
    CHECK(name.text() == "Outage");
    click(here.the<QPushButton>("addTemplateButton"));
    CHECK(here.text("templateBlanks") == "No blanks");
    here.write("templateNameField", "Mine");
    CHECK_FALSE(here.the<QPushButton>("saveTemplateButton").isEnabled()); // it says nothing yet
    here.the<QPlainTextEdit>("templateText").setPlainText("Thanks!");
    here.the<QCheckBox>("templateMineBox").click();
    click(here.the<QPushButton>("saveTemplateButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().templates().seenBy("ana")).size() == 2; }));
    CHECK(got(here.workspace().templates().seenBy("ben")).size() == 1);
}

TEST_CASE("A backup that cannot be written says so, and what is in the workspace is counted")
{
    ListeningWindow here(Part::Data);
    CHECK(here.says("contentsText", "16 mentions"));
    CHECK(here.text("contentsText").contains("SQLite"));
    CHECK(here.text("placeText") == QString::fromStdString(here.workspace().location()));
    here.dialogs.willSay("/dev/null/at/all.db");
    click(here.the<QPushButton>("backupButton"));
    CHECK(here.dialogs.asked().front().contains("earshot-2026-03-02.db"));
    REQUIRE(waitUntil([&] { return !here.text("backupResult").isEmpty(); }));
    CHECK_THAT(here.text("backupResult").toStdString(), Catch::Matchers::StartsWith("▲"));
    CHECK(here.the<QPushButton>("backupButton").isEnabled());
    CHECK_FALSE(here.the<QWidget>("backupProgress").isVisible());
    here.dialogs.willRefuse();
    click(here.the<QPushButton>("backupButton"));
    CHECK(here.text("backupResult").startsWith(QString::fromUtf8("▲")));
}

TEST_CASE("Whoever does something here is listed the next time")
{
    ListeningWindow here(Part::People);
    CHECK(here.text("actorText") == "At work here: ana");
    auto& people = here.the<QListWidget>("peopleList");
    REQUIRE(waitUntil([&] { return people.count() > 0; }));
    CHECK(people.findItems("cleo", Qt::MatchExactly).isEmpty());
    got(here.workspace().templates().add({ .name = "Outage", .text = "Sorry" }, "cleo", here.clock.now()));
    press("Ctrl+1");
    press("Ctrl+6");
    CHECK(waitUntil([&] { return people.findItems("cleo", Qt::MatchExactly).size() == 1; }));
}
