// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/clock.h"

#include <vector>

namespace earshot::replay {

/// Live: what happens in the run happens now, and what was before lies as long before the run's start as in the scenario.
/// Scenario: the times that stand in the files.
enum class ServedTimes { Live, Scenario };

struct ClockSettings {
    Time from; ///< the scenario's time at which the run starts
    double speed = 1; ///< scenario seconds a second; > 0
    bool paused = false;
    ServedTimes times = ServedTimes::Live;
};

/// The scenario's time, and how it is shown to clients.
///
/// Shape    `shown` of a moment that has passed never changes afterwards, whatever is done to the clock.
/// Errors   jumping backwards is refused: what was served cannot be taken back.
/// Threads  none of its own; the world's mutex guards it.
class ReplayClock {
public:
    ReplayClock(const Clock& wall, ClockSettings settings);

    Time now() const; ///< in the scenario
    Time shown(Time scenarioTime) const; ///< as a client sees it
    Time shownNow() const;
    double speed() const { return speed_; }
    bool isPaused() const { return paused_; }

    bool jumpTo(Time scenarioTime);
    void changeSpeed(double speed);
    void setPaused(bool paused);

private:
    struct Anchor {
        Time scenario, wall;
    };
    void anchorNow();
    Time at(Time wall) const;
    Time ahead(const Anchor& anchor, Time scenarioTime) const;

    const Clock& wall_;
    double speed_;
    bool paused_;
    ServedTimes times_;
    std::vector<Anchor> anchors_; ///< never empty; both times only grow
};

}
