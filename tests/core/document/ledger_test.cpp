// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/canonical.h"
#include "earshot/base/digest.h"
#include "earshot/model/names.h"
#include "test_workspace.h"

#include <nlohmann/json.hpp>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using OrderedJson = nlohmann::ordered_json;

namespace {

OrderedJson numberOrNull(const std::optional<std::int64_t>& number)
{
    return number ? OrderedJson(*number) : OrderedJson(nullptr);
}

OrderedJson timeOrNull(const std::optional<Time>& time)
{
    return time ? OrderedJson(toMicros(*time)) : OrderedJson(nullptr);
}

/// The canonical form as docs/methods/ledger.md words it, made by the library.
OrderedJson expectedJson(const Snapshot& s)
{
    const AuthorCard& a = s.author;
    const OrderedJson author{ { "external_id", a.externalId }, { "handle", a.handle }, { "name", a.name }, { "url", a.url },
        { "avatar_url", a.avatarUrl }, { "bio", a.bio }, { "followers", numberOrNull(a.followers) },
        { "following", numberOrNull(a.following) }, { "posts", numberOrNull(a.posts) }, { "created_at", timeOrNull(a.createdAt) },
        { "bot", a.bot }, { "suspended", a.suspended } };
    const OrderedJson counts{ { "replies", numberOrNull(s.counts.replies) }, { "shares", numberOrNull(s.counts.shares) },
        { "likes", numberOrNull(s.counts.likes) } };
    return { { "kind", std::string(nameOf(s.kind)) }, { "seen_at", toMicros(s.seenAt) }, { "claimed_at", timeOrNull(s.claimedAt) },
        { "text", s.text }, { "html", s.html }, { "raw", s.raw }, { "author", author }, { "counts", counts }, { "url", s.url },
        { "media", s.media }, { "gone_reason", std::string(nameOf(s.goneReason)) } };
}

std::string allControlCharacters()
{
    std::string text;
    for (char c = 1; c < 0x20; ++c)
        text += c;
    return text + "\x7f\"\\/";
}

Snapshot fullSnapshot()
{
    return { .kind = SnapshotKind::Edited,
        .seenAt = start,
        .claimedAt = start - 1h,
        .text = "Опять — \"late\" \\ 🐌\n" + allControlCharacters(),
        .html = "<p>late</p>",
        .raw = R"({"a":"\u00e9"})",
        .author = { .externalId = "7", .handle = "m", .name = "Mıra", .bio = "b", .followers = 3, .createdAt = start - 24h, .bot = true },
        .counts = { .replies = 1, .shares = std::nullopt, .likes = -2 },
        .url = "https://kelp.example/1",
        .media = { "https://kelp.example/a", "b\"" },
        .goneReason = GoneReason::Unknown };
}

}

TEST_CASE("The canonical JSON of a snapshot is byte for byte the library's")
{
    const Snapshot snapshot = GENERATE(Snapshot{}, fullSnapshot());
    std::string canonical;
    appendCanonical(canonical, snapshot, canonicalCard(snapshot.author));
    CHECK(canonical == expectedJson(snapshot).dump());
    CHECK(digestOf(snapshot) == hexOf(sha256(expectedJson(snapshot).dump())));
}

TEST_CASE("Every character is quoted as the library quotes it, wherever it stands")
{
    for (int byte = 1; byte < 0x80; ++byte)
        for (std::size_t at = 0; at < 18; ++at) {
            std::string text = "häzel \x7f kelp mirth";
            text.insert(at < 2 ? at : at + 1, 2, static_cast<char>(byte));
            std::string quoted;
            appendQuoted(quoted, text);
            CHECK(quoted == OrderedJson(text).dump());
        }
}

TEST_CASE("A card comes back from its canonical JSON as it was")
{
    const AuthorCard author = fullSnapshot().author;
    const AuthorCard read = cardOf(canonicalCard(author));
    CHECK(read.name == author.name);
    CHECK(read.followers == author.followers);
    CHECK_FALSE(read.posts);
    CHECK(read.createdAt == author.createdAt);
    CHECK(read.bot);
    CHECK_FALSE(read.suspended);
    CHECK(canonicalCard(cardOf("broken")) == canonicalCard({}));
}

