// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_thread.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace earshot::gui {

/// Something long, such as a backup, on a thread and a connection of its own while others work. One at a time.
///
/// Threads  the GUI thread; the destructor cancels what is under way and waits for its last step.
class WorkspaceJob : public QObject {
    Q_OBJECT
public:
    using GoOn = std::function<bool(int percent)>; ///< from any thread; the job ends with Cancelled once it says no
    using Work = std::function<Result<void>(Workspace& workspace, const GoOn& goOn)>;

    WorkspaceJob(const QString& name, WorkspaceThread::Opener open, QObject* parent = nullptr);
    ~WorkspaceJob() override;

    void start(Work work); ///< nothing happens while one is under way
    void cancel() { *cancelled_ = true; }
    bool isRunning() const { return isRunning_; }

signals:
    void progressed(int percent);
    void finished(const std::optional<earshot::Error>& failed);

private:
    std::shared_ptr<std::atomic<bool>> cancelled_ = std::make_shared<std::atomic<bool>>(false);
    bool isRunning_ = false;
    WorkspaceThread thread_;
};

}
