// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/html.h"
#include "site_routes.h"
#include "status_html.h"

#include <algorithm>

namespace earshot::replay {

namespace {

struct Page {
    int status;
    std::string title, body;
};

void answer(httplib::Response& response, const Page& page)
{
    response.status = page.status;
    response.set_content("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + escapedHtml(page.title)
            + "</title></head><body><main><h1>" + escapedHtml(page.title) + "</h1>" + page.body + "</main></body></html>\n",
        "text/html; charset=utf-8");
}

Page entryPage(const Scene& scene, Place place, const std::string& id)
{
    if (const Entry* entry = scene.shelf.entry(place, id))
        return { 200, entry->title, "<p>" + escapedHtml(entry->authorName) + "</p>" + paragraphsHtml(entry->text) };
    if (scene.shelf.feed(place).gone.contains(id))
        return { 410, "Gone", "<p>This page has been deleted.</p>" };
    return { 404, "Not found", "<p>There is no such page.</p>" };
}

Page indexPage(const Scene& scene, const Site& site)
{
    std::string list = "<ul>";
    for (const Entry& entry : scene.shelf.feed(site.place).entries)
        list += "<li><a href=\"" + escapedHtml(site.entryPrefix + entry.id) + "\">" + escapedHtml(entry.title) + "</a></li>";
    return { 200, scene.scenario.title, list + "</ul>" };
}

Page statusPage(const Scene& scene, const std::string& stableId)
{
    const auto& statuses = scene.world.statuses();
    const auto found = std::ranges::find_if(statuses, [&](const auto& entry) { return entry.second.stableId == stableId; });
    if (found == statuses.end() || found->second.visibility == Visibility::Direct || found->second.visibility == Visibility::Followers)
        return { 404, "Not found", "<p>The page you are looking for isn't here.</p>" };
    return { 200, scene.world.accounts()[found->second.author].name, found->second.latest().html };
}

}

void routePages(httplib::Server& server, Stage& stage)
{
    for (const Site& site : sites()) {
        server.Get(site.entryPrefix + "([A-Za-z0-9-]+)", [&stage, site](const httplib::Request& request, httplib::Response& response) {
            answer(response, stage.at([&](Scene& scene) { return entryPage(scene, site.place, request.matches[1]); }));
        });
        server.Get(site.home, [&stage, site](const httplib::Request&, httplib::Response& response) {
            answer(response, stage.at([&](Scene& scene) { return indexPage(scene, site); }));
        });
    }
    server.Get("/@[^/]+/(\\d+)", [&stage](const httplib::Request& request, httplib::Response& response) {
        answer(response, stage.at([&](Scene& scene) { return statusPage(scene, request.matches[1]); }));
    });
}

}
