// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_shelf.h"

#include <algorithm>
#include <utility>

namespace earshot::replay {

const Entry* FeedShelf::entry(Place place, const std::string& id) const
{
    const auto& entries = feed(place).entries;
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? nullptr : &*found;
}

Feed& FeedShelf::changed(Place place, Time at)
{
    touched_[index(place)] = true;
    Feed& feed = feeds_[index(place)];
    feed.changedAt = at;
    return feed;
}

void FeedShelf::add(Place place, Entry entry)
{
    const Time at = entry.publishedAt;
    changed(place, at).entries.push_back(std::move(entry));
}

void FeedShelf::edit(Place place, const std::string& id, Time at, const std::string& text)
{
    auto& entries = changed(place, at).entries;
    if (const auto found = std::ranges::find(entries, id, &Entry::id); found != entries.end()) {
        found->text = text;
        found->updatedAt = std::max(at, found->updatedAt + std::chrono::milliseconds(1));
    }
}

void FeedShelf::remove(Place place, const std::string& id, Time at)
{
    Feed& feed = changed(place, at);
    std::erase_if(feed.entries, [&](const Entry& entry) { return entry.id == id; });
    feed.gone.insert(id);
}

void FeedShelf::settle(Time shownNow)
{
    for (std::size_t i = 0; i < feeds_.size(); ++i)
        if (std::exchange(touched_[i], false)) {
            const Time second = std::chrono::floor<std::chrono::seconds>(shownNow);
            feeds_[i].lastModified = std::max(second, feeds_[i].lastModified + std::chrono::seconds(1));
        }
}

}
