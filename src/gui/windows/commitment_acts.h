// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/commitments.h"
#include "room.h"

#include <QObject>

#include <string>
#include <vector>

namespace earshot::gui {

/// What a person does with promises and tasks: asks what has to be asked, does it in the background, can be undone.
///
/// Threads  the GUI thread.
class CommitmentActs : public QObject {
    Q_OBJECT
public:
    CommitmentActs(const RoomTools& tools, QWidget* over) : QObject(over), tools_(tools), over_(over) { }

    void promise(CaseId id); ///< asks what was promised, and by when
    void addTask(CaseId id); ///< asks what is to be done
    void settle(const Commitment& one, CommitmentState to);
    void move(const Commitment& one); ///< asks for the time
    void give(const Commitment& one); ///< asks to whom

private:
    void askTime(CaseId id, const std::string& text, const std::vector<PromiseOffer>& read);
    void askOwner(const Commitment& one, const std::vector<std::string>& known);
    void add(const QString& what, const Commitment& wish);
    void rearrange(const QString& what, const Commitment& one, const std::optional<Time>& dueAt, const std::string& owner);
    QDateTime tomorrowMorning() const;

    RoomTools tools_;
    QWidget* over_;
};

}
