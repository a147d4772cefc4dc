// SPDX-License-Identifier: GPL-3.0-or-later
// Every reader of the Mastodon platform on arbitrary bytes. The first byte picks the reader, the second the status.
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "earshot/platform/registry.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace earshot;

namespace {

const Time now = *parsedRfc3339("2026-03-02T09:00:00Z");

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const std::vector<Observation>& items)
{
    for (const Observation& item : items) {
        require(!item.key.empty() && !item.externalId.empty());
        require(isValidUtf8(item.key) && isValidUtf8(item.text) && isValidUtf8(item.raw) && isValidUtf8(item.author.name));
        require(item.url.empty() || isHttpUrl(item.url));
    }
}

void readPage(const Platform& mastodon, Source source, SourceKind kind, const Response& response)
{
    source.kind = kind;
    source.query = "acmefail";
    Cursor cursor;
    cursor.position = "88120417";
    for (int pages = 0;; ++pages) {
        require(pages < 5); // the same answer for ever must not be asked for for ever
        const auto page = mastodon.readPage(source, cursor, response, now);
        if (!page)
            return;
        check(page->items);
        if (!page->more)
            return;
        cursor = page->cursor;
        require(isValidUtf8(page->more->url));
        if (kind == SourceKind::Thread) // its next step reads another kind of answer
            return;
    }
}

void readOne(const Platform& mastodon, const Source& source, int reader, const Response& response)
{
    Mention mention;
    mention.key = "mastodon:https://kelp.example/users/wren/statuses/1";
    mention.externalId = "1";
    if (reader == 0) {
        if (const auto thread = mastodon.readThread(source, response, now))
            check(*thread);
    } else if (reader == 1) {
        if (const auto posts = mastodon.readPosts(source, response, now)) {
            check(*posts);
            mastodon.findSent({ "1", { "wren" }, Audience::Public, Visibility::Public, response.body, "en", "k" }, *posts);
        }
    } else if (reader == 2) {
        if (const auto versions = mastodon.readHistory(source, mention, response))
            check(*versions);
    } else if (reader == 3) {
        static_cast<void>(mastodon.readRecheck(source, mention, response));
        static_cast<void>(mastodon.readReply(source, response));
    } else if (reader == 4) {
        static_cast<void>(mastodon.readAuthor(source, response));
        static_cast<void>(mastodon.readAccount(source, response));
    } else {
        static_cast<void>(mastodon.readLimits(source, response));
        static_cast<void>(mastodon.readRung(source, response));
        require(mastodon.lengthOf(response.body) <= 3 * response.body.size()); // "http://a.b" counts 23
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    constexpr std::array statuses{ 200, 200, 200, 200, 401, 404, 422, 429, 503 };
    constexpr std::array kinds{ SourceKind::Mentions, SourceKind::Hashtag, SourceKind::Search, SourceKind::Thread };
    Source source;
    source.platform = "mastodon";
    source.baseUrl = "https://own.example";
    source.account = "acme";
    Response response;
    response.status = statuses[data[1] % statuses.size()];
    response.url = source.baseUrl;
    response.body.assign(reinterpret_cast<const char*>(data) + 2, size - 2);
    const Platform& mastodon = **platformNamed("mastodon");
    const std::size_t reader = data[0] % (kinds.size() + 6);
    if (reader < kinds.size())
        readPage(mastodon, source, kinds[reader], response);
    else
        readOne(mastodon, source, static_cast<int>(reader - kinds.size()), response);
    return 0;
}
