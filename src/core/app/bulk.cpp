// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/bulk.h"

#include "case_acts.h"
#include "earshot/base/text.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace earshot {

namespace {

/// Others wait for the write lock meanwhile: some tens of milliseconds.
constexpr std::size_t mentionsInOneTransaction = 200;

/// Done to one mention; none where nothing is to be done.
using MaybeDeed = Result<std::optional<Deed>>;

/// What one transaction did.
struct Batch {
    std::vector<Deed> deeds{};
    std::vector<CaseId> overPromise{};
};

bool isOnCases(ActKind kind)
{
    return kind == ActKind::Assign || kind == ActKind::Snooze || kind == ActKind::Wake || kind == ActKind::Move;
}

Result<CaseChange> changeCase(Workspace& workspace, const Act& act, CaseId id)
{
    switch (act.kind) {
    case ActKind::Assign:
        return assignNow(workspace, id, act.text);
    case ActKind::Snooze:
        return snoozeNow(workspace, id, act.until);
    case ActKind::Wake:
        return wakeNow(workspace, id);
    default:
        return moveNow(workspace, id, act.state, act.promises);
    }
}

MaybeDeed doToCase(Workspace& workspace, const Act& act, const Mention& mention, std::vector<CaseId>& overPromise)
{
    if (!mention.caseId)
        return std::nullopt;
    const auto change = changeCase(workspace, act, mention.caseId);
    if (!change && change.error().kind == ErrorKind::PromiseOpen)
        overPromise.push_back(mention.caseId);
    if (!change && (change.error().kind == ErrorKind::WrongState || change.error().kind == ErrorKind::PromiseOpen))
        return std::nullopt;
    if (!change)
        return tl::unexpected(change.error());
    if (standsLike(change->before, change->after))
        return std::nullopt;
    return Deed{ .mention = mention.id, .before = change->before, .after = change->after };
}

MaybeDeed judgeOne(Workspace& workspace, const Act& act, const Policy& policy, const Mention& mention)
{
    if (mention.verdict.byPerson && mention.verdict.label == act.label)
        return std::nullopt;
    return judgeNow(workspace, policy, mention.id, act.label, act.text).map([&](CorrectionId correction) {
        return std::optional(Deed{ .mention = mention.id, .correction = correction });
    });
}

MaybeDeed sayOne(Workspace& workspace, const Act& act, const Policy& policy, MentionId mention)
{
    const bool isOurs = act.kind == ActKind::Ours;
    const auto kept = workspace.relevances().of(mention);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept && (*kept)->said == isOurs)
        return std::nullopt;
    return sayWhetherOursNow(workspace, policy, mention, isOurs, {}).map([&](RelevanceCorrectionId said) {
        return std::optional(Deed{ .mention = mention, .relevance = said });
    });
}

MaybeDeed tagOne(Workspace& workspace, const Act& act, MentionId mention)
{
    const auto changed = act.kind == ActKind::Tag ? workspace.tags().add(mention, act.text, workspace.actor(), workspace.now())
                                                  : workspace.tags().remove(mention, act.text, workspace.actor(), workspace.now());
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed ? std::optional(Deed{ .mention = mention }) : std::nullopt;
}

MaybeDeed doOne(Workspace& workspace, const Act& act, const Policy& policy, MentionId id, std::vector<CaseId>& overPromise)
{
    const auto mention = workspace.mentions().find(id);
    if (!mention && mention.error().kind == ErrorKind::Unknown)
        return std::nullopt;
    if (!mention)
        return tl::unexpected(mention.error());
    if (isOnCases(act.kind))
        return doToCase(workspace, act, *mention, overPromise);
    if (act.kind == ActKind::Ours || act.kind == ActKind::NotOurs)
        return sayOne(workspace, act, policy, id);
    return act.kind == ActKind::Judge ? judgeOne(workspace, act, policy, *mention) : tagOne(workspace, act, id);
}

Result<Batch> doBatch(Workspace& workspace, const Act& act, std::span<const MentionId> mentions)
{
    return inTransaction(workspace, [&]() -> Result<Batch> {
        const auto policy = workspace.settings().policy();
        if (!policy)
            return tl::unexpected(policy.error());
        Batch batch;
        for (const MentionId id : mentions) {
            auto deed = doOne(workspace, act, *policy, id, batch.overPromise);
            if (!deed)
                return tl::unexpected(deed.error());
            if (*deed)
                batch.deeds.push_back(std::move(**deed));
        }
        return batch;
    });
}

/// What can be said before anything is done.
Result<void> checkedAct(Workspace& workspace, const Act& act)
{
    if (act.kind == ActKind::Snooze && act.until <= workspace.now())
        return failure(ErrorKind::InvalidArgument, formatRfc3339(act.until), "it is not in the future");
    if ((act.kind == ActKind::Tag || act.kind == ActKind::Untag) && words(act.text).empty())
        return failure(ErrorKind::InvalidArgument, "tag", act.text);
    return {};
}

