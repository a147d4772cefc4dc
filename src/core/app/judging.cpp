// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's verdict does to a case, and back.
#include "case_acts.h"
#include "conversation_cases.h"
#include "earshot/model/names.h"
#include "earshot/respond/case_rules.h"
#include "urgent_case.h"

namespace earshot {

namespace {

Case withdrawn(const Case& before, Time now)
{
    Case after = before;
    after.state = CaseState::Withdrawn;
    after.snoozedUntil.reset();
    after.closedAt = now;
    after.changedAt = now;
    return after;
}

Case leftToTrolls(const Case& before, Time now)
{
    Case after = before;
    after.lane = Lane::Trolls;
    after.state = CaseState::LeftAlone;
    after.answerDueAt.reset();
    after.dueExplanation.clear();
    after.snoozedUntil.reset();
    after.closedAt = now;
    after.changedAt = now;
    return after;
}

/// Nobody of ours has done anything in it that a change of mind would throw away.
Result<bool> isUntouched(Workspace& workspace, const Case& one)
{
    if (one.firstAnsweredAt || (one.state != CaseState::New && one.state != CaseState::LeftAlone))
        return false;
    return workspace.cases().hasOnlyItsOpener(one.id);
}

/// A customer who was taken for a troll goes to the board; a troll or a mere remark that had opened a case leaves it, as long as nobody
/// worked on that case. None: the case stays as it is.
Result<std::optional<Case>> caseAfter(Workspace& workspace, const Case& before, const Mention& judged, const Policy& policy)
{
    const Time now = workspace.now();
    const Label label = judged.verdict.label;
    if (label == Label::Complaint && before.lane != Lane::Trolls)
        return std::nullopt;
    if (label == Label::Complaint)
        return withHeadStart(workspace, followedUp(before, judged, policy, now), judged).map([](Case&& after) {
            return std::optional(std::move(after));
        });
    const bool isMeant = label == Label::Other || (label == Label::Troll && before.lane == Lane::Complaints);
    if (!isMeant || judged.id != before.opener)
        return std::nullopt;
    return isUntouched(workspace, before).map([&](bool untouched) {
        if (!untouched)
            return std::optional<Case>{};
        return std::optional(label == Label::Troll ? leftToTrolls(before, now) : withdrawn(before, now));
    });
}

Result<void> withdraw(Workspace& workspace, const Case& before, const Case& after)
{
    const Event event = caseEvent(workspace, EventKind::CaseWithdrawn, after, { { "from", nameOf(before.state) } });
    return workspace.cases().withdraw(after, event, workspace.now());
}

Result<std::optional<JudgedCase>> openCase(Workspace& workspace, const Mention& judged, const Policy& policy)
{
    const auto fresh = urgentCaseOpenedBy(workspace, judged, policy, true, workspace.now());
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (!*fresh)
        return std::nullopt;
    return workspace.cases()
        .open(**fresh, workspace.actor(), workspace.now())
        .and_then([&](CaseId id) { return workspace.cases().find(id); })
        .map([](Case&& opened) {
            return std::optional(JudgedCase{ {}, std::move(opened) });
        });
}

/// The opener may have got another case since; then that one counts.
Result<void> reinstate(Workspace& workspace, const Case& before, const Case& now)
{
    auto done = workspace.cases().reinstate(before, moveEvent(now, before, workspace.actor()), workspace.now());
    return !done && done.error().kind == ErrorKind::WrongState ? Result<void>{} : done;
}

}

Result<std::optional<JudgedCase>> followJudgementNow(Workspace& workspace, const Mention& judged, const Policy& policy)
{
    if (!judged.caseId)
        return openCase(workspace, judged, policy);
    const auto before = workspace.cases().find(judged.caseId);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = caseAfter(workspace, *before, judged, policy);
    if (!after)
        return tl::unexpected(after.error());
    if (!*after)
        return std::nullopt;
    const auto saved = (*after)->state == CaseState::Withdrawn
        ? withdraw(workspace, *before, **after)
        : workspace.cases().save(**after, moveEvent(*before, **after, workspace.actor()), workspace.now());
    return saved.map([&] { return std::optional(JudgedCase{ *before, **after }); });
}

Result<void> mayUndoCaseChange(Workspace& workspace, const std::optional<JudgedCase>& change)
{
    if (!change || !change->before)
        return {};
    return workspace.cases().find(change->after.id).and_then([&](const Case& now) -> Result<void> {
        return standsLike(now, change->after) ? steppedBack(now, *change->before).map([](const Case&) {}) : Result<void>{};
    });
}

Result<void> undoCaseChangeNow(Workspace& workspace, const JudgedCase& change)
{
    const auto now = workspace.cases().find(change.after.id);
    if (!now)
        return tl::unexpected(now.error());
    if (!standsLike(*now, change.after))
        return {};
    if (now->state == CaseState::Withdrawn)
        return change.before ? reinstate(workspace, *change.before, *now) : Result<void>{};
    if (change.before)
        return workspace.cases().save(*change.before, moveEvent(*now, *change.before, workspace.actor()), workspace.now());
    const auto untouched = isUntouched(workspace, *now);
    if (!untouched)
        return tl::unexpected(untouched.error());
    return *untouched ? withdraw(workspace, *now, withdrawn(*now, workspace.now())) : Result<void>{};
}

Result<CorrectionId> judgeNow(Workspace& workspace, const Policy& policy, MentionId id, Label label, const std::string& reason)
{
    const auto correction = workspace.mentions().judge(id, label, reason, workspace.actor(), workspace.now());
    if (!correction)
        return correction;
    return workspace.mentions()
        .find(id)
        .and_then([&](const Mention& judged) { return followJudgementNow(workspace, judged, policy); })
        .and_then([&](const std::optional<JudgedCase>& change) {
            return change ? workspace.judgedCases().keep(*correction, *change) : Result<void>{};
        })
        .map([&] { return *correction; });
}

Result<void> undoJudgementNow(Workspace& workspace, CorrectionId id)
{
    const auto change = workspace.judgedCases().of(id);
    if (!change)
        return tl::unexpected(change.error());
    return mayUndoCaseChange(workspace, *change)
        .and_then([&] { return workspace.mentions().undoCorrection(id, workspace.actor(), workspace.now()); })
        .and_then([&] { return *change ? undoCaseChangeNow(workspace, **change) : Result<void>{}; });
}

}
