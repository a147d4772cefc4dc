// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/commitment_rules.h"
#include "support/results.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const Time now(9h);

Commitment promise(CommitmentState state = CommitmentState::Open)
{
    return { .id = { 3 }, .state = state, .text = "We call", .dueAt = now + 2h, .owner = "ana", .settledBy = "ana", .settledAt = now };
}

}

TEST_CASE("An open commitment is done or withdrawn, a settled one is opened again, and nothing else")
{
    using enum CommitmentState;
    for (const CommitmentState to : { Done, Withdrawn }) {
        const Commitment after = got(settled(promise(), to, "ben", now + 1h));
        CHECK(after.state == to);
        CHECK(after.settledBy == "ben");
        CHECK(after.settledAt == now + 1h);
        const Commitment again = got(settled(promise(to), Open, "ben", now));
        CHECK(again.state == Open);
        CHECK(again.settledBy.empty());
        CHECK_FALSE(again.settledAt);
    }
    for (const auto& [from, to] :
        { std::pair{ Open, Open }, { Done, Withdrawn }, { Withdrawn, Done }, { Offered, Done }, { NeverMade, Open } })
        CHECK(errorOf(settled(promise(from), to, "ben", now)) == ErrorKind::WrongState);
    CHECK(settled(promise(Done), Withdrawn, "ben", now).error().detail == "done -> withdrawn");
}

TEST_CASE("Only what is open gets another time, and only one that is to come")
{
    CHECK(got(rearranged(promise(), now + 5h, " ben ", now)).owner == "ben");
    CHECK(errorOf(rearranged(promise(), now, "ana", now)) == ErrorKind::InvalidArgument);
    CHECK(errorOf(rearranged(promise(CommitmentState::Done), now + 5h, "ana", now)) == ErrorKind::WrongState);
    CHECK(got(rearranged(promise(), now + 2h, "ben", now + 3h)).owner == "ben"); // late, but the time is not what changes
}

TEST_CASE("What a person makes is open, trimmed and theirs")
{
    const Commitment fresh = got(made({ .text = "  We call \n", .dueAt = now + 1h, .owner = " " }, "ana", now));
    CHECK(fresh.text == "We call");
    CHECK(fresh.owner.empty());
    CHECK(fresh.madeBy == "ana");
    CHECK(fresh.madeAt == now);
    CHECK(errorOf(made({ .text = " " }, "ana", now)) == ErrorKind::InvalidArgument);
    CHECK(errorOf(made({ .text = "We call" }, "ana", now)) == ErrorKind::InvalidArgument);
    CHECK(got(made({ .kind = CommitmentKind::Task, .text = "Ask" }, "ana", now)).dueAt == std::nullopt);
}