/// What an undo came to so far.
struct Undone {
    int mentions = 0;
    std::optional<Error> refused{}; ///< for the sake of a promise
};

Result<void> undoCase(Workspace& workspace, const Deed& deed, Undone& so)
{
    return putBackNow(workspace, *deed.before, *deed.after).map([&](bool isBack) { so.mentions += isBack; });
}

Result<void> undoTag(Workspace& workspace, const Act& act, MentionId mention, Undone& so)
{
    const Act opposite{ .kind = act.kind == ActKind::Tag ? ActKind::Untag : ActKind::Tag, .text = act.text };
    return tagOne(workspace, opposite, mention).map([&](const std::optional<Deed>& deed) { so.mentions += deed.has_value(); });
}

/// Of a verdict, or a word on whether it is about us.
Result<void> undoWord(Workspace& workspace, const Deed& deed, Undone& so)
{
    const auto undone = deed.correction ? undoJudgementNow(workspace, deed.correction) : undoWhetherOursNow(workspace, deed.relevance);
    if (!undone && undone.error().kind == ErrorKind::WrongState)
        return {}; // somebody else took it back
    so.mentions += undone.has_value();
    return undone;
}

Result<void> undoOne(Workspace& workspace, const Act& act, const Deed& deed, Undone& so)
{
    if (deed.correction || deed.relevance)
        return undoWord(workspace, deed, so);
    return deed.before ? undoCase(workspace, deed, so) : undoTag(workspace, act, deed.mention, so);
}

Result<Undone> undoBatch(Workspace& workspace, const Act& act, std::span<const Deed> batch)
{
    return inTransaction(workspace, [&]() -> Result<Undone> {
        Undone so;
        for (auto deed = batch.rbegin(); deed != batch.rend(); ++deed) {
            const auto undone = undoOne(workspace, act, *deed, so);
            if (!undone && undone.error().kind != ErrorKind::PromiseOpen)
                return tl::unexpected(undone.error());
            if (!undone)
                so.refused = undone.error();
        }
        return so;
    });
}

}

Result<int> preview(Workspace& workspace, const TriageQuery& query)
{
    return workspace.triage().ids(query, 0).map([](const std::vector<MentionId>& ids) { return static_cast<int>(ids.size()); });
}

Result<BulkResult> actOn(Workspace& workspace, const Act& act, const std::vector<MentionId>& mentions, const BulkProgress& goOn)
{
    if (const auto checked = checkedAct(workspace, act); !checked)
        return tl::unexpected(checked.error());
    BulkResult result{ .undo = { act, {} } };
    const std::span<const MentionId> all(mentions);
    for (std::size_t at = 0; at < all.size(); at += mentionsInOneTransaction) {
        const auto batch = all.subspan(at, std::min(mentionsInOneTransaction, all.size() - at));
        auto done = doBatch(workspace, act, batch);
        if (!done && at == 0)
            return tl::unexpected(done.error());
        if (!done) {
            result.failed = done.error();
            break;
        }
        result.done += static_cast<int>(done->deeds.size());
        result.unchanged += static_cast<int>(batch.size() - done->deeds.size());
        std::ranges::move(done->deeds, std::back_inserter(result.undo.deeds));
        std::ranges::move(done->overPromise, std::back_inserter(result.overPromise));
        const std::size_t seen = at + batch.size();
        if (goOn && !goOn(static_cast<int>(seen), static_cast<int>(all.size())) && seen < all.size()) {
            result.wasCancelled = true;
            break;
        }
    }
    return result;
}

Result<BulkResult> actOnAll(Workspace& workspace, const Act& act, const TriageQuery& query, const BulkProgress& goOn)
{
    return workspace.triage().ids(query, 0).and_then([&](const std::vector<MentionId>& ids) { return actOn(workspace, act, ids, goOn); });
}

Result<int> undo(Workspace& workspace, const BulkUndo& undo, const BulkProgress& goOn)
{
    Undone all;
    const std::span<const Deed> deeds(undo.deeds);
    for (std::size_t left = deeds.size(); left > 0;) {
        const std::size_t size = std::min(mentionsInOneTransaction, left);
        left -= size;
        const auto some = undoBatch(workspace, undo.act, deeds.subspan(left, size));
        if (!some)
            return tl::unexpected(some.error());
        all.mentions += some->mentions;
        if (some->refused)
            all.refused = some->refused;
        if (goOn && !goOn(static_cast<int>(deeds.size() - left), static_cast<int>(deeds.size())) && left > 0)
            return failure(ErrorKind::Cancelled, std::to_string(all.mentions));
    }
    if (all.refused)
        return tl::unexpected(*all.refused);
    return all.mentions;
}

}