TEST_CASE("The worked example of docs/methods/ledger.md holds")
{
    LedgerRow row{ .sequence = 1,
        .at = *parsedRfc3339("2026-03-02T09:00:00Z"),
        .kind = EventKind::CaseNoted,
        .actor = "Ana",
        .caseId = { 12 },
        .payload = R"({"note":1,"text":"Called the depot"})",
        .previous = std::string(64, '0') };
    std::string canonical;
    appendCanonical(canonical, row);
    CHECK(canonical
        == R"({"sequence":1,"at":1772442000000000,"kind":"case_noted","actor":"Ana","mention":0,"case":12,"subject":"",)"
           R"("payload":"{\"note\":1,\"text\":\"Called the depot\"}","previous":")"
            + std::string(64, '0') + R"("})");
    CHECK(hashOf(row) == "6b0758e3e89049bb6bc4601b5928f08ef37fc2d0ad3299f20a1098144ea4162e");
    row.actor = "Ben";
    CHECK(hashOf(row) != "6b0758e3e89049bb6bc4601b5928f08ef37fc2d0ad3299f20a1098144ea4162e");
}

TEST_CASE("Events are numbered without a gap, each bound to the one before")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Ledger ledger(workspace.store());
    must(ledger.append({ { .kind = EventKind::CaseNoted, .actor = "Ana", .caseId = { 3 }, .subject = "reply:7", .payload = "{}" },
                           { .kind = EventKind::CaseMoved, .actor = "Ben" } },
        start));
    recordOne(workspace.store(), post("1", "late"), start + 1h);
    const std::vector<LedgerRow> rows = must(ledger.rows(0, 0));
    REQUIRE(rows.size() == 3);
    std::string previous(64, '0');
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].sequence == static_cast<std::int64_t>(i) + 1);
        CHECK(rows[i].previous == previous);
        CHECK(rows[i].hash == hashOf(rows[i]));
        previous = rows[i].hash;
    }
    CHECK(rows[0].actor == "Ana");
    CHECK(rows[0].caseId == CaseId{ 3 });
    CHECK(rows[0].subject == "reply:7");
    CHECK(rows[0].at == start);
    CHECK(rows[2].kind == EventKind::MentionSeen);
    CHECK(rows[2].actor == "earshot");
    CHECK(rows[2].payload == must(Mentions(workspace.store()).versions({ 1 })).at(0).digest);
    CHECK(must(ledger.rows(1, 1)).at(0).sequence == 2);
}

TEST_CASE("A whole ledger is found whole")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    CHECK(must(Ledger(workspace.store()).verify()).head == std::string(64, '0'));
    std::vector<Sorted> batch;
    for (int i = 0; i < 1100; ++i)
        batch.push_back(post(std::to_string(i), "text " + std::to_string(i)));
    record(workspace.store(), batch);
    record(workspace.store(), { post("1", "edited") });
    must(Mentions(workspace.store()).recordGone({ 3 }, GoneReason::NotFound, start));
    int told = 0;
    const LedgerVerdict verdict = must(Ledger(workspace.store()).verify([&](int percent) {
        told = percent;
        return true;
    }));
    CHECK_FALSE(verdict.brokenAt);
    CHECK(verdict.rows == 1102);
    CHECK(verdict.snapshots == 1102);
    CHECK(verdict.head == must(Ledger(workspace.store()).rows(1101, 1)).at(0).hash);
    CHECK(told == 100);
    CHECK(Ledger(workspace.store()).verify([](int) { return false; }).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("Whatever is changed behind the ledger's back is named by its first link")
{
    struct Change {
        std::string sql;
        std::int64_t at;
        std::string why;
    };
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "late"), post("2", "slow"), post("3", "lost") });
    must(Mentions(workspace.store()).recordGone({ 2 }, GoneReason::NotFound, start));
    const auto change = GENERATE(values<Change>({
        { "update ledger set payload = 'x' where sequence = 2", 2, "hash" },
        { "update ledger set actor = 'Eve' where sequence = 3", 3, "hash" },
        { "update ledger set kind = 'never_heard' where sequence = 3", 3, "hash" },
        { "update ledger set at = at + 1 where sequence = 1", 1, "hash" },
        { "update ledger set mention_id = 3 where sequence = 1", 1, "hash" },
        { "update ledger set hash = 'x' where sequence = 2", 2, "hash" },
        { "delete from ledger where sequence = 2", 2, "gap" },
        { "delete from ledger where sequence = 4", 4, "head" },
        { "insert into ledger (sequence, at, kind, actor, mention_id, subject, payload, hash)"
          " values (0, 0, 'mention_seen', 'earshot', 1, '', 'x', 'x')",
            0, "gap" },
        { "update snapshot set text = 'nice' where id = 2", 2, "snapshot" },
        { "update snapshot set html = null where id = 1", 1, "snapshot" },
        { "update snapshot set raw = 'x' where id = 1", 1, "snapshot" },
        { "update snapshot set seen_at = seen_at - 1 where id = 3", 3, "snapshot" },
        { "update snapshot set mention_id = 1 where id = 3", 3, "snapshot" },
        { "update snapshot set gone_reason = 'tombstone' where id = 4", 4, "snapshot" },
        { "update author_card set card = replace(card, '120', '121')", 1, "snapshot" },
        { "delete from snapshot where id = 3", 3, "missing_snapshot" },
        { "insert into snapshot (id, mention_id, kind, seen_at, url, text) values (9, 1, 'first', 0, '', 'x')", 9, "snapshot" },
        { "insert into snapshot (id, mention_id, kind, seen_at, url, text) values (5000, 1, 'first', 0, '', 'x')", 5000, "snapshot" },
        { "insert into snapshot (id, mention_id, kind, seen_at, url, text) values (0, 1, 'first', 0, '', 'x')", 0, "snapshot" },
        { "update mention set snapshot_id = 1 where id = 3", 3, "mention" },
        { "update mention set snapshot_id = 77 where id = 3", 3, "mention" },
        { "update mention set card_id = null where id = 3", 3, "mention" },
        { "update mention set state = 'present' where id = 2", 4, "mention" },
        { "update mention set state = 'edited' where id = 1", 1, "mention" },
        { "update mention set versions = 1 where id = 2", 4, "mention" },
        { "update workspace set sequence = 7", 5, "head" },
        { "update workspace set hash = 'x'", 5, "head" },
    }));
    INFO(change.sql);
    workspace.tamper(change.sql);
    const LedgerVerdict verdict = must(Ledger(workspace.store()).verify());
    CHECK(verdict.brokenAt == change.at);
    CHECK(verdict.why == change.why);
}

