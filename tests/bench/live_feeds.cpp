// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_feeds.h"

#include "earshot/base/html.h"
#include "earshot/base/time.h"
#include "written.h"

#include <fmt/format.h>

namespace earshot::bench {

namespace {

std::string pathOf(std::size_t feed)
{
    return fmt::format("/live/{}", feed);
}

std::string entryOf(std::size_t feed, std::size_t number, Time at)
{
    Dice dice(feed * 100'000'000 + number);
    const Written post = written(dice, 80 + dice.below(420));
    return fmt::format("<entry><title>{}</title><id>urn:live:{}:{}</id><author><name>{}</name></author><updated>{}</updated>"
                       "<content type=\"html\">{}</content></entry>\n",
        escapedHtml(post.title), feed, number, escapedHtml(post.author), formatRfc3339(at), escapedHtml("<p>" + post.text + "</p>"));
}

}

LiveFeeds::LiveFeeds(std::size_t feeds, std::size_t perSecond, std::size_t shown) : perSecond_(perSecond), shown_(shown)
{
    endpoints_.reserve(feeds);
    for (std::size_t i = 0; i < feeds; ++i)
        endpoints_.push_back(site_.serve(pathOf(i), [this, i](const Request&) { return feed(i); }));
}

std::vector<std::string> LiveFeeds::urls() const
{
    std::vector<std::string> urls;
    for (std::size_t i = 0; i < endpoints_.size(); ++i)
        urls.push_back(site_.url(pathOf(i)));
    return urls;
}

std::size_t LiveFeeds::written() const
{
    return static_cast<std::size_t>(std::chrono::duration<double>(Clock::now() - begin_).count() * static_cast<double>(perSecond_));
}

/// They take turns.
std::size_t LiveFeeds::writtenIn(std::size_t feed) const
{
    return (written() + endpoints_.size() - 1 - feed) / endpoints_.size();
}

Response LiveFeeds::feed(std::size_t feed) const
{
    const std::size_t end = writtenIn(feed);
    const Time now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    const auto apart = std::chrono::microseconds(1'000'000 * endpoints_.size() / perSecond_);
    std::string text = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Live "
                                   "{}</title><id>urn:live:{}</id><updated>{}</updated>\n",
        feed, feed, formatRfc3339(now));
    for (std::size_t number = end; number > (end > shown_ ? end - shown_ : 0); --number)
        text += entryOf(feed, number - 1, now - apart * (end - number));
    return test::page(text + "</feed>\n", "application/atom+xml");
}

}
