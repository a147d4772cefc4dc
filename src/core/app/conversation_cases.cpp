// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation_cases.h"

#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "earshot/respond/case_rules.h"
#include "urgent_case.h"
#include "weighing.h"

#include <algorithm>
#include <map>

namespace earshot {

namespace {

const std::string program = "earshot";

bool isReply(const Observation& observation)
{
    return !observation.parentKey.empty() || !observation.parentExternalId.empty();
}

using LastVersions = std::map<std::int64_t, std::size_t>;

/// By mention, the place of the last version of those that stand in the batch again.
LastVersions lastVersions(const Recorded& recorded)
{
    LastVersions last;
    for (const auto* list : { &recorded.changed, &recorded.restored })
        for (const RecordedMention& mention : *list)
            last[mention.id.value] = std::max(last[mention.id.value], mention.index);
    return last;
}

bool mayMatterToCases(const Verdict& verdict, const Observation& observation)
{
    return verdict.label == Label::Complaint || verdict.label == Label::Troll || isReply(observation);
}

/// As much of a mention that was recorded this moment as the rules of cases look at: reading it back would cost more than recording it.
Result<Mention> freshMention(const RecordedMention& recorded, const Sorted& sorted, const Verdict& verdict, Time seenAt)
{
    Mention mention;
    mention.id = recorded.id;
    mention.brand = sorted.brand;
    mention.text = sorted.observation.text;
    mention.author.followers = sorted.observation.author.followers;
    mention.verdict = verdict;
    mention.postedAt = sorted.observation.postedAt;
    mention.firstSeenAt = seenAt;
    mention.conversation = recorded.conversation;
    return mention;
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

Result<void> ConversationCases::take(const Recorded& recorded, const Found& found, Changes& changes)
{
    const LastVersions last = lastVersions(recorded);
    for (const auto* list : { &recorded.added, &recorded.changed, &recorded.restored })
        for (const RecordedMention& mention : *list) {
            const auto place = last.find(mention.id.value);
            const Taken taken{ mention, list == &recorded.added, place == last.end() || place->second == mention.index };
            if (const auto done = takeOne(taken, found, changes); !done)
                return done;
        }
    return {};
}

Result<void> ConversationCases::takeOne(const Taken& taken, const Found& found, Changes& changes)
{
    const auto& [recorded, isNew, isLast] = taken;
    const Sorted& sorted = found.batch[recorded.index];
    if (sorted.observation.own)
        return takeOwn(recorded, sorted, found.at, changes);
    const auto context = isLast ? weighed(*workspace_, recorded, found) : Result<std::optional<Verdict>>();
    if (!context)
        return tl::unexpected(context.error());
    const Verdict& verdict = *context ? **context : sorted.verdict;
    if (!mayMatterToCases(verdict, sorted.observation))
        return {};
    // what was known before may have a case, and a person's verdict
    const auto mention = isNew ? freshMention(recorded, sorted, verdict, found.at) : workspace_->mentions().find(recorded.id);
    if (!mention)
        return tl::unexpected(mention.error());
    if (mention->caseId)
        return {};
    if (isReply(sorted.observation)) {
        const auto existing = workspace_->cases().ofConversation(mention->conversation);
        if (!existing)
            return tl::unexpected(existing.error());
        if (*existing)
            return join(**existing, *mention, found.at, changes);
    }
    const auto relevant = isNew ? Result<bool>(found.relevant || sorted.brand) : staysRelevant(*mention, found.relevant);
    if (!relevant)
        return tl::unexpected(relevant.error());
    return open(*mention, *relevant, found.at, changes);
}

// A person may have said whether it is about us.
Result<bool> ConversationCases::staysRelevant(const Mention& known, bool isRelevantThere)
{
    return workspace_->relevances().of(known.id).map([&](const std::optional<Relevance>& relevance) {
        return relevance && relevance->said ? *relevance->said : isRelevantThere || known.brand;
    });
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
    const auto urgent = after.lane == existing.lane ? Result<Case>(after) : withHeadStart(*workspace_, after, mention);
    if (!urgent)
        return tl::unexpected(urgent.error());
    return workspace_->cases().save(*urgent, moveEvent(existing, *urgent, program), at);
}

Result<void> ConversationCases::open(const Mention& mention, bool relevant, Time at, Changes& changes)
{
    const auto fresh = urgentCaseOpenedBy(*workspace_, mention, *policy_, relevant, at);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (!*fresh)
        return {};
    const auto id = workspace_->cases().open(**fresh, program, at);
    if (!id)
        return tl::unexpected(id.error());
    changes.cases.push_back(*id);
    return {};
}

}
