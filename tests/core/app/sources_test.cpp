// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/base/url.h"
#include "fake_feed.h"

#include <algorithm>
#include <cstdlib>

using namespace earshot;
using namespace earshot::test;

namespace {

const char* const variable = "EARSHOT_TEST_TOKEN";

/// An environment variable that is set as long as this object lives.
struct SetVariable {
    explicit SetVariable(const std::string& value) { setenv(variable, value.c_str(), 1); }
    ~SetVariable() { unsetenv(variable); }
};

struct SourcesDesk {
    Place place{ Engine::Sqlite };
    FakeMastodon server;
    Desk desk{ place };

    Source mentions() const
    {
        Source source;
        source.platform = "mastodon";
        source.kind = SourceKind::Mentions;
        source.baseUrl = server.url();
        return source;
    }
    Result<AddedSource> add(const Source& source, const std::string& token = {})
    {
        return addSource(desk.workspace, desk.secrets, source, token);
    }
    std::string tokenFor(SourceId id) { return got(tokenOf(desk.workspace, desk.secrets, got(desk.workspace.sources().find(id)))); }
};

}

TEST_CASE("Both platforms are listed with what they can do")
{
    const auto entries = platformEntries();
    REQUIRE(entries.size() >= 2);
    const auto of = [&](const std::string& id) { return std::ranges::find(entries, id, &PlatformEntry::id); };
    REQUIRE(of("feed") != entries.end());
    REQUIRE(of("mastodon") != entries.end());
    CHECK_FALSE(of("feed")->capabilities.reply);
    CHECK(of("mastodon")->capabilities.reply);
}

TEST_CASE("A token goes to the secret store and comes back from there")
{
    SourcesDesk here;
    const auto added = got(here.add(here.mentions(), "token-1"));
    CHECK(added.tokenStored);
    CHECK(here.tokenFor(added.id) == "token-1");
    CHECK(here.desk.secrets.secrets.size() == 1);
}

TEST_CASE("Two workspaces keep their tokens apart in one secret store")
{
    SourcesDesk here;
    const auto added = got(here.add(here.mentions(), "token-1"));
    const Place elsewhere(Engine::Sqlite);
    Workspace other = got(Workspace::create(elsewhere.location(), here.desk.clock, "mona"));
    const auto otherAdded = got(addSource(other, here.desk.secrets, here.mentions(), "token-2"));
    CHECK(otherAdded.id == added.id);
    CHECK(here.tokenFor(added.id) == "token-1");
}

TEST_CASE("A source without a token has an empty one")
{
    SourcesDesk here;
    const auto added = got(here.add(here.mentions()));
    CHECK_FALSE(added.tokenStored);
    CHECK(here.tokenFor(added.id).empty());
}

TEST_CASE("A stored token goes before the environment's, which is read at each use")
{
    SourcesDesk here;
    Source source = here.mentions();
    source.tokenEnv = variable;
    const auto added = got(here.add(source));
    {
        const SetVariable set("from-environment");
        CHECK(here.tokenFor(added.id) == "from-environment");
        const auto stored = got(here.add(source, "from-store"));
        CHECK(here.tokenFor(stored.id) == "from-store");
    }
    CHECK(here.tokenFor(added.id).empty());
}

TEST_CASE("Without a secret store a token is taken from the environment or the source is refused")
{
    SourcesDesk here;
    here.desk.secrets.isOpen = false;
    CHECK(errorOf(here.add(here.mentions(), "token-1")) == ErrorKind::SecretStoreUnavailable);
    CHECK(got(here.desk.workspace.sources().all()).empty());
    Source source = here.mentions();
    source.tokenEnv = variable;
    const auto added = got(here.add(source, "token-1"));
    CHECK_FALSE(added.tokenStored);
    const SetVariable set("from-environment");
    CHECK(here.tokenFor(added.id) == "from-environment");
}

TEST_CASE("A source that can never work is refused before it is stored")
{
    SourcesDesk here;
    Source source = here.mentions();
    source.baseUrl = "ftp://kelp.example";
    CHECK(errorOf(here.add(source)) == ErrorKind::InvalidArgument);
    source.platform = "smoke_signals";
    CHECK(errorOf(here.add(source)) == ErrorKind::NotSupported);
    source = here.mentions();
    source.kind = SourceKind::Reviews;
    CHECK(errorOf(here.add(source)) == ErrorKind::NotSupported);
    CHECK(got(here.desk.workspace.sources().all()).empty());
}

