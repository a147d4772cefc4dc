// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation_cases.h"

#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "earshot/respond/case_rules.h"

#include <algorithm>

namespace earshot {

namespace {

const std::string program = "earshot";

bool isReply(const Observation& observation)
{
    return !observation.parentKey.empty() || !observation.parentExternalId.empty();
}

bool mayMatterToCases(const Sorted& sorted)
{
    return sorted.verdict.label == Label::Complaint || sorted.verdict.label == Label::Troll || isReply(sorted.observation);
}

}

bool mayAnswer(const Mention& opener, const std::optional<Time>& postedAt)
{
    return !postedAt || !opener.postedAt || *postedAt >= *opener.postedAt;
}

Event moveEvent(const Case& before, const Case& after, const std::string& actor)
{
    Event event;
    event.kind = EventKind::CaseMoved;
    event.actor = actor;
    event.mention = after.opener;
    event.caseId = after.id;
    event.payload = compactJson({ { "from", nameOf(before.state) }, { "to", nameOf(after.state) }, { "lane", nameOf(after.lane) } });
    return event;
}

Result<void> ConversationCases::take(
    const RecordedMention& recorded, const Sorted& sorted, bool sourceIsRelevant, Time at, Changes& changes)
{
    if (sorted.observation.own)
        return takeOwn(recorded, sorted, at, changes);
    if (!mayMatterToCases(sorted))
        return {};
    const auto mention = workspace_->mentions().find(recorded.id);
    if (!mention)
        return tl::unexpected(mention.error());
    if (mention->caseId)
        return {};
    if (isReply(sorted.observation)) {
        const auto existing = workspace_->cases().ofConversation(mention->conversation);
        if (!existing)
            return tl::unexpected(existing.error());
        if (*existing)
            return join(**existing, *mention, at, changes);
    }
    return open(*mention, sourceIsRelevant || sorted.brand, at, changes);
}

// Somebody of ours answered outside Earshot: the case knows it all the same.
Result<void> ConversationCases::takeOwn(const RecordedMention& recorded, const Sorted& sorted, Time at, Changes& changes)
{
    if (!isReply(sorted.observation))
        return {};
    const auto existing = workspace_->cases().ofConversation(recorded.conversation);
    if (!existing)
        return tl::unexpected(existing.error());
    if (!*existing || (*existing)->firstAnsweredAt)
        return {};
    const Case& before = **existing;
    const auto opener = workspace_->mentions().find(before.opener);
    if (!opener)
        return tl::unexpected(opener.error());
    if (!mayAnswer(*opener, sorted.observation.postedAt))
        return {};
    const Case after = answered(before, std::max(sorted.observation.postedAt.value_or(at), before.openedAt));
    changes.cases.push_back(before.id);
    return workspace_->cases().save(after, moveEvent(before, after, program), at);
}

Result<void> ConversationCases::join(const Case& existing, const Mention& mention, Time at, Changes& changes)
{
    if (const auto added = workspace_->cases().addMention(existing.id, mention.id, at); !added)
        return added;
    changes.cases.push_back(existing.id);
    const Case after = followedUp(existing, mention, *policy_, at);
    if (after.state == existing.state && after.lane == existing.lane)
        return {};
    return workspace_->cases().save(after, moveEvent(existing, after, program), at);
}

Result<void> ConversationCases::open(const Mention& mention, bool relevant, Time at, Changes& changes)
{
    const auto fresh = caseOpenedBy(mention, *policy_, relevant, at);
    if (!fresh)
        return {};
    const auto id = workspace_->cases().open(*fresh, program, at);
    if (!id)
        return tl::unexpected(id.error());
    changes.cases.push_back(*id);
    return {};
}

}
