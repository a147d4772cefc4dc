// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/platform/registry.h"
#include "support/fixture_file.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace earshot::test {

inline const Time mastodonNow = *parsedRfc3339("2026-03-02T09:00:00Z");

inline const Platform& mastodon()
{
    return **platformNamed("mastodon");
}

inline Source mastodonSource(SourceKind kind = SourceKind::Mentions, std::string query = {})
{
    Source source;
    source.id = SourceId{ 3 };
    source.platform = "mastodon";
    source.kind = kind;
    source.baseUrl = "https://own.example/";
    source.query = std::move(query);
    source.account = "acme";
    source.tokenEnv = "ACME_TOKEN";
    return source;
}

inline Source snacSource(SourceKind kind = SourceKind::Mentions)
{
    Source source = mastodonSource(kind);
    source.baseUrl = "https://snac.example:8401";
    return source;
}

inline Response jsonAnswer(std::string body, int status = 200, Headers headers = {})
{
    Response response;
    response.status = status;
    response.headers = std::move(headers);
    response.body = std::move(body);
    response.url = "https://own.example/api/v1/x?limit=40";
    return response;
}

inline Response mastodonFile(const std::string& name, int status = 200)
{
    return jsonAnswer(fixtureFile("platform/mastodon/" + name), status);
}

inline Cursor at(std::string position)
{
    Cursor cursor;
    cursor.position = std::move(position);
    return cursor;
}

/// The one status of a fixture, as a tag timeline would bring it.
inline Observation statusIn(const std::string& name, Source source = mastodonSource(SourceKind::Hashtag, "acmefail"))
{
    source.kind = SourceKind::Hashtag;
    source.query = "acmefail";
    const auto page = mastodon().readPage(source, {}, jsonAnswer("[" + fixtureFile("platform/mastodon/" + name) + "]"), mastodonNow);
    if (!page || page->items.size() != 1)
        throw std::runtime_error(name + " cannot be read");
    return page->items.front();
}

}
