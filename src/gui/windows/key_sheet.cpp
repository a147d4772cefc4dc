// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_sheet.h"

#include "../commands/commands.h"
#include "../look/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace earshot::gui {

namespace {

QString nameOf(KeyScope scope)
{
    switch (scope) {
    case KeyScope::Window:
        return KeySheet::tr("Everywhere");
    case KeyScope::Place:
        return KeySheet::tr("In the room or window that has it");
    case KeyScope::List:
        return KeySheet::tr("While a list has the focus");
    case KeyScope::Composer:
        break;
    }
    return KeySheet::tr("While you write an answer");
}

QString nativeText(const QStringList& keys)
{
    QStringList native;
    for (const QString& key : keys)
        native += QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return native.join(KeySheet::tr(" or "));
}

}

KeySheet::KeySheet(const Commands& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setObjectName("keySheet");
    auto* const tree = new QTreeWidget(this);
    tree->setObjectName("keyTree");
    tree->setAccessibleName(tr("All keys"));
    tree->setHeaderLabels({ tr("Command"), tr("Keys") });
    tree->setRootIsDecorated(false);
    for (const KeyScope scope : { KeyScope::Window, KeyScope::Place, KeyScope::List, KeyScope::Composer }) {
        auto* const group = new QTreeWidgetItem(tree, { nameOf(scope) });
        for (const CommandEntry& entry : commandTable())
            if (entry.scope == scope && !commands.keys(entry.id).isEmpty())
                new QTreeWidgetItem(group, { textOf(entry), nativeText(commands.keys(entry.id)) });
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(70 * Theme::grid, 80 * Theme::grid);
}

}
