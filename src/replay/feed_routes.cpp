// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"
#include "feed_writer.h"
#include "site_routes.h"

namespace earshot::replay {

namespace {

struct Format {
    std::string (*write)(const FeedDocument&);
    const char* type;
};

Format formatOf(Place place)
{
    switch (place) {
    case Place::Reviews:
        return { rssFeed, "application/rss+xml; charset=utf-8" };
    case Place::News:
        return { alertsFeed, "application/atom+xml; charset=utf-8" };
    default:
        return { atomFeed, "application/atom+xml; charset=utf-8" };
    }
}

const std::string& titleOf(const Scenario& scenario, Place place)
{
    return place == Place::Forum ? scenario.feeds.forum : place == Place::Reviews ? scenario.feeds.reviews : scenario.feeds.news;
}

/// A feed's bytes and when they last changed.
struct Written {
    std::string body, lastModified;
};

Written written(const Scene& scene, const Site& site, const std::string& path, const Format& format)
{
    const std::string& base = scene.world.baseUrl();
    const Feed& feed = scene.shelf.feed(site.place);
    const FeedDocument document{ feed, titleOf(scene.scenario, site.place), base + path, base + site.home, base + site.entryPrefix,
        scene.clock.shown(scene.scenario.start), scene.scenario.brand.name };
    return { format.write(document), feed.lastModified == Time{} ? std::string() : httpDate(feed.lastModified) };
}

void routeFeed(httplib::Server& server, Stage& stage, const Site& site, const std::string& path, Format format)
{
    server.Get(path, [&stage, site, path, format](const httplib::Request& request, httplib::Response& response) {
        const Written feed = stage.at([&](Scene& scene) { return written(scene, site, path, format); });
        if (!answeredNotModified(request, response, weakEtag(feed.body), feed.lastModified))
            answerWith(request, response, feed.body, format.type);
    });
}

}

const std::vector<Site>& sites()
{
    static const std::vector<Site> all{
        { Place::Forum, "/forum/", "/forum/t/", "/forum/atom.xml", "/forum/feed.json" },
        { Place::Reviews, "/reviews/", "/reviews/", "/reviews/rss.xml", "/reviews/feed.json" },
        { Place::News, "/news/", "/news/", "/alerts/feeds/01234567890123456789/1122334455", "/news/feed.json" },
    };
    return all;
}

void routeFeeds(httplib::Server& server, Stage& stage)
{
    for (const Site& site : sites()) {
        routeFeed(server, stage, site, site.feed, formatOf(site.place));
        routeFeed(server, stage, site, site.jsonFeed, { jsonFeed, "application/feed+json; charset=utf-8" });
    }
}

}
