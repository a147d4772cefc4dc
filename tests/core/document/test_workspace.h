// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../src/core/document/session.h"
#include "earshot/document/ledger.h"
#include "earshot/document/mentions.h"
#include "earshot/document/sources.h"
#include "earshot/document/store.h"
#include "support/catch.h"
#include "support/postgres_server.h"
#include "support/temp_dir.h"
#include "support/wait_for.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace earshot::test {

/// The engines that a contract test runs on: `TestWorkspace workspace(GENERATE(from_range(engines())));`
inline std::vector<std::string> engines()
{
    if (postgresServer())
        return { "sqlite", "postgresql" };
    static const bool told = [] {
        WARN("EARSHOT_TEST_POSTGRES is not set: the PostgreSQL half is left out (scripts/with-postgres sets it)");
        return true;
    }();
    static_cast<void>(told);
    return { "sqlite" };
}

inline const Time start = *parsedRfc3339("2026-03-02T09:00:00Z");

/// What a call gave, or a failed test that says why not.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        INFO("kind " << static_cast<int>(result.error().kind) << ", " << result.error().subject << ": " << result.error().detail);
        REQUIRE(result.has_value());
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A new workspace in a folder or a database of its own.
class TestWorkspace {
public:
    explicit TestWorkspace(const std::string& engine)
        : database_(engine == "postgresql" ? std::make_unique<PostgresDatabase>() : nullptr)
        , location_(database_ ? database_->url() : folder_.file("workspace.db"))
        , store_(must(Store::create(location_, start)))
    {
    }

    const std::string& location() const { return location_; }
    bool isPostgres() const { return database_ != nullptr; }
    PostgresDatabase& database() { return *database_; }
    const TempDir& folder() const { return folder_; }
    Store& store() { return store_; }
    Store another() const { return must(Store::open(location_)); }

    /// SQL past all rules, as an intruder or a broken disk would do it.
    void tamper(const std::string& sql) { store_.session().sql() << sql; }
    std::int64_t number(const std::string& sql)
    {
        std::int64_t value = 0;
        store_.session().sql() << sql, soci::into(value);
        return value;
    }

private:
    TempDir folder_;
    std::unique_ptr<PostgresDatabase> database_;
    std::string location_;
    Store store_;
};

/// A post by Mira with everything filled in.
inline Sorted post(const std::string& name, const std::string& text)
{
    Sorted sorted;
    Observation& seen = sorted.observation;
    seen.key = "mastodon:https://kelp.example/" + name;
    seen.externalId = "id-" + name;
    seen.url = "https://kelp.example/" + name;
    seen.author = { .externalId = "7", .handle = "mira_k", .name = "Mira K.", .url = "https://kelp.example/@mira_k", .followers = 120 };
    seen.text = text;
    seen.html = "<p>" + text + "</p>";
    seen.language = "en";
    seen.postedAt = start - std::chrono::minutes(5);
    seen.counts = { .replies = 1, .shares = std::nullopt, .likes = 3 };
    seen.media = { "https://kelp.example/media/1.png" };
    seen.raw = R"({"id":")" + name + R"("})";
    seen.versionText = text;
    sorted.verdict = {
        .label = Label::Complaint, .complaint = 0.9, .troll = 0.1, .language = "en", .reasons = { { "late", 1.25, Label::Complaint, 3, 7 } }
    };
    return sorted;
}

inline Recorded record(Store& store, const std::vector<Sorted>& batch, Time at = start)
{
    return must(Mentions(store).record({}, "mastodon", batch, at));
}

inline std::vector<MentionId> idsOf(const std::vector<RecordedMention>& recorded)
{
    std::vector<MentionId> ids;
    for (const RecordedMention& mention : recorded)
        ids.push_back(mention.id);
    return ids;
}

inline MentionId recordOne(Store& store, const Sorted& sorted, Time at = start)
{
    return record(store, { sorted }, at).added.at(0).id;
}

}
