// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_items.h"

#include "believable.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "feed_versions.h"
#include "google_links.h"

namespace earshot {

namespace {

/// Many feeds cut the first words of the text for a title, or repeat the title above the text.
bool startsWith(std::string_view text, std::string_view title)
{
    for (const std::string_view mark : { "…", "..." })
        if (title.ends_with(mark))
            title.remove_suffix(mark.size());
    if (title.empty() || text.front() != title.front()) // most often: settled without collapsing anything
        return title.empty();
    return collapsedSpace(text.substr(0, 4 * title.size() + 64)).starts_with(title);
}

std::string textOf(const FeedItem& item)
{
    if (item.text.empty() || item.title.empty())
        return item.text.empty() ? item.title : item.text;
    return startsWith(item.text, item.title) ? item.text : item.title + "\n\n" + item.text;
}

/// The site in a link that canonicalLink has made: what stands between the slashes.
std::string siteOf(const std::string& canonicalUrl)
{
    constexpr std::size_t begin = std::string_view("https://").size();
    return canonicalUrl.size() < begin ? std::string() : canonicalUrl.substr(begin, canonicalUrl.find('/', begin) - begin);
}

/// A name alone would make one person of every "Maya" on the web.
AuthorCard authorOf(const FeedItem& item, const std::string& site)
{
    AuthorCard card{ item.authorName.empty() ? std::string() : item.authorName + "@" + site };
    card.name = item.authorName;
    card.url = item.authorUrl;
    return card;
}

}

Observation observationOf(FeedItem&& item, const FeedKeys& keys, const std::string& host, Time now)
{
    // The snippet around the search words changes from one poll to the next: it is Google's, not the author's.
    const bool isSnippet = isGoogleAlert(item.id) || isGoogleNews(item.link);
    item.link = unwrappedLink(item.link);
    const std::string canonicalUrl = item.link.empty() ? std::string() : canonicalLink(item.link);
    Observation seen{ std::move(item.key), item.id.empty() ? item.link : item.id };
    seen.url = item.link;
    seen.author = authorOf(item, canonicalUrl.empty() ? host : siteOf(canonicalUrl));
    seen.text = textOf(item);
    seen.title = std::move(item.title);
    seen.html = std::move(item.html);
    seen.language = std::move(item.language);
    seen.postedAt = believable(item.posted, now);
    if (item.updated && item.posted && *item.updated > *item.posted)
        seen.editedAt = believable(item.updated, now);
    if (!item.answers.empty())
        seen.parentKey = keys.keyOfId(item.answers);
    seen.parentExternalId = std::move(item.answers);
    seen.counts.replies = item.replies;
    seen.media = std::move(item.media);
    seen.raw = std::move(item.raw);
    seen.versionText = isSnippet ? seen.key : feedVersionText(seen, canonicalUrl);
    return seen;
}

}
