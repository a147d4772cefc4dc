// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/mentions.h"
#include "raw_sqlite.h"
#include "written.h"

#include <string>
#include <vector>

namespace earshot::bench {

/// What somebody may search a workspace for, drawn from what stands in it. All words are folded as the index has them.
class SearchTerms {
public:
    SearchTerms(const RawDatabase& database, Store& store);

    std::string common(Dice& dice) const { return dice.of(common_); } ///< in one mention of twenty and more
    std::string middling(Dice& dice) const { return dice.of(middling_); } ///< in one of a thousand to one of a hundred
    std::string rare(Dice& dice) const { return dice.of(rare_); } ///< in twenty at most
    std::string phrase(Dice& dice) const; ///< three words in a row of some mention
    std::string prefix(Dice& dice) const { return middling(dice).substr(0, 5); } ///< without its star
    std::string authorName(Dice& dice) const; ///< of some mention's author, all of it
    MentionId mention(Dice& dice) const { return { static_cast<std::int64_t>(1 + dice.below(static_cast<std::size_t>(lastMention_))) }; }
    std::string date(Dice& dice) const; ///< some day of the workspace's time

private:
    Mention someMention(Dice& dice) const;

    Store* store_;
    std::int64_t lastMention_ = 0;
    std::vector<std::string> common_, middling_, rare_;
};

}
