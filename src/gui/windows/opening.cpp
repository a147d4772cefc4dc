// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "../words/errors.h"
#include "dialogs.h"
#include "ui_opening.h"

#include <QEvent>

namespace earshot::gui {

namespace {

constexpr int whole = 100;

bool isOlder(const std::optional<Error>& error)
{
    return error && error->kind == ErrorKind::OlderSchema;
}

bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Locked || kind == ErrorKind::ReadOnly || kind == ErrorKind::DiskFull || kind == ErrorKind::FileFailed
        || kind == ErrorKind::DatabaseUnreachable || kind == ErrorKind::DatabaseFailed;
}

QString headlineOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::OlderSchema:
        return Opening::tr("This workspace comes from an older version");
    case ErrorKind::NewerSchema:
        return Opening::tr("This workspace comes from a newer version");
    case ErrorKind::WorkspaceMissing:
        return Opening::tr("Nothing is there yet");
    case ErrorKind::Locked:
        return Opening::tr("This workspace is in use");
    default:
        return Opening::tr("This workspace cannot be opened");
    }
}

/// What brings an older one up to date, and what is kept before.
QString offerFor(const Error& error, const QString& location)
{
    const int version = QString::fromStdString(error.detail).toInt();
    const QString place = QString::fromStdString(Store::backupPlace(location.toStdString(), version));
    const bool isFile = !location.startsWith("postgres");
    const QString backup = isFile ? Opening::tr("A backup is made first, in the file %1.").arg(place)
                                  : Opening::tr("A backup is made first, in the schema %1 of the same database.").arg(place);
    return Opening::tr("Earshot can bring %1 up to date.").arg(QString::fromStdString(error.subject)) + " " + backup + " "
        + Opening::tr("Older versions of Earshot cannot open it any more after that.");
}

/// The number of a version and a database's own words tell nobody anything; the cause of what may pass does.
QString sentenceOf(Error error)
{
    if (!mayPass(error.kind) || error.kind == ErrorKind::Locked)
        error.detail.clear();
    return sentenceFor(error);
}

}

Opening::Opening(const Clock& clock, Dialogs& dialogs, Migrate migrate)
    : ui_(std::make_unique<Ui::Opening>())
    , clock_(&clock)
    , dialogs_(dialogs)
    , migrate_(std::move(migrate))
{
    ui_->setupUi(this);
    connect(ui_->migrateButton, &QPushButton::clicked, this, &Opening::migrate);
    connect(ui_->againButton, &QPushButton::clicked, this, &Opening::tryToOpen);
    connect(ui_->otherButton, &QPushButton::clicked, this, &Opening::chooseOther);
    connect(ui_->newButton, &QPushButton::clicked, this, &Opening::beginNew);
    connect(ui_->cancelButton, &QPushButton::clicked, this, [this] { *cancelled_ = true; });
    connect(ui_->quitButton, &QPushButton::clicked, this, &Opening::reject);
}

Opening::~Opening()
{
    *cancelled_ = true;
}

void Opening::open(const QString& location, const QString& actor, WhenMissing whenMissing)
{
    location_ = location;
    actor_ = actor;
    whenMissing_ = whenMissing;
    tryToOpen();
}

void Opening::tryToOpen()
{
    migrationError_.reset();
    work(tr("Opening %1…").arg(location_));
    thread_
        = std::make_unique<WorkspaceThread>("opening", [location = location_.toStdString(), actor = actor_.toStdString(), clock = clock_] {
              return Workspace::open(location, *clock, actor);
          });
    thread_->ask(
        this, [](Workspace&) { return Result<void>(); }, [this](const Result<void>& opened) { take(opened); });
}

void Opening::take(const Result<void>& opened)
{
    if (opened) {
        hide();
        emit this->opened();
        return;
    }
    error_ = opened.error();
    if (error_->kind == ErrorKind::WorkspaceMissing && whenMissing_ == WhenMissing::Begin)
        emit newWanted(location_);
    else
        tell();
}

