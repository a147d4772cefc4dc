// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply_news.h"

#include "../words/events.h"
#include "../words/replies.h"
#include "../workers/desk.h"
#include "earshot/app/told.h"

#include <charconv>

namespace earshot::gui {

namespace {

ReplyId replyOf(const LedgerRow& row)
{
    constexpr std::string_view prefix = "reply:";
    ReplyId id;
    if (row.subject.starts_with(prefix))
        std::from_chars(row.subject.data() + prefix.size(), row.subject.data() + row.subject.size(), id.value);
    return id;
}

}

ReplyNews::ReplyNews(const RoomTools& tools, std::function<void()> openTray, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , openTray_(std::move(openTray))
{
    connect(&tools_.desk, &Desk::changed, this, &ReplyNews::follow);
    connect(&tools_.desk.listening(), &Listening::replySettled, this, &ReplyNews::tellSettled);
}

void ReplyNews::follow(const std::vector<LedgerRow>& rows)
{
    for (const LedgerRow& row : rows) {
        if (QString::fromStdString(row.actor) == tools_.desk.actor())
            continue;
        if (row.kind == EventKind::ReplySubmitted)
            tools_.notices.tell(tr("%1 asks for a second opinion.").arg(actorOf(row)), tr("Look"), openTray_);
        else if (row.kind == EventKind::CaseAssigned)
            tellAssigned(row);
        else if (row.kind == EventKind::ReplyApproved || row.kind == EventKind::ReplyReturned)
            tellOpinion(row);
    }
}

void ReplyNews::tellAssigned(const LedgerRow& row)
{
    tools_.desk.queries().ask(
        this, [row](Workspace&) -> Result<ToldRow> { return told(row); },
        [this](const Result<ToldRow>& assigned) {
            if (!assigned || assigned->to != tools_.desk.place().actor)
                return;
            const CaseId id = assigned->row.caseId;
            tools_.notices.tell(tr("%1 gave you case %2.").arg(actorOf(assigned->row)).arg(id.value), tr("Open the case"),
                [this, id] { tools_.notices.openCase(id.value); });
        });
}

void ReplyNews::tellOpinion(const LedgerRow& row)
{
    tools_.desk.queries().ask(
        this, [id = replyOf(row)](Workspace& workspace) { return workspace.replies().find(id); },
        [this, row](const Result<Reply>& reply) {
            if (!reply || QString::fromStdString(reply->author) != tools_.desk.actor())
                return;
            const QString sentence = row.kind == EventKind::ReplyApproved ? tr("%1 approved your answer.") : tr("%1 returned your answer.");
            tools_.notices.tell(
                sentence.arg(actorOf(row)), tr("Open the case"), [this, id = reply->caseId] { tools_.notices.openCase(id.value); });
        });
}

void ReplyNews::tellSettled(const Reply& reply)
{
    const QString inCase = tr("Case %1: %2").arg(reply.caseId.value);
    if (reply.state == ReplyState::Sent)
        tools_.notices.tell(
            inCase.arg(tr("the answer was sent.")), tr("Open the case"), [this, id = reply.caseId] { tools_.notices.openCase(id.value); });
    else if (reply.state == ReplyState::Failed || reply.state == ReplyState::Uncertain)
        tools_.notices.tellFailure(inCase.arg(standOf(reply, tools_.desk.now())));
}

}
