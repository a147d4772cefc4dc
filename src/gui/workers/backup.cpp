// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

namespace earshot::gui {

Backup::Backup(WorkspaceThread::Opener open, QObject* parent) : QObject(parent), thread_("backup", std::move(open)) { }

Backup::~Backup()
{
    cancel();
}

void Backup::start(const QString& file)
{
    if (std::exchange(isRunning_, true))
        return;
    *cancelled_ = false;
    thread_.ask(
        this,
        [this, cancelled = cancelled_, name = file.toStdString()](Workspace& workspace) {
            return workspace.store().backup(name, [&](int percent) {
                QMetaObject::invokeMethod(
                    this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
                return !*cancelled;
            });
        },
        [this](const Result<void>& made) {
            isRunning_ = false;
            emit finished(made ? std::nullopt : std::optional(made.error()));
        });
}

}
