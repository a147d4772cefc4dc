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

Notice noticeOf(NoticeKind kind, const Mention& opener, const DueThing& thing)
{
    Notice notice = noticeOf(kind, opener);
    notice.caseId = thing.caseId;
    notice.due = thing.kind;
    notice.commitment = thing.commitment;
    notice.dueAt = thing.dueAt;
    if (thing.commitment)
        notice.text = thing.text;
    return notice;
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
    const auto late = dueThings(workspace.store(), since, now), coming = dueThings(workspace.store(), now, now + soon);
    if (!late || !coming)
        return tl::unexpected(!late ? late.error() : coming.error());
    std::vector<Notice> notices;
    for (const auto& [kind, things] : { std::pair(NoticeKind::Overdue, &*late), std::pair(NoticeKind::DueSoon, &*coming) })
        for (const DueThing& thing : *things)
            if (const auto opener = workspace.mentions().find(thing.opener)) // else it was erased
                notices.push_back(noticeOf(kind, *opener, thing));
    return notices;
}

}
