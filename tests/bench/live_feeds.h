// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/served_site.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace earshot::bench {

/// Feeds on loopback in which somebody writes all the time: `perSecond` posts in all from when it is made on, each feed showing its newest
/// `shown`.
class LiveFeeds {
public:
    LiveFeeds(std::size_t feeds, std::size_t perSecond, std::size_t shown = 100);

    std::vector<std::string> urls() const;
    std::size_t written() const; ///< so far, in all feeds

private:
    using Clock = std::chrono::steady_clock;
    Response feed(std::size_t feed) const;
    std::size_t writtenIn(std::size_t feed) const;

    std::size_t perSecond_, shown_;
    Clock::time_point begin_ = Clock::now();
    test::ServedSite site_;
    std::vector<test::ServedSite::Endpoint> endpoints_;
};

}
