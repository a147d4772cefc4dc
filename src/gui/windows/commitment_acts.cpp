// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_acts.h"

#include "../words/times.h"
#include "../workers/desk.h"
#include "dialogs.h"
#include "earshot/document/people.h"

namespace earshot::gui {

namespace {

Inverse inverseOf(const CommitmentChange& change)
{
    return [change](Workspace& there) { return putBack(there, change.before, change.after).map([](bool) {}); };
}

/// Taken back, a new one is withdrawn, unless somebody has settled it since.
Inverse withdrawalOf(CommitmentId id)
{
    return [id](Workspace& there) -> Result<void> {
        const auto gone = earshot::settle(there, id, CommitmentState::Withdrawn);
        return gone || gone.error().kind == ErrorKind::WrongState ? Result<void>{} : tl::unexpected(gone.error());
    };
}

QString settleName(const Commitment& one, CommitmentState to)
{
    const bool isPromise = one.kind == CommitmentKind::Promise;
    if (to == CommitmentState::Done)
        return isPromise ? CommitmentActs::tr("Promise kept") : CommitmentActs::tr("Task done");
    if (to == CommitmentState::Withdrawn)
        return isPromise ? CommitmentActs::tr("Withdraw the promise") : CommitmentActs::tr("Withdraw the task");
    return CommitmentActs::tr("Open it again");
}

}

QDateTime CommitmentActs::tomorrowMorning() const
{
    return QDateTime(localTime(tools_.desk.now()).date().addDays(1), QTime(9, 0));
}

void CommitmentActs::promise(CaseId id)
{
    const auto text
        = tools_.dialogs.longText(over_, tr("Promise"), tr("What was the customer promised? A time that stands in it is taken over."));
    if (!text || text->trimmed().isEmpty())
        return;
    const std::string words = text->trimmed().toStdString();
    tools_.desk.queries().ask(
        over_, [id, words](Workspace& workspace) { return promisesIn(workspace, { .caseId = id, .text = words }); },
        [this, id, words](
            const Result<std::vector<PromiseOffer>>& read) { askTime(id, words, read.value_or(std::vector<PromiseOffer>())); });
}

void CommitmentActs::askTime(CaseId id, const std::string& text, const std::vector<PromiseOffer>& read)
{
    const QDateTime proposed = read.empty() ? tomorrowMorning() : localTime(*read.front().promise.dueAt);
    const auto dueAt = tools_.dialogs.moment(over_, tr("Promise"), tr("By when?"), proposed);
    if (dueAt)
        add(tr("Promise"), { .caseId = id, .text = text, .dueAt = timeOf(*dueAt), .owner = tools_.desk.place().actor });
}

void CommitmentActs::addTask(CaseId id)
{
    const auto text = tools_.dialogs.longText(over_, tr("Task"), tr("What is to be done? The customer never sees it."));
    if (text && !text->trimmed().isEmpty())
        add(tr("Task"),
            { .caseId = id, .kind = CommitmentKind::Task, .text = text->trimmed().toStdString(), .owner = tools_.desk.place().actor });
}

void CommitmentActs::add(const QString& what, const Commitment& wish)
{
    tools_.desk.act(what, [wish](Workspace& workspace) -> Result<Inverse> {
        return addCommitment(workspace, wish).map([](const Commitment& added) { return withdrawalOf(added.id); });
    });
}

void CommitmentActs::settle(const Commitment& one, CommitmentState to)
{
    tools_.desk.act(settleName(one, to),
        [id = one.id, to](Workspace& workspace) -> Result<Inverse> { return earshot::settle(workspace, id, to).map(inverseOf); });
}

void CommitmentActs::rearrange(const QString& what, const Commitment& one, const std::optional<Time>& dueAt, const std::string& owner)
{
    tools_.desk.act(what, [id = one.id, dueAt, owner](Workspace& workspace) -> Result<Inverse> {
        return earshot::rearrange(workspace, id, dueAt, owner).map(inverseOf);
    });
}

void CommitmentActs::move(const Commitment& one)
{
    const auto dueAt
        = tools_.dialogs.moment(over_, tr("Move the time"), tr("By when now?"), one.dueAt ? localTime(*one.dueAt) : tomorrowMorning());
    if (dueAt)
        rearrange(tr("Move the time"), one, timeOf(*dueAt), one.owner);
}

void CommitmentActs::give(const Commitment& one)
{
    tools_.desk.queries().ask(
        over_, [](Workspace& workspace) { return people(workspace.store()); },
        [this, one](const Result<std::vector<std::string>>& known) { askOwner(one, known.value_or(std::vector<std::string>())); });
}

void CommitmentActs::askOwner(const Commitment& one, const std::vector<std::string>& known)
{
    QStringList names;
    for (const std::string& name : known)
        names += QString::fromStdString(name);
    if (const auto owner = tools_.dialogs.text(over_, tr("Give it to somebody"), tr("Who sees to it?"), names))
        rearrange(tr("Give it to somebody"), one, one.dueAt, owner->toStdString());
}

}
