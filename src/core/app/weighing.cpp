// SPDX-License-Identifier: GPL-3.0-or-later
#include "weighing.h"

#include "earshot/app/context.h"
#include "earshot/assess/context_signals.h"
#include "earshot/base/json.h"
#include "earshot/document/surroundings.h"
#include "earshot/model/names.h"
#include "recent_texts.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace earshot {

namespace {

MentionContext contextFrom(const AuthorCard& author, const Surroundings& around, int accountsWithThisText, Time at)
{
    MentionContext context{ .followers = author.followers,
        .casesAsCustomer = around.casesAsCustomer,
        .casesAsTroll = around.casesAsTroll,
        .measure = around.measure,
        .accountsWithThisText = accountsWithThisText,
        .depth = around.depth };
    if (author.createdAt && *author.createdAt <= at)
        context.accountAge = std::chrono::floor<std::chrono::days>(at - *author.createdAt);
    return context;
}

Result<std::vector<Reason>> signalsFor(Workspace& workspace, MentionId id, const Observation& observation, Time at)
{
    const auto around = surroundingsOf(workspace.store(), id, observation.parentKey);
    const auto accounts = workspace.recentTexts().accountsWith(workspace.store(), observation.text);
    if (!around || !accounts)
        return tl::unexpected(!around ? around.error() : accounts.error());
    return contextSignals(contextFrom(observation.author, *around, *accounts, at));
}

Json jsonOf(const std::vector<Reason>& signals)
{
    Json list = Json::array();
    for (const Reason& signal : signals)
        list.push_back({ { "feature", signal.feature }, { "weight", signal.weight }, { "towards", nameOf(signal.towards) } });
    return list;
}

/// Enough to come to the same label again without the workspace.
Event weighedEvent(MentionId id, const Verdict& ofText, const Verdict& after, const std::vector<Reason>& signals)
{
    const Json payload{ { "label", nameOf(after.label) },
        { "text", { { "label", nameOf(ofText.label) }, { "complaint", ofText.complaint }, { "troll", ofText.troll } } },
        { "signals", jsonOf(signals) } };
    return { .kind = EventKind::VerdictWeighed, .mention = id, .payload = compactJson(payload) };
}

}

Result<std::optional<Verdict>> weighed(Workspace& workspace, const RecordedMention& recorded, const Found& found)
{
    const Observation& observation = found.batch[recorded.index].observation;
    const Verdict& ofText = found.batch[recorded.index].verdict;
    workspace.recentTexts().add(found.source.platform, observation.author, observation.text);
    if (!mayTurn(ofText))
        return std::nullopt;
    const auto signals = signalsFor(workspace, recorded.id, observation, found.at);
    if (!signals)
        return tl::unexpected(signals.error());
    if (signals->empty())
        return std::nullopt;
    Verdict after = withContext(ofText, *signals);
    std::optional<Event> event;
    if (after.label != ofText.label)
        event = weighedEvent(recorded.id, ofText, after, *signals);
    return workspace.mentions().weigh(recorded.id, after, event, found.at).map([&] { return std::optional(std::move(after)); });
}

Result<ToldContext> contextOf(Workspace& workspace, const Mention& mention, const MentionGroups& groups)
{
    ToldContext told;
    for (const Reason& reason : mention.verdict.reasons)
        if (isContextSignal(reason.feature))
            told.reasons.push_back(reason);
    told.counted = !told.reasons.empty();
    if (const Label without = labelWithoutContext(mention.verdict);
        told.counted && !mention.verdict.byPerson && without != mention.verdict.label)
        told.without = without;
    if (told.counted || mention.own)
        return told;
    return surroundingsOf(workspace.store(), mention.id, mention.parentKey).map([&](const Surroundings& around) {
        const int accounts = std::max(1, groups.sameText.accounts);
        told.reasons = contextSignals(contextFrom(mention.author, around, accounts, mention.firstSeenAt));
        return std::move(told);
    });
}

}
