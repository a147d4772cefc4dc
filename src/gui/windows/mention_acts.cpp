// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_acts.h"

#include "../widgets/web_page.h"
#include "../words/names.h"
#include "../words/times.h"
#include "closing.h"
#include "dialogs.h"
#include "earshot/app/case_moves.h"
#include "earshot/app/casework.h"
#include "earshot/document/people.h"
#include "earshot/document/tags.h"
#include "profile_dialog.h"

#include <QPointer>

namespace earshot::gui {

namespace {

Result<Inverse> inverseOf(const BulkResult& result)
{
    if (result.failed && result.done == 0)
        return tl::unexpected(*result.failed);
    if (result.done == 0 && !result.overPromise.empty())
        return failure(ErrorKind::PromiseOpen, "case " + std::to_string(result.overPromise.front().value));
    if (result.done == 0)
        return Inverse();
    return Inverse([undoing = result.undo](Workspace& there) { return undo(there, undoing).map([](int) {}); });
}

DeskAct actFor(const Act& act, const std::vector<MentionId>& mentions)
{
    return [act, mentions](Workspace& workspace) -> Result<Inverse> { return actOn(workspace, act, mentions).and_then(inverseOf); };
}

/// What an act on many passed over, which nobody would see otherwise [F4].
QString overPromiseText(const BulkResult& result)
{
    const int count = static_cast<int>(result.overPromise.size());
    return count == 0 ? QString() : " " + MentionActs::tr("%n mention(s) stayed as they were: a promise is still open.", nullptr, count);
}

QString rungName(RungKind kind)
{
    switch (kind) {
    case RungKind::LeaveAlone:
        return MentionActs::tr("Leave alone");
    case RungKind::Hide:
        return MentionActs::tr("Hide");
    case RungKind::Mute:
        return MentionActs::tr("Mute");
    case RungKind::Block:
        return MentionActs::tr("Block");
    case RungKind::Report:
        break;
    }
    return MentionActs::tr("Report to the platform");
}

constexpr RungKind rungs[] = { RungKind::LeaveAlone, RungKind::Hide, RungKind::Mute, RungKind::Block, RungKind::Report };

}

std::optional<CaseState> nextState(CaseState state)
{
    switch (state) {
    case CaseState::New:
        return CaseState::Acknowledged;
    case CaseState::Acknowledged:
        return CaseState::InProgress;
    case CaseState::InProgress:
    case CaseState::Waiting:
        return CaseState::Resolved;
    case CaseState::Resolved:
        return CaseState::FollowedUp;
    case CaseState::FollowedUp:
    case CaseState::LeftAlone:
    case CaseState::Withdrawn:
        break;
    }
    return std::nullopt;
}

void MentionActs::act(const QString& what, const Act& act, const Mentions& mentions)
{
    if (all_)
        return actOnAllOf(what, act);
    if (mentions.empty())
        return;
    emit acting();
    tools_.desk.act(what, actFor(act, mentions));
}

void MentionActs::setAll(std::optional<TriageQuery> query, int count)
{
    all_ = std::move(query);
    count_ = count;
}

void MentionActs::cancel()
{
    *cancelled_ = true;
}

void MentionActs::actOnAllOf(const QString& what, const Act& act)
{
    if (!tools_.dialogs.confirm(over_, what, tr("This is done to all %n mention(s) that match. It can be undone.", nullptr, count_), what))
        return emit ended();
    *cancelled_ = false;
    emit acting();
    emit progressed(0, count_);
    // the Desk outlives its threads, this object perhaps not
    const auto here = [desk = &tools_.desk, self = QPointer<MentionActs>(this)](auto tell) {
        QMetaObject::invokeMethod(desk, [self, tell] {
            if (self)
                tell(*self);
        });
    };
    tools_.desk.act(what, [here, what, act, query = *all_, cancelled = cancelled_](Workspace& workspace) -> Result<Inverse> {
        const auto goOn = [&](int done, int all) {
            here([done, all](MentionActs& self) { emit self.progressed(done, all); });
            return !*cancelled;
        };
        const auto result = actOnAll(workspace, act, query, goOn);
        *cancelled = false; // for a redo
        here([what, told = result.value_or(BulkResult{})](MentionActs& self) { self.tellEnd(what, told); });
        return result.and_then(inverseOf);
    });
}

void MentionActs::tellEnd(const QString& what, const BulkResult& result)
{
    emit ended();
    if (result.wasCancelled)
        tools_.notices.tell(tr("%1: stopped after %n mention(s).", nullptr, result.done).arg(what));
    else if (result.done > 0)
        tools_.notices.tell(tr("%1: %n mention(s).", nullptr, result.done).arg(what) + overPromiseText(result), tr("Undo"),
            [stack = &tools_.desk.undoStack()] { stack->undo(); });
}

void MentionActs::judge(const Mentions& mentions, Label label)
{
    act(tr("Set to %1").arg(word(label)), { .kind = ActKind::Judge, .label = label }, mentions);
}

void MentionActs::sayWhetherOurs(const Mentions& mentions, bool isOurs)
{
    act(isOurs ? tr("About us") : tr("Not about us"), { .kind = isOurs ? ActKind::Ours : ActKind::NotOurs }, mentions);
}

void MentionActs::assign(const Mentions& mentions, const QString& person)
{
    const QString what = person.isEmpty() ? tr("Assign to nobody") : tr("Assign to %1").arg(person);
    act(what, { .kind = ActKind::Assign, .text = person.toStdString() }, mentions);
}

void MentionActs::assignTo(const Mentions& mentions)
{
    tools_.desk.queries().ask(
        over_, [](Workspace& workspace) { return people(workspace.store()); },
        [this, mentions](
            const Result<std::vector<std::string>>& known) { askPeople(mentions, known.value_or(std::vector<std::string>())); });
}

void MentionActs::askPeople(const Mentions& mentions, const std::vector<std::string>& known)
{
    QStringList names;
    for (const std::string& name : known)
        names += QString::fromStdString(name);
    if (const auto person = tools_.dialogs.text(over_, tr("Assign"), tr("To whom? (Leave it empty for nobody.)"), names))
        assign(mentions, *person);
}

void MentionActs::snooze(const Mentions& mentions)
{
    const QDateTime proposed(localTime(tools_.desk.now()).date().addDays(1), QTime(9, 0));
    const auto until = tools_.dialogs.moment(
        over_, tr("Snooze"), tr("Until when shall it sleep? It wakes sooner if the customer writes again."), proposed);
    if (until)
        act(tr("Snooze"), { .kind = ActKind::Snooze, .until = timeOf(*until) }, mentions);
}

void MentionActs::wake(const Mentions& mentions)
{
    act(tr("Wake"), { .kind = ActKind::Wake }, mentions);
}

void MentionActs::moveCase(const Case& inCase, CaseState to)
{
    const bool asks = !all_ && asksFirst(inCase, to);
    if (asks && !mayCloseOverPromise(tools_, over_, inCase))
        return;
    act(tr("Move to %1").arg(word(to)),
        { .kind = ActKind::Move, .state = to, .promises = asks ? OpenPromises::Leave : OpenPromises::Refuse }, { inCase.opener });
}

void MentionActs::moveOn(const TriageRow& row)
{
    const auto to = row.inCase ? nextState(row.inCase->state) : std::nullopt;
    if (to)
        moveCase(*row.inCase, *to);
    else
        tools_.notices.tell(row.inCase ? tr("This case has come to its last state.") : tr("This mention is in no case."));
}

void MentionActs::tag(const Mentions& mentions)
{
    tools_.desk.queries().ask(
        over_, [](Workspace& workspace) { return workspace.tags().all(); },
        [this, mentions](const Result<std::vector<Tag>>& known) { askTag(mentions, known.value_or(std::vector<Tag>())); });
}

void MentionActs::askTag(const Mentions& mentions, const std::vector<Tag>& known)
{
    QStringList names;
    for (const Tag& tag : known)
        names += QString::fromStdString(tag.name);
    const auto tag = tools_.dialogs.text(over_, tr("Tag"), tr("Which tag?"), names);
    if (tag && !tag->isEmpty())
        act(tr("Tag %1").arg(*tag), { .kind = ActKind::Tag, .text = tag->toStdString() }, mentions);
}

void MentionActs::untag(const Mentions& mentions, const QString& tag)
{
    act(tr("Take tag %1 off").arg(tag), { .kind = ActKind::Untag, .text = tag.toStdString() }, mentions);
}

void MentionActs::untagOneOf(const Mentions& mentions, const std::vector<std::string>& tags)
{
    QStringList names;
    for (const std::string& tag : tags)
        names += QString::fromStdString(tag);
    if (names.isEmpty())
        return tools_.notices.tell(tr("It has no tag."));
    const auto tag = names.size() == 1 ? names.front() : tools_.dialogs.text(over_, tr("Take a tag off"), tr("Which tag?"), names);
    if (tag && names.contains(*tag))
        untag(mentions, *tag);
}

void MentionActs::note(const TriageRow& row)
{
    if (!row.inCase)
        return tools_.notices.tell(tr("Notes belong to cases, and this mention is in none."));
    const auto text = tools_.dialogs.longText(over_, tr("Note"), tr("For the team; the customer never sees it."));
    if (!text || text->trimmed().isEmpty())
        return;
    tools_.desk.act(tr("Note"), [id = row.inCase->id, text = text->trimmed().toStdString()](Workspace& workspace) -> Result<Inverse> {
        return workspace.cases().note(id, text, workspace.actor(), workspace.now()).map([] { return Inverse(); });
    });
}

void MentionActs::climbLadder(const TriageRow& row)
{
    if (!row.inCase)
        return tools_.notices.tell(tr("The ladder belongs to cases, and this mention is in none."));
    QStringList names;
    for (const RungKind kind : rungs)
        names += rungName(kind);
    const auto chosen
        = tools_.dialogs.text(over_, tr("Ladder against harassment"), tr("One rung at a time; leave alone comes first."), names);
    const qsizetype rung = chosen ? names.indexOf(*chosen) : -1;
    if (rung < 0)
        return;
    const auto reason = tools_.dialogs.longText(over_, names[rung], tr("Why? The reason stands in the ledger."));
    if (!reason || reason->trimmed().isEmpty())
        return;
    tools_.desk.listening().ask(
        over_,
        [id = row.inCase->id, kind = rungs[rung], text = reason->trimmed().toStdString()](
            Workspace& workspace, SecretStore& secrets, HttpClient& http) { return takeRung(workspace, secrets, http, id, kind, text); },
        [this, name = names[rung]](const Result<RungTaken>& taken) {
            if (!taken)
                emit tools_.desk.actFailed(name, taken.error());
            else if (!taken->skipped.empty())
                tools_.notices.tell(tr("Done: %1. Rungs before it were never taken.").arg(name));
            else
                tools_.notices.tell(tr("Done: %1").arg(name));
        });
}

void MentionActs::openInBrowser(const Mention& mention)
{
    if (isWebPage(mention.url))
        openWebPage(mention.url);
    else
        tools_.notices.tell(tr("This mention has no address of its own."));
}

void MentionActs::lookAtProfile(const Mention& mention)
{
    auto* const dialog = new ProfileDialog(tools_.desk, mention, over_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
