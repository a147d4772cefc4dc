// SPDX-License-Identifier: GPL-3.0-or-later
#include "furnish.h"

#include "earshot/app/brands.h"
#include "earshot/app/commitments.h"
#include "earshot/assess/sorter.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace earshot::pictures {

namespace {

using namespace std::chrono_literals;

struct Post {
    const char *author, *handle, *text;
};

constexpr Post posts[] = { { "Stargazer Jo", "jo_stargazer", "A nova in the northern sky tonight, clear weather, bring a blanket" },
    { "Kino am Eck", "kino_am_eck", "Heute im Programm: die Nova, ein Film über eine Werft" },
    { "Tom on the train", "tom_commutes", "the nova contract came with a poster of a telescope" },
    { "Lina's Papa", "linaspapa", "Nova ist heute zwei geworden und hat den ganzen Kuchen allein gegessen" } };

Sorted sorted(const Post& post, const BrandMatcher& matcher, Time seenAt)
{
    Sorted sorted;
    Observation& observation = sorted.observation;
    observation.externalId = post.handle;
    observation.key = "mastodon:pictures/" + observation.externalId;
    observation.author = { .externalId = post.handle, .handle = post.handle, .name = post.author };
    observation.text = observation.versionText = post.text;
    observation.postedAt = seenAt - 4min;
    sorted.verdict = Sorter::shipped().judge(post.text, Reasons::On);
    sorted.relevance = matcher.relevanceOf(post.text, { .language = sorted.verdict.language, .complaint = sorted.verdict.complaint });
    return sorted;
}

Result<void> addCandidates(Workspace& workspace)
{
    const Brand nova{
        .name = "Nova", .keywords = { "Nova" }, .aboutTerms = { "bill", "contract", "call" }, .notTerms = { "sky", "telescope" }
    };
    const auto added = addBrand(workspace, withCommonWords(nova, Speller()));
    const auto sources = workspace.sources().all();
    const auto matcher = brandMatcher(workspace);
    if (!added || !sources || !matcher)
        return tl::unexpected(!added ? added.error() : !sources ? sources.error() : matcher.error());
    const auto search = std::ranges::find(*sources, SourceKind::Search, &Source::kind);
    if (search == sources->end())
        return failure(ErrorKind::Unknown, "no search");
    std::vector<Sorted> batch;
    for (const Post& post : posts)
        if (Sorted one = sorted(post, *matcher, workspace.now()); one.relevance && !one.relevance->isOurs())
            batch.push_back(std::move(one));
    return workspace.mentions().record(search->id, "mastodon", batch, workspace.now()).map([](const Recorded&) {});
}

Result<void> addCommitments(Workspace& workspace, CaseId id)
{
    const Time now = workspace.now();
    const Commitment wishes[]
        = { { .caseId = id, .text = "We tell you here by this evening when your line is back.", .dueAt = now + 3h, .owner = "ana" },
              { .caseId = id, .text = "You get the days without a line back on your next bill.", .dueAt = now + 72h, .owner = "ben" },
              { .caseId = id, .kind = CommitmentKind::Task, .text = "Ask the crew for a time", .dueAt = now + 90min, .owner = "ana" },
              { .caseId = id, .kind = CommitmentKind::Task, .text = "Tell the billing team which days", .owner = "ben" } };
    for (const Commitment& wish : wishes)
        if (const auto added = addCommitment(workspace, wish); !added)
            return tl::unexpected(added.error());
    return {};
}

}

Result<CaseId> furnish(Workspace& workspace)
{
    const auto answered = workspace.cases().list({ .state = CaseState::Acknowledged, .lane = Lane::Complaints }, 1);
    if (!answered)
        return tl::unexpected(answered.error());
    if (answered->empty())
        return failure(ErrorKind::Unknown, "no answered complaint");
    const CaseId id = answered->front().id;
    const auto done = addCommitments(workspace, id).and_then([&] { return addCandidates(workspace); });
    return done.map([id] { return id; });
}

}
