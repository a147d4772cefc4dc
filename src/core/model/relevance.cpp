// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/relevance.h"

#include "earshot/base/json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace earshot {

namespace {

using enum RelevanceSign;

constexpr std::array names{ std::pair{ OwnFeed, "own_feed" }, std::pair{ Handle, "handle" }, std::pair{ Link, "link" },
    std::pair{ Hashtag, "hashtag" }, std::pair{ Name, "name" }, std::pair{ CommonWord, "common_word" }, std::pair{ Quoted, "quoted" },
    std::pair{ Capitalised, "capitalised" }, std::pair{ LowerCase, "lower_case" }, std::pair{ PartOfName, "part_of_name" },
    std::pair{ Article, "article" }, std::pair{ NoArticle, "no_article" }, std::pair{ Complaint, "complaint" },
    std::pair{ NoComplaint, "no_complaint" }, std::pair{ ShortWord, "short_word" }, std::pair{ AboutTerm, "about_term" },
    std::pair{ NotTerm, "not_term" }, std::pair{ Service, "service" }, std::pair{ LearntTerm, "learnt_term" },
    std::pair{ LearntUse, "learnt_use" }, std::pair{ Conversation, "conversation" }, std::pair{ Excluded, "excluded" } };

std::optional<RelevanceSign> signNamed(std::string_view name)
{
    const auto found = std::ranges::find(names, name, [](const auto& entry) { return std::string_view(entry.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

}

std::string_view nameOf(RelevanceSign sign)
{
    return std::ranges::find(names, sign, [](const auto& entry) { return entry.first; })->second;
}

std::string relevanceJson(const std::vector<RelevanceReason>& reasons)
{
    Json list = Json::array();
    for (const RelevanceReason& reason : reasons)
        list.push_back({ nameOf(reason.sign), reason.words, reason.weight });
    return compactJson(list);
}

std::vector<RelevanceReason> relevanceIn(const std::string& text)
{
    std::vector<RelevanceReason> reasons;
    const Result<Json> json = parsedJson(text);
    if (!json || !json->is_array())
        return reasons;
    for (const Json& one : *json) {
        if (!one.is_array() || one.size() != 3 || !one[0].is_string() || !one[1].is_string() || !one[2].is_number())
            continue;
        if (const auto sign = signNamed(one[0].get<std::string>()))
            reasons.push_back({ *sign, one[1].get<std::string>(), one[2].get<double>() });
    }
    return reasons;
}

}
