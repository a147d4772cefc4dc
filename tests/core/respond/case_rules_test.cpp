// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "earshot/respond/case_rules.h"
#include "earshot/respond/target.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace earshot;
using namespace std::chrono_literals;
using enum CaseState;

namespace {

const Time now = *parsedRfc3339("2026-03-06T15:30:00Z"); // a Friday, 16:30 in Berlin
constexpr CaseState allStates[] = { New, Acknowledged, InProgress, Waiting, Resolved, FollowedUp, LeftAlone };

Policy policy()
{
    Policy result;
    result.hours = usualHours("Europe/Berlin");
    return result;
}

Mention mentionOf(Label label)
{
    Mention mention;
    mention.id = MentionId{ 5 };
    mention.conversation = "mastodon:https://kelp.example/1";
    mention.verdict.label = label;
    mention.firstSeenAt = now;
    return mention;
}

Case caseIn(CaseState state, Lane lane = Lane::Complaints)
{
    Case result;
    result.id = CaseId{ 12 };
    result.state = state;
    result.lane = lane;
    result.openedAt = now - 24h;
    result.changedAt = now - 24h;
    if (state == Resolved || state == FollowedUp || state == LeftAlone)
        result.closedAt = now - 12h;
    return result;
}

bool isClosed(CaseState state)
{
    return state == Resolved || state == FollowedUp || state == LeftAlone;
}

}

TEST_CASE("A complaint opens a case with its first-answer target in working time")
{
    const auto opened = caseOpenedBy(mentionOf(Label::Complaint), policy(), true, now);
    REQUIRE(opened);
    CHECK(opened->state == New);
    CHECK(opened->lane == Lane::Complaints);
    CHECK(opened->opener == MentionId{ 5 });
    CHECK(opened->conversation == "mastodon:https://kelp.example/1");
    CHECK(opened->openedAt == now);
    CHECK(opened->changedAt == now);
    CHECK_FALSE(opened->closedAt);
    CHECK(opened->answerDueAt == *parsedRfc3339("2026-03-09T08:30:00Z"));
    CHECK(explanationText(opened->dueExplanation) == "Fri 16:30 + 1 h = Mon 09:30");
}

TEST_CASE("The customer waits from the first sighting, also where a person finds the complaint later")
{
    Mention mention = mentionOf(Label::Complaint);
    mention.firstSeenAt = now - 5h;
    CHECK(caseOpenedBy(mention, policy(), true, now)->answerDueAt == now - 4h);
    mention.firstSeenAt = now + 48h; // a clock that went wrong promises no more time
    CHECK(caseOpenedBy(mention, policy(), true, now)->answerDueAt == *parsedRfc3339("2026-03-09T08:30:00Z"));
    mention.firstSeenAt = {};
    CHECK(caseOpenedBy(mention, policy(), true, now)->answerDueAt == *parsedRfc3339("2026-03-09T08:30:00Z"));
}

TEST_CASE("A troll goes to its lane, left alone by a decision that is on record")
{
    const auto opened = caseOpenedBy(mentionOf(Label::Troll), policy(), true, now);
    REQUIRE(opened);
    CHECK(opened->lane == Lane::Trolls);
    CHECK(opened->state == LeftAlone);
    CHECK(opened->closedAt == now);
    CHECK_FALSE(opened->answerDueAt);
    CHECK(opened->dueExplanation.empty());
}

TEST_CASE("Our own posts, candidates and everything that is neither complaint nor troll open nothing")
{
    for (const Label label : { Label::Complaint, Label::Troll, Label::Other, Label::Unsure }) {
        INFO(nameOf(label));
        Mention mention = mentionOf(label);
        CHECK(caseOpenedBy(mention, policy(), true, now).has_value() == (label == Label::Complaint || label == Label::Troll));
        CHECK_FALSE(caseOpenedBy(mention, policy(), false, now));
        mention.own = true;
        CHECK_FALSE(caseOpenedBy(mention, policy(), true, now));
    }
}

TEST_CASE("A deleted complaint and a private one open a case as any other")
{
    Mention mention = mentionOf(Label::Complaint);
    mention.state = MentionState::Gone;
    CHECK(caseOpenedBy(mention, policy(), true, now));
    mention = mentionOf(Label::Complaint);
    mention.visibility = Visibility::Direct;
    CHECK(caseOpenedBy(mention, policy(), true, now));
}

