// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/document/due_things.h"

#include <vector>

namespace earshot::gui {

/// What is worth telling a person who does something else at the moment.
enum class NoticeKind { NewComplaint, DueSoon, Overdue, AuthorAnswered, Edited, Deleted, SourceFailing };
constexpr NoticeKind noticeKinds[] = { NoticeKind::NewComplaint, NoticeKind::DueSoon, NoticeKind::Overdue, NoticeKind::AuthorAnswered,
    NoticeKind::Edited, NoticeKind::Deleted, NoticeKind::SourceFailing };

/// One thing that happened.
struct Notice {
    NoticeKind kind;
    MentionId mention{}; ///< none for a source
    CaseId caseId{};
    std::string who{}, text{}; ///< hostile; of a source: its name and what is wrong; of a promise and a task: what is to be done
    DueKind due{}; ///< of DueSoon and Overdue, as what follows
    CommitmentId commitment{};
    Time dueAt{};
};

/// What the program itself wrote into the ledger: complaints that opened a case, and what the people of open cases did to their posts.
/// What a person at a desk did is no news to anybody.
/// Threads  that of the workspace.
Result<std::vector<Notice>> noticesIn(Workspace& workspace, const std::vector<LedgerRow>& rows);

constexpr std::chrono::minutes soon{ 15 };
/// The first answers, promises and tasks that fell due in [since, now), and those that will within `soon`; each on its own, so that none
/// hides another of its case.
Result<std::vector<Notice>> dueNotices(Workspace& workspace, Time since);

}
