// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "utf8.h"

#include <algorithm>
#include <array>

namespace earshot {

// URLs are read here by eye rather than by a parser, so that a broken one gives nothing away either.
namespace {

constexpr std::string_view mask = "***";
constexpr std::size_t npos = std::string_view::npos;

bool looksRandom(std::string_view segment)
{
    return segment.size() >= 24 && std::ranges::any_of(segment, isAsciiDigit);
}

/// "user:password@host" keeps the host. A password with a raw slash pushes the '@' into what looks like the path.
std::string redactedAuthority(std::string_view& rest)
{
    std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
    std::size_t at = rest.substr(0, end).rfind('@');
    const std::size_t colon = rest.substr(0, end).find(':');
    const bool hasPort = colon == npos || rest.substr(colon + 1, end - colon - 1).find_first_not_of("0123456789") == npos;
    if (at == npos && !hasPort && rest.front() != '[' && rest.rfind('@') != npos) {
        at = rest.rfind('@');
        end = at + 1 + std::min(rest.substr(at + 1).find_first_of("/?#"), rest.size() - at - 1);
    }
    std::string authority(at == npos ? rest.substr(0, end) : rest.substr(at + 1, end - at - 1));
    rest.remove_prefix(end);
    return at == npos ? authority : std::string(mask) + "@" + authority;
}

/// The two numbers in a Google Alerts feed's path are all that protects it.
std::string redactedPath(std::string_view path)
{
    constexpr std::string_view alerts = "/alerts/feeds/";
    if (const std::size_t found = path.find(alerts); found != npos)
        return redactedPath(path.substr(0, found)) + std::string(alerts) + std::string(mask);
    std::string result;
    while (!path.empty()) {
        const std::string_view segment = path.substr(0, path.find('/'));
        result += looksRandom(segment) ? mask : segment;
        path.remove_prefix(segment.size());
        if (!path.empty()) {
            result += '/';
            path.remove_prefix(1);
        }
    }
    return result;
}

/// A query or fragment: names stay, values go.
std::string redactedPairs(std::string_view pairs)
{
    std::string result;
    while (!pairs.empty()) {
        const std::string_view pair = pairs.substr(0, pairs.find_first_of("&;"));
        const std::size_t equals = pair.find('=');
        if (equals != npos)
            result.append(pair.substr(0, equals + 1)).append(equals + 1 < pair.size() ? mask : "");
        else
            result += looksRandom(pair) ? mask : pair;
        pairs.remove_prefix(pair.size());
        if (!pairs.empty()) {
            result += pairs.front();
            pairs.remove_prefix(1);
        }
    }
    return result;
}

std::string redactedAfterScheme(std::string_view rest)
{
    std::string result = redactedAuthority(rest);
    const std::size_t queryAt = std::min(rest.find_first_of("?#"), rest.size());
    result += redactedPath(rest.substr(0, queryAt));
    rest.remove_prefix(queryAt);
    while (!rest.empty()) {
        result += rest.front();
        rest.remove_prefix(1);
        const std::size_t end = std::min(rest.find('#'), rest.size());
        result += redactedPairs(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    return result;
}

/// What a feed's address asks for; every name that does not stand here may be a key.
bool isPlainName(std::string_view name)
{
    constexpr std::array plain{ "q", "query", "search", "keyword", "keywords", "term", "tag", "tags", "topic", "category", "cat", "section",
        "lang", "language", "locale", "hl", "gl", "ceid", "country", "format", "feed", "type", "output", "alt", "sort", "order", "limit",
        "count", "num", "page", "per_page", "channel_id", "playlist_id", "restrict_sr", "t" };
    return std::ranges::find(plain, name) != plain.end();
}

/// An '@' may end a password with a raw question mark in it.
bool isPlainPair(std::string_view pair)
{
    const std::size_t equals = std::min(pair.find('='), pair.size());
    const std::string_view value = pair.substr(std::min(equals + 1, pair.size()));
    return isPlainName(pair.substr(0, equals)) && !looksRandom(value) && value.find('@') == npos;
}

std::string withoutPlainPairs(std::string_view url)
{
    const std::size_t begin = std::min(url.find('?'), url.size());
    const std::size_t end = std::min(url.find('#', begin), url.size());
    std::string result(url.substr(0, begin));
    for (std::string_view query = url.substr(begin, end - begin); !query.empty();) {
        query.remove_prefix(1);
        const std::string_view pair = query.substr(0, query.find('&'));
        if (!isPlainPair(pair))
            result.append("?").append(pair);
        query.remove_prefix(pair.size());
    }
    return result.append(url.substr(end));
}

}

std::string redactedUrl(std::string_view url)
{
    const std::string line = singleLine(url);
    const std::size_t schemeEnd = line.find("://");
    // "://" behind a slash or question mark belongs to a link within a path or query
    if (schemeEnd == npos || line.find_first_of("/?#@") < schemeEnd)
        return redactedAfterScheme(line);
    return line.substr(0, schemeEnd + 3) + redactedAfterScheme(std::string_view(line).substr(schemeEnd + 3));
}

bool holdsSecret(std::string_view url)
{
    const std::string rest = withoutPlainPairs(singleLine(url));
    return redactedUrl(rest) != rest;
}

std::string withoutSecret(std::string_view url)
{
    return holdsSecret(url) ? redactedUrl(url) : std::string(url);
}

}
