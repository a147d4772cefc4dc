// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"

#include "earshot/base/digest.h"
#include "earshot/base/json.h"
#include "earshot/document/ledger.h"
#include "earshot/model/names.h"

#include <array>
#include <bit>
#include <charconv>
#include <cstring>

namespace earshot {

namespace {

void appendInteger(std::string& out, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

void appendEscaped(std::string& out, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += hex[static_cast<unsigned char>(c) >> 4U];
        out += hex[static_cast<unsigned char>(c) & 0x0FU];
    }
}

constexpr std::array<bool, 256> escapes = [] {
    std::array<bool, 256> table{};
    for (std::size_t control = 0; control < 0x20; ++control)
        table[control] = true;
    table['"'] = table['\\'] = true;
    return table;
}();

constexpr std::uint64_t everyByte(std::uint64_t byte)
{
    return 0x0101010101010101U * byte;
}

/// For eight bytes at once, the usual trick with the borrow: the lowest bit set tells the first byte below `limit` (up to 0x80).
constexpr std::uint64_t below(std::uint64_t bytes, std::uint64_t limit)
{
    return (bytes - everyByte(limit)) & ~bytes & everyByte(0x80);
}

/// Where the run of bytes that stand for themselves ends.
std::size_t plainEnd(std::string_view text, std::size_t at)
{
    static_assert(std::endian::native == std::endian::little);
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        const std::uint64_t found = below(eight, 0x20) | below(eight ^ everyByte('"'), 1) | below(eight ^ everyByte('\\'), 1);
        if (found != 0)
            return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
    }
    while (at < text.size() && !escapes[static_cast<unsigned char>(text[at])])
        ++at;
    return at;
}

}

void appendQuoted(std::string& out, std::string_view text)
{
    out += '"';
    for (std::size_t at = 0;;) {
        const std::size_t end = plainEnd(text, at);
        out.append(text, at, end - at);
        if (end == text.size())
            break;
        appendEscaped(out, text[end]);
        at = end + 1;
    }
    out += '"';
}

void appendList(std::string& out, const std::vector<std::string>& texts)
{
    out += '[';
    for (const std::string& text : texts) {
        if (&text != &texts.front())
            out += ',';
        appendQuoted(out, text);
    }
    out += ']';
}

std::string& CanonicalObject::value(std::string_view name)
{
    out_ += first_ ? "\"" : ",\"";
    out_ += name;
    out_ += "\":";
    first_ = false;
    return out_;
}

void CanonicalObject::text(std::string_view name, std::string_view value)
{
    appendQuoted(this->value(name), value);
}

void CanonicalObject::integer(std::string_view name, std::int64_t value)
{
    appendInteger(this->value(name), value);
}

void CanonicalObject::integer(std::string_view name, const std::optional<std::int64_t>& value)
{
    if (value)
        integer(name, *value);
    else
        json(name, "null");
}

void CanonicalObject::time(std::string_view name, const std::optional<Time>& value)
{
    if (value)
        integer(name, toMicros(*value));
    else
        json(name, "null");
}

void CanonicalObject::flag(std::string_view name, bool value)
{
    json(name, value ? "true" : "false");
}

void CanonicalObject::json(std::string_view name, std::string_view ready)
{
    value(name) += ready;
}

void appendCard(std::string& out, const AuthorCard& author)
{
    CanonicalObject card(out);
    card.text("external_id", author.externalId);
    card.text("handle", author.handle);
    card.text("name", author.name);
    card.text("url", author.url);
    card.text("avatar_url", author.avatarUrl);
    card.text("bio", author.bio);
    card.integer("followers", author.followers);
    card.integer("following", author.following);
    card.integer("posts", author.posts);
    card.time("created_at", author.createdAt);
    card.flag("bot", author.bot);
    card.flag("suspended", author.suspended);
    card.close();
}

std::string canonicalCard(const AuthorCard& author)
{
    std::string out;
    appendCard(out, author);
    return out;
}

namespace {

/// What a snapshot says of itself.
struct Occasion {
    SnapshotKind kind;
    Time seenAt;
    std::optional<Time> claimedAt;
    GoneReason goneReason;
};

/// `Shown` is a Snapshot, or the Observation that becomes one.
template <class Shown>
void appendShown(std::string& out, const Shown& shown, const Occasion& occasion, std::string_view card)
{
    CanonicalObject object(out);
    object.text("kind", nameOf(occasion.kind));
    object.time("seen_at", occasion.seenAt);
    object.time("claimed_at", occasion.claimedAt);
    object.text("text", shown.text);
    object.text("html", shown.html);
    object.text("raw", shown.raw);
    object.json("author", card);
    CanonicalObject numbers(object.value("counts"));
    numbers.integer("replies", shown.counts.replies);
    numbers.integer("shares", shown.counts.shares);
    numbers.integer("likes", shown.counts.likes);
    numbers.close();
    object.text("url", shown.url);
    appendList(object.value("media"), shown.media);
    object.text("gone_reason", nameOf(occasion.goneReason));
    object.close();
}

}

AuthorCard cardOf(const std::string& canonical)
{
    const Result<Json> card = parsedJson(canonical);
    if (!card)
        return {};
    AuthorCard author{ .externalId = textAt(*card, "external_id"),
        .handle = textAt(*card, "handle"),
        .name = textAt(*card, "name"),
        .url = textAt(*card, "url"),
        .avatarUrl = textAt(*card, "avatar_url"),
        .bio = textAt(*card, "bio"),
        .followers = integerAt(*card, "followers"),
        .following = integerAt(*card, "following"),
        .posts = integerAt(*card, "posts"),
        .bot = flagAt(*card, "bot"),
        .suspended = flagAt(*card, "suspended") };
    if (const auto micros = integerAt(*card, "created_at"))
        author.createdAt = fromMicros(*micros);
    return author;
}

void appendCanonical(std::string& out, const Snapshot& snapshot, std::string_view card)
{
    appendShown(out, snapshot, { snapshot.kind, snapshot.seenAt, snapshot.claimedAt, snapshot.goneReason }, card);
}

void appendCanonical(std::string& out, const LedgerRow& row)
{
    CanonicalObject object(out);
    object.integer("sequence", row.sequence);
    object.integer("at", toMicros(row.at));
    object.text("kind", nameOf(row.kind));
    object.text("actor", row.actor);
    object.integer("mention", row.mention.value);
    object.integer("case", row.caseId.value);
    object.text("subject", row.subject);
    object.text("payload", row.payload);
    object.text("previous", row.previous);
    object.close();
}

std::string hashOf(const LedgerRow& row)
{
    std::string canonical;
    appendCanonical(canonical, row);
    return hexOf(sha256(canonical));
}

std::optional<Time> claimedTime(const Observation& observation)
{
    return observation.editedAt ? observation.editedAt : observation.postedAt;
}

std::string digestOf(const Observation& observation, SnapshotKind kind, Time seenAt, std::string_view card)
{
    std::string canonical;
    canonical.reserve(observation.text.size() + observation.html.size() + observation.raw.size() + card.size() + 512);
    appendShown(canonical, observation, { kind, seenAt, claimedTime(observation), GoneReason::Unknown }, card);
    return hexOf(sha256(canonical));
}

std::string digestOf(const Snapshot& snapshot)
{
    std::string canonical;
    appendCanonical(canonical, snapshot, canonicalCard(snapshot.author));
    return hexOf(sha256(canonical));
}

}