TEST_CASE("A calendar that cannot be hides no complaint: the clock on the wall counts")
{
    Policy broken = policy();
    broken.hours.week = {};
    const auto opened = caseOpenedBy(mentionOf(Label::Complaint), broken, true, now);
    REQUIRE(opened);
    CHECK(opened->answerDueAt == now + 1h);
    CHECK(explanationText(opened->dueExplanation) == "Fri 15:30 + 1 h = Fri 16:30");
}

TEST_CASE("A case moves along its line and back to work, and nowhere else")
{
    const std::map<CaseState, std::set<CaseState>> allowed = { { New, { Acknowledged, InProgress, LeftAlone } },
        { Acknowledged, { InProgress } }, { InProgress, { Waiting, Resolved } }, { Waiting, { InProgress, Resolved } },
        { Resolved, { InProgress, FollowedUp } }, { FollowedUp, { InProgress } }, { LeftAlone, { New } } };
    for (const Lane lane : { Lane::Complaints, Lane::Trolls })
        for (const CaseState from : allStates)
            for (const CaseState to : allStates) {
                INFO(nameOf(lane) << ": " << nameOf(from) << " -> " << nameOf(to));
                const Case before = caseIn(from, lane);
                const auto after = moved(before, to, now);
                REQUIRE(after.has_value() == allowed.at(from).contains(to));
                if (after) {
                    CHECK(after->state == to);
                    CHECK(after->lane == lane);
                    CHECK(after->changedAt == now);
                    CHECK(after->openedAt == before.openedAt);
                    CHECK(after->closedAt.has_value() == isClosed(to));
                } else {
                    CHECK(after.error().kind == ErrorKind::WrongState);
                    CHECK(after.error().subject == "case 12");
                    CHECK(after.error().detail == std::string(nameOf(from)) + " -> " + std::string(nameOf(to)));
                }
            }
}

TEST_CASE("A case is closed when it is resolved, and stays so when it is followed up")
{
    const auto resolved = moved(caseIn(InProgress), Resolved, now);
    REQUIRE(resolved);
    CHECK(resolved->closedAt == now);
    const auto followed = moved(*resolved, FollowedUp, now + 48h);
    REQUIRE(followed);
    CHECK(followed->closedAt == now);
    CHECK(followed->changedAt == now + 48h);
}

TEST_CASE("A move ends a snooze")
{
    Case snoozed = caseIn(New);
    snoozed.snoozedUntil = now + 24h;
    CHECK_FALSE(moved(snoozed, InProgress, now)->snoozedUntil);
}

TEST_CASE("An answer acknowledges what was new or left alone, and nothing else changes its state")
{
    for (const CaseState state : allStates) {
        INFO(nameOf(state));
        const Case after = answered(caseIn(state), now);
        CHECK(after.state == (state == New || state == LeftAlone ? Acknowledged : state));
        CHECK(after.closedAt.has_value() == isClosed(after.state));
        CHECK(after.firstAnsweredAt == now);
        CHECK(after.changedAt == now);
    }
}

TEST_CASE("Only the first answer counts as the first")
{
    const Case once = answered(caseIn(New), now);
    CHECK(answered(once, now + 1h).firstAnsweredAt == now);
    CHECK(answered(once, now + 1h).changedAt == now + 1h);
}

TEST_CASE("A customer who writes again takes a case that was waiting or closed back to work")
{
    for (const Label label : { Label::Complaint, Label::Other, Label::Unsure, Label::Troll })
        for (const CaseState state : allStates) {
            if (state == LeftAlone)
                continue;
            INFO(nameOf(label) << " on " << nameOf(state));
            Case before = caseIn(state);
            before.snoozedUntil = now + 24h;
            const Case after = followedUp(before, mentionOf(label), policy(), now);
            const bool isTakenBack = state == Waiting || state == Resolved || state == FollowedUp;
            CHECK(after.state == (isTakenBack ? InProgress : state));
            CHECK(after.lane == Lane::Complaints);
            CHECK_FALSE(after.closedAt);
            CHECK_FALSE(after.snoozedUntil);
            CHECK(after.answerDueAt == before.answerDueAt);
        }
}

