// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopper.h"

#include <chrono>
#include <utility>

namespace earshot {

Stopper::Stopper(std::function<void()> stop, std::function<bool()> isWanted)
    : stop_(std::move(stop))
    , isWanted_(std::move(isWanted))
    , thread_([this] { watch(); })
{
}

Stopper::~Stopper()
{
    {
        const std::lock_guard lock(mutex_);
        isOver_ = true;
    }
    over_.notify_one();
    thread_.join();
}

void Stopper::watch()
{
    using namespace std::chrono_literals;
    std::unique_lock lock(mutex_);
    while (!over_.wait_for(lock, 50ms, [this] { return isOver_; }))
        if (!isWanted_())
            stop_(); // each time: what had not begun yet was not stopped
}

}
