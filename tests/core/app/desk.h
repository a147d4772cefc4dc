// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/casework.h"
#include "earshot/app/composer.h"
#include "earshot/app/listener.h"
#include "earshot/app/listening.h"
#include "earshot/app/outbox.h"
#include "engines.h"
#include "support/fake_mastodon.h"
#include "support/fixed_clock.h"
#include "support/results.h"

#include <map>
#include <string>
#include <vector>

namespace earshot::test {

// Texts about which the shipped sorter has no doubt.
inline const std::string complaintText = "@telvana I was charged twice for the same invoice and nobody refunds my money.";
inline const std::string moreComplaintText = "My internet has been down for three days and nobody answers the phone.";
inline const std::string trollText = "@telvana you pathetic idiots, only morons and losers work there lol";
inline const std::string newsText = "Northwind opens a new museum of trains on Saturday. Entry is free.";

/// Secrets in memory; `isOpen` false: a keyring that nobody unlocks.
class MemorySecretStore final : public SecretStore {
public:
    Result<std::optional<std::string>> read(const std::string& name) override
    {
        if (!isOpen)
            return failure(ErrorKind::SecretStoreUnavailable, description());
        const auto found = secrets.find(name);
        return found == secrets.end() ? std::optional<std::string>{} : found->second;
    }
    Result<void> write(const std::string& name, const std::string& secret) override
    {
        if (!isOpen)
            return failure(ErrorKind::SecretStoreUnavailable, description());
        secrets[name] = secret;
        return {};
    }
    Result<void> remove(const std::string& name) override
    {
        secrets.erase(name);
        return {};
    }
    std::string description() const override { return "memory"; }

    bool isOpen = true;
    std::map<std::string, std::string> secrets;
};

/// Someone at work: an open workspace, a clock that stands still on a Monday at 09:00 UTC, a network that gives up at once.
struct Desk {
    explicit Desk(const Place& at, const std::string& actor = "mona")
        : place(at)
        , workspace(got(Workspace::create(at.location(), clock, actor)))
    {
    }

    const Place& place;
    FixedClock clock;
    MemorySecretStore secrets;
    HttpClient http{ { .retries = 0 } };
    Workspace workspace;
    Listener listener{ workspace, http, secrets };
    Composer composer{ workspace };
    Outbox outbox{ workspace, http, secrets };

    Workspace another(const std::string& actor) { return got(Workspace::open(place.location(), clock, actor)); }

    SourceId add(const std::string& platform, SourceKind kind, const std::string& url, const std::string& query = {})
    {
        Source source;
        source.platform = platform;
        source.kind = kind;
        source.baseUrl = url;
        source.query = query;
        return got(addSource(workspace, secrets, source, platform == "feed" ? "" : FakeMastodon::token)).id;
    }
    SourceId addFeed(const std::string& url, const std::string& query = {}) { return add("feed", SourceKind::Feed, url, query); }
    SourceId addMentions(const FakeMastodon& server) { return add("mastodon", SourceKind::Mentions, server.url()); }
    SourceId addHashtag(const FakeMastodon& server) { return add("mastodon", SourceKind::Hashtag, server.url(), "telvana"); }
    BrandId addBrand(const std::string& name) { return got(workspace.sources().addBrand({ {}, name, { name } }, "mona", clock.now())); }

    std::vector<PollSummary> poll(const PollWish& wish = {}) { return got(listener.poll(wish)); }
    /// When everything is due again, second looks included.
    std::vector<PollSummary> pollLater()
    {
        clock.advance(std::chrono::hours(1));
        return poll();
    }

    std::vector<Mention> mentions()
    {
        MentionFilter filter;
        filter.own = true;
        return got(workspace.mentions().list(filter, {}, 0));
    }
    /// The mention of a post on a FakeMastodon, or of a feed's item with this guid.
    Mention mention(const std::string& externalId)
    {
        for (const Mention& one : mentions())
            if (one.externalId == externalId)
                return one;
        FAIL("no mention " << externalId);
        return {};
    }
    std::vector<std::string> versionsOf(const std::string& externalId)
    {
        std::vector<std::string> texts;
        for (const Snapshot& snapshot : got(workspace.mentions().versions(mention(externalId).id)))
            texts.push_back(snapshot.text);
        return texts;
    }
    std::vector<SnapshotKind> snapshotsOf(const std::string& externalId)
    {
        std::vector<SnapshotKind> kinds;
        for (const Snapshot& snapshot : got(workspace.mentions().versions(mention(externalId).id)))
            kinds.push_back(snapshot.kind);
        return kinds;
    }
    std::vector<Case> cases() { return got(workspace.cases().list({}, 0)); }
    Case onlyCase()
    {
        const auto all = cases();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    Case caseOf(const std::string& externalId) { return got(workspace.cases().find(mention(externalId).caseId)); }
    SourceState state(SourceId id) { return got(workspace.sources().state(id)); }
    bool isWhole() { return !got(workspace.ledger().verify()).brokenAt; }
};

}
