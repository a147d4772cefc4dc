// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// Who may start now: hosts take turns, each with its own limit and pause, and nobody keeps a slot for long.
///
/// Shape    a slot is taken at the start and given back at the end, or after `slotTime` by a transfer that is slow: those go on beside the
///          slots, at most `slowFactor` times as many in all. So a crowd of stalled hosts delays the others by a fraction of a second.
/// Threads  the network thread only.
class StartQueue {
public:
    static constexpr std::chrono::milliseconds slotTime{ 150 };
    static constexpr std::size_t slowFactor = 4;
    static constexpr std::chrono::milliseconds usualPause{ 250 };
    enum class Place { Back, Front };

    explicit StartQueue(const HttpOptions& options);

    void add(std::unique_ptr<Exchange> exchange, Place place);
    /// The next one that may start, with its slot; null if nobody may.
    std::unique_ptr<Exchange> next(Moment now);
    void giveBackSlot(Exchange& exchange);
    void finished(Exchange& exchange, Moment now);
    /// When the earliest pause ends that keeps a host from starting.
    std::optional<Moment> nextChance() const;
    std::vector<std::unique_ptr<Exchange>> takeAll();

private:
    struct Line {
        std::deque<std::unique_ptr<Exchange>> waiting;
        std::size_t running = 0;
        Moment pausedUntil{};
    };

    bool isFull() const { return slotsTaken_ >= slots_ || running_ >= slots_ * slowFactor; }
    std::unique_ptr<Exchange> started(Line& line, Moment now);
    std::chrono::milliseconds pauseAt(const std::string& url) const;

    const std::size_t slots_, perHost_;
    const std::optional<std::chrono::milliseconds> pause_;
    std::size_t slotsTaken_ = 0, running_ = 0;
    std::map<std::string, Line> lines_; ///< by origin
    std::deque<Line*> turns_; ///< the lines in which somebody waits
};

}
