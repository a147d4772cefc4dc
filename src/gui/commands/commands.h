// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_table.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

class QAbstractButton;
class QSettings;

namespace earshot::gui {

/// The actions of a window, made from the command table with the keys that the person at this desk has chosen.
///
/// Shape    a room binds an id to what it does: bind() makes the action, gives it its keys in the scope of `where` and keeps it up to date
/// when keys
///          are changed. Buttons, menus and the palette use the same action.
/// Threads  the GUI thread.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QSettings& settings, QObject* parent = nullptr);

    QAction* bind(const QString& id, QWidget* where, std::function<void()> run);
    /// What a button does, also by the palette and by keys; possible while the button could be pressed.
    QAction* bindButton(const QString& id, QAbstractButton* button);
    /// Actions that could be triggered in a window at this moment: enabled, of a widget that is shown and enabled. The first of each text.
    std::vector<QAction*> available(const QWidget& window) const;
    static QString idOf(const QAction& action);
    /// Why it cannot be done at this moment, which disables it and stands in its tool tip; empty: it can.
    static void setRefusal(QAction& action, const QString& whyNot);

    QStringList keys(const QString& id) const; ///< chosen or usual
    void setKeys(const QString& id, const QStringList& keys);
    bool lettersAllowed() const;
    void setLettersAllowed(bool allowed); ///< single letters can be switched off as a whole (WCAG 2.1.4)
    /// Ids that share a key where both count; empty when all is well.
    QStringList clashes(const QString& id, const QStringList& keys) const;
    void retranslate();

private:
    void apply(QAction& action, const CommandEntry& entry) const;
    void applyAll() const;

    QSettings& settings_;
    struct Bound {
        QAction* action;
        QWidget* where; ///< while it is shown and enabled, so is the action
    };
    std::vector<Bound> bound_;
};

}
