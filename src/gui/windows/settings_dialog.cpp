// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "../commands/commands.h"
#include "../look/theme.h"
#include "../words/notices.h"
#include "../workers/notifier.h"
#include "ui_settings_dialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QSystemTrayIcon>

namespace earshot::gui {

namespace {

constexpr const char* languages[] = { "en", "de", "id", "ru", "tr" };
constexpr int idRole = Qt::UserRole;

/// In the language itself, so that whoever set a wrong one finds back.
QString ownName(const QString& code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == "en" ? QStringLiteral("English") : name.left(1).toUpper() + name.mid(1);
}

QString nativeText(const QStringList& keys)
{
    QStringList native;
    for (const QString& key : keys)
        native += QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return native.join("  ");
}

}

SettingsDialog::SettingsDialog(QSettings& settings, Commands& commands, Notifier& notifier, QWidget* parent)
    : QDialog(parent)
    , ui_(std::make_unique<Ui::SettingsDialog>())
    , settings_(settings)
    , commands_(commands)
    , notifier_(notifier)
{
    ui_->setupUi(this);
    ui_->keyTree->setColumnCount(2);
    fillLook();
    fillKeys();
    fillNotices();
    connectLook();
    connectKeys();
    connectNotices();
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ui_->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // everything counts at once: there is nothing to confirm
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::connectLook()
{
    connect(ui_->themeBox, &QComboBox::activated, this, [this](int choice) { emit lookChosen(static_cast<ThemeChoice>(choice)); });
    connect(ui_->languageBox, &QComboBox::activated, this, [this] { emit languageChosen(ui_->languageBox->currentData().toString()); });
    connect(ui_->trayBox, &QCheckBox::clicked, this, [this](bool keeps) {
        settings_.setValue("tray/close", keeps);
        emit trayChosen(keeps);
    });
}

void SettingsDialog::connectKeys()
{
    connect(ui_->lettersBox, &QCheckBox::clicked, this, [this](bool allowed) { commands_.setLettersAllowed(allowed); });
    connect(ui_->keyTree, &QTreeWidget::currentItemChanged, this, &SettingsDialog::showKeysOf);
    connect(ui_->setKeyButton, &QPushButton::clicked, this, [this] {
        const QString key = ui_->keyEdit->keySequence().toString(QKeySequence::PortableText);
        setKeys(key.isEmpty() ? QStringList() : QStringList{ key });
    });
    connect(ui_->noKeyButton, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(ui_->usualKeyButton, &QPushButton::clicked, this, [this] {
        const QTreeWidgetItem* const item = ui_->keyTree->currentItem();
        if (const CommandEntry* entry = item ? commandNamed(item->data(0, idRole).toString()) : nullptr)
            setKeys(keysOf(*entry));
    });
}

void SettingsDialog::connectNotices()
{
    connect(ui_->kindTree, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item) {
        notifier_.wishes().setWanted(static_cast<NoticeKind>(item->data(0, idRole).toInt()), item->checkState(0) == Qt::Checked);
    });
    connect(ui_->quietBox, &QCheckBox::clicked, this, &SettingsDialog::keepQuietHours);
    connect(ui_->quietFrom, &QTimeEdit::timeChanged, this, &SettingsDialog::keepQuietHours);
    connect(ui_->quietUntil, &QTimeEdit::timeChanged, this, &SettingsDialog::keepQuietHours);
    connect(ui_->testNoticeButton, &QPushButton::clicked, this, [this] { notifier_.test(); });
    connect(&notifier_.bubbles(), &Bubbles::shown, ui_->noticeNote, &QLabel::setText);
}

void SettingsDialog::fillLook()
{
    ui_->themeBox->clear();
    ui_->themeBox->addItems({ tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast") });
    ui_->themeBox->setCurrentIndex(static_cast<int>(Theme::instance().choice()));
    ui_->languageBox->clear();
    ui_->languageBox->addItem(tr("As the system"), QString());
    for (const char* code : languages)
        ui_->languageBox->addItem(ownName(code), QString::fromLatin1(code));
    ui_->languageBox->setCurrentIndex(std::max(0, ui_->languageBox->findData(settings_.value("language").toString())));
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    ui_->trayBox->setEnabled(hasTray);
    ui_->trayBox->setChecked(hasTray && settings_.value("tray/close", false).toBool());
    ui_->trayNote->setText(hasTray ? tr("Otherwise closing the window ends Earshot, and nothing is heard until it is started again.")
                                   : tr("This desktop has no tray, so closing the window ends Earshot."));
}

void SettingsDialog::fillKeys()
{
    const QSignalBlocker quiet(ui_->keyTree);
    const int row = std::max(0, ui_->keyTree->indexOfTopLevelItem(ui_->keyTree->currentItem()));
    ui_->lettersBox->setChecked(commands_.lettersAllowed());
    ui_->keyTree->clear();
    ui_->keyTree->setHeaderLabels({ tr("Command"), tr("Keys") });
    for (const CommandEntry& entry : commandTable()) {
        auto* const item = new QTreeWidgetItem(ui_->keyTree, { textOf(entry), nativeText(commands_.keys(entry.id)) });
        item->setData(0, idRole, QString::fromLatin1(entry.id));
    }
    ui_->keyTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    ui_->keyTree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    ui_->keyTree->setCurrentItem(ui_->keyTree->topLevelItem(row));
    showKeysOf(ui_->keyTree->currentItem());
}

void SettingsDialog::showKeysOf(const QTreeWidgetItem* item)
{
    ui_->keyFault->clear();
    const QStringList keys = item ? commands_.keys(item->data(0, idRole).toString()) : QStringList();
    ui_->keyEdit->setKeySequence(keys.isEmpty() ? QKeySequence() : QKeySequence(keys.front(), QKeySequence::PortableText));
}

void SettingsDialog::setKeys(const QStringList& keys)
{
    const QTreeWidgetItem* const item = ui_->keyTree->currentItem();
    if (!item)
        return;
    const QString id = item->data(0, idRole).toString();
    const QStringList clashes = commands_.clashes(id, keys);
    if (!clashes.isEmpty())
        return ui_->keyFault->setText(tr("“%1” has this key already.").arg(textOf(*commandNamed(clashes.front()))));
    commands_.setKeys(id, keys);
    fillKeys();
}

void SettingsDialog::fillNotices()
{
    const QSignalBlocker quiet(ui_->kindTree);
    ui_->kindTree->clear();
    for (const NoticeKind kind : noticeKinds) {
        auto* const item = new QTreeWidgetItem(ui_->kindTree, { word(kind) });
        item->setData(0, idRole, static_cast<int>(kind));
        item->setCheckState(0, notifier_.wishes().wants(kind) ? Qt::Checked : Qt::Unchecked);
    }
    const QSignalBlocker from(ui_->quietFrom), until(ui_->quietUntil);
    ui_->quietBox->setChecked(notifier_.wishes().hasQuietHours());
    ui_->quietFrom->setTime(notifier_.wishes().quietFrom());
    ui_->quietUntil->setTime(notifier_.wishes().quietUntil());
}

void SettingsDialog::keepQuietHours()
{
    notifier_.wishes().setQuietHours(ui_->quietBox->isChecked(), ui_->quietFrom->time(), ui_->quietUntil->time());
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        fillLook();
        fillKeys();
        fillNotices();
    }
    QDialog::changeEvent(event);
}

}
