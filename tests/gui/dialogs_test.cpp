// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/composer.h"
#include "support/gui/accessibility.h"
#include "support/gui/window_fixture.h"
#include "windows/first_start.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

namespace {

/// Everything that opens in front of the window, reached as a person reaches it.
struct DialogsHere : WindowFixture {
    QWidget& open(const char* keys, const char* name)
    {
        press(keys);
        return inFront(name);
    }
    QWidget& openView()
    {
        click(the<QToolButton>("newViewButton"));
        return inFront("viewDialog");
    }
    QWidget& openSource()
    {
        press("Ctrl+6");
        click(the<QPushButton>("addSourceButton"));
        return inFront("sourceDialog");
    }
};

}

TEST_CASE("Every control of the settings says its name to a screen reader")
{
    DialogsHere here;
    const QWidget& settings = here.open("Ctrl+,", "settingsDialog");
    auto& tabs = here.the<QTabWidget>("tabs");
    REQUIRE(tabs.count() == 3);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        checkNames(settings, "settings, tab " + std::to_string(tab));
    }
}

TEST_CASE("Every control of a dialog that asks for something says its name to a screen reader")
{
    DialogsHere here;
    QWidget& view = here.openView();
    checkNames(view, "view");
    here.leave(view);
    const QWidget& source = here.openSource();
    auto& platforms = find<QComboBox>(source, "platformBox");
    for (int platform = 0; platform < platforms.count(); ++platform) {
        platforms.setCurrentIndex(platform);
        checkNames(source, "source on " + platforms.currentText().toStdString());
    }
}

TEST_CASE("Every control of a case's window says its name, on each of its tabs")
{
    DialogsHere here;
    const QWidget& window = here.open("Return", "caseWindow");
    REQUIRE(waitUntil([&] { return window.isEnabled(); }));
    auto& tabs = find<QTabWidget>(window, "tabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        checkNames(window, "case, tab " + std::to_string(tab));
    }
    click(find<QToolButton>(window, "replyButton"));
    REQUIRE(waitUntil([&] { return find<QWidget>(window, "composer").isVisible(); }));
    checkNames(window, "case with its composer");
}

TEST_CASE("The palette, the sheet of keys and the tray of answers say the names of their controls")
{
    DialogsHere here;
    for (const auto& [key, name] : { std::pair("Ctrl+K", "commandPalette"), std::pair("F1", "keySheet") }) {
        QWidget& opened = here.open(key, name);
        checkNames(opened, name);
        here.leave(opened);
    }
    Workspace ben = got(Workspace::open(here.workspace().location(), here.clock, "ben"));
    const CaseId inCase = got(ben.triage().page({ TriageView::NeedsAnswer }, {})).front().inCase->id;
    got(Composer(ben).submit(got(Composer(ben).draft(inCase, Audience::Public, "We are sorry."))));
    press("Ctrl+Shift+S");
    const QWidget& tray = here.the<QWidget>("approvalTray");
    REQUIRE(waitUntil([&] { return find<QPushButton>(tray, "approveButton").isVisible(); }));
    checkNames(tray, "tray");
}

TEST_CASE("Tab goes round the controls of each dialog, and Esc closes it")
{
    DialogsHere here;
    QWidget& settings = here.open("Ctrl+,", "settingsDialog");
    auto& tabs = here.the<QTabWidget>("tabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        INFO("tab " << tab);
        tabs.setCurrentIndex(tab);
        tabs.setFocus();
        CHECK(tabGoesRound(settings));
    }
    here.leave(settings);
    QWidget& view = here.openView();
    CHECK(tabGoesRound(view));
    here.leave(view);
    QWidget& source = here.openSource();
    CHECK(tabGoesRound(source));
    here.leave(source);
}

TEST_CASE("A dialog that is left with Esc has changed nothing")
{
    DialogsHere here;
    const auto before = got(here.workspace().ledger().last());
    QWidget& view = here.openView();
    find<QLineEdit>(view, "nameField").setText("Half a view");
    here.leave(view);
    QWidget& source = here.openSource();
    auto& platforms = find<QComboBox>(source, "platformBox");
    platforms.setCurrentIndex(platforms.findText("Feed"));
    here.the<QLineEdit>("addressField").setText("https://forum.example/feed");
    here.leave(source);
    here.settle();
    CHECK(got(here.workspace().savedViews().seenBy("ana")).empty());
    CHECK(got(here.workspace().sources().all()).size() == 2);
    CHECK(got(here.workspace().ledger().last()) == before);
}

TEST_CASE("The first questions can be answered without a mouse, each control has its name, and the sample is one key away")
{
    gui::FirstStart questions;
    QSignalSpy answered(&questions, &gui::FirstStart::answered), sample(&questions, &gui::FirstStart::sampleWanted);
    questions.show();
    questions.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&questions));
    checkNames(questions, "brand");
    find<QPushButton>(questions, "sampleButton").setFocus();
    press("Space");
    CHECK(sample.count() == 1);
    find<QLineEdit>(questions, "brandField").setFocus();
    type("Telvana");
    press("Return");
    checkNames(questions, "place");
    auto& platforms = find<QComboBox>(questions, "platformBox");
    CHECK(hasFocus(platforms));
    platforms.setCurrentIndex(platforms.findText("Feed"));
    find<QLineEdit>(questions, "addressField").setFocus();
    type("forum.example/feed");
    press("Return");
    checkNames(questions, "hours");
    CHECK(answered.isEmpty());
    press("Return");
    REQUIRE(answered.count() == 1);
    CHECK(questions.answers().source->baseUrl == "https://forum.example/feed");
}
