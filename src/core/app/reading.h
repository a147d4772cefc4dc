// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/assess/relevance.h"
#include "earshot/assess/sorter.h"
#include "earshot/net/http_client.h"
#include "earshot/platform/platform.h"
#include "found.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace earshot {

/// One source as a round of listening works with it.
struct ListeningTo {
    Source source;
    SourceState state;
    std::string token{};
    const Platform* platform = nullptr;
    bool isFirstPoll = false; ///< nothing of this source can have vanished yet
    std::string address{}; ///< where it is polled: with the secret that the source, which is stored, is without
};

/// Turns observations into what is to be written: leaves out what is known and unchanged, fetches the versions in between, judges the rest.
/// One for each round.
class Reading {
public:
    Reading(Workspace& workspace, HttpClient& http, Sorter sorter, BrandMatcher brands)
        : workspace_(&workspace)
        , http_(&http)
        , sorter_(std::move(sorter))
        , brands_(std::move(brands))
    {
    }

    /// Fills `found.batch`; the number of observations that are known and unchanged.
    Result<int> read(const ListeningTo& from, std::vector<Observation> observations, Found& found);

private:
    Result<void> addVersions(const ListeningTo& from, Observation&& latest, const Known* known, const std::string& digest, Found& found);
    Result<void> add(const ListeningTo& from, Observation&& observation, std::string digest, Found& found);
    Result<std::optional<Relevance>> relevanceOf(const ListeningTo& from, const Observation& observation, const Verdict& verdict);
    Result<BrandId> brandAnsweredBy(const ListeningTo& from, const Observation& reply, BrandId brand);

    Workspace* workspace_;
    HttpClient* http_;
    Sorter sorter_;
    BrandMatcher brands_;
    std::unordered_map<std::string, Known> read_{}; ///< by key; another source may bring it again before it is written
    std::unordered_map<std::string, BrandId> ours_{}; ///< of this round, by key and id on a server: what is about which brand, or is ours
};

}
