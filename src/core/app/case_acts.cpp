// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_acts.h"

#include "conversation_cases.h"
#include "earshot/model/names.h"
#include "earshot/respond/case_rules.h"

#include <functional>
#include <tuple>

namespace earshot {

namespace {

auto placeOf(const Case& one)
{
    return std::tie(one.lane, one.state, one.closedAt, one.answerDueAt, one.firstAnsweredAt);
}

/// Reads a case, changes it and saves it with its event, unless it is as it was.
Result<CaseChange> changeNow(Workspace& workspace, CaseId id, const std::function<Result<Case>(const Case&)>& change,
    const std::function<Event(const Case& before, const Case& after)>& eventOf)
{
    const auto before = workspace.cases().find(id);
    if (!before)
        return tl::unexpected(before.error());
    auto after = change(*before);
    if (!after)
        return tl::unexpected(after.error());
    if (standsLike(*before, *after))
        return CaseChange{ *before, *before };
    after->changedAt = workspace.now();
    if (const auto saved = workspace.cases().save(*after, eventOf(*before, *after), workspace.now()); !saved)
        return tl::unexpected(saved.error());
    return CaseChange{ *before, std::move(*after) };
}

Event assignEvent(Workspace& workspace, const Case& before, const Case& after)
{
    return caseEvent(workspace, EventKind::CaseAssigned, after, { { "from", before.assignee }, { "to", after.assignee } });
}

Event sleepEvent(Workspace& workspace, const Case& after)
{
    if (!after.snoozedUntil)
        return caseEvent(workspace, EventKind::CaseWoken, after, Json::object());
    return caseEvent(workspace, EventKind::CaseSnoozed, after, { { "until", formatRfc3339(*after.snoozedUntil) } });
}

/// `now` with what the act changed as it was before, where nobody changed it since.
Case restored(const Case& now, const Case& before, const Case& after)
{
    Case back = now;
    if (before.assignee != after.assignee && now.assignee == after.assignee)
        back.assignee = before.assignee;
    if (placeOf(before) != placeOf(after) && placeOf(now) == placeOf(after)) {
        back.lane = before.lane;
        back.state = before.state;
        back.closedAt = before.closedAt;
        back.answerDueAt = before.answerDueAt;
        back.dueExplanation = before.dueExplanation;
        back.firstAnsweredAt = before.firstAnsweredAt;
    }
    if (before.snoozedUntil != after.snoozedUntil && now.snoozedUntil == after.snoozedUntil)
        back.snoozedUntil = before.snoozedUntil;
    return back;
}

}

bool standsLike(const Case& one, const Case& other)
{
    return placeOf(one) == placeOf(other) && one.assignee == other.assignee && one.snoozedUntil == other.snoozedUntil;
}

Event caseEvent(Workspace& workspace, EventKind kind, const Case& about, const Json& payload)
{
    Event event;
    event.kind = kind;
    event.actor = workspace.actor();
    event.mention = about.opener;
    event.caseId = about.id;
    event.payload = compactJson(payload);
    return event;
}

Result<CaseChange> assignNow(Workspace& workspace, CaseId id, const std::string& assignee)
{
    const auto change = [&](const Case& before) -> Result<Case> {
        Case after = before;
        after.assignee = assignee;
        return after;
    };
    return changeNow(workspace, id, change, [&](const Case& before, const Case& after) { return assignEvent(workspace, before, after); });
}

Result<CaseChange> moveNow(Workspace& workspace, CaseId id, CaseState to, OpenPromises promises)
{
    return changeNow(
        workspace, id, [&](const Case& before) { return moved(before, to, workspace.now(), promises); },
        [&](const Case& before, const Case& after) { return moveEvent(before, after, workspace.actor()); });
}

Result<CaseChange> snoozeNow(Workspace& workspace, CaseId id, Time until)
{
    const auto change = [&](const Case& before) -> Result<Case> {
        if (until <= workspace.now())
            return failure(ErrorKind::InvalidArgument, formatRfc3339(until), "it is not in the future");
        Case after = before;
        after.snoozedUntil = until;
        return after;
    };
    return changeNow(workspace, id, change, [&](const Case&, const Case& after) { return sleepEvent(workspace, after); });
}

Result<CaseChange> wakeNow(Workspace& workspace, CaseId id)
{
    const auto change = [](const Case& before) -> Result<Case> {
        Case after = before;
        after.snoozedUntil.reset();
        return after;
    };
    return changeNow(workspace, id, change, [&](const Case&, const Case& after) { return sleepEvent(workspace, after); });
}

Result<bool> putBackNow(Workspace& workspace, const Case& before, const Case& after)
{
    const auto change = [&](const Case& now) -> Result<Case> { return steppedBack(now, restored(now, before, after)); };
    const auto eventOf = [&](const Case& from, const Case& to) {
        if (placeOf(from) != placeOf(to))
            return moveEvent(from, to, workspace.actor());
        return from.assignee != to.assignee ? assignEvent(workspace, from, to) : sleepEvent(workspace, to);
    };
    return changeNow(workspace, before.id, change, eventOf).map([](const CaseChange& done) {
        return !standsLike(done.before, done.after);
    });
}

}
