// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/accessibility.h"
#include "support/gui/window_fixture.h"
#include "support/raw_server.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

namespace {

struct Rooms : WindowFixture {
    int count() { return the<QStackedWidget>("rooms").count(); }
    void enter(int room)
    {
        window().go(room);
        settle();
    }
};

}

TEST_CASE("Every control of every room says its name to a screen reader")
{
    Rooms here;
    for (int room = 0; room < here.count(); ++room) {
        here.enter(room);
        checkNames(here.window(), here.window().room(room).objectName().toStdString());
    }
    if (auto* const pages = here.window().findChild<QListWidget*>("pageList"))
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            here.settle();
            checkNames(here.window(), "listening, page " + std::to_string(page));
        }
}

TEST_CASE("The accessible tree of the window can be walked from end to end, and rows of a list speak")
{
    Rooms here;
    int seen = 0;
    const std::function<void(QAccessibleInterface*, int)> walk = [&](QAccessibleInterface* node, int depth) {
        REQUIRE(node);
        REQUIRE(depth < 40);
        ++seen;
        for (int i = 0; i < node->childCount(); ++i)
            if (QAccessibleInterface* const child = node->child(i))
                walk(child, depth + 1);
    };
    walk(QAccessible::queryAccessibleInterface(&here.window()), 0);
    CHECK(seen > 50);
    const QString row = textAt(here.mentions(), 0, Qt::AccessibleTextRole);
    CHECK(row.startsWith("complaint. Mira K."));
}

TEST_CASE("F6 goes round the panes of every room, Shift+F6 back, and Tab is never caught")
{
    Rooms here;
    for (int room = 0; room < here.count(); ++room) {
        here.enter(room);
        INFO(here.window().room(room).objectName().toStdString());
        QList<QWidget*> panes;
        for (QWidget* const pane : here.window().room(room).panes())
            if (pane->isVisible() && pane->isEnabled())
                panes += pane;
        REQUIRE_FALSE(panes.isEmpty());
        CHECK(hasFocus(*panes.front()));
        for (qsizetype i = 1; i <= panes.size(); ++i) {
            press("F6");
            CHECK(hasFocus(*panes[i % panes.size()]));
        }
        press("Shift+F6");
        CHECK(hasFocus(*panes.back()));
        QWidget* const before = QApplication::focusWidget();
        press("Tab");
        CHECK(QApplication::focusWidget() != before);
    }
}

TEST_CASE("Ctrl with a number goes to a room")
{
    Rooms here;
    for (const auto& [key, name] : { std::pair("Ctrl+2", "workflow"), std::pair("Ctrl+4", "archive"), std::pair("Ctrl+6", "listening"),
             std::pair("Ctrl+1", "triage") }) {
        press(key);
        const int current = here.the<QStackedWidget>("rooms").currentIndex();
        CHECK(here.window().room(current).objectName() == name);
        CHECK(here.the<QToolButton>((std::string("room_") + name).c_str()).isChecked());
    }
}

TEST_CASE("The palette finds a command by words of its name and runs it, and gives the focus back")
{
    WindowFixture here;
    press("Ctrl+K");
    auto& palette = here.the<QWidget>("commandPalette");
    auto& found = here.the<QAbstractItemView>("paletteList");
    REQUIRE(palette.isVisible());
    CHECK(found.model()->rowCount() > 10);
    type("trol");
    REQUIRE(found.model()->rowCount() == 1);
    press("Return");
    CHECK_FALSE(palette.isVisible());
    CHECK(hasFocus(here.mentions()));
    CHECK(waitUntil([&] { return here.mentions().model()->rowCount() == 5; }));
    press("Ctrl+K");
    type("no such command at all");
    CHECK(found.model()->rowCount() == 0);
    press("Esc");
    CHECK_FALSE(palette.isVisible());
    CHECK(hasFocus(here.mentions()));
}

TEST_CASE("Single letters do nothing where somebody writes")
{
    WindowFixture here;
    const auto before = got(here.workspace().ledger().last());
    press("/");
    type("123akhj");
    CHECK(here.the<QLineEdit>("filterField").text() == "123akhj");
    here.settle();
    CHECK(got(here.workspace().ledger().last()) == before);
}

TEST_CASE("Undo and redo are offered only when there is something to undo")
{
    WindowFixture here;
    QAction* const undo = here.window().findChild<QAction*>("undo");
    QAction* const redo = here.window().findChild<QAction*>("redo");
    REQUIRE(undo);
    REQUIRE(redo);
    CHECK_FALSE(undo->isEnabled());
    press("2");
    REQUIRE(waitUntil([&] { return undo->isEnabled(); }));
    press("Ctrl+Z");
    CHECK_FALSE(undo->isEnabled());
    CHECK(redo->isEnabled());
}

TEST_CASE("An act that fails is told in words, and nothing hangs")
{
    WindowFixture here;
    here.desk().act("Try it", [](Workspace&) -> Result<gui::Inverse> { return failure(ErrorKind::WrongState); });
    REQUIRE(waitUntil([&] { return !here.message().isEmpty(); }));
    CHECK(here.message().startsWith("Try it failed:"));
}

TEST_CASE("The program ends within two seconds while a server keeps it waiting")
{
    RawServer silent(RawServer::silence());
    QElapsedTimer ending;
    {
        WindowFixture here;
        Source source;
        source.platform = "feed";
        source.baseUrl = silent.url("/feed");
        got(here.workspace().sources().add(source, "ana", here.clock.now()));
        here.desk().listening().start();
        REQUIRE(waitUntil([&] { return !silent.requests().empty(); }));
        ending.start();
    }
    CHECK(ending.elapsed() < 2000);
}

TEST_CASE("A second start of the same place brings back which room was open")
{
    Rooms here;
    press("Ctrl+4");
    here.restart();
    CHECK(here.window().room(here.the<QStackedWidget>("rooms").currentIndex()).objectName() == "archive");
}

TEST_CASE("A change of language words everything anew and keeps what is shown")
{
    Rooms here;
    const QString row = here.mentions().currentIndex().data().toString();
    for (int room = 0; room < here.count(); ++room)
        here.enter(room);
    here.enter(0);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&here.window(), &change);
    for (QWidget* const widget : here.window().findChildren<QWidget*>()) {
        QEvent one(QEvent::LanguageChange);
        QApplication::sendEvent(widget, &one);
    }
    here.settle();
    CHECK(here.the<QLabel>("listTitle").text() == "Needs an answer");
    CHECK(here.the<QToolButton>("room_triage").text() == "Triage · 6");
    CHECK(here.mentions().currentIndex().data().toString() == row);
}
