// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/gui/accessibility.h"
#include "support/gui/spoken.h"
#include "support/gui/window_fixture.h"
#include "windows/first_start.h"
#include "workers/notifier.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace earshot;
using namespace earshot::test;
using gui::Theme;
using gui::ThemeChoice;

namespace {

struct LookHere : WindowFixture {
    ~LookHere() { Theme::instance().choose(ThemeChoice::Light); }
    QDialog& openSettings(int tab = 0)
    {
        press("Ctrl+,");
        auto& settings = inFront<QDialog>("settingsDialog");
        find<QTabWidget>(settings, "tabs").setCurrentIndex(tab);
        return settings;
    }
    /// The ground of the list of mentions as it is painted.
    QColor ground()
    {
        const QImage image = mentions().viewport()->grab().toImage();
        return image.pixelColor(image.width() - 3, image.height() - 3);
    }
    /// How much of the row is painted in this colour.
    int inked(int row, const QColor& colour)
    {
        const QImage image = mentions().viewport()->grab(mentions().visualRect(mentions().model()->index(row, 0))).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour;
        return count;
    }
};

}

TEST_CASE("A look that is chosen in the settings paints the window at once")
{
    LookHere here;
    CHECK(here.ground().lightness() > 200);
    QDialog& settings = here.openSettings();
    auto& box = find<QComboBox>(settings, "themeBox");
    box.setFocus();
    press("End");
    CHECK(box.currentText() == "High contrast");
    CHECK(Theme::instance().choice() == ThemeChoice::HighContrast);
    press("Up");
    REQUIRE(Theme::instance().isDark());
    here.leave(settings);
    here.settle();
    CHECK(here.ground().lightness() < 80);
}

TEST_CASE("A row is painted in the colour of its verdict and in that of a due time that has come")
{
    LookHere here;
    here.mentions().setCurrentIndex(here.mentions().model()->index(5, 0));
    here.settle();
    const gui::Colours& colours = gui::colours();
    CHECK(here.inked(0, colours.complaint) > 0);
    CHECK(here.inked(0, colours.troll) == 0);
    CHECK(here.inked(0, colours.overdue) == 0);
    here.clock.advance(std::chrono::minutes(13));
    CHECK(here.inked(0, colours.overdue) > 0);
    clickRow(here.the<QAbstractItemView>("viewList"), static_cast<int>(TriageView::All));
    REQUIRE(waitUntil([&] { return rowWith(here.mentions(), "pathetic") >= 0; }));
    here.settle();
    here.mentions().setCurrentIndex(here.mentions().model()->index(0, 0));
    const int troll = rowWith(here.mentions(), "pathetic");
    here.mentions().scrollTo(here.mentions().model()->index(troll, 0));
    CHECK(here.inked(troll, colours.troll) > 0);
    CHECK(here.inked(troll, colours.complaint) == 0);
}

TEST_CASE("No words of a room are cut off, in any language")
{
    const char* const language = GENERATE("en", "de", "id", "ru", "tr");
    LookHere here;
    const Spoken spoken(language);
    for (int room = 0; room < here.the<QStackedWidget>("rooms").count(); ++room) {
        here.window().go(room);
        here.settle();
        INFO(language << ", " << here.window().room(room).objectName().toStdString());
        CHECK(cutOffIn(here.window()).join("\n").toStdString() == "");
    }
    auto& pages = here.the<QListWidget>("pageList");
    for (int page = 1; page < pages.count(); ++page) {
        pages.setCurrentRow(page);
        here.settle();
        INFO(language << ", " << pages.item(page)->text().toStdString());
        CHECK(cutOffIn(here.window()).join("\n").toStdString() == "");
    }
}

TEST_CASE("No words of a dialog are cut off, in any language")
{
    const char* const language = GENERATE("en", "de", "id", "ru", "tr");
    LookHere here;
    const Spoken spoken(language);
    INFO(language);
    QDialog& settings = here.openSettings();
    auto& tabs = find<QTabWidget>(settings, "tabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        here.settle();
        CHECK(cutOffIn(*tabs.currentWidget()).join("\n").toStdString() == "");
    }
    here.leave(settings);
    press("Return");
    const QWidget& inCase = here.inFront("caseWindow");
    REQUIRE(waitUntil([&] { return inCase.isEnabled(); }));
    here.settle();
    CHECK(cutOffIn(inCase).join("\n").toStdString() == "");
    gui::FirstStart questions;
    questions.show();
    REQUIRE(waitUntil([&] { return questions.isVisible(); }));
    CHECK(cutOffIn(questions).join("\n").toStdString() == "");
}

TEST_CASE("Another language is spoken in open windows at once, with its own plurals, dates and days")
{
    LookHere here;
    press("Ctrl+2");
    auto& fresh = here.the<QAbstractItemView>("lane_new");
    REQUIRE(waitUntil([&] { return fresh.model()->rowCount() == 6; }));
    {
        const Spoken russian("ru");
        here.settle();
        CHECK(fresh.accessibleName().endsWith(QString::fromUtf8("6 обращений")));
        press("Ctrl+6");
        here.the<QListWidget>("pageList").setCurrentRow(2);
        CHECK(here.the<QWidget>("monField").accessibleName().contains(QString::fromUtf8("онедельник")));
    }
    press("Ctrl+2");
    REQUIRE(waitUntil([&] { return fresh.accessibleName() == "New, 6 cases"; }));
}

TEST_CASE("What one wants to be told of is kept, quiet hours too, and the test says where it was shown")
{
    LookHere here;
    QDialog& settings = here.openSettings(2);
    auto& kinds = find<QTreeWidget>(settings, "kindTree");
    REQUIRE(kinds.topLevelItemCount() == 7);
    kinds.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    auto& quiet = find<QCheckBox>(settings, "quietBox");
    quiet.click();
    find<QTimeEdit>(settings, "quietFrom").setTime(QTime(19, 30));
    click(find<QPushButton>(settings, "testNoticeButton"));
    CHECK(find<QLabel>(settings, "noticeNote").text().contains("told in the window"));
    settings.close();
    here.restart();
    const gui::NoticeWishes& wishes = here.window().findChild<gui::Notifier*>()->wishes();
    CHECK_FALSE(wishes.wants(gui::NoticeKind::NewComplaint));
    CHECK(wishes.wants(gui::NoticeKind::DueSoon));
    CHECK(wishes.isQuiet(QTime(19, 45)));
    CHECK_FALSE(wishes.isQuiet(QTime(19, 15)));
}

TEST_CASE("A name that is too long for its column is cut short, and its tool tip has all of it")
{
    LookHere here;
    press("Ctrl+2");
    here.window().resize(1000, 600);
    REQUIRE(waitUntil([&] { return here.the<QAbstractItemView>("lane_new").model()->rowCount() == 6; }));
    int cut = 0;
    for (const QLabel* const label : here.the<QWidget>("board").findChildren<QLabel*>())
        if (label->text().contains(QString::fromUtf8("…"))) {
            ++cut;
            const QString begin = label->text().section(QString::fromUtf8("…"), 0, 0);
            CHECK(label->toolTip().startsWith(begin));
            CHECK_FALSE(label->toolTip().contains(QString::fromUtf8("…")));
        }
    CHECK(cut > 0);
}
