// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_thread.h"

#include <atomic>
#include <memory>

namespace earshot::gui {

/// The questions of one place on the screen: each makes the ones before it void. A question that is void before its turn is not worked on,
/// and an answer to one is dropped.
///
/// Threads  the thread of its receiver.
class Asker {
public:
    Asker(WorkspaceThread& thread, QObject* receiver) : thread_(&thread), receiver_(receiver) { }

    template <class Work, class Take>
    void ask(Work work, Take take)
    {
        const std::uint64_t ticket = ++*latest_;
        thread_->ask(
            receiver_,
            [latest = latest_, ticket, work = std::move(work)](Workspace& workspace) mutable -> std::invoke_result_t<Work, Workspace&> {
                if (*latest != ticket)
                    return failure(ErrorKind::Cancelled);
                return work(workspace);
            },
            [latest = latest_, ticket, take = std::move(take)](auto answer) mutable {
                if (*latest == ticket)
                    take(std::move(answer));
            });
    }

    void forget() { ++*latest_; }

private:
    WorkspaceThread* thread_;
    QObject* receiver_;
    std::shared_ptr<std::atomic<std::uint64_t>> latest_ = std::make_shared<std::atomic<std::uint64_t>>(0);
};

}
