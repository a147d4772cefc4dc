// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/clock.h"

#include <atomic>

namespace earshot::test {

/// A clock that stands still until it is told to move. Any thread may read it.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Time now = *parsedRfc3339("2026-03-02T09:00:00Z")) : now_(now) { }
    Time now() const override { return now_; }
    void advance(std::chrono::microseconds by) { now_ = now() + by; }

private:
    std::atomic<Time> now_;
};

}
