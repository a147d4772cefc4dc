// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/listener.h"
#include "earshot/model/policy.h"
#include "found.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace earshot {

/// The one writer of a polling process: takes what was found, gathers what is waiting into one transaction, and opens or continues cases.
/// A failure ends it; nothing of the failed transaction is kept, and what comes later is dropped unread, so that the cursors stay where
/// they were.
class BatchWriter {
public:
    struct Counts {
        int added = 0, changed = 0, gone = 0;
    };
    using Committed = std::function<void(const Changes&)>;

    BatchWriter(std::string location, const Clock& clock, Policy policy, Committed committed);
    ~BatchWriter();

    void push(Found found); ///< waits while too much is unwritten
    /// Waits until everything is written. Counts by summary index.
    Result<std::vector<Counts>> finish();

private:
    void work();
    std::vector<Found> takeWaiting();
    Result<void> write(Workspace& workspace, std::vector<Found>& found);
    void keepCounts(std::size_t summary, const Counts& counts);

    std::string location_;
    const Clock* clock_;
    Policy policy_;
    Committed committed_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Found> waiting_;
    std::size_t waitingBytes_ = 0;
    bool closed_ = false;
    std::optional<Error> failed_;
    std::vector<Counts> counts_;
    std::thread thread_;
};

}
