// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_table.h"
#include "earshot/app/casework.h"
#include "look/theme.h"
#include "support/gui/composer_fixture.h"
#include "windows/case_window.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>

#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

enum class Which { Main, Case, Tray };

/// One of the program's windows in front, with something in it.
struct AnyWindow : ComposerHere {
    QWidget* here;

    explicit AnyWindow(Which which) : here(which == Which::Main ? &window() : which == Which::Case ? &openCase() : &openTray())
    {
        here->activateWindow();
        REQUIRE(waitUntil([this] { return QApplication::activeWindow() == here && hasFocus(*here); }));
    }
    QWidget& opened(QWidget& root, const char* name)
    {
        REQUIRE(waitUntil([&] {
            const auto* const widget = root.findChild<QWidget*>(QString::fromLatin1(name));
            return widget && widget->isVisible();
        }));
        return find<QWidget>(root, name);
    }
    bool isGone(const char* name)
    {
        return waitUntil([&] {
            const auto* const widget = window().findChild<QWidget*>(QString::fromLatin1(name));
            return !widget || !widget->isVisible();
        });
    }
    /// Runs a command of the window that is in front, by words of its name.
    void run(const QString& words)
    {
        press("Ctrl+K");
        type(words);
        const QWidget& palette = find<QWidget>(*here, "commandPalette");
        REQUIRE(find<QAbstractItemView>(palette, "paletteList").model()->rowCount() == 1);
        press("Return");
    }

private:
    QWidget& openCase()
    {
        window().openCase(caseId.value);
        auto& inCase = the<gui::CaseWindow>("caseWindow");
        REQUIRE(waitUntil([&] { return inCase.isEnabled(); }));
        find<QWidget>(inCase, "conversation").setFocus();
        return inCase;
    }
    QWidget& openTray()
    {
        Workspace ben = as("ben");
        Composer bens(ben);
        got(bens.submit(got(bens.draft(caseId, Audience::Public, "We are sorry, Mira."))));
        press("Ctrl+Shift+S");
        auto& tray = the<QWidget>("approvalTray");
        REQUIRE(waitUntil([&] { return find<QAbstractItemView>(tray, "opinionList").isVisible(); }));
        find<QWidget>(tray, "opinionList").setFocus();
        return tray;
    }
};

}

TEST_CASE("In every window Ctrl+K finds the commands of that window, and Esc gives the focus back")
{
    const auto [which, command] = GENERATE(
        std::pair(Which::Main, "It is a troll"), std::pair(Which::Case, "Show in Triage"), std::pair(Which::Tray, "Approve this answer"));
    AnyWindow any(which);
    const QWidget* const before = QApplication::focusWidget();
    press("Ctrl+K");
    const QWidget& palette = any.opened(*any.here, "commandPalette");
    const auto& found = find<QAbstractItemView>(palette, "paletteList");
    for (const char* const one : { "It is a troll", "Show in Triage", "Approve this answer" }) {
        INFO(one);
        CHECK((rowWith(found, one) >= 0) == (QLatin1String(one) == QLatin1String(command)));
    }
    press("Esc");
    CHECK_FALSE(palette.isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("Every command whose key counts everywhere does something in each window")
{
    AnyWindow any(GENERATE(Which::Main, Which::Case, Which::Tray));
    std::set<QString> bound;
    for (const QAction* const action : any.here->findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        bound.insert(action->objectName());
    for (const gui::CommandEntry& entry : gui::commandTable())
        if (entry.scope == gui::KeyScope::Window) {
            INFO(entry.id);
            CHECK(bound.contains(entry.id));
        }
}

TEST_CASE("In every window F6 goes round its panes and Shift+F6 back")
{
    const auto [which, panes] = GENERATE(std::pair(Which::Main, 3), std::pair(Which::Case, 2), std::pair(Which::Tray, 3));
    AnyWindow any(which);
    QWidget* const first = QApplication::focusWidget();
    std::set<const QWidget*> visited{ first };
    for (int step = 1; step < panes; ++step) {
        press("F6");
        CHECK(visited.insert(QApplication::focusWidget()).second);
        CHECK(hasFocus(*any.here));
    }
    const QWidget* const last = QApplication::focusWidget();
    press("F6");
    CHECK(QApplication::focusWidget() == first);
    press("Shift+F6");
    CHECK(QApplication::focusWidget() == last);
}

TEST_CASE("In a case F6 comes to the answer while one is written, and from the facts on to the first pane")
{
    AnyWindow any(Which::Case);
    press("R");
    auto& answer = find<QPlainTextEdit>(find<QWidget>(*any.here, "publicReply"), "replyText");
    REQUIRE(waitUntil([&] { return hasFocus(answer); }));
    press("F6");
    CHECK(hasFocus(find<QWidget>(*any.here, "facts")));
    find<QPlainTextEdit>(*any.here, "noteField").setFocus();
    press("F6");
    CHECK(hasFocus(find<QWidget>(*any.here, "conversation")));
    press("F6");
    CHECK(hasFocus(answer));
    find<QTabWidget>(*any.here, "tabs").setCurrentIndex(1);
    press("Shift+F6");
    CHECK(hasFocus(find<QWidget>(*any.here, "historyList")));
}

TEST_CASE("In every window the keys are shown by a question mark and by F1, and the settings by Ctrl+comma, over it")
{
    AnyWindow any(GENERATE(Which::Main, Which::Case, Which::Tray));
    for (const auto& [key, dialog] : { std::pair("?", "keySheet"), std::pair("F1", "keySheet"), std::pair("Ctrl+,", "settingsDialog") }) {
        QWidget* const before = QApplication::focusWidget();
        press(key);
        QWidget& opened = any.opened(*any.here, dialog);
        opened.activateWindow();
        opened.setFocus();
        REQUIRE(waitUntil([&] { return hasFocus(opened); }));
        press("Esc");
        CHECK(any.isGone(dialog));
        any.here->activateWindow();
        before->setFocus();
        REQUIRE(waitUntil([&] { return hasFocus(*before); }));
    }
}

TEST_CASE("In every window what was done is taken back and done again by keys")
{
    AnyWindow any(GENERATE(Which::Main, Which::Case, Which::Tray));
    const auto assignee = [&] { return got(any.workspace().cases().find(any.caseId)).assignee; };
    const auto assigning = [id = any.caseId](const std::string& person) {
        return [id, person](Workspace& workspace) { return assign(workspace, id, person).map([](const Case&) {}); };
    };
    any.desk().act("Assign", [assigning](Workspace& workspace) -> Result<gui::Inverse> {
        return assigning("ana")(workspace).map([assigning] { return gui::Inverse(assigning("")); });
    });
    REQUIRE(waitUntil([&] { return assignee() == "ana" && any.desk().undoStack().canUndo(); }));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return assignee().empty(); }));
    press("Ctrl+Shift+Z");
    CHECK(waitUntil([&] { return assignee() == "ana"; }));
}

