// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"

#include <string>
#include <vector>

namespace earshot {

enum class Label { Complaint, Troll, Other, Unsure };

/// One thing that spoke for or against, in log-odds.
struct Reason {
    std::string feature; ///< a word or phrase of the text, or the id of a signal ("signal:new_account")
    double weight = 0; ///< positive: towards `towards`; negative: against it
    Label towards = Label::Complaint; ///< Complaint or Troll: which head it moved
    std::size_t begin = 0, end = 0; ///< bytes in the text, where the feature stands in it; begin == end: nowhere
};

/// Complaint, troll, other or unsure [A1], by the sorter or by a person.
struct Verdict {
    Label label = Label::Unsure;
    double complaint = 0, troll = 0; ///< probabilities 0..1 of the two heads; independent of each other
    std::string language {}; ///< ISO 639-1 of the text as recognised: en de id tr ru, or "und"
    std::vector<Reason> reasons {}; ///< strongest first
    bool byPerson = false;
};

}
