// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"

#include <map>
#include <string>

namespace earshot::replay {

/// So many requests in five minutes for each key. The windows are aligned to the clock, as Rack::Attack's are.
/// Threads  none of its own.
class RateLimit {
public:
    static constexpr std::chrono::minutes window{ 5 };

    struct Standing {
        int limit, remaining;
        Time resetsAt;
        bool exceeded;
    };

    explicit RateLimit(int limit) : limit_(limit) { } ///< 0: no limit
    bool isOff() const { return limit_ == 0; }
    Standing count(const std::string& key, Time now);

private:
    int limit_;
    Time windowStart_{};
    std::map<std::string, int> used_;
};

}
