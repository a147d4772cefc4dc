// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/urgency.h"

#include "earshot/base/json.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace earshot {

namespace {

using enum UrgencyKind;

constexpr std::array names{ std::pair{ Safety, "safety" }, std::pair{ Health, "health" }, std::pair{ Vulnerable, "vulnerable" },
    std::pair{ Data, "data" }, std::pair{ Money, "money" }, std::pair{ Reach, "reach" }, std::pair{ Repeat, "repeat" },
    std::pair{ Emotion, "emotion" } };

std::optional<UrgencyKind> kindNamed(std::string_view name)
{
    const auto found = std::ranges::find(names, name, [](const auto& entry) { return std::string_view(entry.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

}

std::string_view nameOf(UrgencyKind kind)
{
    return std::ranges::find(names, kind, [](const auto& entry) { return entry.first; })->second;
}

std::string urgencyJson(const std::vector<UrgencyPart>& parts)
{
    if (parts.empty())
        return {};
    Json list = Json::array();
    for (const UrgencyPart& part : parts)
        list.push_back({ { "part", nameOf(part.kind) }, { "because", part.because }, { "minutes", part.headStart.count() } });
    return compactJson(list);
}

std::vector<UrgencyPart> urgencyIn(const std::string& text)
{
    std::vector<UrgencyPart> parts;
    const Result<Json> json = parsedJson(text);
    if (!json || !json->is_array())
        return parts;
    for (const Json& one : *json)
        if (const auto kind = kindNamed(textAt(one, "part")))
            parts.push_back({ *kind, textAt(one, "because"), std::chrono::minutes(integerAt(one, "minutes").value_or(0)) });
    return parts;
}

}
