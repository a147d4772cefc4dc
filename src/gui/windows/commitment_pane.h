// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/commitment_model.h"
#include "commitment_acts.h"

#include <QWidget>

#include <memory>

namespace earshot::gui {

namespace Ui {
class CommitmentPane;
}

/// The promises of a case, or its tasks: add, tick, move, give to somebody, withdraw.
class CommitmentPane : public QWidget {
    Q_OBJECT
public:
    CommitmentPane(const RoomTools& tools, CommitmentKind kind, CaseId caseId, QWidget* parent = nullptr);
    ~CommitmentPane() override;

    void show(const std::vector<Commitment>& ofCase); ///< those of the other kind are passed over

private:
    void bindCommands();
    void tell();
    void fitList();
    const Commitment* current() const;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    std::unique_ptr<Ui::CommitmentPane> ui_;
    RoomTools tools_;
    CommitmentKind kind_;
    CaseId caseId_;
    CommitmentActs acts_;
    CommitmentModel model_;
};

}
