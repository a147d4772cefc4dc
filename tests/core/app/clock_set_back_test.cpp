// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

constexpr auto year = std::chrono::hours(365 * 24);

std::vector<LedgerRow> ledgerOf(AnswerDesk& here)
{
    return got(here.desk.workspace.ledger().rows(0, 1000));
}

}

TEST_CASE("A clock that is set back a year between two polls leaves versions and ledger in the order in which they were made")
{
    AnswerDesk here;
    const Time first = here.desk.clock.now();
    const auto rowsBefore = ledgerOf(here);
    here.desk.clock.advance(-year);
    here.server.show({ .id = "101", .text = complaintText, .edits = { { "2026-03-02T08:30:00.000Z", moreComplaintText } } });
    here.server.show({ .id = "102", .author = "grumbler", .text = moreComplaintText, .postedAt = "2026-03-02T08:40:00.000Z" });
    CHECK(here.desk.poll().size() == 1); // what was due at some time last year is due now
    here.desk.clock.advance(1h);
    here.server.remove("101");
    here.desk.poll();

    CHECK(here.desk.snapshotsOf("101") == std::vector{ SnapshotKind::First, SnapshotKind::Edited, SnapshotKind::Gone });
    CHECK(here.desk.versionsOf("101").at(1) == moreComplaintText);
    const auto versions = got(here.desk.workspace.mentions().versions(here.desk.mention("101").id));
    CHECK(versions.at(0).seenAt == first);
    CHECK(versions.at(1).seenAt == first - year);
    const auto rows = ledgerOf(here);
    REQUIRE(rows.size() > rowsBefore.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        CHECK(rows[at].sequence == static_cast<std::int64_t>(at) + rows.front().sequence);
    for (std::size_t at = 0; at < rowsBefore.size(); ++at)
        CHECK(rows[at].hash == rowsBefore[at].hash);
    CHECK(here.desk.isWhole());
    did(here.desk.workspace.store().check());
}

TEST_CASE("A clock that is set back a year moves no due time")
{
    AnswerDesk here;
    const Case before = here.desk.onlyCase();
    REQUIRE(before.answerDueAt);
    here.desk.clock.advance(-year);
    here.server.show({ .id = "101", .text = complaintText, .edits = { { "2026-03-02T08:30:00.000Z", moreComplaintText } } });
    here.desk.poll();
    CHECK(here.desk.onlyCase().answerDueAt == before.answerDueAt);
    CHECK(here.desk.onlyCase().openedAt == before.openedAt);
    CHECK(here.desk.onlyCase().state == before.state);
}

TEST_CASE("A clock that is set back a year sends nothing before its time, lets it be taken back, and sends it once")
{
    AnswerDesk here;
    const ReplyId kept = here.dueReply();
    const Time sendAt = *here.reply(kept).sendAt;
    here.desk.clock.advance(-year);
    CHECK(here.deliver().empty());
    CHECK(here.reply(kept).state == ReplyState::Held);
    CHECK(here.reply(kept).sendAt == sendAt);
    const ReplyId cancelled = here.draft("Another answer.");
    got(here.desk.composer.send(cancelled));
    CHECK(got(here.desk.composer.cancel(cancelled)).state == ReplyState::Cancelled);
    here.desk.clock.advance(year);
    here.deliver();
    here.deliver();
    CHECK(here.reply(kept).state == ReplyState::Sent);
    CHECK(here.posts() == 1);
}
