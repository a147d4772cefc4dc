// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/hand_over.h"

#include "case_acts.h"
#include "earshot/base/text.h"

#include <algorithm>

namespace earshot {

namespace {

bool isBeingWritten(const Reply& reply)
{
    return (reply.state == ReplyState::Draft || reply.state == ReplyState::Returned) && !trimmed(reply.text).empty();
}

Result<std::vector<ReplyId>> giveDrafts(Workspace& workspace, CaseId id, const std::string& to)
{
    const auto replies = workspace.replies().ofCase(id);
    if (!replies)
        return tl::unexpected(replies.error());
    std::vector<ReplyId> given;
    for (const Reply& reply : *replies) {
        const auto isTheirs
            = [&](const Reply& other) { return other.author == to && other.audience == reply.audience && isBeingWritten(other); };
        if (reply.author != workspace.actor() || !isBeingWritten(reply) || std::ranges::any_of(*replies, isTheirs))
            continue;
        const auto gave = workspace.replies().giveTo(reply.id, workspace.actor(), to, workspace.now());
        if (!gave)
            return tl::unexpected(gave.error());
        if (*gave)
            given.push_back(reply.id);
    }
    return given;
}

Result<HandOver> handOverNow(Workspace& workspace, CaseId id, const std::string& to, const std::string& why)
{
    const auto change = assignNow(workspace, id, to);
    if (!change)
        return tl::unexpected(change.error());
    auto drafts = giveDrafts(workspace, id, to);
    if (!drafts)
        return tl::unexpected(drafts.error());
    if (const auto noted = workspace.cases().note(id, why, workspace.actor(), workspace.now()); !noted)
        return tl::unexpected(noted.error());
    return HandOver{ change->before, change->after, std::move(*drafts) };
}

}

Result<HandOver> handOver(Workspace& workspace, CaseId id, const std::string& to, const std::string& why)
{
    const std::string colleague(trimmed(to));
    if (colleague.empty() || colleague == workspace.actor())
        return failure(ErrorKind::InvalidArgument, "hand over", "name a colleague");
    if (trimmed(why).empty())
        return failure(ErrorKind::InvalidArgument, "hand over", "say why");
    return inTransaction(workspace, [&] { return handOverNow(workspace, id, colleague, why); });
}

Result<void> undoHandOver(Workspace& workspace, const HandOver& done)
{
    return inTransaction(workspace, [&]() -> Result<void> {
        const auto now = workspace.cases().find(done.after.id);
        if (!now)
            return tl::unexpected(now.error());
        if (now->assignee != done.after.assignee)
            return {};
        for (const ReplyId draft : done.drafts)
            if (const auto back = workspace.replies().giveTo(draft, done.after.assignee, workspace.actor(), workspace.now()); !back)
                return tl::unexpected(back.error());
        return putBackNow(workspace, done.before, done.after).map([](bool) {});
    });
}

}
