// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/ids.h"

#include <string>
#include <vector>

namespace earshot {

/// A tag as it was first written.
struct Tag {
    std::string name{};
    int mentions = 0; ///< at most Tags::mostCounted are counted
};

/// Words that people put on mentions. "VIP" and "vip" are one tag.
/// Errors   Unknown for a mention that is not there, InvalidArgument for a tag without a letter, and those of Store.
/// Threads  as the Store it was made from.
class Tags {
public:
    static constexpr int mostCounted = 10'000;

    explicit Tags(Store& store) : store_(&store) { }

    /// False where it already has the tag: nothing is written then, not even to the ledger.
    Result<bool> add(MentionId mention, const std::string& tag, const std::string& actor, Time now);
    Result<bool> remove(MentionId mention, const std::string& tag, const std::string& actor, Time now); ///< false where it has not
    Result<std::vector<std::string>> of(MentionId mention); ///< in alphabetical order
    Result<std::vector<Tag>> all(); ///< in use, most used first

private:
    Store* store_;
};

}
