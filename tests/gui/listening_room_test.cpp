// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listening.h"
#include "models/brand_hit_model.h"
#include "models/brand_list_model.h"
#include "models/source_list_model.h"
#include "models/template_list_model.h"
#include "support/gui/listening_fixture.h"
#include "support/gui/speaking_as.h"
#include "support/served_site.h"
#include "workers/workspace_job.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTableView>

#include <thread>

using namespace earshot;
using namespace earshot::test;

namespace {

const char* const feedText = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>Forum</title>
<item><guid>a</guid><title>Telvana</title><description>Telvana is down again</description></item></channel></rss>)";

}

TEST_CASE("A brand's preview follows what is typed, and what is saved can be taken back")
{
    ListeningWindow here(Part::Brands);
    REQUIRE(waitUntil([&] { return here.the<QLineEdit>("nameField").text() == "Telvana"; }));
    here.write("keywordsField", "charged twice");
    CHECK(waitUntil([&] { return here.the<QTableView>("previewTable").model()->rowCount() == 1; }));
    here.write("excludesField", "charged");
    CHECK(here.says("previewTitle", "0 of"));
    click(here.the<QPushButton>("saveBrandButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().sources().brands()).front().excludes.size() == 1; }));
    REQUIRE(waitUntil([&] { return here.desk().undoStack().canUndo(); }));
    here.desk().undoStack().undo();
    CHECK(waitUntil([&] { return got(here.workspace().sources().brands()).front().excludes.empty(); }));
}

TEST_CASE("Context terms change the score in the preview at once, and are kept with the brand")
{
    ListeningWindow here(Part::Brands);
    REQUIRE(waitUntil([&] { return here.the<QLineEdit>("nameField").text() == "Telvana"; }));
    const QAbstractItemModel& hits = *here.the<QTableView>("previewTable").model();
    const auto cell = [&](int column) { return hits.rowCount() > 0 ? hits.index(0, column).data().toString() : QString(); };
    here.write("keywordsField", "lovely");
    REQUIRE(waitUntil([&] { return cell(gui::BrandHitModel::WhyColumn).contains("lovely"); }));
    const QString before = cell(gui::BrandHitModel::ScoreColumn);
    here.write("notTermsField", "shop");
    REQUIRE(waitUntil([&] { return cell(gui::BrandHitModel::WhyColumn).contains("shop"); }));
    CHECK(cell(gui::BrandHitModel::ScoreColumn) != before);
    here.write("aboutTermsField", "bill, charg*");
    click(here.the<QPushButton>("saveBrandButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().sources().brands()).front().notTerms.size() == 1; }));
    CHECK(got(here.workspace().sources().brands()).front().aboutTerms == std::vector<std::string>{ "bill", "charg*" });
}

TEST_CASE("Nobody's typing about a brand is touched by news")
{
    ListeningWindow here(Part::Brands);
    REQUIRE(waitUntil([&] { return here.the<QLineEdit>("nameField").text() == "Telvana"; }));
    here.write("keywordsField", "half a wor");
    got(here.workspace().sources().addBrand({ .name = "Another" }, "ben", here.clock.now()));
    CHECK(waitUntil([&] { return here.the<QAbstractItemView>("brandList").model()->rowCount() == 2; }));
    CHECK(here.the<QLineEdit>("keywordsField").text() == "half a wor");
}

TEST_CASE("A feed is added, tested, paused, resumed and removed by hand")
{
    ServedSite site;
    const auto feed = site.serve("/feed", page(feedText, "application/rss+xml"));
    ListeningWindow here(Part::Sources, Filling::Nothing);
    REQUIRE(here.says("sourceMessage", "listens nowhere"));
    here.startAdding();
    auto& dialog = here.the<QDialog>("sourceDialog");
    dialog.accept();
    CHECK(here.says("sourceDialogFault", "https://"));
    auto& platforms = find<QComboBox>(here.the<QDialog>("sourceDialog"), "platformBox");
    platforms.setCurrentIndex(platforms.findText("Feed"));
    here.write("addressField", QString::fromStdString(site.url("/feed")));
    find<QCheckBox>(here.the<QDialog>("sourceDialog"), "trainingBox").click();
    dialog.accept();
    REQUIRE(waitUntil([&] { return here.the<QTableView>("sourceTable").model()->rowCount() == 1; }));
    CHECK_FALSE(got(here.workspace().sources().all()).front().mayTrain);
    click(here.the<QPushButton>("testSourceButton"));
    CHECK(here.says("testResult", "1 item"));
    click(here.the<QPushButton>("pauseSourceButton"));
    CHECK(here.says("sourceHealth", "paused"));
    click(here.the<QPushButton>("pauseSourceButton"));
    CHECK(waitUntil([&] { return !got(here.workspace().sources().all()).front().paused; }));
    here.dialogs.willConfirm(true);
    click(here.the<QPushButton>("removeSourceButton"));
    CHECK(waitUntil([&] { return got(here.workspace().sources().all()).empty(); }));
}

TEST_CASE("What is not confirmed is not removed: a source, a brand")
{
    ListeningWindow here(Part::Sources);
    REQUIRE(waitUntil([&] { return here.the<QTableView>("sourceTable").model()->rowCount() == 2; }));
    const auto before = got(here.workspace().ledger().last());
    here.dialogs.willConfirm(false);
    click(here.the<QPushButton>("removeSourceButton"));
    clickRow(here.the<QListWidget>("pageList"), static_cast<int>(Part::Brands));
    REQUIRE(waitUntil([&] { return here.the<QPushButton>("removeBrandButton").isVisible(); }));
    here.settle();
    here.dialogs.willConfirm(false);
    click(here.the<QPushButton>("removeBrandButton"));
    here.settle();
    CHECK(here.dialogs.asked().size() == 2);
    CHECK(got(here.workspace().ledger().last()) == before);
}

TEST_CASE("A brand that was removed comes back with all its words by undo")
{
    ListeningWindow here(Part::Brands);
    REQUIRE(waitUntil([&] { return here.the<QLineEdit>("nameField").text() == "Telvana"; }));
    here.dialogs.willConfirm(true);
    click(here.the<QPushButton>("removeBrandButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().sources().brands()).empty(); }));
    REQUIRE(here.says("brandMessage", "No brand yet"));
    REQUIRE(waitUntil([&] { return here.desk().undoStack().canUndo(); }));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return got(here.workspace().sources().brands()).size() == 1; }));
    CHECK(got(here.workspace().sources().brands()).front().keywords == std::vector<std::string>{ "telvana" });
}

TEST_CASE("A token goes to the place for secrets and is nowhere on the screen")
{
    ListeningWindow here(Part::Sources, Filling::Nothing);
    here.startAdding();
    auto& platforms = find<QComboBox>(here.the<QDialog>("sourceDialog"), "platformBox");
    platforms.setCurrentIndex(platforms.findText("Mastodon"));
    here.write("addressField", "kelp.example");
    CHECK(here.the<QLineEdit>("tokenField").echoMode() == QLineEdit::Password);
    here.the<QDialog>("sourceDialog").accept();
    CHECK(here.says("sourceDialogFault", "token"));
    here.write("tokenField", "hush-hush");
    here.the<QDialog>("sourceDialog").accept();
    REQUIRE(waitUntil([&] { return !here.secrets.all().empty(); }));
    CHECK(here.secrets.all().begin()->second == "hush-hush");
    REQUIRE(waitUntil([&] { return here.the<QTableView>("sourceTable").model()->rowCount() == 1; }));
    CHECK(got(here.workspace().sources().all()).front().baseUrl == "https://kelp.example");
    for (const QLabel* label : here.window().findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains("hush-hush"));
}

TEST_CASE("A failing source says why in words beside its shape")
{
    ListeningWindow here(Part::Sources, Filling::Nothing);
    Source source{ .platform = "feed", .baseUrl = "https://forum.example/feed" };
    const SourceId id = got(here.workspace().sources().add(source, "ana", here.clock.now()));
    SourceState state{ .health = SourceHealth::Failing, .failures = 2 };
    state.lastError = R"({"kind":"timed_out","subject":"forum.example","detail":""})";
    did(here.workspace().sources().saveState(id, state));
    REQUIRE(waitUntil([&] { return here.the<QTableView>("sourceTable").model()->rowCount() == 1; }));
    CHECK(here.says("sourceHealth", "did not answer in time"));
    CHECK(here.text("sourceHealth").startsWith(QString::fromUtf8("▲")));
}

TEST_CASE("Work hours explain themselves while they are typed, and a wrong line cannot be saved")
{
    ListeningWindow here(Part::Hours);
    const SpeakingAs english("en_GB");
    here.the<QComboBox>("zoneBox").setCurrentText("UTC");
    here.write("friField", "09:00-17:00");
    CHECK(here.says("exampleText", "Fri 16:30 is due Mon 09:30"));
    here.write("friField", "nine to five");
    CHECK(here.says("exampleText", "cannot be counted"));
    CHECK_FALSE(here.the<QPushButton>("saveHoursButton").isEnabled());
    here.write("friField", "09:00-12:00, 13:00-16:00");
    here.the<QPlainTextEdit>("holidaysField").setPlainText("2026-12-25 Christmas Day");
    REQUIRE(waitUntil([&] { return here.the<QPushButton>("saveHoursButton").isEnabled() && here.text("hoursFault").isEmpty(); }));
    click(here.the<QPushButton>("saveHoursButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().settings().policy()).hours.week[4].size() == 2; }));
    CHECK(got(here.workspace().settings().policy()).hours.holidays.front().second == "Christmas Day");
}

TEST_CASE("A template is written, names its blanks, and comes back when its removal is undone")
{
    ListeningWindow here(Part::Templates, Filling::Nothing);
    click(here.the<QPushButton>("addTemplateButton"));
    here.write("templateNameField", "Outage");
    here.the<QPlainTextEdit>("templateText").setPlainText("Sorry, {{name}}. It works again by {{when}}.");
    CHECK(here.text("templateBlanks").contains("name, when"));
    click(here.the<QPushButton>("saveTemplateButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().templates().seenBy("ana")).size() == 1; }));
    REQUIRE(waitUntil([&] { return here.the<QAbstractItemView>("templatePageList").model()->rowCount() == 1; }));
    click(here.the<QPushButton>("removeTemplateButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().templates().seenBy("ana")).empty(); }));
    here.settle();
    here.desk().undoStack().undo();
    CHECK(waitUntil([&] { return got(here.workspace().templates().seenBy("ana")).size() == 1; }));
}

TEST_CASE("People are listed, and who is at work here is marked")
{
    ListeningWindow here(Part::People);
    REQUIRE(waitUntil([&] { return here.the<QListWidget>("peopleList").count() > 1; }));
    CHECK_FALSE(here.the<QListWidget>("peopleList").findItems("ana (you)", Qt::MatchExactly).isEmpty());
}

TEST_CASE("A backup is made while the window goes on")
{
    ListeningWindow here(Part::Data);
    CHECK(here.says("secretsText", "memory"));
    const QString file = QString::fromStdString(here.folder.file("copy.db"));
    here.dialogs.willSay(file);
    click(here.the<QPushButton>("backupButton"));
    CHECK(here.says("backupResult", file));
    CHECK(QFileInfo(file).size() > 0);
    click(here.the<QPushButton>("checkButton"));
    CHECK(here.says("checkResult", "whole"));
    CHECK_FALSE(here.the<QPushButton>("cancelCheckButton").isVisible());
}

TEST_CASE("A job is told how far it is, and stops where it is cancelled")
{
    DeskFixture here;
    const auto open = [place = here.desk().place()] { return Workspace::open(place.location, *place.clock, place.actor); };
    gui::WorkspaceJob job("job", open);
    std::optional<Error> ended;
    QObject::connect(&job, &gui::WorkspaceJob::progressed, &job, &gui::WorkspaceJob::cancel);
    QObject::connect(&job, &gui::WorkspaceJob::finished, &job, [&](const std::optional<Error>& failed) { ended = failed; });
    job.start([](Workspace&, const gui::WorkspaceJob::GoOn& goOn) -> Result<void> {
        while (goOn(50))
            std::this_thread::yield();
        return failure(ErrorKind::Cancelled, "job");
    });
    CHECK(job.isRunning());
    REQUIRE(waitUntil([&] { return ended.has_value(); }));
    CHECK(ended->kind == ErrorKind::Cancelled);
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("The models of Listening keep their promises")
{
    DeskFixture here;
    gui::SourceListModel sources(here.desk().queries(), here.clock);
    gui::BrandListModel brands(here.desk().queries());
    gui::TemplateListModel templates(here.desk().queries());
    gui::BrandHitModel hits;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester testers[]
        = { { &sources, Mode::Fatal }, { &brands, Mode::Fatal }, { &templates, Mode::Fatal }, { &hits, Mode::Fatal } };
    got(here.workspace().templates().add({ .name = "Outage", .text = "Sorry" }, "ana", here.clock.now()));
    for (int round = 0; round < 2; ++round) {
        sources.refresh();
        brands.refresh();
        templates.refresh();
        here.settle();
    }
    hits.show(got(brandPreview(here.workspace(), got(here.workspace().sources().brands()).front(), Speller(""))));
    CHECK(sources.rowCount() == 2);
    CHECK(brands.rowCount() == 1);
    CHECK(templates.rowCount() == 1);
    CHECK(hits.rowCount() > 0);
}
