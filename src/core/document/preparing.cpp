// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"
#include "earshot/base/digest.h"
#include "earshot/document/mentions.h"
#include "index_text.h"
#include "repaired_observation.h"

#include <utility>

namespace earshot {

void prepare(Sorted& sorted, Time seenAt)
{
    if (!isStorable(sorted.observation))
        sorted.observation = repairedObservation(std::move(sorted.observation));
    const Observation& observation = sorted.observation;
    if (sorted.versionDigest.empty())
        sorted.versionDigest = hexOf(sha256(observation.versionText));
    Prepared& prepared = sorted.prepared.emplace();
    prepared.seenAt = seenAt;
    // who cannot be told from others is stored as nobody, and the digest is made of what is stored
    prepared.card = canonicalCard(accountOf(observation.author).empty() ? AuthorCard{} : observation.author);
    prepared.digest = digestOf(observation, SnapshotKind::First, seenAt, prepared.card);
    prepared.indexed = indexedTerms({ authorTerms(observation.author) }, { observation.text });
}

}
