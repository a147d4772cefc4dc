// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/window_fixture.h"
#include "widgets/tray.h"
#include "windows/case_window.h"
#include "workers/notifier.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace earshot;
using namespace earshot::test;

namespace {

/// Does it in a running program; whether that ended of it.
bool ends(const std::function<void()>& act)
{
    int turns = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &turn, [&] {
        if (++turns == 1)
            act();
        else if (turns == 100) // whatever was set off by it has been done
            QApplication::exit(1);
    });
    turn.start(0);
    return QApplication::exec() == 0;
}

/// A window whose icon is in the tray: the tests' screen has none, but takes the icon for shown when it is told to show it.
struct TrayHere : WindowFixture {
    TrayHere() { tray().icon().show(); }
    gui::Tray& tray() { return *window().findChild<gui::Tray*>(); }
    QAction& entry(const char* text)
    {
        const QList<QAction*> entries = tray().icon().contextMenu()->actions();
        const auto found = std::ranges::find(entries, QString::fromLatin1(text), &QAction::text);
        REQUIRE(found != entries.end());
        return **found;
    }
    void hideWindow()
    {
        window().close();
        REQUIRE_FALSE(window().isVisible());
    }
};

}

TEST_CASE("A closed window goes on listening from the tray, and a click there brings it back as it was")
{
    TrayHere here;
    press("Ctrl+4");
    CHECK_FALSE(ends([&] { here.window().close(); }));
    CHECK_FALSE(here.window().isVisible());
    emit here.tray().icon().activated(QSystemTrayIcon::Trigger);
    CHECK(here.window().isVisible());
    CHECK(here.the<QLineEdit>("searchField").isVisible());
    here.hideWindow();
    here.entry("Open Earshot").trigger();
    CHECK(here.window().isVisible());
}

TEST_CASE("A click with another button opens the tray's menu only")
{
    TrayHere here;
    here.hideWindow();
    emit here.tray().icon().activated(QSystemTrayIcon::Context);
    CHECK_FALSE(here.window().isVisible());
}

TEST_CASE("A case that is closed while the window is in the tray does not end the program, Quit does")
{
    TrayHere here;
    here.window().openCase(got(here.workspace().triage().page({ TriageView::NeedsAnswer }, {})).front().inCase->id.value);
    here.hideWindow();
    auto& inCase = here.the<gui::CaseWindow>("caseWindow");
    CHECK_FALSE(ends([&] { inCase.close(); }));
    QAction& quit = here.entry("Quit");
    CHECK(ends([&] { quit.trigger(); }));
}

TEST_CASE("Where no icon is in the tray, closing the window ends the program")
{
    WindowFixture here;
    here.window().findChild<gui::Tray*>()->setShown(true); // as the settings wish, but this screen has no tray
    CHECK(ends([&] { here.window().close(); }));
}

TEST_CASE("The tray tells news where the desktop has no notifications, and a click on it opens what it was about")
{
    TrayHere here;
    gui::Bubbles& bubbles = here.window().findChild<gui::Notifier*>()->bubbles();
    QSignalSpy where(&bubbles, &gui::Bubbles::shown), inWindow(&bubbles, &gui::Bubbles::windowWanted);
    const MentionId mention = record(here.workspace(), { .name = "new-a", .text = "My parcel is lost", .due = std::chrono::minutes(30) });
    here.hideWindow();
    bubbles.show({ "newComplaint", "1 new complaint", "My parcel is lost", mention.value });
    REQUIRE(where.count() == 1);
    CHECK(where.front().front().toString() == "It was shown from the tray.");
    CHECK(inWindow.isEmpty());
    emit here.tray().icon().messageClicked();
    CHECK(here.window().isVisible());
    REQUIRE(waitUntil(
        [&] { return find<QTextBrowser>(here.the<QWidget>("mentionPane"), "conversation").toPlainText().contains("My parcel is lost"); }));
}

TEST_CASE("The tray changes its language with the window's")
{
    gui::Tray tray;
    CHECK(tray.icon().toolTip() == "Earshot is listening");
    QTranslator german;
    REQUIRE(german.load(":/i18n/earshot_de.qm"));
    QApplication::installTranslator(&german);
    tray.retranslate();
    CHECK(tray.icon().toolTip() == QString::fromUtf8("Earshot hört zu"));
}
