// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage.h"
#include "earshot/model/ids.h"

#include <string>
#include <vector>

namespace earshot {

/// A filter that somebody gave a name.
struct SavedView {
    ViewId id{};
    std::string name{};
    TriageFilter filter{};
    TriageOrder order = TriageOrder::MostUrgent;
    std::string owner{}; ///< "": the team's
    int position = 0; ///< where it stands among the others
    bool operator==(const SavedView&) const = default;
};

/// Changes of the team's views stand in the ledger; private ones are nobody else's business.
/// Errors   Unknown; InvalidArgument for a view without a name or with a filter that cannot be read, and those of Store.
/// Threads  as the Store it was made from.
class SavedViews {
public:
    explicit SavedViews(Store& store) : store_(&store) { }

    Result<ViewId> add(const SavedView& view, const std::string& actor, Time now);
    Result<void> save(const SavedView& view, const std::string& actor, Time now); ///< owner included: sharing is a change
    Result<void> remove(ViewId id, const std::string& actor, Time now);
    Result<SavedView> find(ViewId id);
    /// The team's and this person's, by position.
    Result<std::vector<SavedView>> seenBy(const std::string& actor);

private:
    Store* store_;
};

}
