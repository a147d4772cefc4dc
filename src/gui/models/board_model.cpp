// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_model.h"

#include "../words/times.h"

#include <algorithm>

namespace earshot::gui {

namespace {

BoardTime boardTime(Time now)
{
    return { now, timeOf(localTime(now).date().addDays(1).startOfDay()) };
}

}

BoardModel::BoardModel(WorkspaceThread& queries, const Clock& clock, QObject* parent)
    : QObject(parent)
    , asker_(queries, this)
    , clock_(clock)
{
    for (const CaseState state : boardStates)
        lanes_.push_back(new LaneModel(state, clock_, this));
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &BoardModel::refresh);
}

void BoardModel::show(const std::optional<std::string>& assignee, BoardDue due)
{
    assignee_ = assignee;
    due_ = due;
    refresh();
}

void BoardModel::refresh()
{
    const BoardTime time = boardTime(clock_.now());
    BoardFilter filter{ assignee_, {} };
    if (due_ != BoardDue::Any)
        filter.dueBefore = due_ == BoardDue::Today ? time.endOfToday : time.now;
    asker_.ask(
        [filter, time](Workspace& workspace) -> Result<Shown> {
            auto board = boardOf(workspace.store(), filter, time, mostCards);
            const auto policy = workspace.settings().policy();
            if (!board || !policy)
                return tl::unexpected(!board ? board.error() : policy.error());
            // a part of a lane says nothing of its limit
            return Shown{ std::move(*board), filter == BoardFilter{} ? policy->laneLimits : LaneLimits{} };
        },
        [this](Result<Shown> shown) { take(std::move(shown)); });
}

void BoardModel::refreshIn(std::chrono::milliseconds time)
{
    if (!soon_.isActive() || soon_.remainingTimeAsDuration() > time)
        soon_.start(time);
}

void BoardModel::take(Result<Shown> shown)
{
    state_ = shown ? State::Ready : State::Failed;
    error_ = shown ? std::nullopt : std::optional(shown.error());
    if (shown) {
        dueToday_ = shown->board.dueToday;
        overdue_ = shown->board.overdue;
        for (std::size_t i = 0; i < lanes_.size(); ++i) {
            const auto limit = shown->limits.find(lanes_[i]->state());
            lanes_[i]->take(
                std::move(shown->board.columns.at(i)), limit == shown->limits.end() ? std::nullopt : std::optional(limit->second));
        }
    }
    emit refreshed();
}

bool BoardModel::isEmpty() const
{
    return std::ranges::all_of(lanes_, [](const LaneModel* lane) { return lane->count() == 0; });
}

int BoardModel::laneOf(CaseId id) const
{
    const auto found = std::ranges::find_if(lanes_, [id](const LaneModel* lane) { return lane->placeOf(id) >= 0; });
    return found == lanes_.end() ? -1 : static_cast<int>(found - lanes_.begin());
}

const Case* BoardModel::caseOf(CaseId id) const
{
    const int lane = laneOf(id);
    if (lane < 0)
        return nullptr;
    const LaneModel& on = *lanes_[static_cast<std::size_t>(lane)];
    const TriageRow* const card = on.rowAt(on.placeOf(id));
    return card && card->inCase ? &*card->inCase : nullptr;
}

}
