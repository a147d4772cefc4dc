// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_list_model.h"

#include "../words/names.h"

#include <algorithm>

namespace earshot::gui {

namespace {

QString nameOf(const Template& shown)
{
    const QString name = QString::fromStdString(shown.name), language = languageName(shown.language);
    return language.isEmpty() ? name : QString::fromUtf8("%1 · %2").arg(name, language);
}

}

void TemplateListModel::refresh()
{
    asker_.ask([](Workspace& workspace) { return workspace.templates().seenBy(workspace.actor()); },
        [this](Result<std::vector<Template>> templates) {
            error_ = templates ? std::nullopt : std::optional(templates.error());
            if (templates) {
                isLoaded_ = true;
                beginResetModel();
                templates_ = std::move(*templates);
                endResetModel();
            }
            emit loaded();
        });
}

const Template* TemplateListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &templates_[static_cast<std::size_t>(row)] : nullptr;
}

int TemplateListModel::rowOf(TemplateId id) const
{
    const auto found = std::ranges::find(templates_, id, &Template::id);
    return found == templates_.end() ? -1 : static_cast<int>(found - templates_.begin());
}

int TemplateListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(templates_.size());
}

QVariant TemplateListModel::data(const QModelIndex& index, int role) const
{
    const Template* const shown = checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()) : nullptr;
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return shown && isText ? QVariant(nameOf(*shown)) : QVariant();
}

}
