// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "../look/icons.h"

#include <QAbstractButton>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace earshot::gui {

namespace {

bool isLetter(const QString& key)
{
    return key.size() == 1 || (key.startsWith("Shift+") && key.size() == 7);
}

bool countsInWholeWindow(KeyScope scope)
{
    return scope == KeyScope::Window || scope == KeyScope::Place;
}

Qt::ShortcutContext contextOf(KeyScope scope)
{
    return countsInWholeWindow(scope) ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut;
}

/// A list's key and a window's key meet while the list has the focus; a list and a composer never have it at once.
bool meet(KeyScope one, KeyScope other)
{
    return one == other || countsInWholeWindow(one) || countsInWholeWindow(other);
}

constexpr const char* whyNotProperty = "whyNot";

void tellToolTip(QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText), whyNot = action.property(whyNotProperty).toString();
    const QString usual = key.isEmpty() ? action.text() : QString("%1 (%2)").arg(action.text(), key);
    action.setToolTip(whyNot.isEmpty() ? usual : usual + "\n" + whyNot);
}

}

Commands::Commands(QSettings& settings, QObject* parent) : QObject(parent), settings_(settings) { }

QAction* Commands::bind(const QString& id, QWidget* where, std::function<void()> run)
{
    const CommandEntry* const entry = commandNamed(id);
    Q_ASSERT_X(entry, "Commands::bind", qPrintable(id));
    auto* const action = new QAction(where);
    action->setObjectName(id);
    action->setShortcutContext(contextOf(entry->scope));
    apply(*action, *entry);
    where->addAction(action);
    connect(action, &QAction::triggered, where, [run = std::move(run)] { run(); });
    connect(action, &QObject::destroyed, this,
        [this, action] { std::erase_if(bound_, [action](const Bound& bound) { return bound.action == action; }); });
    bound_.push_back({ action, where });
    return action;
}

QAction* Commands::bindButton(const QString& id, QAbstractButton* button)
{
    // of its parent, since a tool button would take it for an entry of its menu
    QAction* const action = bind(id, button->parentWidget(), [button] {
        if (button->isVisible())
            button->click();
    });
    bound_.back().where = button;
    return action;
}

std::vector<QAction*> Commands::available(const QWidget& window) const
{
    std::vector<QAction*> actions;
    for (const Bound& bound : bound_) {
        const bool isTold = std::ranges::any_of(actions, [&](const QAction* told) { return told->text() == bound.action->text(); });
        const bool isPossible = bound.action->isEnabled() && bound.where->isVisible() && bound.where->isEnabled();
        if (isPossible && bound.where->window() == &window && !isTold)
            actions.push_back(bound.action);
    }
    return actions;
}

QString Commands::idOf(const QAction& action)
{
    return action.objectName();
}

void Commands::setRefusal(QAction& action, const QString& whyNot)
{
    action.setProperty(whyNotProperty, whyNot);
    action.setEnabled(whyNot.isEmpty());
    tellToolTip(action);
}

QStringList Commands::keys(const QString& id) const
{
    const CommandEntry* const entry = commandNamed(id);
    return entry ? settings_.value("keys/" + id, keysOf(*entry)).toStringList() : QStringList();
}

void Commands::setKeys(const QString& id, const QStringList& keys)
{
    const CommandEntry* const entry = commandNamed(id);
    if (!entry)
        return;
    if (keys == keysOf(*entry))
        settings_.remove("keys/" + id);
    else
        settings_.setValue("keys/" + id, keys);
    applyAll();
}

bool Commands::lettersAllowed() const
{
    return settings_.value("keys/letters", true).toBool();
}

void Commands::setLettersAllowed(bool allowed)
{
    settings_.setValue("keys/letters", allowed);
    applyAll();
}

QStringList Commands::clashes(const QString& id, const QStringList& keys) const
{
    QStringList found;
    const CommandEntry* const wanted = commandNamed(id);
    for (const CommandEntry& entry : commandTable()) {
        if (!wanted || &entry == wanted || !meet(entry.scope, wanted->scope))
            continue;
        for (const QString& key : this->keys(entry.id))
            if (keys.contains(key, Qt::CaseInsensitive))
                found += entry.id;
    }
    return found;
}

void Commands::retranslate()
{
    applyAll();
}

void Commands::apply(QAction& action, const CommandEntry& entry) const
{
    QList<QKeySequence> sequences;
    for (const QString& key : keys(entry.id))
        if (lettersAllowed() || !isLetter(key))
            sequences += QKeySequence(key, QKeySequence::PortableText);
    action.setText(textOf(entry));
    action.setShortcuts(sequences);
    tellToolTip(action);
    if (*entry.icon)
        action.setIcon(icon(entry.icon));
}

void Commands::applyAll() const
{
    for (const Bound& bound : bound_)
        if (const CommandEntry* entry = commandNamed(bound.action->objectName()))
            apply(*bound.action, *entry);
}

}
