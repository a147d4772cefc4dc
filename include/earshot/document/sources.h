// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/brand.h"
#include "earshot/model/source.h"

#include <utility>
#include <vector>

namespace earshot {

/// What is listened for and where. Every change appends its ledger row in the same transaction.
/// Errors   Unknown for an id that is not there, and those of Store.
/// Threads  as the Store it was made from.
class Sources {
public:
    explicit Sources(Store& store) : store_(&store) { }

    Result<SourceId> add(const Source& source, const std::string& actor, Time now);
    Result<std::vector<Source>> all(); ///< removed ones left out
    Result<Source> find(SourceId id);
    /// What it asks for (kind, address, query), its account, interval and whether it may train, from now on. The rest stays.
    Result<void> save(const Source& source, const std::string& actor, Time now);
    Result<void> setPaused(SourceId id, bool paused, const std::string& actor, Time now); ///< false: a dead one is asked again, too
    Result<void> setMayTrain(SourceId id, bool mayTrain, const std::string& actor, Time now); ///< counts for what was judged before, too
    Result<bool> mayTrain(SourceId id); ///< also of one that was removed; true of none
    Result<void> setBaseUrl(SourceId id, const std::string& url, const std::string& actor, Time now); ///< after a permanent move
    /// Once the server has told whose the token is and how long a post may be. No ledger row: nobody did it.
    Result<void> setAccount(SourceId id, const std::string& handle, std::size_t postLength);
    Result<void> noteNewToken(SourceId id, const std::string& actor, Time now); ///< the ledger row that a token was replaced, without it
    Result<void> remove(SourceId id, const std::string& actor, Time now); ///< its mentions stay

    Result<SourceState> state(SourceId id);
    Result<std::vector<std::pair<SourceId, SourceState>>> states();
    Result<void> saveState(SourceId id, const SourceState& state); ///< inside the transaction that records what was found

    Result<BrandId> addBrand(const Brand& brand, const std::string& actor, Time now);
    /// The definition from now on; its ledger row is of the kind BrandAdded again. Brings back one that was removed.
    Result<void> saveBrand(const Brand& brand, const std::string& actor, Time now);
    Result<std::vector<Brand>> brands();
    Result<void> removeBrand(BrandId id, const std::string& actor, Time now);

private:
    Store* store_;
};

}
