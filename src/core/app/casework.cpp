// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"

#include "conversation_cases.h"
#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "earshot/respond/case_rules.h"
#include "origin.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace earshot {

namespace {

/// Reads a case, changes it by a rule and saves it with its event, all in one transaction.
Result<Case> changeCase(Workspace& workspace, CaseId id, const std::function<Result<Case>(const Case&)>& rule,
    const std::function<Event(const Case& before, const Case& after)>& eventOf)
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = workspace.cases().find(id);
    if (!before)
        return before;
    auto after = rule(*before);
    if (!after)
        return after;
    if (const auto saved = workspace.cases().save(*after, eventOf(*before, *after), workspace.now()); !saved)
        return tl::unexpected(saved.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return after;
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

const std::vector<RungKind> ladder{ RungKind::LeaveAlone, RungKind::Hide, RungKind::Mute, RungKind::Block, RungKind::Report };

/// The rungs below `kind` that nobody took in this case.
Result<std::vector<RungKind>> skippedRungs(Workspace& workspace, CaseId id, RungKind kind)
{
    const auto history = workspace.cases().history(id);
    if (!history)
        return tl::unexpected(history.error());
    std::vector<RungKind> skipped(ladder.begin(), std::ranges::find(ladder, kind));
    for (const LedgerRow& row : *history) {
        if (row.kind != EventKind::RungTaken)
            continue;
        const auto payload = parsedJson(row.payload);
        const auto taken = payload ? named<RungKind>(textAt(*payload, "rung")) : std::nullopt;
        std::erase_if(skipped, [&](RungKind rung) { return rung == taken; });
    }
    return skipped;
}

Result<void> askPlatform(Workspace& workspace, SecretStore& secrets, HttpClient& http, MentionId opener, const Rung& wish)
{
    const auto origin = originOf(workspace, secrets, opener);
    if (!origin)
        return tl::unexpected(origin.error());
    Rung rung = wish;
    rung.authorExternalId = origin->mention.author.externalId;
    rung.postExternalIds = { origin->mention.externalId };
    const ListeningTo& from = origin->from;
    return from.platform->rungRequest(from.source, rung, from.token)
        .and_then([&](Request request) { return http.fetch(std::move(request)); })
        .and_then([&](const Response& response) { return from.platform->readRung(from.source, response); });
}

/// A mention that a person judged opens its case; a customer who was taken for a troll goes to the board.
Result<void> followJudgement(Workspace& workspace, const Mention& mention, const Policy& policy)
{
    const Time now = workspace.now();
    if (!mention.caseId) {
        const auto opened = caseOpenedBy(mention, policy, true, now);
        if (!opened)
            return {};
        const auto kept = workspace.cases().open(*opened, workspace.actor(), now);
        return kept ? Result<void>{} : tl::unexpected(kept.error());
    }
    const auto before = workspace.cases().find(mention.caseId);
    if (!before)
        return tl::unexpected(before.error());
    if (before->lane != Lane::Trolls || mention.verdict.label != Label::Complaint)
        return {};
    const Case after = followedUp(*before, mention, policy, now);
    return workspace.cases().save(after, moveEvent(*before, after, workspace.actor()), now);
}

}

Result<CorrectionId> judge(Workspace& workspace, MentionId id, Label label, const std::string& reason)
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto correction = workspace.mentions().judge(id, label, reason, workspace.actor(), workspace.now());
    const auto policy = workspace.settings().policy();
    const auto mention = workspace.mentions().find(id);
    if (!correction || !policy)
        return tl::unexpected(!correction ? correction.error() : policy.error());
    if (!mention)
        return tl::unexpected(mention.error());
    const auto done = followJudgement(workspace, *mention, *policy).and_then([&] { return transaction->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    return correction;
}

Result<Case> assign(Workspace& workspace, CaseId id, const std::string& assignee)
{
    const auto rule = [&](const Case& before) -> Result<Case> {
        Case after = before;
        after.assignee = assignee;
        after.changedAt = workspace.now();
        return after;
    };
    return changeCase(workspace, id, rule, [&](const Case& before, const Case& after) {
        return caseEvent(workspace, EventKind::CaseAssigned, after, { { "from", before.assignee }, { "to", after.assignee } });
    });
}

Result<Case> moveCase(Workspace& workspace, CaseId id, CaseState to)
{
    return changeCase(
        workspace, id, [&](const Case& before) { return moved(before, to, workspace.now()); },
        [&](const Case& before, const Case& after) { return moveEvent(before, after, workspace.actor()); });
}

Result<Case> snooze(Workspace& workspace, CaseId id, Time until)
{
    const auto rule = [&](const Case& before) -> Result<Case> {
        if (until <= workspace.now())
            return failure(ErrorKind::InvalidArgument, formatRfc3339(until), "it is not in the future");
        Case after = before;
        after.snoozedUntil = until;
        after.changedAt = workspace.now();
        return after;
    };
    return changeCase(workspace, id, rule, [&](const Case&, const Case& after) {
        return caseEvent(workspace, EventKind::CaseSnoozed, after, { { "until", formatRfc3339(until) } });
    });
}

Result<RungTaken> takeRung(
    Workspace& workspace, SecretStore& secrets, HttpClient& http, CaseId id, RungKind kind, const std::string& reason)
{
    const auto before = workspace.cases().find(id);
    if (!before)
        return tl::unexpected(before.error());
    const auto skipped = skippedRungs(workspace, id, kind);
    if (!skipped)
        return tl::unexpected(skipped.error());
    if (kind != RungKind::LeaveAlone)
        if (const auto asked = askPlatform(workspace, secrets, http, before->opener, { kind, {}, {}, reason }); !asked)
            return tl::unexpected(asked.error());
    const auto rule = [&](const Case& now) -> Result<Case> {
        if (kind == RungKind::LeaveAlone && now.state != CaseState::LeftAlone)
            return moved(now, CaseState::LeftAlone, workspace.now());
        return now;
    };
    Json payload{ { "rung", nameOf(kind) }, { "reason", reason }, { "skipped", Json::array() } };
    for (const RungKind rung : *skipped)
        payload["skipped"].push_back(nameOf(rung));
    const auto kept = changeCase(
        workspace, id, rule, [&](const Case&, const Case& after) { return caseEvent(workspace, EventKind::RungTaken, after, payload); });
    if (!kept)
        return tl::unexpected(kept.error());
    return RungTaken{ kind, *skipped };
}

}
