// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_thread.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace earshot::gui {

/// Copies the workspace to a file on a thread of its own while others work.
///
/// Threads  the GUI thread; the destructor cancels a copy under way and waits for its last step.
class Backup : public QObject {
    Q_OBJECT
public:
    explicit Backup(WorkspaceThread::Opener open, QObject* parent = nullptr);
    ~Backup() override;

    void start(const QString& file);
    void cancel() { *cancelled_ = true; }
    bool isRunning() const { return isRunning_; }

signals:
    void progressed(int percent);
    void finished(const std::optional<earshot::Error>& failed); ///< none: the copy is there

private:
    std::shared_ptr<std::atomic<bool>> cancelled_ = std::make_shared<std::atomic<bool>>(false);
    bool isRunning_ = false;
    WorkspaceThread thread_;
};

}
