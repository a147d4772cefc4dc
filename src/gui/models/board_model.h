// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/base/clock.h"
#include "earshot/model/policy.h"
#include "lane_model.h"

#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace earshot::gui {

/// What of the board is due.
enum class BoardDue { Any, Today, Overdue };

/// The board of the Workflow room: its lanes, filled by one question, and what is due.
///
/// Threads  the GUI thread.
class BoardModel : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };
    static constexpr int mostCards = 200; ///< a lane

    BoardModel(WorkspaceThread& queries, const Clock& clock, QObject* parent = nullptr);

    const std::vector<LaneModel*>& lanes() const { return lanes_; }
    void show(const std::optional<std::string>& assignee, BoardDue due);
    void refresh();
    void refreshIn(std::chrono::milliseconds time); ///< or sooner, where that was asked for before

    State state() const { return state_; }
    const std::optional<Error>& error() const { return error_; }
    int dueToday() const { return dueToday_; }
    int overdue() const { return overdue_; }
    bool isEmpty() const;
    int laneOf(CaseId id) const; ///< -1: on no lane
    const Case* caseOf(CaseId id) const; ///< as its card shows it; none: on no lane

signals:
    void refreshed();

private:
    struct Shown {
        Board board;
        LaneLimits limits;
    };
    void take(Result<Shown> shown);

    Asker asker_;
    const Clock& clock_;
    std::vector<LaneModel*> lanes_;
    std::optional<std::string> assignee_;
    BoardDue due_ = BoardDue::Any;
    int dueToday_ = 0, overdue_ = 0;
    State state_ = State::Loading;
    std::optional<Error> error_;
    QTimer soon_;
};

}
