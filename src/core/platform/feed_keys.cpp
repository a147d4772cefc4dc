// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_keys.h"

#include "earshot/base/digest.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "google_links.h"

#include <unordered_map>

namespace earshot {

namespace {

constexpr std::string_view memoryMark = "shared:";
constexpr std::string_view everything = "*";
constexpr std::size_t mostShared = 32; ///< beyond it the feed's ids are worth nothing at all
constexpr std::size_t longestId = 500;
constexpr std::size_t digestLength = 16;

std::string shortDigest(std::string_view text)
{
    return hexOf(sha256(text)).substr(0, digestLength);
}

std::string bounded(std::string_view id)
{
    return id.size() <= longestId ? std::string(id) : "sha256:" + hexOf(sha256(id));
}

std::string dayOf(const std::optional<Time>& time)
{
    return time ? formatRfc3339(*time).substr(0, std::string_view("2026-03-02").size()) : std::string();
}

std::string identityOf(const FeedItem& item)
{
    // Google News changes the guid of a story that it lists again.
    if (isGoogleNews(item.link) || isGoogleNews(item.id))
        return "news:" + shortDigest(item.title + '\n' + item.publisher + '\n' + dayOf(item.posted));
    if (!item.id.empty())
        return bounded(item.id);
    if (!item.link.empty())
        return bounded(canonicalLink(item.link) + (item.posted ? " " + formatRfc3339(*item.posted) : std::string()));
    if (!item.title.empty())
        return "title:" + shortDigest(item.title);
    return item.text.empty() ? std::string() : "text:" + shortDigest(item.text);
}

/// RFC 4287, 4.1.1: entries with one id are one entry, so only another link proves the id wrong. Elsewhere the title must agree, too.
bool isSameItem(const FeedItem& one, const FeedItem& other, FeedDocument::Format format)
{
    return one.link == other.link && (format == FeedDocument::Format::Atom || one.title == other.title);
}

bool isLater(const FeedItem& one, const FeedItem& other)
{
    return one.updated && other.updated && *one.updated > *other.updated;
}

}

FeedKeys::FeedKeys(SourceId source, std::string_view memory) : prefix_("feed:" + std::to_string(source.value) + ":")
{
    if (!memory.starts_with(memoryMark))
        return;
    memory.remove_prefix(memoryMark.size());
    while (!memory.empty()) {
        const std::size_t end = std::min(memory.find(','), memory.size());
        shared_.emplace(memory.substr(0, end));
        memory.remove_prefix(std::min(end + 1, memory.size()));
    }
}

std::string FeedKeys::memory() const
{
    if (shared_.empty())
        return {};
    if (shared_.size() > mostShared || shared_.contains(std::string(everything)))
        return std::string(memoryMark).append(everything);
    std::string memory(memoryMark);
    for (const std::string& digest : shared_)
        memory += (memory.size() == memoryMark.size() ? "" : ",") + digest;
    return memory;
}

bool FeedKeys::isShared(const std::string& identity) const
{
    return !shared_.empty()
        && (shared_.size() > mostShared || shared_.contains(std::string(everything)) || shared_.contains(shortDigest(identity)));
}

std::string FeedKeys::keyOfId(std::string_view id) const
{
    return prefix_ + bounded(id);
}

void FeedKeys::noteShared(const FeedDocument& document, const std::vector<std::string>& identities)
{
    std::unordered_map<std::string_view, std::size_t> first;
    for (std::size_t at = 0; at < identities.size(); ++at) {
        const auto [known, isNew] = first.emplace(identities[at], at);
        if (!isNew && !identities[at].empty() && !isSameItem(document.items[at], document.items[known->second], document.format))
            shared_.insert(shortDigest(identities[at]));
    }
}

void FeedKeys::assign(FeedDocument& document)
{
    std::vector<std::string> identities;
    identities.reserve(document.items.size());
    for (const FeedItem& item : document.items)
        identities.push_back(identityOf(item));
    noteShared(document, identities);

    std::vector<FeedItem> kept;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t at = 0; at < identities.size(); ++at) {
        FeedItem& item = document.items[at];
        if (identities[at].empty())
            continue;
        item.key = prefix_ + identities[at];
        if (isShared(identities[at]))
            item.key += ":" + shortDigest(item.title + '\n' + item.link);
        const auto [place, isNew] = places.emplace(item.key, kept.size());
        if (isNew)
            kept.push_back(std::move(item));
        else if (isLater(item, kept[place->second]))
            kept[place->second] = std::move(item);
    }
    document.items = std::move(kept);
}

}
