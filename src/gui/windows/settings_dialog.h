// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../look/theme.h"

#include <QDialog>

#include <memory>

class QSettings;
class QTreeWidgetItem;

namespace earshot::gui {

class Commands;
class Notifier;

namespace Ui {
class SettingsDialog;
}

/// What one person at one computer likes: look, language, keys, notifications. Everything counts at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(QSettings& settings, Commands& commands, Notifier& notifier, QWidget* parent = nullptr);
    ~SettingsDialog() override;

signals:
    void lookChosen(ThemeChoice look);
    void languageChosen(const QString& code); ///< "": the system's
    void trayChosen(bool keepsListening);

private:
    void connectLook();
    void connectKeys();
    void connectNotices();
    void fillLook();
    void fillKeys();
    void fillNotices();
    void showKeysOf(const QTreeWidgetItem* item);
    void setKeys(const QStringList& keys);
    void keepQuietHours();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::SettingsDialog> ui_;
    QSettings& settings_;
    Commands& commands_;
    Notifier& notifier_;
};

}
