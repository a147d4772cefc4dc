// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/ids.h"
#include "feed_document.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// Gives items the keys by which they are known for ever: id, else link and date, else link, else title, else text. An id that different
/// items of one document share ("N/A", the site's address) identifies nothing; it is remembered and extended by the item's title and link
/// from then on.
class FeedKeys {
public:
    /// `memory` is what memory() of the poll before said.
    FeedKeys(SourceId source, std::string_view memory);

    /// Sets the keys. Items without anything to know them by are dropped, of several copies of one item the latest stays.
    void assign(FeedDocument& document);
    std::string memory() const;
    std::string keyOfId(std::string_view id) const;

private:
    bool isShared(const std::string& identity) const;
    void noteShared(const FeedDocument& document, const std::vector<std::string>& identities);

    std::string prefix_;
    std::set<std::string> shared_; ///< short digests of the identities that identify nothing
};

}
