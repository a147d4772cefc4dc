// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/workspace.h"
#include "earshot/model/names.h"
#include "support/catch.h"
#include "support/ctl.h"
#include "support/postgres_server.h"
#include "support/replay_program.h"
#include "telvana_week.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <thread>

using namespace earshot;
using namespace earshot::test;

namespace {

constexpr std::size_t kills = 50; ///< that hit a poll at work
constexpr std::size_t momentsForOneKill = 3;

void listenToTelvana(Ctl& ctl, const ReplayProgram& replay)
{
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    REQUIRE(ctl({ "brand", "add", "Telvana", "--hashtag", "telvana", "--hashtag", "TelvanaLies", "--handle", "telvana" }).exitCode == 0);
    ctl.setEnvironment("TELVANA_TOKEN", replay.token());
    ctl.setEnvironment("EARSHOT_PASSPHRASE", "a week at Telvana"); // the alerts' address is a secret
    const auto add = [&](const std::string& kind, const std::string& query) {
        REQUIRE(ctl({ "source", "add", "--platform", "mastodon", "--kind", kind, "--query", query, "--base-url", replay.mastodon(),
                        "--account", "telvana", "--token-env", "TELVANA_TOKEN" })
                    .exitCode
            == 0);
    };
    add("mentions", "");
    add("hashtag", "telvana");
    add("hashtag", "TelvanaLies");
    add("search", "telvana");
    for (const auto& [name, url] : replay.feeds())
        REQUIRE(ctl({ "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", url }).exitCode == 0);
}

/// Polls of which the first is killed, at any moment of the time that the last one took.
class KilledPolls {
public:
    explicit KilledPolls(const Ctl& ctl) : ctl_(ctl) { }

    /// True where the kill hit a poll at work; another one has then finished. False: it came too late, and the poll had done all of its
    /// work.
    bool poll()
    {
        const int code = killedPoll();
        if (code != 128 + SIGKILL) {
            REQUIRE(code == 0);
            return false;
        }
        pollToTheEnd();
        return true;
    }

    void pollToTheEnd()
    {
        const auto start = std::chrono::steady_clock::now();
        const Outcome whole = ctl_({ "--quiet", "poll", "--all" });
        CAPTURE(whole.err);
        REQUIRE(whole.exitCode == 0);
        lasts_ = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    }

private:
    int killedPoll()
    {
        Background poller(ctl_.command({ "--quiet", "poll", "--all" }));
        std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<long>(0, lasts_.count())(random_)));
        poller.signal(SIGKILL);
        return poller.wait();
    }

    const Ctl& ctl_;
    std::mt19937 random_{ 20260302 };
    std::chrono::microseconds lasts_{ 200'000 };
};

/// Goes through the week until enough kills have hit; the moments at which it looked. A kill that came too late is made up for a moment
/// later, when there is something new again.
std::vector<long> lookAndKill(const Ctl& ctl, const ReplayProgram& replay)
{
    const auto moments = looksAcrossTheWeek(kills * momentsForOneKill);
    KilledPolls polls(ctl);
    std::vector<long> looks;
    std::size_t at = 0;
    for (std::size_t hits = 0; hits < kills;) {
        INFO(hits << " kills hit in " << looks.size() << " polls");
        REQUIRE(looks.size() < kills * momentsForOneKill);
        looks.push_back(moments[at]);
        replay.moveTo(dayAndTime(looks.back()));
        hits += polls.poll() ? 1 : 0;
        at = std::min(std::max(at + 1, hits * momentsForOneKill), moments.size() - 1);
    }
    looks.push_back(moments.back());
    replay.moveTo(dayAndTime(looks.back()));
    polls.pollToTheEnd();
    return looks;
}

const Time weekStart = *parsedRfc3339("2026-03-02T00:00:00Z");

