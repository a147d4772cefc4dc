// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_page.h"

#include "../commands/commands.h"
#include "../words/errors.h"
#include "../words/times.h"
#include "../workers/desk.h"
#include "dialogs.h"
#include "ui_data_page.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace earshot::gui {

namespace {

WorkspaceThread::Opener openerOf(const Desk::Place& place)
{
    return [place] { return Workspace::open(place.location, *place.clock, place.actor); };
}

/// A password in an address of a database is nobody's to read.
QString shownPlace(const std::string& location)
{
    return QUrl(QString::fromStdString(location)).scheme().startsWith("postgres")
        ? QUrl(QString::fromStdString(location)).toDisplayString(QUrl::RemovePassword)
        : QString::fromStdString(location);
}

}

DataPage::DataPage(const RoomTools& tools, QWidget* parent)
    : ListeningPage(parent)
    , ui_(std::make_unique<Ui::DataPage>())
    , tools_(tools)
    , backup_("backup", openerOf(tools.desk.place()))
    , check_("check", openerOf(tools.desk.place()))
{
    ui_->setupUi(this);
    ui_->placeText->setText(shownPlace(tools_.desk.place().location));
    tools_.commands.bindButton("data.folder", ui_->openFolderButton);
    tools_.commands.bindButton("data.check", ui_->checkButton);
    tools_.commands.bindButton("data.backup", ui_->backupButton);
    connect(ui_->openFolderButton, &QPushButton::clicked, this, &DataPage::openFolder);
    connect(ui_->checkButton, &QPushButton::clicked, this, &DataPage::startCheck);
    connect(ui_->cancelCheckButton, &QPushButton::clicked, &check_, &WorkspaceJob::cancel);
    connect(&check_, &WorkspaceJob::progressed, ui_->checkProgress, &QProgressBar::setValue);
    connect(&check_, &WorkspaceJob::finished, this, &DataPage::takeCheck);
    connect(ui_->backupButton, &QPushButton::clicked, this, &DataPage::startBackup);
    connect(ui_->cancelBackupButton, &QPushButton::clicked, &backup_, &WorkspaceJob::cancel);
    connect(&backup_, &WorkspaceJob::progressed, ui_->backupProgress, &QProgressBar::setValue);
    connect(&backup_, &WorkspaceJob::finished, this, &DataPage::takeBackup);
    tellBackupState();
    tellCheckState();
}

DataPage::~DataPage() = default;

QWidget* DataPage::firstPane() const
{
    return ui_->openFolderButton;
}

void DataPage::refresh()
{
    Listening& listening = tools_.desk.listening(); // its thread, so that counting holds up no list
    listening.ask(
        this, [](Workspace& workspace, SecretStore&, HttpClient&) { return workspace.store().info(); },
        [this](const Result<WorkspaceInfo>& info) { takeInfo(info); });
    listening.ask(
        this, [](Workspace&, SecretStore& secrets, HttpClient&) -> Result<std::string> { return secrets.description(); },
        [this](const Result<std::string>& where) {
            ui_->secretsText->setText(
                where ? tr("Tokens are kept in: %1.").arg(QString::fromStdString(*where)) : sentenceFor(where.error()));
        });
}

void DataPage::takeInfo(const Result<WorkspaceInfo>& info)
{
    if (!info)
        return ui_->contentsText->setText(sentenceFor(info.error()));
    const QLocale locale;
    const bool isFile = info->engine == "sqlite";
    ui_->openFolderButton->setVisible(isFile);
    ui_->contentsText->setText(tr("%1 mentions in %2 versions, %3 cases, %4 steps in the ledger · %5, version %6")
                                   .arg(locale.toString(info->mentions), locale.toString(info->snapshots), locale.toString(info->cases),
                                       locale.toString(info->ledger), isFile ? "SQLite" : "PostgreSQL", QString::number(info->schema)));
}

void DataPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(QString::fromStdString(tools_.desk.place().location)).absolutePath()));
}

void DataPage::startCheck()
{
    ui_->checkProgress->setValue(0);
    check_.start([](Workspace& workspace, const WorkspaceJob::GoOn& goOn) { return workspace.store().check(goOn); });
    tellCheckState();
}

void DataPage::takeCheck(const std::optional<Error>& failed)
{
    tellCheckState();
    if (!failed)
        ui_->checkResult->setText(QString::fromUtf8("● ") + tr("It is whole."));
    else
        ui_->checkResult->setText(
            failed->kind == ErrorKind::Cancelled ? tr("Cancelled.") : QString::fromUtf8("▲ ") + sentenceFor(*failed));
}

void DataPage::tellCheckState()
{
    ui_->checkButton->setEnabled(!check_.isRunning());
    ui_->checkProgress->setVisible(check_.isRunning());
    ui_->cancelCheckButton->setVisible(check_.isRunning());
    ui_->checkResult->setVisible(!check_.isRunning());
}

void DataPage::startBackup()
{
    const QString proposed = "earshot-" + localTime(tools_.desk.now()).date().toString(Qt::ISODate) + ".db";
    const auto file = tools_.dialogs.fileToSave(this, tr("Make a backup"), proposed, tr("Workspaces (*.db)"));
    if (!file)
        return;
    backupFile_ = *file;
    ui_->backupResult->clear();
    ui_->backupProgress->setValue(0);
    backup_.start([file = backupFile_.toStdString()](
                      Workspace& workspace, const WorkspaceJob::GoOn& goOn) { return workspace.store().backup(file, goOn); });
    tellBackupState();
}

void DataPage::takeBackup(const std::optional<Error>& failed)
{
    tellBackupState();
    if (!failed)
        ui_->backupResult->setText(QString::fromUtf8("● ") + tr("The backup is in %1.").arg(backupFile_));
    else
        ui_->backupResult->setText(failed->kind == ErrorKind::Cancelled ? tr("Cancelled; nothing was left behind.")
                                                                        : QString::fromUtf8("▲ ") + sentenceFor(*failed));
}

void DataPage::tellBackupState()
{
    ui_->backupButton->setEnabled(!backup_.isRunning());
    ui_->backupProgress->setVisible(backup_.isRunning());
    ui_->cancelBackupButton->setVisible(backup_.isRunning());
    ui_->backupResult->setVisible(!backup_.isRunning());
}

void DataPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        refresh();
    }
    ListeningPage::changeEvent(event);
}

}