void Opening::migrate()
{
    work(tr("Making the backup…"));
    ui_->cancelButton->setEnabled(true);
    ui_->cancelButton->show();
    *cancelled_ = false;
    const auto goOn = [this, cancelled = cancelled_](int percent) {
        QMetaObject::invokeMethod(
            this,
            [this, percent] {
                ui_->progress->setRange(0, percent < whole ? whole : 0);
                ui_->progress->setValue(percent);
                ui_->cancelButton->setEnabled(percent < whole);
                if (percent == whole)
                    ui_->sentence->setText(tr("Bringing it up to date…"));
            },
            Qt::QueuedConnection);
        return !*cancelled;
    };
    thread_ = std::make_unique<WorkspaceThread>(
        "migrating", [migrate = migrate_, goOn, location = location_.toStdString(), actor = actor_.toStdString(), clock = clock_] {
            return migrate(location, clock->now(), goOn).and_then([&](int) { return Workspace::open(location, *clock, actor); });
        });
    thread_->ask(
        this, [](Workspace&) { return Result<void>(); }, [this](const Result<void>& migrated) { takeMigrated(migrated); });
}

void Opening::takeMigrated(const Result<void>& migrated)
{
    if (migrated)
        return take(migrated);
    migrationError_ = migrated.error();
    tell();
}

void Opening::chooseOther()
{
    if (const auto file = dialogs_.fileToOpen(this, tr("Open another workspace"), tr("Workspaces (*.db);;All files (*)")))
        emit otherChosen(*file);
}

void Opening::beginNew()
{
    if (error_->kind == ErrorKind::WorkspaceMissing)
        return emit newWanted(location_);
    if (const auto file = dialogs_.fileToSave(this, tr("Begin a new workspace"), "earshot.db", tr("Workspaces (*.db)")))
        emit newWanted(*file);
}

void Opening::work(const QString& sentence)
{
    ui_->sentence->setText(sentence);
    ui_->note->clear();
    ui_->note->hide();
    ui_->progress->setRange(0, 0);
    ui_->progress->show();
    for (QPushButton* const button :
        { ui_->migrateButton, ui_->againButton, ui_->otherButton, ui_->newButton, ui_->quitButton, ui_->cancelButton })
        button->hide();
}

void Opening::tell()
{
    const ErrorKind kind = error_->kind;
    const bool isMissing = kind == ErrorKind::WorkspaceMissing;
    ui_->headline->setText(headlineOf(kind));
    ui_->sentence->setText(isOlder(error_) ? offerFor(*error_, location_) : sentenceOf(*error_));
    ui_->progress->hide();
    const bool wasCancelled = migrationError_ && migrationError_->kind == ErrorKind::Cancelled;
    ui_->note->setVisible(migrationError_.has_value());
    if (migrationError_)
        ui_->note->setText(wasCancelled ? tr("Cancelled; nothing was changed.") : sentenceFor(*migrationError_));
    ui_->newButton->setText(isMissing ? tr("Begin a new one there") : tr("Begin a new one…"));
    ui_->migrateButton->setVisible(isOlder(error_));
    ui_->againButton->setVisible(mayPass(kind));
    ui_->newButton->setVisible(!isOlder(error_));
    ui_->otherButton->show();
    ui_->quitButton->show();
    ui_->cancelButton->hide();
    QPushButton* const first = isOlder(error_) ? ui_->migrateButton
        : mayPass(kind)                        ? ui_->againButton
        : isMissing                            ? ui_->newButton
                                               : ui_->otherButton;
    first->setDefault(true);
    show();
    first->setFocus(Qt::OtherFocusReason);
}

void Opening::reject()
{
    if (ui_->cancelButton->isVisible())
        *cancelled_ = true; // Esc ends the backup, and not the program
    else if (!ui_->progress->isVisible())
        QDialog::reject();
}

void Opening::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        if (isVisible() && ui_->quitButton->isVisible())
            tell();
    }
    QDialog::changeEvent(event);
}

}
