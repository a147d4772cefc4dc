// SPDX-License-Identifier: GPL-3.0-or-later
// Every reader of the feed platform on arbitrary bytes. The first byte picks the content type and what the server says about it.
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "earshot/platform/registry.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace earshot;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const Page& page, const std::string& body)
{
    std::size_t raw = 0;
    for (const Observation& item : page.items) {
        require(item.key.starts_with("feed:5:") && item.key.size() < 1200);
        require(
            isValidUtf8(item.key) && isValidUtf8(item.text) && isValidUtf8(item.title) && isValidUtf8(item.html) && isValidUtf8(item.raw));
        require(item.url.empty() || isHttpUrl(item.url));
        require(!item.versionText.empty());
        raw += item.raw.size();
    }
    require(raw <= 64 + 8 * body.size()); // nothing multiplies the bytes that were sent
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr std::array types{ "", "text/xml", "text/xml; charset=windows-1251", "application/json", "text/html; charset=utf-16" };
    constexpr std::array statuses{ 200, 200, 200, 226, 304, 404, 429, 500 };
    static const Time now = *parsedRfc3339("2026-03-02T09:00:00Z");
    Source source;
    source.id = SourceId{ 5 };
    source.platform = "feed";
    source.baseUrl = "https://forum.harbour.example/feed";
    Response response;
    response.status = statuses[data[0] / types.size() % statuses.size()];
    response.headers.add("Content-Type", types[data[0] % types.size()]);
    response.url = source.baseUrl;
    response.body.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Platform& feed = **platformNamed("feed");
    const auto page = feed.readPage(source, {}, response, now);
    if (!page)
        return 0;
    check(*page, response.body);
    const auto again = feed.readPage(source, page->cursor, response, now);
    require(again && again->items.size() == page->items.size());
    for (std::size_t at = 0; at < page->items.size(); ++at)
        require(again->items[at].key == page->items[at].key && again->items[at].versionText == page->items[at].versionText);
    return 0;
}
