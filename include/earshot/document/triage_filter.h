// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// What a mention can be asked about. `value` of a condition is then
enum class TriageField {
    Verdict, ///< a Label's name
    Platform, ///< a platform's id
    Source, ///< a source's id
    Language, ///< ISO 639-1, as recognised
    Brand, ///< a brand's id; "": none was found
    State, ///< a MentionState's name
    Tag, ///< a tag, case apart
    Assignee, ///< of its case; "@me": whoever looks; "": nobody
    Author, ///< words, each the beginning of a word of handle or name, case and diacritics apart
    Text, ///< words, each the beginning of a word of any version of the text, case and diacritics apart
    HasCase, ///< "": whether it is in a case
    Lane, ///< of its case, a Lane's name
    CaseState, ///< of its case, a CaseState's name; "open": not closed
    Snoozed, ///< "": whether its case sleeps
    Reach, ///< at least so many followers
    SeenSince, ///< RFC 3339, or "24h", "7d": so long before now
    SeenBefore, ///< the same
    Mention, ///< it is one of these: ids with commas between
};

std::string_view nameOf(TriageField field);
std::vector<TriageField> triageFields(); ///< all, in the order in which people are offered them

struct TriageCondition {
    TriageField field{};
    std::string value{};
    bool isNegated = false;
    bool operator==(const TriageCondition&) const = default;
};

/// Which mentions a saved view shows. No condition: all.
struct TriageFilter {
    std::vector<TriageCondition> conditions{};
    bool any = false; ///< one condition is enough; else all must hold
    bool operator==(const TriageFilter&) const = default;
};

/// {"all":[{"field":"verdict","value":"complaint"},{"field":"tag","value":"vip","not":true}]}, or "any".
std::string filterJson(const TriageFilter& filter);
/// Errors   NotJson; InvalidArgument with the field or the value that cannot be read.
Result<TriageFilter> parsedFilter(std::string_view json);
/// The first condition that cannot be answered, as InvalidArgument.
Result<void> checkedFilter(const TriageFilter& filter);

}