/// As expectedAfter() names it.
std::string nameOfPost(const Mention& mention)
{
    if (mention.platform != "mastodon")
        return mention.url.substr(mention.url.find_last_of('/') + 1);
    const auto since = mention.postedAt.value_or(weekStart) - weekStart;
    return mastodonName(std::chrono::duration_cast<std::chrono::seconds>(since).count(), mention.author.handle);
}

std::map<EventKind, std::int64_t> ledgerCounts(Workspace& workspace)
{
    std::map<EventKind, std::int64_t> counts;
    std::int64_t after = 0;
    while (true) {
        const auto rows = workspace.ledger().rows(after, 1000);
        REQUIRE(rows);
        if (rows->empty())
            return counts;
        for (const LedgerRow& row : *rows)
            ++counts[row.kind];
        after = rows->back().sequence;
    }
}

void compare(Workspace& workspace, const std::map<std::string, ExpectedMention>& expected)
{
    const auto mentions = workspace.mentions().list({}, {}, 0);
    REQUIRE(mentions);
    std::map<std::string, const Mention*> found;
    for (const Mention& mention : *mentions)
        found[nameOfPost(mention)] = &mention;
    CHECK(found.size() == mentions->size());
    for (const auto& [id, one] : expected) {
        CAPTURE(id, one.text);
        const auto at = found.find(id);
        if (at == found.end()) {
            FAIL_CHECK("it was lost");
            continue;
        }
        CHECK(at->second->versions == one.versions);
        CHECK((at->second->state == MentionState::Gone) == one.gone);
        if (one.text.find("http") == std::string::npos)
            CHECK_THAT(wordsOf(at->second->text), Catch::Matchers::Contains(wordsOf(one.text)));
    }
    for (const auto& [id, mention] : found)
        if (!expected.contains(id))
            FAIL_CHECK("nobody wrote " << id << ": " << mention->text);
}

void checkLedger(Workspace& workspace)
{
    const auto verdict = workspace.ledger().verify();
    REQUIRE(verdict);
    CHECK_FALSE(verdict->brokenAt);
    MentionFilter everything;
    everything.own = true;
    const auto mentions = workspace.mentions().list(everything, {}, 0);
    const auto info = workspace.store().info();
    REQUIRE(mentions);
    REQUIRE(info);
    auto counts = ledgerCounts(workspace);
    const auto total = static_cast<std::int64_t>(mentions->size());
    std::int64_t versions = 0;
    for (const Mention& mention : *mentions)
        versions += mention.versions;
    CHECK(info->snapshots == versions);
    CHECK(counts[EventKind::MentionSeen] == total);
    CHECK(counts[EventKind::MentionEdited] + counts[EventKind::MentionGone] + counts[EventKind::MentionRestored] == versions - total);
    CHECK(counts[EventKind::MentionRestored] == 0);
    CHECK(counts[EventKind::CaseOpened] == info->cases);
}

void liveThroughTheWeek(const std::string& location)
{
    const ReplayProgram replay;
    Ctl ctl(location);
    listenToTelvana(ctl, replay);
    const auto looks = lookAndKill(ctl, replay);
    const SystemClock clock;
    auto workspace = Workspace::open(ctl.location(), clock, "test");
    REQUIRE(workspace);
    compare(*workspace, expectedAfter(looks));
    checkLedger(*workspace);
    CHECK(ctl({ "workspace", "check" }).exitCode == 0);
}

}

TEST_CASE("A week at Telvana with fifty kill -9 ends with exactly its mentions, versions and ledger, on SQLite")
{
    liveThroughTheWeek({});
}

TEST_CASE("A week at Telvana with fifty kill -9 ends with exactly its mentions, versions and ledger, on PostgreSQL")
{
    if (!postgresServer()) {
        WARN("EARSHOT_TEST_POSTGRES is not set (scripts/with-postgres sets it)");
        return;
    }
    const PostgresDatabase database;
    liveThroughTheWeek(database.url());
}
