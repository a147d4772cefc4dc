// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/desk.h"
#include "earshot/app/bulk.h"
#include "earshot/document/tags.h"
#include "earshot/document/triage.h"
#include "room.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace earshot::gui {

/// What a person does to mentions and their cases, from whatever room: asks what has to be asked, does it in the background, can be undone.
///
/// Threads  the GUI thread.
class MentionActs : public QObject {
    Q_OBJECT
public:
    MentionActs(const RoomTools& tools, QWidget* over) : QObject(over), tools_(tools), over_(over) { }

    using Mentions = std::vector<MentionId>;
    void judge(const Mentions& mentions, Label label);
    void sayWhetherOurs(const Mentions& mentions, bool isOurs);
    void assign(const Mentions& mentions, const QString& person); ///< "": to nobody
    void assignTo(const Mentions& mentions); ///< asks to whom
    void snooze(const Mentions& mentions); ///< asks until when
    void wake(const Mentions& mentions);
    void moveCase(const Case& inCase, CaseState to); ///< asks first where it would close the case over a promise [F4]
    void moveOn(const TriageRow& row); ///< to the state that usually comes next
    void tag(const Mentions& mentions);
    void untag(const Mentions& mentions, const QString& tag);
    void untagOneOf(const Mentions& mentions, const std::vector<std::string>& tags); ///< asks which where there are several
    void note(const TriageRow& row);
    void climbLadder(const TriageRow& row);
    void openInBrowser(const Mention& mention);
    void lookAtProfile(const Mention& mention);

    void act(const QString& what, const Act& act, const Mentions& mentions);

    /// From now on acts are done to all that the query lists, after a question and with one undo; nothing: to the mentions handed in.
    void setAll(std::optional<TriageQuery> query, int count = 0);
    const std::optional<TriageQuery>& all() const { return all_; }
    void cancel(); ///< ends an act on all; what was done so far stays done and can be undone

signals:
    void acting(); ///< something is being done to mentions now
    void progressed(int done, int all);
    void ended();

private:
    void actOnAllOf(const QString& what, const Act& act);
    void tellEnd(const QString& what, const BulkResult& result);
    void askPeople(const Mentions& mentions, const std::vector<std::string>& known);
    void askTag(const Mentions& mentions, const std::vector<Tag>& known);

    RoomTools tools_;
    QWidget* over_;
    std::optional<TriageQuery> all_;
    int count_ = 0; ///< of all_, when it was looked at
    std::shared_ptr<std::atomic<bool>> cancelled_ = std::make_shared<std::atomic<bool>>(false);
};

/// The state that usually follows; none after the last.
std::optional<CaseState> nextState(CaseState state);

}
