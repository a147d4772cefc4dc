// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_limit.h"

#include <algorithm>

namespace earshot::replay {

RateLimit::Standing RateLimit::count(const std::string& key, Time now)
{
    const Time start = now - now.time_since_epoch() % window;
    if (start != windowStart_)
        used_.clear();
    windowStart_ = start;
    const int used = ++used_[key];
    return { limit_, std::max(limit_ - used, 0), start + window, used > limit_ };
}

}
