// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/platform/registry.h"
#include "support/fixture_file.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace earshot::test {

inline const Time feedNow = *parsedRfc3339("2026-03-02T09:00:00Z");

inline Source feedSource()
{
    Source source;
    source.id = SourceId{ 7 };
    source.platform = "feed";
    source.baseUrl = "https://forum.harbour.example/feed.xml";
    return source;
}

inline Response answered(std::string body, Headers headers = {}, int status = 200)
{
    Response response;
    response.status = status;
    response.headers = std::move(headers);
    response.body = std::move(body);
    response.url = feedSource().baseUrl;
    return response;
}

inline Response feedFile(const std::string& name, Headers headers = {})
{
    return answered(fixtureFile("platform/feeds/" + name), std::move(headers));
}

inline Result<Page> readFeedPage(const Response& response, const Cursor& cursor = {})
{
    return platforms().front()->readPage(feedSource(), cursor, response, feedNow);
}

/// The page of a fixture that is known to be readable.
inline Page feedPage(const std::string& name, const Cursor& cursor = {}, Headers headers = {})
{
    auto page = readFeedPage(feedFile(name, std::move(headers)), cursor);
    if (!page)
        throw std::runtime_error(name + " cannot be read");
    return std::move(*page);
}

inline const Observation& itemTitled(const Page& page, const std::string& title)
{
    const auto found = std::ranges::find(page.items, title, &Observation::title);
    if (found == page.items.end())
        throw std::runtime_error("no item titled " + title);
    return *found;
}

}