TEST_CASE("In every window Ctrl+F and Ctrl with a number come to the main window's rooms")
{
    AnyWindow any(GENERATE(Which::Main, Which::Case, Which::Tray));
    press("Ctrl+2");
    REQUIRE(waitUntil([&] { return QApplication::activeWindow() == &any.window(); }));
    CHECK(any.the<QWidget>("workflow").isVisible());
    any.here->activateWindow();
    REQUIRE(waitUntil([&] { return hasFocus(*any.here); }));
    press("Ctrl+F");
    REQUIRE(waitUntil([&] { return QApplication::activeWindow() == &any.window(); }));
    CHECK(hasFocus(any.the<QLineEdit>("searchField")));
}

TEST_CASE("In every window Ctrl+Shift+S brings up the answers that wait, and F11 fills the screen with it")
{
    AnyWindow any(GENERATE(Which::Main, Which::Case, Which::Tray));
    press("F11");
    CHECK(waitUntil([&] { return any.here->isFullScreen(); }));
    press("F11");
    CHECK(waitUntil([&] { return !any.here->isFullScreen(); }));
    press("Ctrl+Shift+S");
    CHECK(waitUntil([&] { return QApplication::activeWindow() == &any.the<QWidget>("approvalTray"); }));
}

TEST_CASE("Ctrl+W closes the window in front, and only that one")
{
    const Which which = GENERATE(Which::Main, Which::Case, Which::Tray);
    AnyWindow any(which);
    const QPointer<QWidget> closed = any.here;
    press("Ctrl+W");
    CHECK(waitUntil([&] { return !closed || !closed->isVisible(); }));
    CHECK(any.window().isVisible() == (which != Which::Main));
}

TEST_CASE("A case that cannot be read can still be closed by Ctrl+W")
{
    ComposerHere here;
    here.window().openCase(4711);
    const QPointer<gui::CaseWindow> unread = here.window().findChild<gui::CaseWindow*>();
    REQUIRE(waitUntil([&] { return unread->isEnabled(); }));
    unread->activateWindow();
    unread->setFocus();
    REQUIRE(waitUntil([&] { return hasFocus(*unread); }));
    press("R"); // nothing can be done to it
    press("Ctrl+W");
    CHECK(waitUntil([&] { return unread.isNull(); }));
}

TEST_CASE("The look is chosen in the palette of any window, and kept")
{
    AnyWindow any(GENERATE(Which::Main, Which::Case, Which::Tray));
    any.run("look dark");
    CHECK(gui::Theme::instance().choice() == gui::ThemeChoice::Dark);
    any.run("look contrast");
    CHECK(gui::Theme::instance().choice() == gui::ThemeChoice::HighContrast);
    any.run("look light");
    CHECK(gui::Theme::instance().choice() == gui::ThemeChoice::Light);
}

TEST_CASE("A language is chosen in the palette by its own name, and the system's by that")
{
    AnyWindow any(Which::Case);
    QSignalSpy chosen(&any.window(), &gui::MainWindow::languageChosen);
    any.run("deutsch");
    any.run("language as the system");
    REQUIRE(chosen.count() == 2);
    CHECK(chosen.at(0).at(0).toString() == "de");
    CHECK(chosen.at(1).at(0).toString().isEmpty());
}

TEST_CASE("Show in Triage brings the main window to the front")
{
    AnyWindow any(Which::Case);
    any.run("show in triage");
    CHECK(waitUntil([&] { return QApplication::activeWindow() == &any.window(); }));
    CHECK(any.the<QWidget>("triage").isVisible());
}
