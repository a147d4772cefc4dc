// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds.h"

#include "earshot/base/html.h"
#include "earshot/base/time.h"
#include "written.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace earshot::bench {

namespace {

constexpr std::size_t textBytes = 700;
constexpr Time newest = Time(std::chrono::sys_days(std::chrono::year(2025) / 6 / 1));

struct Item {
    std::string link, title, author, html;
    Time at{};
};

Item itemOf(const FeedPlan& plan, std::size_t feed, std::size_t number, Dice& dice)
{
    const Written post = written(dice, textBytes);
    Item item{ fmt::format("https://forum-{:03}.example/posts/{}-{}", feed, plan.seed, number), escapedHtml(post.title), post.author, {},
        {} };
    std::string paragraphs = "<p>" + escapedHtml(post.text) + "</p>";
    for (std::size_t at = 0; (at = paragraphs.find("\n\n", at)) != std::string::npos;)
        paragraphs.replace(at, 2, "</p><p>");
    item.html = escapedHtml(paragraphs);
    item.at = newest - std::chrono::minutes(7 * number + feed % 7) - std::chrono::seconds(dice.below(60));
    return item;
}

std::string rssItem(const Item& item)
{
    const std::time_t at = std::chrono::system_clock::to_time_t(item.at);
    return fmt::format("<item><title>{}</title><link>{}</link><guid isPermaLink=\"true\">{}</guid><dc:creator>{}</dc:creator>"
                       "<pubDate>{:%a, %d %b %Y %H:%M:%S} +0000</pubDate><description>{}</description></item>\n",
        item.title, item.link, item.link, item.author, fmt::gmtime(at), item.html);
}

std::string atomEntry(const Item& item)
{
    return fmt::format("<entry><title>{}</title><id>{}</id><link href=\"{}\"/><author><name>{}</name></author><published>{}</published>"
                       "<updated>{}</updated><content type=\"html\">{}</content></entry>\n",
        item.title, item.link, item.link, item.author, formatRfc3339(item.at), formatRfc3339(item.at), item.html);
}

std::string rssHead(std::size_t feed)
{
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>"
        "<title>Forum {0:03} &amp; reviews</title><link>https://forum-{0:03}.example/</link><description>Board {0}</description>\n",
        feed);
}

std::string atomHead(std::size_t feed)
{
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Forum {0:03} &amp; reviews"
        "</title><id>urn:forum:{0}</id><link href=\"https://forum-{0:03}.example/\"/><updated>{1}</updated>\n",
        feed, formatRfc3339(newest));
}

}

std::string feedName(std::size_t feed)
{
    return fmt::format("feed-{:03}.xml", feed);
}

std::string feedText(const FeedPlan& plan, std::size_t feed)
{
    const bool isAtom = feed % 2 == 1;
    Dice dice(plan.seed * 100'003 + feed);
    std::string text = isAtom ? atomHead(feed) : rssHead(feed);
    for (std::size_t number = 0; number < plan.items; ++number) {
        const Item item = itemOf(plan, feed, number, dice);
        text += isAtom ? atomEntry(item) : rssItem(item);
    }
    return text + (isAtom ? "</feed>\n" : "</channel></rss>\n");
}

std::size_t writeFeeds(const FeedPlan& plan, const std::string& folder)
{
    std::size_t bytes = 0;
    for (std::size_t feed = 0; feed < plan.feeds; ++feed) {
        const std::string text = feedText(plan, feed);
        std::ofstream(std::filesystem::path(folder) / feedName(feed), std::ios::binary) << text;
        bytes += text.size();
    }
    return bytes;
}

}
