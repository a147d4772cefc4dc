// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <cstdlib>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// A Mastodon source that was polled once, and had a first page.
struct PolledSource {
    Place place{ Engine::Sqlite };
    FakeMastodon server;
    Desk desk{ place };
    SourceId id;

    PolledSource()
    {
        server.show({ .id = "101", .text = newsText });
        id = desk.addMentions(server);
        desk.poll();
    }
    Sources sources() { return desk.workspace.sources(); }
    Source source() { return got(sources().find(id)); }
    SourceState state() { return got(sources().state(id)); }
    TokenPlace tokenPlace() { return got(tokenPlaceOf(desk.workspace, desk.secrets, source())); }
    LedgerRow lastRow() { return got(desk.workspace.ledger().rows(0, 1000)).back(); }
};

}

TEST_CASE("A source that is changed keeps its cursor and its health, and the ledger says who changed it")
{
    PolledSource here;
    const SourceState before = here.state();
    REQUIRE_FALSE(before.cursor.position.empty());
    Source wanted = here.source();
    wanted.every = 900s;
    wanted.mayTrain = false;
    wanted.account = "telvana_help";
    got(changeSource(here.desk.workspace, wanted));
    CHECK(here.source().every == 900s);
    CHECK_FALSE(here.source().mayTrain);
    CHECK(here.source().account == "telvana_help");
    CHECK(here.state().cursor == before.cursor);
    CHECK(here.state().health == SourceHealth::Good);
    CHECK(here.state().dueAt == *before.polledAt + 900s);
    const LedgerRow row = here.lastRow();
    CHECK(row.kind == EventKind::SourceChanged);
    CHECK(row.actor == "mona");
    CHECK_THAT(row.payload, Catch::Matchers::Contains("\"every_seconds\":900") && Catch::Matchers::Contains("\"may_train\":false"));
}

TEST_CASE("A source that asks for something else begins anew, and goes on where it was when that is taken back")
{
    PolledSource here;
    const SourceState before = here.state();
    Source wanted = here.source();
    wanted.kind = SourceKind::Hashtag;
    wanted.query = "telvana";
    const SourceBefore was = got(changeSource(here.desk.workspace, wanted));
    CHECK(here.state().cursor == Cursor{});
    CHECK(here.state().health == SourceHealth::New);
    did(restoreSource(here.desk.workspace, was));
    CHECK(here.source().kind == SourceKind::Mentions);
    CHECK(here.source().query.empty());
    CHECK(here.state().cursor == before.cursor);
    CHECK(here.state().health == SourceHealth::Good);
}

TEST_CASE("Taking back another interval leaves what was polled meanwhile")
{
    PolledSource here;
    Source wanted = here.source();
    wanted.every = 900s;
    const SourceBefore was = got(changeSource(here.desk.workspace, wanted));
    here.server.show({ .id = "102", .text = newsText });
    here.desk.clock.advance(1h);
    here.desk.poll();
    const Cursor polled = here.state().cursor;
    REQUIRE_FALSE(polled == was.state.cursor);
    did(restoreSource(here.desk.workspace, was));
    CHECK(here.source().every == was.source.every);
    CHECK(here.state().cursor == polled);
}

TEST_CASE("A source is neither changed into one that can never work nor brought back by a change")
{
    PolledSource here;
    Source wanted = here.source();
    wanted.baseUrl = "ftp://kelp.example";
    CHECK(errorOf(changeSource(here.desk.workspace, wanted)) == ErrorKind::InvalidArgument);
    CHECK(here.source().baseUrl == here.server.url());
    wanted = here.source();
    did(removeSource(here.desk.workspace, here.desk.secrets, here.id));
    CHECK(errorOf(changeSource(here.desk.workspace, wanted)) == ErrorKind::Unknown);
    CHECK(errorOf(replaceToken(here.desk.workspace, here.desk.secrets, here.id, "another")) == ErrorKind::Unknown);
    CHECK(here.desk.secrets.secrets.empty());
}

TEST_CASE("A new token is used at once where the old one was refused, and the ledger does not tell it")
{
    PolledSource here;
    {
        const auto refused = here.server.instead("/api/v1/notifications", bare(401));
        here.desk.clock.advance(1h);
        here.desk.poll();
    }
    const Cursor cursor = here.state().cursor;
    REQUIRE(here.state().health == SourceHealth::Failing);
    REQUIRE(here.state().dueAt > here.desk.clock.now());
    did(replaceToken(here.desk.workspace, here.desk.secrets, here.id, "hush-hush"));
    CHECK_FALSE(here.state().dueAt);
    CHECK(here.state().cursor == cursor);
    CHECK(here.desk.secrets.secrets.begin()->second == "hush-hush");
    CHECK(here.lastRow().kind == EventKind::SourceChanged);
    CHECK_THAT(here.lastRow().payload, !Catch::Matchers::Contains("hush-hush"));
}

TEST_CASE("It is known where the token of a source lies, and that one is missing")
{
    PolledSource here;
    CHECK(here.tokenPlace() == TokenPlace::Memory);
    here.desk.secrets.secrets.clear();
    CHECK(here.tokenPlace() == TokenPlace::Missing);
    Source elsewhere = here.source();
    elsewhere.tokenEnv = "EARSHOT_TEST_TOKEN";
    setenv("EARSHOT_TEST_TOKEN", "hush-hush", 1);
    CHECK(got(tokenPlaceOf(here.desk.workspace, here.desk.secrets, elsewhere)) == TokenPlace::Environment);
    unsetenv("EARSHOT_TEST_TOKEN");
    elsewhere.kind = SourceKind::Hashtag;
    CHECK(got(tokenPlaceOf(here.desk.workspace, here.desk.secrets, elsewhere)) == TokenPlace::NotNeeded);
    here.desk.secrets.isOpen = false;
    CHECK(errorOf(tokenPlaceOf(here.desk.workspace, here.desk.secrets, here.source())) == ErrorKind::SecretStoreUnavailable);
}

TEST_CASE("Whether the encrypted file has a token is known without its passphrase")
{
    const TempDir folder;
    did(EncryptedFileSecretStore(folder.file("secrets.json"), [] { return "open sesame"; }).write("kelp", "hush-hush"));
    EncryptedFileSecretStore closed(folder.file("secrets.json"), []() -> std::string { throw std::logic_error("nobody is to be asked"); });
    CHECK(got(closed.holds("kelp")));
    CHECK_FALSE(got(closed.holds("reef")));
    CHECK(closed.place() == SecretPlace::EncryptedFile);
}
