// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_list_model.h"

#include "../words/filters.h"
#include "../words/names.h"

#include <QLocale>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr TriageView shownViews[] = { TriageView::NeedsAnswer, TriageView::Mine, TriageView::Unsure, TriageView::Candidates,
    TriageView::Trolls, TriageView::Praise, TriageView::Snoozed, TriageView::All };

QString countText(const std::optional<TriageCount>& count)
{
    return count ? QLocale().toString(count->count) + (count->isMore ? "+" : "") : QString();
}

}

ViewListModel::ViewListModel(WorkspaceThread& queries, QObject* parent) : QAbstractListModel(parent), asker_(queries, this)
{
    for (const TriageView view : shownViews)
        views_.push_back({ word(view), { view, {}, {} }, usualOrder(view) });
}

void ViewListModel::refresh()
{
    asker_.ask(&ViewListModel::find, [this](Result<Found> found) {
        if (found)
            take(std::move(*found));
    });
}

Result<ViewListModel::Found> ViewListModel::find(Workspace& workspace)
{
    Triage triage = workspace.triage();
    auto counts = triage.counts();
    auto saved = SavedViews(workspace.store()).seenBy(workspace.actor());
    if (!counts || !saved)
        return tl::unexpected(!counts ? counts.error() : saved.error());
    Found found{ std::move(*counts), std::move(*saved), {} };
    for (const SavedView& view : found.saved) {
        const auto count = triage.count({ TriageView::All, view.filter, {} });
        found.savedCounts.push_back(count.value_or(TriageCount{}));
    }
    return found;
}

void ViewListModel::take(Found found)
{
    for (std::size_t i = 0; i < std::size(shownViews); ++i)
        views_[i].count = found.counts.at(static_cast<std::size_t>(views_[i].query.view));
    std::vector<View> wanted;
    for (std::size_t i = 0; i < found.saved.size(); ++i) {
        const SavedView& saved = found.saved[i];
        wanted.push_back(
            { QString::fromStdString(saved.name), { TriageView::All, saved.filter, {} }, saved.order, saved, found.savedCounts[i] });
    }
    takeSaved(std::move(wanted));
    emit dataChanged(index(0), index(rowCount() - 1));
    emit countsChanged();
}

/// Row by row, so that the chosen one stays chosen.
void ViewListModel::takeSaved(std::vector<View> wanted)
{
    int row = static_cast<int>(std::size(shownViews));
    const auto here = [&] { return views_.begin() + row; };
    const auto remove = [&] {
        beginRemoveRows({}, row, row);
        views_.erase(here());
        endRemoveRows();
    };
    for (View& view : wanted) {
        const auto isIt = [&](const View& one) { return one.saved->id == view.saved->id; };
        const auto found = std::find_if(here(), views_.end(), isIt);
        const bool isNew = found == views_.end();
        for (auto before = isNew ? 0 : found - here(); before > 0; --before)
            remove();
        if (isNew) {
            beginInsertRows({}, row, row);
            views_.insert(here(), std::move(view));
            endInsertRows();
        } else {
            *here() = std::move(view);
        }
        ++row;
    }
    while (row < rowCount())
        remove();
}

const ViewListModel::View* ViewListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &views_[static_cast<std::size_t>(row)] : nullptr;
}

void ViewListModel::retranslate()
{
    for (View& view : views_)
        if (!view.saved)
            view.name = word(view.query.view);
    emit dataChanged(index(0), index(rowCount() - 1));
}

QString ViewListModel::keyOf(int row) const
{
    const View* const view = at(row);
    if (!view)
        return {};
    return view->saved ? "saved:" + QString::number(view->saved->id.value) : QString::fromUtf8(nameOf(view->query.view).data());
}

int ViewListModel::rowOfKey(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (keyOf(row) == key)
            return row;
    return -1;
}

int ViewListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(views_.size());
}

QVariant ViewListModel::data(const QModelIndex& index, int role) const
{
    const View* const view = checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()) : nullptr;
    if (!view)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return view->name;
    case CountRole:
        return countText(view->count);
    case Qt::AccessibleTextRole:
        return view->count ? QString("%1, %2").arg(view->name, countText(view->count)) : view->name;
    case Qt::ToolTipRole:
        return view->saved ? view->name + "\n" + sentenceOf(view->saved->filter) : view->name;
    default:
        return {};
    }
}

}
