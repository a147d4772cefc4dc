// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace earshot::gui {

/// A thread with a workspace of its own. Work is done there in the order in which it was asked for; answers come back on the thread of this object.
///
/// Shape    ask(receiver, work, take): `work(Workspace&)` returns a Result<T> there, `take(Result<T>)` gets it here, unless `receiver` has gone.
/// Errors   of opening the workspace: in each answer.
/// Threads  ask() on the thread of this object. The destructor waits for the work under way; what is still queued is dropped, or done first.
class WorkspaceThread : public QObject {
    Q_OBJECT
public:
    using Opener = std::function<Result<Workspace>()>;

    enum class AtEnd { Drop, Finish };

    WorkspaceThread(const QString& name, Opener open, AtEnd atEnd = AtEnd::Drop, QObject* parent = nullptr);
    ~WorkspaceThread() override;

    template <class Work, class Take>
    void ask(QObject* receiver, Work work, Take take)
    {
        run([this, receiver = QPointer<QObject>(receiver), work = std::move(work), take = std::move(take)]() mutable {
            auto answer = std::make_shared<std::invoke_result_t<Work, Workspace&>>(answerOf(work));
            deliver([receiver, answer, take = std::move(take)]() mutable {
                if (receiver)
                    take(std::move(*answer));
            });
        });
    }

private:
    template <class Work>
    std::invoke_result_t<Work, Workspace&> answerOf(Work& work)
    {
        const Result<Workspace*> workspace = opened();
        if (!workspace)
            return tl::unexpected(workspace.error());
        return work(**workspace);
    }

    template <class Function>
    void run(Function function)
    {
        auto shared = std::make_shared<Function>(std::move(function));
        QMetaObject::invokeMethod(&there_, [this, shared] {
            if (!ending_)
                (*shared)();
        });
    }

    template <class Function>
    void deliver(Function function)
    {
        auto shared = std::make_shared<Function>(std::move(function));
        QMetaObject::invokeMethod(this, [shared] { (*shared)(); }, Qt::QueuedConnection);
    }

    Result<Workspace*> opened();

    Opener open_;
    AtEnd atEnd_;
    std::optional<Workspace> workspace_; ///< lives on thread_
    std::atomic<bool> ending_{ false };
    QObject there_; ///< what runs on thread_ runs in its name
    QThread thread_;
};

}
