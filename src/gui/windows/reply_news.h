// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"
#include "earshot/model/reply.h"
#include "room.h"

#include <QObject>

#include <functional>
#include <vector>

namespace earshot::gui {

/// Tells the person at the desk what became of answers: asked for an opinion, approved, returned, sent, failed, uncertain.
class ReplyNews : public QObject {
    Q_OBJECT
public:
    ReplyNews(const RoomTools& tools, std::function<void()> openTray, QObject* parent);

private:
    void follow(const std::vector<LedgerRow>& rows);
    void tellAssigned(const LedgerRow& row);
    void tellOpinion(const LedgerRow& row);
    void tellSettled(const Reply& reply);

    RoomTools tools_;
    std::function<void()> openTray_;
};

}
