// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace earshot::gui {

/// Questions to the person at the desk. Windows ask through this, so that a test can answer.
/// Errors   nullopt or false: they changed their mind.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual bool confirm(QWidget* over, const QString& title, const QString& question, const QString& yes) = 0;
    virtual std::optional<QString> text(QWidget* over, const QString& title, const QString& label, const QStringList& known) = 0;
    virtual std::optional<QString> longText(QWidget* over, const QString& title, const QString& label) = 0;
    virtual std::optional<QDateTime> moment(QWidget* over, const QString& title, const QString& label, const QDateTime& start) = 0;
    virtual std::optional<QString> fileToSave(QWidget* over, const QString& title, const QString& proposed, const QString& filter) = 0;
    virtual std::optional<QString> fileToOpen(QWidget* over, const QString& title, const QString& filter) = 0;
    virtual std::optional<QString> secret(QWidget* over, const QString& title, const QString& label) = 0;
};

}