TEST_CASE("Our own reply is no follow-up")
{
    Mention own = mentionOf(Label::Other);
    own.own = true;
    Case before = caseIn(Waiting);
    before.snoozedUntil = now + 24h;
    const Case after = followedUp(before, own, policy(), now);
    CHECK(after.state == Waiting);
    CHECK(after.snoozedUntil == before.snoozedUntil);
    CHECK(after.changedAt == before.changedAt);
}

TEST_CASE("More from a troll leaves it alone, a complaint brings it to the board")
{
    const Case left = caseIn(LeftAlone, Lane::Trolls);
    for (const Label label : { Label::Troll, Label::Other, Label::Unsure }) {
        const Case after = followedUp(left, mentionOf(label), policy(), now);
        CHECK(after.state == LeftAlone);
        CHECK(after.lane == Lane::Trolls);
        CHECK(after.changedAt == left.changedAt);
    }
    const Case board = followedUp(left, mentionOf(Label::Complaint), policy(), now);
    CHECK(board.state == New);
    CHECK(board.lane == Lane::Complaints);
    CHECK_FALSE(board.closedAt);
    CHECK(board.answerDueAt == *parsedRfc3339("2026-03-09T08:30:00Z"));
    CHECK(explanationText(board.dueExplanation) == "Fri 16:30 + 1 h = Mon 09:30");
}

TEST_CASE("A complaint in a troll's case takes it to the board in whatever state it is")
{
    for (const CaseState state : allStates) {
        INFO(nameOf(state));
        const Case after = followedUp(caseIn(state, Lane::Trolls), mentionOf(Label::Complaint), policy(), now);
        CHECK(after.lane == Lane::Complaints);
        CHECK_FALSE(isClosed(after.state));
        CHECK(after.answerDueAt);
    }
}

TEST_CASE("A case that was answered before gets no new first-answer target")
{
    Case before = caseIn(LeftAlone, Lane::Trolls);
    before.firstAnsweredAt = now - 20h;
    const Case after = followedUp(before, mentionOf(Label::Complaint), policy(), now);
    CHECK(after.state == New);
    CHECK_FALSE(after.answerDueAt);
}

TEST_CASE("A complaint that was left alone is new again when the customer complains again")
{
    const Case after = followedUp(caseIn(LeftAlone), mentionOf(Label::Complaint), policy(), now);
    CHECK(after.state == New);
    CHECK(after.answerDueAt);
}

TEST_CASE("No move closes a case over an open promise, unless that is to stay open")
{
    Case one{ .id = { 7 }, .state = CaseState::InProgress, .promiseDueAt = Time(std::chrono::hours(3)) };
    const auto refused = moved(one, CaseState::Resolved, now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PromiseOpen);
    CHECK(refused.error().subject == "case 7");
    CHECK(refused.error().detail == "1970-01-01T03:00:00Z");
    CHECK(closesOverPromise(one, CaseState::Resolved));
    CHECK(moved(one, CaseState::Resolved, now, OpenPromises::Leave)->closedAt == now);
    CHECK(moved(one, CaseState::Waiting, now).has_value());
    CHECK(moved(one, CaseState::New, now).error().kind == ErrorKind::WrongState); // that comes first
    one.promiseDueAt.reset();
    CHECK(moved(one, CaseState::Resolved, now).has_value());
}

TEST_CASE("A step back goes where no move does, but closes no case over an open promise")
{
    Case one{ .id = { 7 }, .state = CaseState::InProgress, .promiseDueAt = Time(std::chrono::hours(3)) };
    Case back = one;
    back.state = CaseState::Resolved;
    back.closedAt = now;
    const auto refused = steppedBack(one, back);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PromiseOpen);
    CHECK(refused.error().detail == "1970-01-01T03:00:00Z");
    one.state = CaseState::FollowedUp; // closed as it is
    CHECK(steppedBack(one, back)->state == CaseState::Resolved);
    back.state = CaseState::New;
    CHECK(steppedBack(one, back)->state == CaseState::New);
    one = { .state = CaseState::New };
    back.state = CaseState::LeftAlone;
    CHECK(steppedBack(one, back)->state == CaseState::LeftAlone);
}
