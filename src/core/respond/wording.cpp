// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <array>
#include <map>

namespace earshot::respond {

namespace {

std::map<std::string_view, Phrases> allLists()
{
    const std::array<std::pair<std::string_view, std::span<const Phrase>>, 5> languages{ { { "en", unkindEnglish() },
        { "de", unkindGerman() }, { "id", unkindIndonesian() }, { "tr", unkindTurkish() }, { "ru", unkindRussian() } } };
    std::map<std::string_view, Phrases> lists;
    std::vector<Phrase> together;
    for (const auto& [language, list] : languages) {
        lists.emplace(language, Phrases(list));
        together.insert(together.end(), list.begin(), list.end());
    }
    lists.emplace("", Phrases(together));
    return lists;
}

}

const Phrases& unkindWording(std::string_view language)
{
    static const std::map<std::string_view, Phrases> lists = allLists();
    const auto found = lists.find(language);
    return found == lists.end() ? lists.at("") : found->second;
}

}
