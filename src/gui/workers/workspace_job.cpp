// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_job.h"

#include <utility>

namespace earshot::gui {

WorkspaceJob::WorkspaceJob(const QString& name, WorkspaceThread::Opener open, QObject* parent)
    : QObject(parent)
    , thread_(name, std::move(open))
{
}

WorkspaceJob::~WorkspaceJob()
{
    cancel();
}

void WorkspaceJob::start(Work work)
{
    if (std::exchange(isRunning_, true))
        return;
    *cancelled_ = false;
    thread_.ask(
        this,
        [this, cancelled = cancelled_, work = std::move(work)](Workspace& workspace) {
            return work(workspace, [this, cancelled](int percent) {
                QMetaObject::invokeMethod(
                    this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
                return !*cancelled;
            });
        },
        [this](const Result<void>& done) {
            isRunning_ = false;
            emit finished(done ? std::nullopt : std::optional(done.error()));
        });
}

}
