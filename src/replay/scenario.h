// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"
#include "earshot/model/brand.h"
#include "earshot/model/observation.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace earshot::replay {

enum class Place { Mastodon, Forum, Reviews, News };

struct ScenarioAuthor {
    std::string id;
    std::string handle;
    std::string host{}; ///< empty: an account of the brand's own server
    std::string name{};
    std::string bio{};
    Time created{};
    std::int64_t followers = 0, following = 0, posts = 0;
    bool bot = false;
};

struct ScenarioEdit {
    Time at;
    std::string text;
};

struct ScenarioPost {
    std::string id;
    std::size_t author = 0; ///< index into Scenario::authors
    Time at{};
    Place on = Place::Mastodon;
    std::string title{};
    std::string text{};
    std::string label{}, kind{};
    std::string warning{};
    std::string language{};
    Visibility visibility = Visibility::Public;
    std::vector<ScenarioEdit> edits{};
    std::optional<Time> deletedAt{};
    std::optional<std::size_t> replyTo{}, boostOf{}; ///< indexes into Scenario::posts, always smaller than the post's own
};

struct FeedTitles {
    std::string forum, reviews, news;
};

/// Everything that will happen, in order of time. Immutable once loaded.
struct Scenario {
    std::string name;
    std::string title{};
    Time start{};
    Time ends{}; ///< when the last thing happens
    Brand brand{};
    std::vector<std::string> languages{};
    FeedTitles feeds{};
    std::vector<ScenarioAuthor> authors{}; ///< the brand's own account first
    std::vector<ScenarioPost> posts{}; ///< sorted by time
};

inline constexpr std::size_t ownAuthor = 0;

/// Reads scenario.json and the authors.<lang>.jsonl and posts.<lang>.jsonl beside it.
/// Errors   FileFailed; Malformed with `subject` "posts.de.jsonl line 12" and the fault as a sentence in `detail`.
/// Source   resources/scenarios/telvana/README.md describes the format.
Result<Scenario> loadedScenario(const std::filesystem::path& folder);

/// Reads "2 09:17:00", a moment of the scenario's week, and also an RFC 3339 time.
/// Errors   Malformed
Result<Time> parsedMoment(Time start, std::string_view text);

}
