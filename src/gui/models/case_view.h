// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../words/conversation_html.h"
#include "earshot/app/told.h"
#include "earshot/app/workspace.h"
#include "earshot/document/author_history.h"
#include "earshot/document/case_people.h"

#include <optional>
#include <string>
#include <vector>

namespace earshot::gui {

/// Everything that a case's window shows, as it is at one moment.
struct CaseView {
    Case inCase;
    Mention opener;
    ShownConversation conversation;
    std::vector<ToldRow> history; ///< in the ledger's order
    std::optional<ToldTarget> target;
    std::vector<Note> notes;
    std::vector<std::string> tags;
    std::vector<CaseState> moves; ///< that the rules allow now
    std::vector<Commitment> commitments;
    CasePeople people;
    AuthorHistory author{}; ///< of the opener
};

Result<CaseView> caseView(Workspace& workspace, CaseId id);
/// Fills in the versions of those mentions that have more than one.
Result<void> addVersions(Workspace& workspace, ShownConversation& conversation);

}
