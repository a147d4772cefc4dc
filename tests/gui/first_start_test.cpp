// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/window_fixture.h"
#include "support/served_site.h"
#include "windows/first_start.h"
#include "workers/sample.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace earshot;
using namespace earshot::test;

namespace {

struct Questions {
    gui::FirstStart dialog;
    QSignalSpy answered{ &dialog, &gui::FirstStart::answered };

    Questions()
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    void write(const char* field, const QString& words)
    {
        find<QLineEdit>(dialog, field).setFocus();
        type(words);
    }
    void press(const char* button) { click(find<QPushButton>(dialog, button)); }
    int step() { return find<QStackedWidget>(dialog, "steps").currentIndex(); }
};

}

TEST_CASE("From the first start to the first mention, with three answers")
{
    ServedSite site;
    const auto feed = site.serve("/feed",
        page(R"(<rss version="2.0"><channel><title>Forum</title><item><guid>a</guid><title>Help</title>
<description>Telvana: my internet has been down for three days and nobody answers the phone.</description></item></channel></rss>)",
            "application/rss+xml"));
    WindowFixture here(Filling::Nothing);
    {
        Questions ask;
        ask.write("brandField", "Telvana");
        ask.write("hashtagField", "#telvana");
        ask.press("nextButton");
        REQUIRE(ask.step() == 1);
        auto& platforms = find<QComboBox>(ask.dialog, "platformBox");
        platforms.setCurrentIndex(platforms.findText("Feed"));
        ask.write("addressField", QString::fromStdString(site.url("/feed")));
        find<QLineEdit>(ask.dialog, "queryField").clear();
        ask.press("nextButton");
        REQUIRE(ask.step() == 2);
        ask.press("nextButton");
        REQUIRE(ask.answered.count() == 1);
        did(gui::begin(here.workspace(), *here.secrets.maker()(), ask.dialog.answers()));
    }
    const auto brand = got(here.workspace().sources().brands()).front();
    CHECK(brand.keywords == std::vector<std::string>{ "Telvana" });
    CHECK(brand.hashtags == std::vector<std::string>{ "telvana" });
    here.desk().listening().start();
    CHECK(waitUntil([&] { return rowWith(here.mentions(), "three days") >= 0; }));
}

TEST_CASE("Every question can wait, and an empty answer is asked for again")
{
    Questions ask;
    ask.press("nextButton");
    CHECK(ask.step() == 0);
    CHECK_FALSE(find<QLabel>(ask.dialog, "fault").text().isEmpty());
    for (int step = 0; step < 3; ++step)
        ask.press("skipButton");
    REQUIRE(ask.answered.count() == 1);
    const gui::FirstAnswers answers = ask.dialog.answers();
    CHECK_FALSE(answers.brand);
    CHECK_FALSE(answers.source);
    CHECK(answers.week.empty());
    DeskFixture here(Filling::Nothing);
    did(gui::begin(here.workspace(), *here.secrets.maker()(), answers));
    CHECK(got(here.workspace().sources().all()).empty());
    CHECK(got(here.workspace().settings().policy()).hours.week[0].size() == 1);
}

TEST_CASE("Going back brings back a question that was skipped")
{
    Questions ask;
    ask.press("skipButton");
    ask.press("backButton");
    ask.write("brandField", "Telvana");
    ask.press("nextButton");
    ask.press("skipButton");
    ask.press("skipButton");
    REQUIRE(ask.dialog.answers().brand);
    CHECK(ask.dialog.answers().brand->name == "Telvana");
}

TEST_CASE("Hours that cannot be read are refused before anything is written")
{
    DeskFixture here(Filling::Nothing);
    gui::FirstAnswers answers{ .brand = Brand{ .name = "Telvana", .keywords = { "telvana" } }, .week = "mon nine", .zone = "UTC" };
    CHECK(errorOf(gui::begin(here.workspace(), *here.secrets.maker()(), answers)) == ErrorKind::InvalidArgument);
    CHECK(got(here.workspace().sources().brands()).empty());
}

TEST_CASE("The sample workspace listens to the scenario that plays beside it, and is gone with it")
{
    const SystemClock clock;
    QString location;
    {
        gui::Sample sample(clock, "ana");
        QSignalSpy ready(&sample, &gui::Sample::ready);
        sample.start();
        REQUIRE(waitUntil([&] { return ready.count() == 1; }));
        location = sample.location();
        auto workspace = got(Workspace::open(location.toStdString(), clock, "ana"));
        CHECK(got(workspace.sources().all()).size() == 6);
        CHECK(got(workspace.sources().brands()).size() == 1);
    }
    CHECK_FALSE(QFile::exists(location));
}
