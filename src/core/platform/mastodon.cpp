// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastodon.h"

#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "earshot/model/names.h"
#include "mastodon_reader.h"
#include "mastodon_requests.h"

#include <algorithm>

namespace earshot {

using namespace mastodon;

namespace {

constexpr std::size_t usualLength = 500;

bool isWord(std::string_view tag)
{
    return !tag.empty() && tag.find_first_of(" \t\n#/?&") == std::string_view::npos;
}

std::string_view withoutHash(std::string_view tag)
{
    return tag.starts_with('#') ? tag.substr(1) : tag;
}

}

Capabilities Mastodon::capabilities() const
{
    Capabilities can;
    can.kinds = { SourceKind::Mentions, SourceKind::Hashtag, SourceKind::Search, SourceKind::Thread };
    can.reply = can.directMessage = can.thread = can.profile = can.editHistory = can.recheck = true;
    can.ladder = { RungKind::Mute, RungKind::Block, RungKind::Report };
    can.needsToken = true;
    return can;
}

Result<void> Mastodon::checkSource(const Source& source) const
{
    const std::vector<SourceKind> kinds = capabilities().kinds;
    if (std::ranges::find(kinds, source.kind) == kinds.end())
        return failure(ErrorKind::NotSupported, std::string(id()), std::string(nameOf(source.kind)));
    if (!isHttpUrl(source.baseUrl))
        return failure(ErrorKind::InvalidArgument, "base-url", "not an http or https address");
    const std::string_view query = trimmed(source.query);
    if (source.kind != SourceKind::Mentions && query.empty())
        return failure(ErrorKind::InvalidArgument, "query", "missing");
    if (source.kind == SourceKind::Hashtag && !isWord(withoutHash(query)))
        return failure(ErrorKind::InvalidArgument, "query", "not one hashtag");
    return {};
}

Result<Request> Mastodon::accountRequest(const Source& source, const std::string& token) const
{
    if (const auto checked = checkedToken(source, token); !checked)
        return tl::unexpected(checked.error());
    return getRequest(source, "/api/v1/accounts/verify_credentials", {}, token);
}

Result<OwnAccount> Mastodon::readAccount(const Source& source, const Response& response) const
{
    auto account = jsonIn(response);
    if (!account) {
        if (response.status == 422) // of Mastodon for an app's token, of snac for any bad one
            account.error().kind = ErrorKind::Unauthorized;
        return tl::unexpected(account.error());
    }
    const AuthorCard card = cardOf(*account, source);
    if (card.externalId.empty())
        return failure(ErrorKind::Malformed, redactedUrl(response.url), "not an account");
    return OwnAccount{ card.externalId, card.handle, usualLength };
}

Result<Request> Mastodon::limitsRequest(const Source& source, const std::string& token, ServerAge age) const
{
    return getRequest(source, age == ServerAge::Current ? "/api/v2/instance" : "/api/v1/instance", {}, token);
}

Result<std::size_t> Mastodon::readLimits(const Source&, const Response& response) const
{
    const auto server = jsonIn(response);
    if (!server)
        return tl::unexpected(server.error());
    auto most = integerAt(memberAt(memberAt(*server, "configuration"), "statuses"), "max_characters");
    if (!most)
        most = integerAt(*server, "max_toot_chars"); // Pleroma, and old forks
    return most && *most > 0 ? static_cast<std::size_t>(*most) : usualLength;
}

}
