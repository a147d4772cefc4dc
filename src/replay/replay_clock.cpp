// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay_clock.h"

#include <algorithm>
#include <cmath>

namespace earshot::replay {

namespace {

std::chrono::microseconds scaled(std::chrono::microseconds span, double factor)
{
    return std::chrono::microseconds(std::llround(static_cast<double>(span.count()) * factor));
}

}

ReplayClock::ReplayClock(const Clock& wall, ClockSettings settings)
    : wall_(wall)
    , speed_(settings.speed)
    , paused_(settings.paused)
    , times_(settings.times)
    , anchors_{ { settings.from, wall.now() } }
{
}

Time ReplayClock::now() const
{
    return at(wall_.now());
}

Time ReplayClock::at(Time wall) const
{
    const Anchor& last = anchors_.back();
    return paused_ ? last.scenario : last.scenario + scaled(std::max(wall - last.wall, std::chrono::microseconds(0)), speed_);
}

Time ReplayClock::ahead(const Anchor& anchor, Time scenarioTime) const
{
    return anchor.wall + scaled(scenarioTime - anchor.scenario, 1 / speed_);
}

Time ReplayClock::shown(Time scenarioTime) const
{
    if (times_ == ServedTimes::Scenario)
        return scenarioTime;
    const auto next = std::ranges::lower_bound(anchors_, scenarioTime, {}, &Anchor::scenario);
    if (next == anchors_.begin())
        return next->wall - (next->scenario - scenarioTime);
    const Anchor& before = *std::prev(next);
    if (next == anchors_.end())
        return ahead(before, scenarioTime);
    const auto share
        = static_cast<double>((scenarioTime - before.scenario).count()) / static_cast<double>((next->scenario - before.scenario).count());
    return before.wall + scaled(next->wall - before.wall, share);
}

Time ReplayClock::shownNow() const
{
    return times_ == ServedTimes::Scenario ? now() : wall_.now();
}

void ReplayClock::anchorNow()
{
    const Time wall = wall_.now();
    anchors_.push_back({ at(wall), wall });
}

bool ReplayClock::jumpTo(Time scenarioTime)
{
    if (scenarioTime < now())
        return false;
    anchorNow();
    anchors_.push_back({ scenarioTime, anchors_.back().wall });
    return true;
}

void ReplayClock::changeSpeed(double speed)
{
    anchorNow();
    speed_ = speed;
}

void ReplayClock::setPaused(bool paused)
{
    anchorNow();
    paused_ = paused;
}

}
