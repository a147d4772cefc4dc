// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_shelf.h"
#include "replay_clock.h"
#include "scenario.h"
#include "timeline.h"
#include "world.h"

#include <mutex>

namespace earshot::replay {

/// What the requests act on, brought up to the moment.
struct Scene {
    const Scenario& scenario;
    ReplayClock& clock;
    World& world;
    FeedShelf& shelf;
};

/// A scenario being played. Every access goes through `at`, one at a time.
/// Threads  safe.
class Stage {
public:
    Stage(Scenario scenario, const Clock& wall, const ClockSettings& settings, std::string baseUrl)
        : scenario_(std::move(scenario))
        , clock_(wall, settings)
        , world_(std::move(baseUrl), accountsOf(scenario_, clock_))
        , timeline_(scenario_)
    {
    }

    /// Lets happen what is due, then calls `use(Scene&)` with nobody else on the stage.
    template <class Use>
    auto at(Use use)
    {
        const std::lock_guard lock(mutex_);
        timeline_.play(clock_, world_, shelf_);
        Scene scene{ scenario_, clock_, world_, shelf_ };
        return use(scene);
    }

private:
    std::mutex mutex_;
    const Scenario scenario_;
    ReplayClock clock_;
    World world_;
    FeedShelf shelf_;
    Timeline timeline_;
};

}
