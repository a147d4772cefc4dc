// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace earshot::replay {

/// One article, forum post or review as it is now.
struct Entry {
    std::string id;
    std::string title, text;
    std::string authorName, authorHandle;
    std::string language;
    Time publishedAt{}, updatedAt{};
};

/// What one feed holds.
struct Feed {
    std::vector<Entry> entries{}; ///< oldest first
    std::set<std::string> gone{}; ///< ids of what was deleted
    Time changedAt{}; ///< of the last happening, as shown
    Time lastModified{}; ///< whole seconds; grows with every change that could have been noticed
};

/// The forum, the review site and the news.
/// Threads  none of its own; the server's mutex guards it.
class FeedShelf {
public:
    const Feed& feed(Place place) const { return feeds_[index(place)]; }
    const Entry* entry(Place place, const std::string& id) const;

    void add(Place place, Entry entry);
    void edit(Place place, const std::string& id, Time at, const std::string& text);
    void remove(Place place, const std::string& id, Time at);
    /// Ends a round of changes: nobody could look in between, so all of them share one new Last-Modified.
    void settle(Time shownNow);

private:
    static std::size_t index(Place place) { return static_cast<std::size_t>(place); }
    Feed& changed(Place place, Time at);

    std::array<Feed, 4> feeds_{};
    std::array<bool, 4> touched_{};
};

}
