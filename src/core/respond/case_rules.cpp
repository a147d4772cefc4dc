// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/case_rules.h"

#include "earshot/model/names.h"
#include "earshot/respond/target.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

struct Move {
    CaseState from, to;
    bool operator==(const Move&) const = default;
};

using enum CaseState;

constexpr std::array allowedMoves{ Move{ New, Acknowledged }, Move{ New, InProgress }, Move{ New, LeftAlone },
    Move{ Acknowledged, InProgress }, Move{ InProgress, Waiting }, Move{ InProgress, Resolved }, Move{ Waiting, InProgress },
    Move{ Waiting, Resolved }, Move{ Resolved, InProgress }, Move{ Resolved, FollowedUp }, Move{ FollowedUp, InProgress },
    Move{ LeftAlone, New } };

bool isClosed(CaseState state)
{
    return state == Resolved || state == FollowedUp || state == LeftAlone;
}

void enter(Case& changed, CaseState to, Time now)
{
    changed.state = to;
    changed.snoozedUntil.reset();
    if (!isClosed(to))
        changed.closedAt.reset();
    else if (!changed.closedAt)
        changed.closedAt = now;
    changed.changedAt = now;
}

tl::unexpected<Error> overPromise(const Case& inCase)
{
    return failure(ErrorKind::PromiseOpen, "case " + std::to_string(inCase.id.value), formatRfc3339(*inCase.promiseDueAt));
}

/// A customer waits from the moment at which we could know of it, not from the one at which somebody looked.
Time waitingSince(const Mention& mention, Time now)
{
    return mention.firstSeenAt == Time{} ? now : std::min(mention.firstSeenAt, now);
}

void setTarget(Case& changed, Time from, const Policy& policy)
{
    WorkHours hours = policy.hours;
    auto target = targetAfter(from, policy.firstAnswer, hours);
    if (!target) {
        // A calendar that cannot be must not hide a complaint: the clock on the wall counts instead.
        hours.zone = "UTC";
        const Time due = from + policy.firstAnswer;
        target = Target{ due, { { from, due } }, {} };
    }
    changed.answerDueAt = target->dueAt;
    changed.dueExplanation = explanationJson(from, policy.firstAnswer, hours, *target);
}

}

std::optional<Case> caseOpenedBy(const Mention& mention, const Policy& policy, bool relevant, Time now)
{
    const Label label = mention.verdict.label;
    if (mention.own || !relevant || (label != Label::Complaint && label != Label::Troll))
        return std::nullopt;
    Case opened;
    opened.opener = mention.id;
    opened.conversation = mention.conversation;
    opened.openedAt = now;
    if (label == Label::Troll) {
        opened.lane = Lane::Trolls;
        enter(opened, LeftAlone, now);
    } else {
        setTarget(opened, waitingSince(mention, now), policy);
        enter(opened, New, now);
    }
    return opened;
}

bool closesOverPromise(const Case& before, CaseState to)
{
    return isClosed(to) && before.promiseDueAt;
}

Result<Case> moved(const Case& before, CaseState to, Time now, OpenPromises promises)
{
    if (std::ranges::find(allowedMoves, Move{ before.state, to }) == allowedMoves.end())
        return failure(ErrorKind::WrongState, "case " + std::to_string(before.id.value),
            std::string(nameOf(before.state)) + " -> " + std::string(nameOf(to)));
    if (promises == OpenPromises::Refuse && closesOverPromise(before, to))
        return overPromise(before);
    Case after = before;
    enter(after, to, now);
    return after;
}

Result<Case> steppedBack(const Case& now, const Case& back)
{
    if (!isClosed(now.state) && closesOverPromise(now, back.state))
        return overPromise(now);
    return back;
}

Case answered(const Case& before, Time now)
{
    Case after = before;
    if (!after.firstAnsweredAt)
        after.firstAnsweredAt = now;
    after.changedAt = now;
    if (before.state == New || before.state == LeftAlone)
        enter(after, Acknowledged, now);
    return after;
}

Case followedUp(const Case& before, const Mention& mention, const Policy& policy, Time now)
{
    const bool complains = mention.verdict.label == Label::Complaint;
    if (mention.own || (before.state == LeftAlone && !complains))
        return before;
    Case after = before;
    if (complains && (before.lane == Lane::Trolls || before.state == LeftAlone)) {
        after.lane = Lane::Complaints;
        if (!after.firstAnsweredAt)
            setTarget(after, waitingSince(mention, now), policy);
    }
    if (before.state == LeftAlone)
        enter(after, New, now);
    else if (before.state == Waiting || isClosed(before.state))
        enter(after, InProgress, now);
    else
        enter(after, before.state, now); // wakes a case that was snoozed
    return after;
}

}
