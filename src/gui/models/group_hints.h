// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/app/groups.h"

#include <QCache>
#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

namespace earshot::gui {

/// Which waves the mentions on the screen are part of, found in the background for those that are looked at.
///
/// Shape    of() answers at once with what is known and asks for the rest: a neighbourhood at a time, so that no question keeps others waiting.
/// Threads  the GUI thread.
class GroupHints : public QObject {
    Q_OBJECT
public:
    explicit GroupHints(WorkspaceThread& queries, QObject* parent = nullptr);

    /// None while it is not known: hintsCame() tells when it is. Good until the next turn of the event loop.
    const MentionGroups* of(MentionId id);
    /// There are new mentions: in a moment all that is looked at is asked for again; what was known is shown until then.
    void outdateSoon();

signals:
    void hintsCame(const std::vector<earshot::MentionId>& ids);
    void outdated();

private:
    struct Hint {
        MentionGroups groups;
        std::uint64_t generation = 0;
    };
    void ask();
    void take(std::vector<MentionGroups> found, std::uint64_t generation);

    Asker asker_;
    QCache<qint64, Hint> known_;
    std::set<MentionId> wanted_;
    QTimer askTimer_, outdateTimer_;
    std::uint64_t generation_ = 0;
    bool asking_ = false;
};

}
