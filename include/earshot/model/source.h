// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/ids.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace earshot {

enum class SourceKind { Feed, Mentions, Hashtag, Search, Thread, Reviews };

/// One feed of one platform, as a person set it up.
struct Source {
    SourceId id{};
    std::string platform; ///< platform id: "feed", "mastodon" …
    SourceKind kind = SourceKind::Feed;
    std::string baseUrl; ///< a feed's address, or the server's base ("https://kelp.example")
    std::string query{}; ///< hashtag, search words, thread id; for a feed: only items with these words
    std::string account{}; ///< own handle there, so that our posts are known as ours
    std::chrono::seconds every{ 300 };
    std::size_t postLength = 500; ///< longest post the server takes, as its platform counts
    std::string tokenEnv{}; ///< name (never the value) of the environment variable that may hold the token
    bool paused = false;
    bool mayTrain = true; ///< false: its terms forbid that the sorter learns from what is heard there
    bool operator==(const Source&) const = default;
};

/// Where a source stands. Written in the same transaction as what was found.
struct Cursor {
    std::string position{}; ///< the platform's own words (a newest id, a page mark); opaque to everybody else
    std::string etag{}, lastModified{}; ///< validators, verbatim, valid for `validatorsUrl` only
    std::string validatorsUrl{};
    bool operator==(const Cursor&) const = default;
};

enum class SourceHealth { New, Good, Failing, Dead };

/// What listening knows about a source between two polls.
struct SourceState {
    Cursor cursor{};
    SourceHealth health = SourceHealth::New;
    std::optional<Time> polledAt{}; ///< last poll that got an answer of any kind
    std::optional<Time> newAt{}; ///< last poll that found something new
    std::optional<Time> dueAt{}; ///< not to be polled before this; none: at once
    int failures = 0; ///< in a row
    std::string lastError{}; ///< kind of the last failure as JSON {"kind","subject","detail"}; empty after a success
    int movedCount = 0; ///< polls in a row that were permanently redirected to `movedTo`
    std::string movedTo{};
};

}
