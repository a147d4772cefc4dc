// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_view.h"

#include "earshot/app/case_moves.h"
#include "earshot/document/history.h"

namespace earshot::gui {

namespace {

constexpr int otherCasesShown = 8;

Result<void> addPeople(Workspace& workspace, CaseView& view)
{
    auto commitments = workspace.commitments().ofCase(view.inCase.id);
    auto people = peopleOf(workspace.store(), view.inCase.id, otherCasesShown);
    auto author = authorHistory(workspace.store(), view.opener.authorId, view.inCase.id);
    if (!commitments || !people || !author)
        return tl::unexpected(!commitments ? commitments.error() : !people ? people.error() : author.error());
    view.commitments = std::move(*commitments);
    view.people = std::move(*people);
    view.author = *author;
    return {};
}

}

Result<void> addVersions(Workspace& workspace, ShownConversation& conversation)
{
    for (const Mention& mention : conversation.mentions) {
        if (mention.versions < 2)
            continue;
        auto versions = workspace.mentions().versions(mention.id);
        if (!versions)
            return tl::unexpected(versions.error());
        conversation.versions.emplace(mention.id.value, std::move(*versions));
    }
    return {};
}

Result<CaseView> caseView(Workspace& workspace, CaseId id)
{
    auto inCase = workspace.cases().find(id);
    auto notes = workspace.cases().notes(id);
    auto thread = workspace.cases().mentions(id);
    if (!inCase || !notes || !thread)
        return tl::unexpected(!inCase ? inCase.error() : !notes ? notes.error() : thread.error());
    auto opener = workspace.mentions().find(inCase->opener);
    const auto rows = historyOf(workspace.store(), inCase->opener, 0);
    const auto tags = workspace.tags().of(inCase->opener);
    if (!opener || !rows || !tags)
        return tl::unexpected(!opener ? opener.error() : !rows ? rows.error() : tags.error());
    CaseView view{ *inCase, std::move(*opener), {}, {}, toldTarget(inCase->dueExplanation), std::move(*notes), *tags, movesFrom(*inCase),
        {}, {} };
    for (const LedgerRow& row : *rows)
        view.history.push_back(told(row));
    view.conversation = { std::move(*thread), {}, inCase->opener };
    if (const auto added = addVersions(workspace, view.conversation).and_then([&] { return addPeople(workspace, view); }); !added)
        return tl::unexpected(added.error());
    return view;
}

}
