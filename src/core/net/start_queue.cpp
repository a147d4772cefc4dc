// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_queue.h"

#include "earshot/base/url.h"

#include <algorithm>
#include <utility>

namespace earshot {

StartQueue::StartQueue(const HttpOptions& options)
    : slots_(static_cast<std::size_t>(std::max(1, options.total)))
    , perHost_(static_cast<std::size_t>(std::max(1, options.perHost)))
    , pause_(options.hostPause)
{
}

void StartQueue::add(std::unique_ptr<Exchange> exchange, Place place)
{
    Line& line = lines_[originOf(exchange->hop.url)];
    if (line.waiting.empty())
        turns_.push_back(&line);
    if (place == Place::Front)
        line.waiting.push_front(std::move(exchange));
    else
        line.waiting.push_back(std::move(exchange));
}

std::unique_ptr<Exchange> StartQueue::next(Moment now)
{
    if (isFull())
        return nullptr;
    for (std::size_t left = turns_.size(); left > 0; --left) {
        Line& line = *turns_.front();
        turns_.pop_front();
        std::unique_ptr<Exchange> exchange;
        if (line.running < perHost_ && line.pausedUntil <= now)
            exchange = started(line, now);
        if (!line.waiting.empty())
            turns_.push_back(&line);
        if (exchange)
            return exchange;
    }
    return nullptr;
}

std::unique_ptr<Exchange> StartQueue::started(Line& line, Moment now)
{
    auto exchange = std::move(line.waiting.front());
    line.waiting.pop_front();
    exchange->holdsSlot = true;
    line.pausedUntil = now + pauseAt(exchange->hop.url);
    ++line.running;
    ++running_;
    ++slotsTaken_;
    return exchange;
}

std::chrono::milliseconds StartQueue::pauseAt(const std::string& url) const
{
    return pause_.value_or(isLoopback(url) ? std::chrono::milliseconds(0) : usualPause);
}

void StartQueue::giveBackSlot(Exchange& exchange)
{
    if (std::exchange(exchange.holdsSlot, false))
        --slotsTaken_;
}

void StartQueue::finished(Exchange& exchange, Moment now)
{
    giveBackSlot(exchange);
    --running_;
    --lines_[originOf(exchange.hop.url)].running;
    if (running_ == 0 && turns_.empty()) // a quiet moment: forget hosts whose pause is over
        std::erase_if(lines_, [now](const auto& entry) { return entry.second.pausedUntil <= now; });
}

std::optional<Moment> StartQueue::nextChance() const
{
    std::optional<Moment> soonest;
    if (isFull())
        return soonest;
    for (const Line* line : turns_)
        if (line->running < perHost_ && (!soonest || line->pausedUntil < *soonest))
            soonest = line->pausedUntil;
    return soonest;
}

std::vector<std::unique_ptr<Exchange>> StartQueue::takeAll()
{
    std::vector<std::unique_ptr<Exchange>> all;
    for (Line* line : turns_)
        std::ranges::move(std::exchange(line->waiting, {}), std::back_inserter(all));
    turns_.clear();
    return all;
}

}
