// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_writer.h"

#include "earshot/base/digest.h"
#include "earshot/base/html.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "status_html.h"

#include <array>
#include <ctime>

namespace earshot::replay {

namespace {

constexpr std::size_t snippetLength = 150;
constexpr const char* xmlHead = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

std::string element(const std::string& name, const std::string& text, const std::string& attributes = {})
{
    return '<' + name + (attributes.empty() ? "" : ' ' + attributes) + '>' + escapedHtml(text) + "</" + name + ">\n";
}

std::string link(const std::string& attributes, const std::string& href)
{
    return "<link " + attributes + (attributes.empty() ? "" : " ") + "href=\"" + escapedHtml(href) + "\"/>\n";
}

std::string formatted(Time time, const char* pattern)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 40> text{};
    return { text.data(), std::strftime(text.data(), text.size(), pattern, &parts) };
}

/// Calls `write` for the newest entries, newest first.
template <class Write>
void eachNewest(const FeedDocument& document, Write write)
{
    const auto& entries = document.feed.entries;
    for (std::size_t i = 0; i < entries.size() && i < mostEntries; ++i)
        write(entries[entries.size() - 1 - i]);
}

Time updatedAt(const FeedDocument& document)
{
    return document.feed.changedAt == Time{} ? document.emptySince : document.feed.changedAt;
}

std::string withBold(const std::string& text, const std::string& word)
{
    std::string html = escapedHtml(text);
    const std::string bold = "<b>" + word + "</b>";
    for (auto at = html.find(word); !word.empty() && at != std::string::npos; at = html.find(word, at + bold.size()))
        html.replace(at, word.size(), bold);
    return html;
}

/// A number that only this entry has, as Google's ids are.
std::string alertNumber(const Entry& entry)
{
    return std::to_string(std::stoull(hexOf(sha256(entry.id)).substr(0, 15), nullptr, 16));
}

std::string alertEntry(const FeedDocument& document, const Entry& entry)
{
    const std::string target = "https://www.google.com/url?rct=j&sa=t&url=" + percentEncoded(document.entryPrefix + entry.id)
        + "&ct=ga&cd=CAIy&usg=AOv" + hexOf(sha256(entry.id)).substr(0, 18);
    return "<entry>\n" + element("id", "tag:google.com,2013:googlealerts/feed:" + alertNumber(entry))
        + element("title", withBold(entry.title, document.brand), "type=\"html\"") + link({}, target)
        + element("published", formatRfc3339(entry.publishedAt)) + element("updated", formatRfc3339(entry.updatedAt))
        + element("content", withBold(shortened(collapsedSpace(entry.text), snippetLength), document.brand), "type=\"html\"")
        + "<author><name></name></author>\n</entry>\n";
}

}

std::string httpDate(Time time)
{
    return formatted(time, "%a, %d %b %Y %H:%M:%S GMT");
}

std::string atomFeed(const FeedDocument& document)
{
    std::string xml = xmlHead + std::string("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n") + element("id", document.homeUrl)
        + element("title", document.title) + link("rel=\"self\"", document.selfUrl) + link("rel=\"alternate\"", document.homeUrl)
        + element("updated", formatRfc3339(updatedAt(document)));
    eachNewest(document, [&](const Entry& entry) {
        const std::string page = document.entryPrefix + entry.id;
        xml += "<entry xml:lang=\"" + escapedHtml(entry.language) + "\">\n" + element("id", "tag:forum.example,2026:" + entry.id)
            + element("title", entry.title) + link("rel=\"alternate\" type=\"text/html\"", page)
            + element("published", formatRfc3339(entry.publishedAt)) + element("updated", formatRfc3339(entry.updatedAt)) + "<author>\n"
            + element("name", entry.authorName) + element("uri", document.homeUrl + "u/" + entry.authorHandle) + "</author>\n"
            + element("content", paragraphsHtml(entry.text), "type=\"html\"") + "</entry>\n";
    });
    return xml + "</feed>\n";
}

std::string rssFeed(const FeedDocument& document)
{
    std::string xml = xmlHead
        + std::string("<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n")
        + element("title", document.title) + element("link", document.homeUrl) + element("description", document.title)
        + element("lastBuildDate", formatted(updatedAt(document), "%a, %d %b %Y %H:%M:%S +0000"));
    eachNewest(document, [&](const Entry& entry) {
        xml += "<item>\n" + element("title", entry.title) + element("link", document.entryPrefix + entry.id)
            + element("guid", "review-" + entry.id, "isPermaLink=\"false\"") + element("dc:creator", entry.authorName)
            + element("pubDate", formatted(entry.publishedAt, "%a, %d %b %Y %H:%M:%S +0000"))
            + element("atom:updated", formatRfc3339(entry.updatedAt))
            + element("description", shortened(collapsedSpace(entry.text), snippetLength))
            + element("content:encoded", paragraphsHtml(entry.text)) + "</item>\n";
    });
    return xml + "</channel>\n</rss>\n";
}

std::string jsonFeed(const FeedDocument& document)
{
    Json items = Json::array();
    eachNewest(document, [&](const Entry& entry) {
        const std::string page = document.entryPrefix + entry.id;
        items.push_back({ { "id", page }, { "url", page }, { "title", entry.title }, { "content_html", paragraphsHtml(entry.text) },
            { "language", entry.language }, { "date_published", formatRfc3339(entry.publishedAt) },
            { "date_modified", formatRfc3339(entry.updatedAt) },
            { "authors",
                Json::array({ Json{ { "name", entry.authorName }, { "url", document.homeUrl + "u/" + entry.authorHandle } } }) } });
    });
    return compactJson({ { "version", "https://jsonfeed.org/version/1.1" }, { "title", document.title },
        { "home_page_url", document.homeUrl }, { "feed_url", document.selfUrl }, { "items", std::move(items) } });
}

std::string alertsFeed(const FeedDocument& document)
{
    const std::string path = document.selfUrl.substr(document.selfUrl.find("/feeds/") + 7);
    std::string xml = xmlHead + std::string("<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:idx=\"urn:atom-extension:indexing\">\n")
        + element("id",
            "tag:google.com,2005:reader/user/" + path.substr(0, path.find('/')) + "/state/com.google/alerts/"
                + path.substr(path.find('/') + 1))
        + element("title", document.title) + link("rel=\"self\"", document.selfUrl)
        + element("updated", formatRfc3339(updatedAt(document)));
    eachNewest(document, [&](const Entry& entry) { xml += alertEntry(document, entry); });
    return xml + "</feed>\n";
}

}
