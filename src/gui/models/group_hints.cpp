// SPDX-License-Identifier: GPL-3.0-or-later
#include "group_hints.h"

namespace earshot::gui {

namespace {

constexpr int hintsKept = 2000;
constexpr std::size_t wantedAtMost = 200; ///< what was scrolled past a while ago is not worth a question
constexpr auto outdatedAfter = std::chrono::seconds(1);

}

GroupHints::GroupHints(WorkspaceThread& queries, QObject* parent) : QObject(parent), asker_(queries, this), known_(hintsKept)
{
    for (QTimer* timer : { &askTimer_, &outdateTimer_ })
        timer->setSingleShot(true);
    connect(&askTimer_, &QTimer::timeout, this, &GroupHints::ask);
    connect(&outdateTimer_, &QTimer::timeout, this, [this] {
        ++generation_;
        emit outdated();
    });
}

const MentionGroups* GroupHints::of(MentionId id)
{
    const Hint* const hint = known_.object(id.value);
    if (!hint || hint->generation != generation_) {
        wanted_.insert(id);
        if (!asking_ && !askTimer_.isActive())
            askTimer_.start(0);
    }
    return hint ? &hint->groups : nullptr;
}

void GroupHints::outdateSoon()
{
    if (!outdateTimer_.isActive()) // else news without an end would put it off without an end
        outdateTimer_.start(outdatedAfter);
}

void GroupHints::ask()
{
    while (wanted_.size() > wantedAtMost)
        wanted_.erase(wanted_.begin());
    if (wanted_.empty())
        return;
    asking_ = true;
    asker_.ask(
        [ids = std::vector<MentionId>(wanted_.rbegin(), wanted_.rend())](Workspace& workspace) { return groupsNear(workspace, ids); },
        [this, generation = generation_](Result<std::vector<MentionGroups>> found) {
            asking_ = false;
            if (found)
                take(std::move(*found), generation);
            else
                wanted_.clear(); // asked for again when it is looked at again
        });
}

void GroupHints::take(std::vector<MentionGroups> found, std::uint64_t generation)
{
    std::vector<MentionId> ids;
    for (MentionGroups& groups : found) {
        ids.push_back(groups.id);
        wanted_.erase(groups.id);
        known_.insert(groups.id.value, new Hint{ std::move(groups), generation });
    }
    if (!wanted_.empty())
        askTimer_.start(0);
    emit hintsCame(ids);
}

}