namespace {

/// A feed whose address lets in, on a server that moved for good to another such address.
struct SecretFeed {
    Place place{ Engine::Sqlite };
    FakeFeed feed;
    ServedSite::Endpoint old = feed.site().serve("/old", bare(301, "Location", "/feed?token=moved-s3cret"));
    Desk desk{ place };
    const std::string address = "http://desk:pa55-s3cret@127.0.0.1:" + std::to_string(feed.site().port()) + "/old?token=qu3ry-s3cret";
    SourceId id = desk.addFeed(address);

    Source source() { return got(desk.workspace.sources().find(id)); }
    std::string ledger()
    {
        std::string payloads;
        for (const LedgerRow& row : got(desk.workspace.ledger().rows(0, 1000)))
            payloads += row.payload;
        return payloads;
    }
    std::string written()
    {
        const SourceState state = desk.state(id);
        return source().baseUrl + ledger() + state.movedTo + state.lastError + state.cursor.validatorsUrl + state.cursor.position;
    }
};

}

TEST_CASE("The secret of an address goes to the secret store, and the poll arrives with it")
{
    SecretFeed here;
    here.feed.show({ { "a", newsText } });
    CHECK(here.source().baseUrl == redactedUrl(here.address));
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(here.desk.pollLater().at(0).error);
    CHECK(here.desk.mentions().size() == 1);
    const Request asked = here.feed.site().requests("/old").at(0);
    CHECK(asked.url == "/old?token=qu3ry-s3cret");
    CHECK(asked.headers.has("Authorization"));
    CHECK(got(testSource(here.desk.workspace, here.desk.secrets, here.desk.http, here.id)).items == 1);
    CHECK_THAT(here.written(), !Catch::Matchers::Contains("s3cret"));
    did(removeSource(here.desk.workspace, here.desk.secrets, here.id));
    CHECK(here.desk.secrets.secrets.empty());
}

TEST_CASE("A move from a plain address to one with a secret is followed, but not written down")
{
    SecretFeed here;
    here.id = here.desk.addFeed(here.feed.site().url("/old"));
    for (int i = 0; i < 4; ++i)
        here.desk.pollLater();
    CHECK(here.source().baseUrl == here.feed.site().url("/old"));
    CHECK_THAT(here.written(), !Catch::Matchers::Contains("s3cret"));
}

TEST_CASE("A change keeps the secret of an address, and another secret takes its own way")
{
    SecretFeed here;
    Source wanted = here.source();
    wanted.every = std::chrono::seconds(900);
    got(changeSource(here.desk.workspace, wanted));
    CHECK(got(askedSource(here.desk.workspace, here.desk.secrets, here.source())).baseUrl == here.address);
    wanted.baseUrl = here.feed.url() + "?token=n3w-s3cret";
    CHECK(errorOf(changeSource(here.desk.workspace, wanted)) == ErrorKind::InvalidArgument);
    did(replaceAddress(here.desk.workspace, here.desk.secrets, here.id, wanted.baseUrl));
    CHECK(here.source().every == std::chrono::seconds(900));
    CHECK(got(askedSource(here.desk.workspace, here.desk.secrets, here.source())).baseUrl == wanted.baseUrl);
    CHECK_THAT(here.written(), !Catch::Matchers::Contains("s3cret"));
    wanted.baseUrl = here.feed.url() + "?token=***&x=***";
    CHECK(errorOf(changeSource(here.desk.workspace, wanted)) == ErrorKind::InvalidArgument);
}

TEST_CASE("A secret that is not to be had, or is that of another address, is asked for and not sent")
{
    SecretFeed here;
    const auto asked = [&] { return errorOf(askedSource(here.desk.workspace, here.desk.secrets, here.source())); };
    here.desk.secrets.secrets.begin()->second = "https://elsewhere.example/?token=s3cret";
    CHECK(asked() == ErrorKind::Unknown);
    here.desk.secrets.secrets.clear();
    CHECK(asked() == ErrorKind::Unknown);
    here.desk.secrets.isOpen = false;
    CHECK(asked() == ErrorKind::SecretStoreUnavailable);
    CHECK(here.desk.poll().at(0).error);
    CHECK(here.feed.site().requests().empty());
}

