// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"

#include "case_acts.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "earshot/respond/case_rules.h"
#include "origin.h"

#include <algorithm>
#include <utility>

namespace earshot {

namespace {

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

/// The rung in the ledger; leaving a troll alone is a state of its case, too.
Result<void> keepRung(Workspace& workspace, CaseId id, RungKind kind, const Json& payload)
{
    const auto before = workspace.cases().find(id);
    if (!before)
        return tl::unexpected(before.error());
    Case after = *before;
    if (kind == RungKind::LeaveAlone && after.state != CaseState::LeftAlone) {
        const auto alone = moved(after, CaseState::LeftAlone, workspace.now());
        if (!alone)
            return tl::unexpected(alone.error());
        after = *alone;
    }
    return workspace.cases().save(after, caseEvent(workspace, EventKind::RungTaken, after, payload), workspace.now());
}

Result<Case> afterOf(Result<CaseChange> change)
{
    return std::move(change).map([](CaseChange&& done) { return std::move(done.after); });
}

}

Result<CorrectionId> judge(Workspace& workspace, MentionId id, Label label, const std::string& reason)
{
    return inTransaction(workspace, [&] {
        return workspace.settings().policy().and_then([&](const Policy& policy) { return judgeNow(workspace, policy, id, label, reason); });
    });
}

Result<void> undoJudgement(Workspace& workspace, CorrectionId id)
{
    return inTransaction(workspace, [&] { return undoJudgementNow(workspace, id); });
}

Result<Case> assign(Workspace& workspace, CaseId id, const std::string& assignee)
{
    return afterOf(inTransaction(workspace, [&] { return assignNow(workspace, id, assignee); }));
}

Result<Case> moveCase(Workspace& workspace, CaseId id, CaseState to, OpenPromises promises)
{
    return afterOf(inTransaction(workspace, [&] { return moveNow(workspace, id, to, promises); }));
}

Result<Case> snooze(Workspace& workspace, CaseId id, Time until)
{
    return afterOf(inTransaction(workspace, [&] { return snoozeNow(workspace, id, until); }));
}

Result<Case> wake(Workspace& workspace, CaseId id)
{
    return afterOf(inTransaction(workspace, [&] { return wakeNow(workspace, id); }));
}

Result<bool> putBack(Workspace& workspace, const Case& before, const Case& after)
{
    return inTransaction(workspace, [&] { return putBackNow(workspace, before, after); });
}

Result<RungTaken> takeRung(
    Workspace& workspace, SecretStore& secrets, HttpClient& http, CaseId id, RungKind kind, const std::string& reason)
{
    if (trimmed(reason).empty())
        return failure(ErrorKind::InvalidArgument, "An empty reason", "say why; it stands in the ledger");
    const auto before = workspace.cases().find(id);
    if (!before)
        return tl::unexpected(before.error());
    const auto skipped = skippedRungs(workspace, id, kind);
    if (!skipped)
        return tl::unexpected(skipped.error());
    if (kind != RungKind::LeaveAlone)
        if (const auto asked = askPlatform(workspace, secrets, http, before->opener, { kind, {}, {}, reason }); !asked)
            return tl::unexpected(asked.error());
    Json payload{ { "rung", nameOf(kind) }, { "reason", reason }, { "skipped", Json::array() } };
    for (const RungKind rung : *skipped)
        payload["skipped"].push_back(nameOf(rung));
    const auto kept = inTransaction(workspace, [&] { return keepRung(workspace, id, kind, payload); });
    if (!kept)
        return tl::unexpected(kept.error());
    return RungTaken{ kind, *skipped };
}

}