TEST_CASE("Where the end of a ledger is cut off, its first lost row is named, also before a capture that lost its own")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "late"), post("2", "slow") });
    must(Ledger(workspace.store()).append({ { .kind = EventKind::CaseNoted, .actor = "Ana" } }, start));
    record(workspace.store(), { post("3", "lost") });
    const std::int64_t first = GENERATE(1, 2, 3, 4);
    workspace.tamper("delete from ledger where sequence >= " + std::to_string(first));
    const LedgerVerdict verdict = must(Ledger(workspace.store()).verify());
    CHECK(verdict.brokenAt == first);
    CHECK(verdict.why == "head");
}

TEST_CASE("A capture at the row of something else is named, also before a later flaw")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "late") });
    must(Ledger(workspace.store()).append({ { .kind = EventKind::CaseNoted, .actor = "Ana" }, { .kind = EventKind::CaseMoved } }, start));
    workspace.tamper("insert into snapshot (id, mention_id, kind, seen_at, url, text) values (2, 1, 'edited', 0, '', 'x')");
    workspace.tamper("update ledger set actor = 'Eve' where sequence = 3");
    const LedgerVerdict verdict = must(Ledger(workspace.store()).verify());
    CHECK(verdict.brokenAt == 2);
    CHECK(verdict.why == "snapshot");
}

TEST_CASE("A mention that went and came back, as it was or changed, is whole")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const auto recorded = record(workspace.store(), { post("1", "late"), post("2", "slow"), post("3", "lost") });
    record(workspace.store(), { post("3", "lost again") });
    for (const MentionId id : idsOf(recorded.added))
        must(Mentions(workspace.store()).recordGone(id, GoneReason::NotFound, start));
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
    record(workspace.store(), { post("1", "late"), post("2", "slower"), post("3", "lost again") });
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
}

TEST_CASE("A mention that was taken out from under its captures is missed")
{
    TestWorkspace workspace("sqlite");
    record(workspace.store(), { post("1", "late"), post("2", "slow") });
    workspace.tamper("pragma foreign_keys = off");
    workspace.tamper("delete from mention where id = 2");
    const LedgerVerdict verdict = must(Ledger(workspace.store()).verify());
    CHECK(verdict.brokenAt == 2);
    CHECK(verdict.why == "mention");
}

TEST_CASE("A ledger cut off at its end with its snapshots is missed at the head")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "late"), post("2", "slow") });
    workspace.tamper("delete from ledger where sequence = 2");
    workspace.tamper("delete from snapshot where id = 2");
    const LedgerVerdict verdict = must(Ledger(workspace.store()).verify());
    CHECK(verdict.brokenAt == 2);
    CHECK(verdict.why == "head");
}
