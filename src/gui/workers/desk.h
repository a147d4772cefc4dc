// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listening.h"
#include "proofreader.h"
#include "workspace_thread.h"

#include "earshot/app/secret_store.h"
#include "earshot/base/clock.h"
#include "earshot/model/event.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <vector>

namespace earshot::gui {

/// Takes back what an act did.
using Inverse = std::function<Result<void>(Workspace&)>;
/// What a person does: returns how to take it back, or nothing callable where that makes no sense.
using DeskAct = std::function<Result<Inverse>(Workspace&)>;

/// The one workspace that a window has open: its threads, what is new in it, and what can be undone.
///
/// Shape    windows ask queries() for what they show and hand what people do to act(). Whatever anybody changes, in this window, in another
///          program or on the network, comes back as changed(): the ledger's new rows, at most ten times a second.
/// Threads  the GUI thread.
class Desk : public QObject {
    Q_OBJECT
public:
    struct Place {
        std::string location, actor;
        const Clock* clock = nullptr;
        SecretStoreMaker secrets; ///< called on the thread that uses what it makes
    };

    explicit Desk(Place place, QObject* parent = nullptr);
    ~Desk() override;

    WorkspaceThread& queries() { return queries_; }
    WorkspaceThread& acts() { return acts_; }
    Proofreader& proofreader() { return proofreader_; }
    Listening& listening() { return listening_; }
    QUndoStack& undoStack() { return undo_; }
    const Place& place() const { return place_; }
    QString actor() const { return QString::fromStdString(place_.actor); }
    Time now() const { return place_.clock->now(); }

    /// Does it in the background; `what` names it for "Undo …" and for a failure.
    void act(const QString& what, DeskAct act, std::function<void()> done = {});

signals:
    void changed(const std::vector<earshot::LedgerRow>& rows);
    void actFailed(const QString& what, const earshot::Error& error);
    void workspaceFailed(const earshot::Error& error);

private:
    friend class ActCommand;
    void lookForNews();
    void takeNews(Result<std::vector<LedgerRow>> rows);
    Result<Workspace> open(OpenMode mode) const;

    Place place_;
    WorkspaceThread queries_, acts_;
    Proofreader proofreader_;
    Listening listening_;
    QUndoStack undo_;
    QTimer newsTimer_; ///< for what other programs write
    std::int64_t seen_ = -1; ///< the last ledger row that was told; -1: none was looked for
    bool looking_ = false, lookAgain_ = false;
};

}
