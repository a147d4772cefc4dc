// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "earshot/base/digest.h"
#include "own_feed.h"

#include <algorithm>
#include <utility>

namespace earshot {

namespace {

std::string versionDigest(const Observation& observation)
{
    return hexOf(sha256(observation.versionText));
}

bool isHeard(const ListeningTo& from, const Observation& observation)
{
    if (observation.boost || observation.key.empty())
        return false;
    return from.source.kind != SourceKind::Feed || from.source.query.empty() || matchesQuery(observation.text, from.source.query);
}

bool hasUnseenVersions(const ListeningTo& from, const Observation& latest, const Known* known)
{
    return from.platform->capabilities().editHistory && latest.editedAt && (!known || known->state != MentionState::Gone);
}

// The platform tells only text and time of earlier versions; everything else is as now.
Observation earlierVersion(const Observation& latest, Observation&& version)
{
    Observation full = latest;
    full.text = std::move(version.text);
    full.html = std::move(version.html);
    full.raw = std::move(version.raw);
    full.media = std::move(version.media);
    full.editedAt = version.editedAt;
    full.versionText = std::move(version.versionText);
    return full;
}

/// An external id tells posts of one server apart only.
std::string idOnServer(const Source& source, const std::string& externalId)
{
    return source.platform + '\n' + source.baseUrl + '\n' + externalId;
}

Mention asMention(const ListeningTo& from, const Observation& observation)
{
    Mention mention;
    mention.source = from.source.id;
    mention.platform = from.source.platform;
    mention.key = observation.key;
    mention.externalId = observation.externalId;
    mention.url = observation.url;
    return mention;
}

}

Result<int> Reading::read(const ListeningTo& from, std::vector<Observation> observations, Found& found)
{
    std::erase_if(observations, [&](const Observation& observation) { return !isHeard(from, observation); });
    std::vector<std::string> keys;
    keys.reserve(observations.size());
    for (const Observation& observation : observations)
        keys.push_back(observation.key);
    const auto known = workspace_->mentions().known(keys);
    if (!known)
        return tl::unexpected(known.error());
    int unchanged = 0;
    for (Observation& observation : observations) {
        const auto stored = known->find(observation.key);
        const auto unwritten = read_.find(observation.key);
        const Known* before = unwritten != read_.end() ? &unwritten->second : stored != known->end() ? &stored->second : nullptr;
        Known now{ {}, versionDigest(observation) };
        if (before && before->state != MentionState::Gone && before->versionDigest == now.versionDigest) {
            ++unchanged;
            continue;
        }
        if (const auto added = addVersions(from, std::move(observation), before, now.versionDigest, found); !added)
            return tl::unexpected(added.error());
        read_[found.batch.back().observation.key] = std::move(now);
    }
    found.relevant = brands_.isEmpty() || isOwnFeed(from.source.kind);
    return unchanged;
}

Result<void> Reading::addVersions(
    const ListeningTo& from, Observation&& latest, const Known* known, const std::string& digest, Found& found)
{
    if (hasUnseenVersions(from, latest, known)) {
        const Mention mention = asMention(from, latest);
        auto history = from.platform->historyRequest(from.source, mention, from.token)
                           .and_then([&](Request request) { return http_->fetch(std::move(request)); })
                           .and_then([&](const Response& response) { return from.platform->readHistory(from.source, mention, response); });
        if (history && !history->empty()) {
            history->pop_back(); // the present version, which we hold in full
            auto unseen = history->begin();
            if (known) {
                const auto seen = std::find_if(history->rbegin(), history->rend(),
                    [&](const Observation& version) { return versionDigest(version) == known->versionDigest; });
                unseen = seen.base();
                if (unseen == history->begin())
                    unseen = history->end();
            }
            for (; unseen != history->end(); ++unseen)
                if (const auto added = add(from, earlierVersion(latest, std::move(*unseen)), {}, found); !added)
                    return added;
        }
    }
    return add(from, std::move(latest), digest, found);
}

Result<void> Reading::add(const ListeningTo& from, Observation&& observation, std::string digest, Found& found)
{
    Sorted result;
    result.versionDigest = std::move(digest);
    if (observation.own) {
        result.verdict.label = Label::Other;
    } else {
        result.verdict = sorter_.judge(observation.text, Reasons::On);
        auto relevance = relevanceOf(from, observation, result.verdict);
        if (!relevance)
            return tl::unexpected(relevance.error());
        result.relevance = std::move(*relevance);
        if (result.relevance && result.relevance->isOurs())
            result.brand = result.relevance->brand;
    }
    if (observation.own || result.brand)
        ours_[observation.key] = ours_[idOnServer(from.source, observation.externalId)] = result.brand;
    result.observation = std::move(observation);
    found.batch.push_back(std::move(result));
    return {};
}

// What a doubtful reply answers is looked up only where it may decide.
Result<std::optional<Relevance>> Reading::relevanceOf(const ListeningTo& from, const Observation& observation, const Verdict& verdict)
{
    RelevanceSetting setting{ .language = verdict.language, .complaint = verdict.complaint, .isOwnFeed = isOwnFeed(from.source.kind) };
    auto relevance = brands_.relevanceOf(observation.text, setting);
    if (!relevance || relevance->isOurs() || (observation.parentKey.empty() && observation.parentExternalId.empty()))
        return relevance;
    const auto answered = brandAnsweredBy(from, observation, relevance->brand);
    if (!answered)
        return tl::unexpected(answered.error());
    setting.answered = *answered;
    return *answered ? brands_.relevanceOf(observation.text, setting) : relevance;
}

/// `brand` itself where a post of our own is answered.
Result<BrandId> Reading::brandAnsweredBy(const ListeningTo& from, const Observation& reply, BrandId brand)
{
    const auto fresh = ours_.find(reply.parentKey.empty() ? idOnServer(from.source, reply.parentExternalId) : reply.parentKey);
    if (fresh != ours_.end())
        return fresh->second ? fresh->second : brand;
    return workspace_->mentions().answeredBy(reply, from.source).map([&](const std::optional<Answered>& answered) {
        return answered ? (answered->isOwn ? brand : answered->brand) : BrandId{};
    });
}

}
