// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/mention.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// A search as a person types it: words (all must occur), "phrases", prefix*, -without, OR between words, and the operators
/// author: platform: verdict: lang: before: after: (dates as 2026-03-02, in UTC; languages as ISO 639-1 codes). Case and diacritics never
/// matter. An author goes by handle and name as any version of the mention shows them.
struct SearchQuery {
    struct Term {
        std::vector<std::string> words; ///< folded; more than one: a phrase
        bool prefix = false; ///< of the last word
        bool without = false;
        bool orPrevious = false;
    };
    std::vector<Term> terms{};
    std::vector<std::string> author{}; ///< folded words, each the beginning of a word of handle or name
    std::string platform{}, language{};
    std::optional<Label> verdict{};
    std::optional<Time> before{}, after{};
};

/// Never throws, whatever the text. Errors: InvalidArgument with the operator that cannot be read, or for a query with nothing to find.
Result<SearchQuery> parsedQuery(std::string_view text);

struct Hit {
    Mention mention;
    std::vector<std::pair<std::size_t, std::size_t>> marks; ///< bytes of mention.text that matched
};

/// Full-text search over every version of every mention.
/// Source   SQLite FTS5 (docs/decisions/0002-*), PostgreSQL tsvector with the "simple" configuration; both over searchFolded text.
class Search {
public:
    explicit Search(Store& store) : store_(&store) { }

    /// Newest first by id; keyset paging as Mentions::list.
    Result<std::vector<Hit>> find(const SearchQuery& query, MentionId before, int limit);
    /// All of them, newest first. `goOn` is asked at each hit and can stop it: Cancelled.
    Result<std::vector<MentionId>> all(const SearchQuery& query, const std::function<bool()>& goOn = {});

private:
    Store* store_;
};

}
