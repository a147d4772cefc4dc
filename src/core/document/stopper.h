// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace earshot {

/// Stops what runs in a connection once nobody wants it any more. Watches from a thread of its own, since SQLite's check of a file looks up
/// from its pages for nothing else.
class Stopper {
public:
    Stopper(std::function<void()> stop, std::function<bool()> isWanted);
    ~Stopper();
    Stopper(const Stopper&) = delete;
    Stopper& operator=(const Stopper&) = delete;

private:
    void watch();

    std::function<void()> stop_;
    std::function<bool()> isWanted_;
    std::mutex mutex_;
    std::condition_variable over_;
    bool isOver_ = false;
    std::thread thread_;
};

}
