// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/composer.h"
#include "workspace_thread.h"

#include <memory>

namespace earshot::gui {

/// Looks over what is being written, on a thread of its own: a dictionary takes its time, and no list is to wait for it.
///
/// Threads  the GUI thread; speller() is for work on thread() alone.
class Proofreader {
public:
    explicit Proofreader(WorkspaceThread::Opener open) : thread_("proofreading", std::move(open)) { }

    WorkspaceThread& thread() { return thread_; }
    std::shared_ptr<const Speller> speller() const { return speller_; }

private:
    std::shared_ptr<const Speller> speller_ = std::make_shared<Speller>();
    WorkspaceThread thread_;
};

}
