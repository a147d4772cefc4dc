// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/author.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace earshot {

enum class Visibility { Public, Unlisted, Followers, Direct };

/// Replies, shares and likes, where the platform counts them.
struct Counts {
    std::optional<std::int64_t> replies {}, shares {}, likes {};
};

/// One item exactly as a platform showed it at one moment: what a poll, a thread or a recheck reads.
struct Observation {
    std::string key; ///< identity for ever, unique in the workspace: "mastodon:<uri>", "feed:<source id>:<guid>"
    std::string externalId; ///< the platform's id for further calls (may change; the key does not)
    std::string url {}; ///< permalink for people; only ever http(s)
    AuthorCard author {};
    std::string title {};
    std::string text {}; ///< plain text a person would read, title included where there is one
    std::string html {}; ///< as received; hostile
    std::string language {}; ///< ISO 639-1 as the platform claims; may be empty or wrong
    std::optional<Time> postedAt {}; ///< as claimed; absent where the platform gave none that can be read
    std::optional<Time> editedAt {};
    std::string parentKey {}; ///< key of the item this one answers, if known
    std::string parentExternalId {};
    Visibility visibility = Visibility::Public;
    Counts counts {};
    std::vector<std::string> media {}; ///< addresses only
    bool own = false; ///< written by our own account
    bool boost = false; ///< somebody else's post passed on; never a mention of its own
    std::string raw {}; ///< the item's own part of the answer, as received
    /// What tells two versions apart: normalised text and media, without counters, tracking parameters and beacons. Set by the platform.
    std::string versionText {};
};

}
