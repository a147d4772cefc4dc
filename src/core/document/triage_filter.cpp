// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/triage_filter.h"

#include "earshot/base/json.h"
#include "filter_clauses.h"
#include "refusal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace earshot {

namespace {

using enum TriageField;

constexpr std::array names{ std::pair{ Verdict, "verdict" }, std::pair{ Platform, "platform" }, std::pair{ Source, "source" },
    std::pair{ Language, "language" }, std::pair{ Brand, "brand" }, std::pair{ State, "state" }, std::pair{ Tag, "tag" },
    std::pair{ Assignee, "assignee" }, std::pair{ Author, "author" }, std::pair{ Text, "text" }, std::pair{ HasCase, "has_case" },
    std::pair{ Lane, "lane" }, std::pair{ TriageField::CaseState, "case_state" }, std::pair{ Snoozed, "snoozed" },
    std::pair{ Reach, "reach" }, std::pair{ SeenSince, "seen_since" }, std::pair{ SeenBefore, "seen_before" },
    std::pair{ TriageField::Mention, "mention" } };

Json jsonOf(const TriageCondition& condition)
{
    Json json{ { "field", nameOf(condition.field) }, { "value", condition.value } };
    if (condition.isNegated)
        json["not"] = true;
    return json;
}

Result<TriageCondition> conditionOf(const Json& json)
{
    const std::string field = textAt(json, "field");
    const auto found = std::ranges::find(names, field, [](const auto& entry) { return std::string_view(entry.second); });
    if (found == names.end())
        return failure(ErrorKind::InvalidArgument, field, "no such field");
    return TriageCondition{ found->first, textAt(json, "value"), flagAt(json, "not") };
}

}

std::string_view nameOf(TriageField field)
{
    return std::ranges::find(names, field, [](const auto& entry) { return entry.first; })->second;
}

std::vector<TriageField> triageFields()
{
    std::vector<TriageField> fields;
    for (const auto& [field, name] : names)
        fields.push_back(field);
    return fields;
}

std::string filterJson(const TriageFilter& filter)
{
    Json conditions = Json::array();
    for (const TriageCondition& condition : filter.conditions)
        conditions.push_back(jsonOf(condition));
    return compactJson({ { filter.any ? "any" : "all", conditions } });
}

Result<TriageFilter> parsedFilter(std::string_view text)
{
    const Result<Json> json = parsedJson(text);
    if (!json)
        return tl::unexpected(json.error());
    TriageFilter filter;
    filter.any = json->is_object() && json->contains("any");
    const Json& conditions = memberAt(*json, filter.any ? "any" : "all");
    if (!conditions.is_array())
        return failure(ErrorKind::InvalidArgument, "filter", "neither all nor any");
    for (const Json& one : conditions) {
        auto condition = conditionOf(one);
        if (!condition)
            return tl::unexpected(condition.error());
        filter.conditions.push_back(std::move(*condition));
    }
    return checkedFilter(filter).map([&] { return std::move(filter); });
}

Result<void> checkedFilter(const TriageFilter& filter)
{
    try {
        for (const TriageCondition& condition : filter.conditions)
            requireAnswerable(condition);
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.error());
    }
    return {};
}

}