TEST_CASE("Neither a server's base nor a redacted address is taken for an address with a secret, and no machine but this one is hammered")
{
    SourcesDesk here;
    Source source = here.mentions();
    source.baseUrl = "https://desk:pw@kelp.example";
    CHECK(errorOf(here.add(source, "token-1")) == ErrorKind::InvalidArgument);
    source = { .platform = "feed", .kind = SourceKind::Feed, .baseUrl = "https://kelp.example/feed?token=***" };
    CHECK(errorOf(here.add(source)) == ErrorKind::InvalidArgument);
    source.baseUrl = "https://kelp.example/feed";
    source.every = std::chrono::seconds(59);
    CHECK(errorOf(here.add(source)) == ErrorKind::InvalidArgument);
    source.every = shortestInterval;
    source.id = got(here.add(source)).id;
    source.every = std::chrono::seconds(0);
    CHECK(errorOf(changeSource(here.desk.workspace, source)) == ErrorKind::InvalidArgument);
}

TEST_CASE("A source that is removed takes its token with it and leaves its mentions")
{
    SourcesDesk here;
    here.server.show({ .id = "101", .text = newsText });
    const SourceId id = here.desk.addMentions(here.server);
    here.desk.poll();
    did(removeSource(here.desk.workspace, here.desk.secrets, id));
    CHECK(here.desk.secrets.secrets.empty());
    CHECK(got(here.desk.workspace.sources().all()).empty());
    CHECK(here.desk.mentions().size() == 1);
    CHECK(errorOf(removeSource(here.desk.workspace, here.desk.secrets, SourceId{ 99 })) == ErrorKind::Unknown);
}

TEST_CASE("A source whose token cannot be forgotten stays")
{
    struct StuckSecrets final : SecretStore {
        Result<std::optional<std::string>> read(const std::string&) override { return std::nullopt; }
        Result<void> write(const std::string&, const std::string&) override { return {}; }
        Result<void> remove(const std::string&) override { return failure(ErrorKind::SecretStoreUnavailable); }
        std::string description() const override { return "stuck"; }
    };
    SourcesDesk here;
    const SourceId id = here.desk.addMentions(here.server);
    StuckSecrets stuck;
    CHECK(errorOf(removeSource(here.desk.workspace, stuck, id)) == ErrorKind::SecretStoreUnavailable);
    CHECK(got(here.desk.workspace.sources().all()).size() == 1);
}

TEST_CASE("Trying a source says what it would bring and stores nothing")
{
    SourcesDesk here;
    here.server.show({ .id = "101", .text = newsText });
    const SourceId id = here.desk.addMentions(here.server);
    const auto tried = got(testSource(here.desk.workspace, here.desk.secrets, here.desk.http, id));
    CHECK(tried.items == 1);
    CHECK(tried.account == "telvana");
    CHECK(here.desk.mentions().empty());
    CHECK(here.desk.state(id).health == SourceHealth::New);
}

TEST_CASE("Trying a feed needs no account")
{
    SourcesDesk here;
    FakeFeed feed;
    feed.show({ { "a", newsText }, { "b", "Another" } });
    const auto tried = got(testSource(here.desk.workspace, here.desk.secrets, here.desk.http, here.desk.addFeed(feed.url())));
    CHECK(tried.items == 2);
    CHECK(tried.account.empty());
}

TEST_CASE("Trying a source that fails says how")
{
    SourcesDesk here;
    const SourceId id = here.desk.addMentions(here.server);
    const auto test = [&] { return testSource(here.desk.workspace, here.desk.secrets, here.desk.http, id); };
    {
        const auto refused = here.server.instead("/api/v1/notifications", bare(401));
        CHECK(errorOf(test()) == ErrorKind::Unauthorized);
    }
    {
        const auto refused = here.server.instead("/api/v1/accounts/verify_credentials", bare(403));
        CHECK(errorOf(test()) == ErrorKind::Forbidden);
    }
    CHECK(errorOf(testSource(here.desk.workspace, here.desk.secrets, here.desk.http, SourceId{ 99 })) == ErrorKind::Unknown);
}
