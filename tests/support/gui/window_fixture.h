// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "morning.h"
#include "person.h"
#include "scripted_dialogs.h"
#include "shared_secrets.h"
#include "support/fixed_clock.h"
#include "support/results.h"
#include "support/temp_dir.h"
#include "windows/main_window.h"
#include "workers/desk.h"

#include <QSettings>

#include <memory>

namespace earshot::test {

enum class Filling { Nothing, Morning };

/// A workspace file and the Desk that has it open for ana. It is a Monday, 09:00 UTC, until `clock` is moved. Nothing is polled unless a
/// test calls desk().listening().start().
///
/// Shape    `workspace()` is another connection, for what somebody else does meanwhile and for looking at what was kept.
class DeskFixture {
public:
    explicit DeskFixture(Filling filling = Filling::Morning);

    gui::Desk& desk() { return *desk_; }
    Workspace& workspace() { return workspace_; }
    /// Until everything that was asked of the Desk's threads so far has been done and told.
    void settle();

    TempDir folder;
    FixedClock clock;
    SharedSecrets secrets;

protected:
    void openDesk();
    std::unique_ptr<gui::Desk> desk_;

private:
    Workspace workspace_;
};

/// The same with the window, shown and active, 1360 x 840, Triage loaded where there is something in it. Its models are under a
/// QAbstractItemModelTester.
class WindowFixture : public DeskFixture {
public:
    explicit WindowFixture(Filling filling = Filling::Morning);
    ~WindowFixture();

    gui::MainWindow& window() { return *window_; }
    template <class T>
    T& the(const char* objectName)
    {
        return find<T>(*window_, objectName);
    }
    QAbstractItemView& mentions() { return the<QAbstractItemView>("mentionList"); }
    /// What has opened by this name in front of the window, active.
    QWidget& inFront(const char* name);
    template <class T>
    T& inFront(const char* name)
    {
        return dynamic_cast<T&>(inFront(name));
    }
    /// Esc closes it, and the list of mentions has the focus.
    void leave(QWidget& dialog);
    QString message(); ///< what the bar above the room says; empty where it says nothing
    /// As after closing the program and starting it again.
    void restart();

    ScriptedDialogs dialogs;

private:
    void openWindow();
    void testModels();
    Filling filling_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<gui::MainWindow> window_;
};

}
