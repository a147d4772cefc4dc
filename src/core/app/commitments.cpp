// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/commitments.h"

#include "case_acts.h"
#include "earshot/model/names.h"
#include "earshot/respond/commitment_rules.h"
#include "earshot/respond/promise_time.h"

#include <functional>
#include <tuple>

namespace earshot {

namespace {

auto standingOf(const Commitment& one)
{
    return std::tie(one.state, one.dueAt, one.owner, one.text, one.settledBy, one.settledAt);
}

Result<CommitmentChange> change(Workspace& workspace, CommitmentId id, const std::function<Result<Commitment>(const Commitment&)>& rule)
{
    return inTransaction(workspace, [&]() -> Result<CommitmentChange> {
        const auto before = workspace.commitments().find(id);
        if (!before)
            return tl::unexpected(before.error());
        auto after = rule(*before);
        if (!after)
            return tl::unexpected(after.error());
        if (standingOf(*before) != standingOf(*after))
            if (const auto saved = workspace.commitments().save(*after, workspace.actor(), workspace.now()); !saved)
                return tl::unexpected(saved.error());
        return CommitmentChange{ *before, std::move(*after) };
    });
}

}

Result<Commitment> addCommitment(Workspace& workspace, const Commitment& wish)
{
    auto fresh = made(wish, workspace.actor(), workspace.now());
    if (!fresh)
        return fresh;
    return inTransaction(workspace, [&]() -> Result<Commitment> {
        const auto about = workspace.cases().find(fresh->caseId);
        if (!about)
            return tl::unexpected(about.error());
        if (about->state == CaseState::Withdrawn) // no list shows it, so nobody would keep it
            return failure(ErrorKind::WrongState, "case " + std::to_string(about->id.value), std::string(nameOf(about->state)));
        const auto id = workspace.commitments().add(*fresh, workspace.now());
        if (!id)
            return tl::unexpected(id.error());
        fresh->id = *id;
        return *fresh;
    });
}

Result<CommitmentChange> settle(Workspace& workspace, CommitmentId id, CommitmentState to)
{
    return change(workspace, id, [&](const Commitment& before) { return settled(before, to, workspace.actor(), workspace.now()); });
}

Result<CommitmentChange> rearrange(Workspace& workspace, CommitmentId id, const std::optional<Time>& dueAt, const std::string& owner)
{
    return change(workspace, id, [&](const Commitment& before) { return rearranged(before, dueAt, owner, workspace.now()); });
}

Result<bool> putBack(Workspace& workspace, const Commitment& before, const Commitment& after)
{
    const auto back = [&](const Commitment& now) -> Result<Commitment> { return standingOf(now) == standingOf(after) ? before : now; };
    return change(workspace, before.id, back).map([](const CommitmentChange& done) {
        return standingOf(done.before) != standingOf(done.after);
    });
}

Result<std::vector<PromiseOffer>> promisesIn(Workspace& workspace, const Reply& draft)
{
    return workspace.settings().policy().map([&](const Policy& policy) {
        std::vector<PromiseOffer> offers;
        for (const PromisedTime& promised : promisedTimesIn(draft.text, draft.language, workspace.now(), policy.hours)) {
            const Commitment promise{ .caseId = draft.caseId,
                .state = CommitmentState::Offered,
                .text = promised.sentence,
                .dueAt = promised.dueAt,
                .owner = workspace.actor(),
                .reply = draft.id,
                .madeBy = workspace.actor() };
            const std::string words = draft.text.substr(promised.begin, promised.end - promised.begin);
            const auto chosen = draft.promiseChoices.find(words);
            const bool isMeant = chosen == draft.promiseChoices.end() ? promised.isExact : chosen->second;
            offers.push_back({ promise, words, promised.isExact, isMeant });
        }
        return offers;
    });
}

}
