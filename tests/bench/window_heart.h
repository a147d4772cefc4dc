// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace earshot::bench {

/// Knocks at the GUI thread every millisecond and notes how long it takes to answer: as long as it was away from its event loop, be it for
/// painting, for a slot or because the machine gave it no processor.
///
/// Cost     some thousand switches of threads a second, and no memory that grows.
/// Threads  that of the GUI.
class WindowHeart {
public:
    WindowHeart();
    ~WindowHeart();

    void forget(); ///< what was noted so far
    /// beats, p50, p95, p99 and max in ms, how many took more than 50, and busy: the longest by the processor's time, in which a machine
    /// that has other things to do does not show.
    QJsonObject report() const;

private:
    void beat();
    void note(double milliseconds);
    double quantile(double share) const;

    std::vector<std::uint32_t> tenths_; ///< how many answers took so many tenths of a millisecond
    std::uint64_t beats_ = 0, over_ = 0;
    double longest_ = 0, busiest_ = 0, usedBefore_ = 0;
    std::atomic<bool> ending_{ false };
    QSemaphore answered_;
    QObject here_;
    std::thread thread_;
};

}
