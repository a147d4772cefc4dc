// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "../models/draft.h"
#include "../widgets/listening_status.h"
#include "../widgets/tray.h"
#include "../words/errors.h"
#include "../workers/notifier.h"
#include "approval_tray.h"
#include "archive_room.h"
#include "case_window.h"
#include "listening_room.h"
#include "reply_news.h"
#include "settings_dialog.h"
#include "triage_room.h"
#include "ui_main_window.h"
#include "window_commands.h"
#include "workflow_room.h"

#include <QApplication>
#include <QCloseEvent>
#include <QTimer>

namespace earshot::gui {

MainWindow::MainWindow(Desk& desk, Dialogs& dialogs, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , ui_(std::make_unique<Ui::MainWindow>())
    , desk_(desk)
    , dialogs_(dialogs)
    , settings_(settings)
    , commands_(settings)
{
    ui_->setupUi(this);
    approvals_ = new ApprovalTray(tools(), this);
    new ReplyNews(
        tools(), [this] { openApprovals(); }, this);
    listening_ = new ListeningStatus(desk_.listening(), *desk_.place().clock, this);
    statusBar()->addWidget(listening_, 1);
    addRooms();
    setUpNotices();
    new WindowCommands(tools(), this, [this] { return room(ui_->rooms->currentIndex()).panes(); });
    connect(ui_->roomRail, &RoomRail::chosen, this, &MainWindow::go);
    connect(listening_, &QToolButton::clicked, this, &MainWindow::goToListening);
    connect(&desk_, &Desk::actFailed, this,
        [this](const QString& what, const Error& error) { tellFailure(tr("%1 failed: %2").arg(what, sentenceFor(error))); });
    connect(&desk_, &Desk::workspaceFailed, this, [this](const Error& error) { tellFailure(sentenceFor(error)); });
    restoreSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::addRooms()
{
    const RoomTools tools = this->tools();
    const std::pair<Room*, const char*> rooms[]
        = { { triage_ = new TriageRoom(tools, this), "triage" }, { new WorkflowRoom(tools, this), "workflow" },
              { archive_ = new ArchiveRoom(tools, this), "archive" }, { new ListeningRoom(tools, this), "listening" } };
    for (const auto& [room, name] : rooms) {
        rooms_.push_back(room);
        ui_->rooms->addWidget(room);
        ui_->roomRail->addRoom(room->title(), name, QLatin1String(name) == "listening");
        connect(room, &Room::badgeChanged, ui_->roomRail,
            [this, index = static_cast<int>(rooms_.size()) - 1](int count) { ui_->roomRail->setBadge(index, count); });
    }
}

void MainWindow::setUpNotices()
{
    notifier_ = new Notifier(desk_, settings_, this);
    tray_ = new Tray(this);
    Bubbles& bubbles = notifier_->bubbles();
    bubbles.setTray(&tray_->icon());
    connect(&bubbles, &Bubbles::opened, this, [this](qint64 mention) {
        raiseToFront();
        if (mention)
            openMention(mention);
    });
    connect(&bubbles, &Bubbles::windowWanted, this, [this](const Bubble& bubble) {
        if (bubble.isSeenInWindow && isActiveWindow())
            return;
        const auto show = [this, mention = bubble.mention] { openMention(mention); };
        tell(
            QString::fromUtf8("%1 – %2").arg(bubble.title, bubble.body.section('\n', 0, 0)), bubble.mention ? tr("Show") : QString(), show);
    });
    connect(tray_, &Tray::windowWanted, this, &MainWindow::raiseToFront);
    connect(tray_, &Tray::quitWanted, this, &MainWindow::end);
    tray_->setShown(settings_.value("tray/close", false).toBool());
}

void MainWindow::openSettings(QWidget* over)
{
    auto* const dialog = new SettingsDialog(settings_, commands_, *notifier_, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::lookChosen, this, &MainWindow::chooseLook);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::chooseLanguage);
    connect(dialog, &SettingsDialog::trayChosen, tray_, &Tray::setShown);
    dialog->open();
}

void MainWindow::openApprovals()
{
    approvals_->open();
}

void MainWindow::chooseLook(ThemeChoice look)
{
    settings_.setValue("theme", static_cast<int>(look));
    Theme::instance().choose(look);
}

void MainWindow::chooseLanguage(const QString& code)
{
    settings_.setValue("language", code);
    emit languageChosen(code);
}

void MainWindow::go(int room)
{
    ui_->rooms->setCurrentIndex(room);
    ui_->roomRail->setCurrent(room);
    rooms_[static_cast<std::size_t>(room)]->enter();
    const QList<QWidget*> panes = this->room(room).panes();
    if (!panes.isEmpty())
        panes.front()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::restoreSession()
{
    restoreGeometry(settings_.value("window/geometry").toByteArray());
    const QVariantMap session = settings_.value("window/session").toMap();
    for (Room* room : rooms_)
        room->restore(session.value(room->objectName()).toMap());
    go(std::clamp(settings_.value("window/room").toInt(), 0, static_cast<int>(rooms_.size()) - 1));
    // after the window itself, which they stand in front of
    QTimer::singleShot(0, this, [this, cases = settings_.value("window/cases").toList()] {
        for (const QVariant& one : cases) {
            const QVariantMap kept = one.toMap();
            makeWindow(kept["case"].toLongLong()).restore(kept);
            openCase(kept["case"].toLongLong());
        }
    });
}

void MainWindow::keepSession()
{
    QVariantMap session;
    for (const Room* room : rooms_)
        session[room->objectName()] = room->session();
    settings_.setValue("window/geometry", saveGeometry());
    settings_.setValue("window/session", session);
    QVariantList cases;
    for (const CaseWindow* const open : findChildren<CaseWindow*>(QString(), Qt::FindDirectChildrenOnly))
        cases += open->session();
    settings_.setValue("window/cases", cases);
    settings_.setValue("window/room", ui_->rooms->currentIndex());
}

void MainWindow::retranslate()
{
    ui_->retranslateUi(this);
    for (std::size_t i = 0; i < rooms_.size(); ++i)
        ui_->roomRail->setName(static_cast<int>(i), rooms_[i]->title());
    commands_.retranslate();
    tray_->retranslate();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepSession();
    Drafts::of(desk_).keepAll();
    if (tray_->isShown() && !isEnding_) {
        event->ignore();
        return hide();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::end()
{
    isEnding_ = true;
    close();
    QApplication::quit(); // also from the tray, where no window is open
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::tell(const QString& sentence, const QString& actionText, std::function<void()> action)
{
    ui_->messageBar->show(MessageBar::Kind::Notice, sentence, actionText, std::move(action));
}

void MainWindow::tellFailure(const QString& sentence)
{
    ui_->messageBar->show(MessageBar::Kind::Failure, sentence);
}

void MainWindow::openMention(qint64 mention)
{
    goToRoom("triage");
    triage_->openMention({ mention });
}

void MainWindow::listMentions(const QString& filter)
{
    goToRoom("triage");
    triage_->listAll(filter);
}

void MainWindow::openCase(qint64 caseId)
{
    CaseWindow* const open = windowOf(caseId);
    CaseWindow& window = open ? *open : makeWindow(caseId);
    window.show();
    window.raise();
    window.activateWindow();
}

CaseWindow* MainWindow::windowOf(qint64 caseId)
{
    for (CaseWindow* const open : findChildren<CaseWindow*>(QString(), Qt::FindDirectChildrenOnly))
        if (open->caseId().value == caseId)
            return open;
    return nullptr;
}

CaseWindow& MainWindow::makeWindow(qint64 caseId)
{
    return *new CaseWindow(tools(), CaseId{ caseId }, this);
}

void MainWindow::goToListening()
{
    goToRoom("listening");
}

void MainWindow::searchEverything()
{
    goToRoom("archive");
    archive_->focusSearch();
}

void MainWindow::goToRoom(const QString& name)
{
    if (!isActiveWindow())
        raiseToFront();
    for (std::size_t i = 0; i < rooms_.size(); ++i)
        if (rooms_[i]->objectName() == name)
            go(static_cast<int>(i));
}

}
