// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_thread.h"

namespace earshot::gui {

WorkspaceThread::WorkspaceThread(const QString& name, Opener open, AtEnd atEnd, QObject* parent)
    : QObject(parent)
    , open_(std::move(open))
    , atEnd_(atEnd)
{
    thread_.setObjectName(name);
    there_.moveToThread(&thread_);
    // the connection is closed on the thread that used it
    connect(&thread_, &QThread::finished, &there_, [this] { workspace_.reset(); }, Qt::DirectConnection);
    thread_.start();
}

WorkspaceThread::~WorkspaceThread()
{
    ending_ = atEnd_ == AtEnd::Drop;
    // behind whatever is queued, since what is posted is run in order
    QMetaObject::invokeMethod(&there_, [this] { thread_.quit(); }, Qt::QueuedConnection);
    thread_.wait();
}

Result<Workspace*> WorkspaceThread::opened()
{
    if (!workspace_) {
        auto workspace = open_();
        if (!workspace)
            return tl::unexpected(workspace.error());
        workspace_.emplace(std::move(*workspace));
    }
    return &*workspace_;
}

}
