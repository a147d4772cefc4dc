// SPDX-License-Identifier: GPL-3.0-or-later
#include "opinion_model.h"

#include "../words/names.h"
#include "../words/rows.h"

#include <algorithm>

namespace earshot::gui {

Result<std::vector<OpinionModel::Waiting>> OpinionModel::find(Workspace& workspace)
{
    auto opinions = waitingForOpinion(workspace);
    if (!opinions)
        return tl::unexpected(opinions.error());
    std::vector<Waiting> waiting;
    for (Opinion& opinion : *opinions) {
        auto mention = workspace.mentions().find(opinion.reply.answers);
        if (!mention)
            return tl::unexpected(mention.error());
        waiting.push_back({ std::move(opinion), std::move(*mention) });
    }
    return waiting;
}

void OpinionModel::refresh()
{
    asker_.ask(find, [this](Result<std::vector<Waiting>> waiting) {
        error_ = waiting ? std::nullopt : std::optional(waiting.error());
        loaded_ = true;
        if (waiting)
            take(std::move(*waiting));
        emit refreshed();
    });
}

void OpinionModel::take(std::vector<Waiting> waiting)
{
    const auto idOf = [](const Waiting& one) { return one.opinion.reply.id; };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const ReplyId id = idOf(waiting_[static_cast<std::size_t>(row)]);
        if (std::ranges::find(waiting, id, idOf) != waiting.end())
            continue;
        beginRemoveRows({}, row, row);
        waiting_.erase(waiting_.begin() + row);
        endRemoveRows();
    }
    std::erase_if(waiting, [&](const Waiting& one) { return rowOf(idOf(one)) >= 0; });
    if (waiting.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(waiting.size()) - 1);
    std::ranges::move(waiting, std::back_inserter(waiting_));
    endInsertRows();
}

const OpinionModel::Waiting* OpinionModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &waiting_[static_cast<std::size_t>(row)] : nullptr;
}

int OpinionModel::rowOf(ReplyId id) const
{
    const auto found = std::ranges::find(waiting_, id, [](const Waiting& one) { return one.opinion.reply.id; });
    return found == waiting_.end() ? -1 : static_cast<int>(found - waiting_.begin());
}

int OpinionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(waiting_.size());
}

QVariant OpinionModel::data(const QModelIndex& index, int role) const
{
    const Waiting* const waiting = index.isValid() ? at(index.row()) : nullptr;
    if (!waiting || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const Reply& reply = waiting->opinion.reply;
    return tr("%1 to %2 · %3")
        .arg(isolated(QString::fromStdString(reply.author)), isolated(authorOf(waiting->answers)), word(reply.audience));
}

}
