// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"

namespace earshot::gui {

/// Dialogs on the screen.
class QtDialogs final : public Dialogs {
public:
    bool confirm(QWidget* over, const QString& title, const QString& question, const QString& yes) override;
    std::optional<QString> text(QWidget* over, const QString& title, const QString& label, const QStringList& known) override;
    std::optional<QString> longText(QWidget* over, const QString& title, const QString& label) override;
    std::optional<QDateTime> moment(QWidget* over, const QString& title, const QString& label, const QDateTime& start) override;
    std::optional<QString> fileToSave(QWidget* over, const QString& title, const QString& proposed, const QString& filter) override;
    std::optional<QString> fileToOpen(QWidget* over, const QString& title, const QString& filter) override;
    std::optional<QString> secret(QWidget* over, const QString& title, const QString& label) override;
};

}
