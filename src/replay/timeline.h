// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_shelf.h"
#include "replay_clock.h"
#include "scenario.h"
#include "world.h"

namespace earshot::replay {

/// What the accounts of a scenario look like before anything has happened.
std::vector<Account> accountsOf(const Scenario& scenario, const ReplayClock& clock);

/// Makes the scenario happen: posts, edits and deletions, each once, as the clock passes them.
/// Threads  none of its own; the server's mutex guards it.
class Timeline {
public:
    explicit Timeline(const Scenario& scenario); ///< keeps a reference

    /// Everything up to the clock's now.
    void play(const ReplayClock& clock, World& world, FeedShelf& shelf);

private:
    enum class HappeningKind { Posted, Edited, Deleted };
    struct Happening {
        Time at;
        HappeningKind kind;
        std::size_t post;
        std::size_t edit = 0;
    };
    void happen(const Happening& happening, const ReplayClock& clock, World& world, FeedShelf& shelf);
    void happenOnMastodon(const Happening& happening, const ReplayClock& clock, World& world);
    void happenInFeed(const Happening& happening, Time shown, FeedShelf& shelf) const;
    std::int64_t statusId(const std::optional<std::size_t>& post) const;

    const Scenario& scenario_;
    std::vector<Happening> happenings_; ///< in order of time
    std::size_t next_ = 0;
    std::vector<std::int64_t> statusIds_; ///< of the scenario's posts; 0 until they are there
};

}
