// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_thread.h"

#include "earshot/app/listener.h"
#include "earshot/app/secret_store.h"
#include "earshot/model/reply.h"
#include "earshot/model/source.h"
#include "earshot/net/http_client.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace earshot::gui {

using SecretStoreMaker = std::function<std::unique_ptr<SecretStore>()>;

/// What the status bar tells of listening.
struct ListeningState {
    int sources = 0, paused = 0, failing = 0;
    std::optional<Time> lastPollAt{};
    bool polling = false; ///< a source is being asked
    bool stopped = false; ///< by the person at this desk
    std::optional<Error> error{}; ///< of the last round, where the workspace itself failed
    bool operator==(const ListeningState&) const;
};

/// Hears and sends in the background while a window is open: due sources are polled, what was held long enough goes out, and what a person
/// asks the network for has a thread of its own.
///
/// Threads  the GUI thread; the destructor ends a round that is under way within a second.
class Listening : public QObject {
    Q_OBJECT
public:
    Listening(const WorkspaceThread::Opener& open, SecretStoreMaker secrets, QObject* parent = nullptr);
    ~Listening() override;

    void start();
    void setStopped(bool stopped);
    void pollNow();
    const ListeningState& state() const { return state_; }

    /// What needs the network at a person's wish: `work(Workspace&, SecretStore&, HttpClient&)` elsewhere, `take(Result<T>)` here.
    template <class Work, class Take>
    void ask(QObject* receiver, Work work, Take take)
    {
        asking_.ask(
            receiver, [this, secrets = askingSecrets_, work = std::move(work)](Workspace& workspace) mutable {
                return work(workspace, secretsOf(*secrets), http_);
            },
            std::move(take));
    }

signals:
    void committed(); ///< something was written; perhaps several times a second
    void stateChanged(const earshot::gui::ListeningState& state);
    void replySettled(const earshot::Reply& reply);

private:
    using Secrets = std::unique_ptr<SecretStore>;
    struct Round;
    void look();
    void poll(const PollWish& wish);
    void deliver();
    void askState();
    void setState(ListeningState state);
    void setPolling(bool polling);
    SecretStore& secretsOf(Secrets& secrets) const;

    SecretStoreMaker makeSecrets_;
    HttpClient http_;
    std::shared_ptr<Secrets> pollingSecrets_, sendingSecrets_, askingSecrets_; ///< each of its thread
    std::shared_ptr<Round> round_;
    WorkspaceThread polling_, sending_, asking_;
    QTimer timer_;
    ListeningState state_;
    bool isPolling_ = false, isSending_ = false; ///< a look is under way, whether or not anybody is asked
};

}
