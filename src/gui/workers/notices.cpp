// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include <map>
#include <optional>

namespace earshot::gui {

namespace {

std::optional<NoticeKind> kindOf(EventKind event)
{
    switch (event) {
    case EventKind::CaseOpened:
        return NoticeKind::NewComplaint;
    case EventKind::CaseMentionAdded:
        return NoticeKind::AuthorAnswered;
    case EventKind::MentionEdited:
        return NoticeKind::Edited;
    case EventKind::MentionGone:
        return NoticeKind::Deleted;
    default:
        return std::nullopt;
    }
}

Notice noticeOf(NoticeKind kind, const Mention& mention)
{
    const std::string& who = mention.author.name.empty() ? mention.author.handle : mention.author.name;
    return { kind, mention.id, mention.caseId, who, mention.text };
}

bool isWorthIt(NoticeKind kind, const TriageRow& row)
{
    if (!row.inCase || row.mention.own || row.inCase->lane != Lane::Complaints)
        return false;
    return kind != NoticeKind::AuthorAnswered || row.inCase->opener != row.mention.id;
}

}

Result<std::vector<Notice>> noticesIn(Workspace& workspace, const std::vector<LedgerRow>& rows)
{
    std::vector<std::pair<NoticeKind, MentionId>> wanted;
    std::vector<MentionId> ids;
    for (const LedgerRow& row : rows)
        if (const auto kind = kindOf(row.kind); kind && row.mention && row.actor == "earshot") {
            wanted.emplace_back(*kind, row.mention);
            ids.push_back(row.mention);
        }
    if (ids.empty())
        return std::vector<Notice>();
    return workspace.triage().rowsOf(ids).map([&](const std::vector<TriageRow>& found) {
        std::map<MentionId, const TriageRow*> byId;
        for (const TriageRow& row : found)
            byId[row.mention.id] = &row;
        std::vector<Notice> notices;
        for (const auto& [kind, id] : wanted)
            if (const auto row = byId.find(id); row != byId.end() && isWorthIt(kind, *row->second))
                notices.push_back(noticeOf(kind, row->second->mention));
        return notices;
    });
}

Result<std::vector<Notice>> dueNotices(Workspace& workspace, Time since)
{
    const Time now = workspace.now();
    const auto late = workspace.triage().dueBetween(since, now), coming = workspace.triage().dueBetween(now, now + soon);
    if (!late || !coming)
        return tl::unexpected(!late ? late.error() : coming.error());
    std::vector<Notice> notices;
    for (const auto& [kind, cases] : { std::pair(NoticeKind::Overdue, &*late), std::pair(NoticeKind::DueSoon, &*coming) })
        for (const Case& due : *cases) {
            const auto opener = workspace.mentions().find(due.opener);
            if (!opener)
                continue; // it was erased
            notices.push_back(noticeOf(kind, *opener));
            notices.back().caseId = due.id;
            notices.back().dueAt = nextDueAt(due).value_or(Time{});
        }
    return notices;
}

}
