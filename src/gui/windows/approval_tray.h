// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/opinion_model.h"
#include "room.h"

#include <QWidget>

#include <memory>

namespace earshot::gui {

namespace Ui {
class ApprovalTray;
}

/// Second opinions [R9]: what colleagues have written, changed where it could be better, approved or returned with a comment.
class ApprovalTray : public QWidget {
    Q_OBJECT
public:
    ApprovalTray(const RoomTools& tools, QWidget* parent);
    ~ApprovalTray() override;

    void open(); ///< in front, with what waits now

private:
    void bindButtons();
    void tell();
    void showCurrent();
    void tellAudience();
    void tellDifference();
    void decide(bool approves);
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::ApprovalTray> ui_;
    RoomTools tools_;
    OpinionModel opinions_;
    ReplyId shown_{}; ///< what is being read, and perhaps changed
};

}
