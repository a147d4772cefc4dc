// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"
#include "earshot/model/mention.h"
#include "earshot/model/observation.h"

#include <optional>
#include <string>
#include <string_view>

namespace earshot {

/// The canonical JSON that digests are made over: the bytes of nlohmann's ordered_json::dump(), written several times faster.
/// Source   docs/methods/ledger.md
class CanonicalObject {
public:
    explicit CanonicalObject(std::string& out) : out_(out) { out_ += '{'; }
    void text(std::string_view key, std::string_view value);
    void integer(std::string_view key, std::int64_t value);
    void integer(std::string_view key, const std::optional<std::int64_t>& value);
    void time(std::string_view key, const std::optional<Time>& value); ///< microseconds since 1970, or null
    void flag(std::string_view key, bool value);
    void json(std::string_view key, std::string_view ready);
    std::string& value(std::string_view key); ///< where the caller writes the value
    void close() { out_ += '}'; }

private:
    std::string& out_;
    bool first_ = true;
};

void appendQuoted(std::string& out, std::string_view text);
void appendList(std::string& out, const std::vector<std::string>& texts);

void appendCard(std::string& out, const AuthorCard& author);
std::string canonicalCard(const AuthorCard& author);
AuthorCard cardOf(const std::string& canonical);
/// `card` is canonicalCard(snapshot.author).
void appendCanonical(std::string& out, const Snapshot& snapshot, std::string_view card);
std::optional<Time> claimedTime(const Observation& observation); ///< the platform's own time for this version
/// That of the snapshot that shows the observation, as it was seen then.
std::string digestOf(const Observation& observation, SnapshotKind kind, Time seenAt, std::string_view card);
void appendCanonical(std::string& out, const LedgerRow& row);

}
