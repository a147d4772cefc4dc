// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windows/dialogs.h"
#include "workers/desk.h"

#include "earshot/base/blocking.h"

#include <QApplication>
#include <QLocalServer>
#include <QLockFile>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace earshot::gui {

class FirstStart;
class MainWindow;
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
    /// first.
    bool start();
    void setLanguage(const QString& code); ///< "": the system's

private:
    bool becomeTheOne();
    void raiseTheOther() const;
    void openWorkspace();
    void askFirstQuestions();
    void makeWorkspace();
    void playSample();
    void showWindow();
    void fail(const QString& sentence);
    void endOnSignals();
    void askPassphrase(const QString& file);

    NoBlocking thisThread_;
    QApplication& qt_;
    StartWish wish_;
    QSettings settings_;
    SystemClock clock_;
    std::unique_ptr<Dialogs> dialogs_;
    std::unique_ptr<Passphrase> passphrase_;
    std::unique_ptr<QLockFile> lock_;
    QLocalServer server_; ///< a second start knocks here
    QTranslator ours_, qts_;
    std::unique_ptr<Sample> sample_;
    std::unique_ptr<WorkspaceThread> opening_;
    std::unique_ptr<FirstStart> firstStart_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<MainWindow> window_;
};

}
