// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_heart.h"

#include "measuring.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace earshot::bench {

namespace {

constexpr std::size_t longestNoted = 20'000; ///< tenths of a millisecond
constexpr double wantedMilliseconds = 50;
constexpr auto restBetweenBeats = std::chrono::milliseconds(1);

double usedByThisThread()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

}

WindowHeart::WindowHeart() : tenths_(longestNoted + 1), thread_([this] { beat(); }) { }

WindowHeart::~WindowHeart()
{
    ending_ = true;
    answered_.release();
    thread_.join();
}

void WindowHeart::beat()
{
    while (!ending_) {
        std::this_thread::sleep_for(restBetweenBeats);
        QMetaObject::invokeMethod(
            &here_,
            [this, posted = Stopwatch()] {
                note(posted.seconds() * 1e3);
                answered_.release();
            },
            Qt::QueuedConnection);
        answered_.acquire();
    }
}

void WindowHeart::note(double milliseconds)
{
    const double used = usedByThisThread();
    busiest_ = std::max(busiest_, used - std::exchange(usedBefore_, used));
    ++tenths_[std::min(longestNoted, static_cast<std::size_t>(milliseconds * 10))];
    ++beats_;
    over_ += milliseconds > wantedMilliseconds ? 1 : 0;
    longest_ = std::max(longest_, milliseconds);
}

void WindowHeart::forget()
{
    std::ranges::fill(tenths_, 0);
    beats_ = over_ = 0;
    longest_ = busiest_ = 0;
    usedBefore_ = usedByThisThread();
}

double WindowHeart::quantile(double share) const
{
    const double wanted = share * static_cast<double>(beats_);
    double passed = 0;
    for (std::size_t tenth = 0; tenth < tenths_.size(); ++tenth)
        if ((passed += tenths_[tenth]) >= wanted)
            return static_cast<double>(tenth) / 10;
    return longest_;
}

QJsonObject WindowHeart::report() const
{
    return { { "beats", static_cast<double>(beats_) }, { "p50", quantile(0.5) }, { "p95", quantile(0.95) }, { "p99", quantile(0.99) },
        { "max", longest_ }, { "over50", static_cast<double>(over_) }, { "busy", busiest_ } };
}

}
