// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/blocking.h"
#include "windows/dialogs.h"
#include "words/speech.h"
#include "workers/desk.h"

#include <QApplication>
#include <QLocalServer>
#include <QLockFile>
#include <QSettings>

#include <memory>

namespace earshot::gui {

class DesktopPortal;
class FirstStart;
class MainWindow;
class Opening;
class Passphrase;
class Sample;

/// What `earshot` was started with.
struct StartWish {
    QString workspace, actor; ///< empty: the usual ones
    bool sample = false; ///< on the sample workspace
};

/// From the start of the program to its end: one instance for each workspace, language and look, the window, a clean exit.
///
/// Threads  the GUI thread.
class Application : public QObject {
    Q_OBJECT
public:
    Application(QApplication& qt, StartWish wish);
    ~Application() override;

    /// False: another window has this workspace and was raised. The window comes when the workspace is open; a new one is asked about
    /// first, and what stands in the way is told.
    bool start();

private:
    void followDesktop();
    bool becomeTheOne();
    void raiseTheOther() const;
    void openWorkspace();
    void openOther(const QString& location);
    void askFirstQuestions(const QString& location);
    void makeWorkspace();
    void playSample();
    void showWindow();
    void fail(const QString& sentence);
    void endOnSignals();
    void askPassphrase(const QString& file, bool again);

    NoBlocking thisThread_;
    QApplication& qt_;
    StartWish wish_;
    bool isUsualWorkspace_ = false; ///< nobody named it
    QSettings settings_;
    SystemClock clock_;
    std::unique_ptr<Dialogs> dialogs_;
    std::unique_ptr<Passphrase> passphrase_;
    std::unique_ptr<QLockFile> lock_;
    QLocalServer server_; ///< a second start knocks here
    Speech speech_;
    std::unique_ptr<DesktopPortal> portal_; ///< none without a session bus
    std::unique_ptr<Sample> sample_;
    std::unique_ptr<Opening> opening_;
    std::unique_ptr<WorkspaceThread> making_;
    std::shared_ptr<bool> isNewOurs_
        = std::make_shared<bool>(false); ///< whether first start has made the workspace; touched by making_ only
    std::unique_ptr<FirstStart> firstStart_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<MainWindow> window_;
};

}
