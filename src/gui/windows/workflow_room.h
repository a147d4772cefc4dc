// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/board_model.h"
#include "mention_acts.h"
#include "room.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace earshot::gui {

class LaneColumn;

namespace Ui {
class WorkflowRoom;
}

/// The board: a lane for each state of a case, what is due on top, cards moved by drag or by key.
class WorkflowRoom : public Room {
    Q_OBJECT
public:
    WorkflowRoom(const RoomTools& tools, QWidget* parent = nullptr);
    ~WorkflowRoom() override;

    QString title() const override { return tr("Workflow"); }
    void enter() override;
    QList<QWidget*> panes() const override;
    QVariantMap session() const override;
    void restore(const QVariantMap& session) override;

private:
    void addLanes();
    void bindCommands();
    void fillPeople();
    void showBoard();
    void tell();
    void takeNews(const std::vector<LedgerRow>& rows);
    void choose(BoardDue due);
    void moveCard(int lanes); ///< the current card, so many lanes to the right
    void moveCase(CaseId id, CaseState to);
    void goToLane(int lane);
    void step(int rows);
    void listRest(CaseState state); ///< all cases of a lane, also those that have no card
    void follow();
    std::optional<TriageRow> current() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::WorkflowRoom> ui_;
    RoomTools tools_;
    BoardModel board_;
    MentionActs acts_;
    std::vector<LaneColumn*> columns_;
    int lane_ = 0; ///< the one that has or last had the focus
    BoardDue due_ = BoardDue::Any;
    CaseId followed_{}; ///< the card that was moved, so that the cursor goes with it
    QTimer clock_; ///< due times go on by themselves
};

}
