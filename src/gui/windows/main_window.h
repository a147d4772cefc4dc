// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../commands/commands.h"
#include "../workers/desk.h"
#include "room.h"

#include <QMainWindow>
#include <QSettings>

#include <memory>
#include <vector>

namespace earshot::gui {

class ArchiveRoom;
class TriageRoom;
class ApprovalTray;
class CaseWindow;
class ListeningStatus;
class Notifier;
class Tray;

namespace Ui {
class MainWindow;
}

/// The window: the rail of rooms, the room, the line that tells the truth about listening.
class MainWindow : public QMainWindow, public Notices, public Shell {
    Q_OBJECT
public:
    MainWindow(Desk& desk, Dialogs& dialogs, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void go(int room);
    Room& room(int index) { return *rooms_.at(static_cast<std::size_t>(index)); }
    void raiseToFront();

    void tell(const QString& sentence, const QString& actionText, std::function<void()> action) override;
    void tellFailure(const QString& sentence) override;
    void openMention(qint64 mention) override;
    void listMentions(const QString& filter) override;
    void openCase(qint64 caseId) override;
    void goToListening() override;

    void goToRoom(const QString& name) override;
    void searchEverything() override;
    void openApprovals() override;
    void openSettings(QWidget* over) override;
    void chooseLook(ThemeChoice look) override;
    void chooseLanguage(const QString& code) override;
    void end() override;

signals:
    void languageChosen(const QString& code); ///< "": the system's

private:
    RoomTools tools() { return { desk_, commands_, dialogs_, *this, *this }; }
    void addRooms();
    void setUpNotices();
    CaseWindow* windowOf(qint64 caseId); ///< none: it is not open
    CaseWindow& makeWindow(qint64 caseId);
    void restoreSession();
    void keepSession();
    void retranslate();
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

    std::unique_ptr<Ui::MainWindow> ui_;
    Desk& desk_;
    Dialogs& dialogs_;
    QSettings& settings_;
    Commands commands_;
    std::vector<Room*> rooms_;
    TriageRoom* triage_ = nullptr;
    ArchiveRoom* archive_ = nullptr;
    ApprovalTray* approvals_;
    ListeningStatus* listening_;
    Notifier* notifier_;
    Tray* tray_;
    bool isEnding_ = false;
};

}
