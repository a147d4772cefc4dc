// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <array>
#include <map>

namespace earshot::respond {

namespace {

using List = std::span<const Phrase>;

struct Unkind {
    std::string_view language;
    List heated, defensive, personal;
};

std::array<Unkind, 5> allLists()
{
    return { { { "en", heatedEnglish(), defensiveEnglish(), personalEnglish() },
        { "de", heatedGerman(), defensiveGerman(), personalGerman() },
        { "id", heatedIndonesian(), defensiveIndonesian(), personalIndonesian() },
        { "tr", heatedTurkish(), defensiveTurkish(), personalTurkish() },
        { "ru", heatedRussian(), defensiveRussian(), personalRussian() } } };
}

using ByLanguage = std::map<std::string_view, Phrases>;

/// What `listsOf` takes from each language, and from all of them under "".
template <class ListsOf>
ByLanguage byLanguage(ListsOf listsOf)
{
    ByLanguage result;
    std::vector<Phrase> together;
    for (const Unkind& unkind : allLists()) {
        std::vector<Phrase> own;
        for (const List list : listsOf(unkind))
            own.insert(own.end(), list.begin(), list.end());
        result.emplace(unkind.language, Phrases(own));
        together.insert(together.end(), own.begin(), own.end());
    }
    result.emplace("", Phrases(together));
    return result;
}

const Phrases& in(const ByLanguage& lists, std::string_view language)
{
    const auto found = lists.find(language);
    return found == lists.end() ? lists.at("") : found->second;
}

}

const Phrases& unkindWording(std::string_view language)
{
    static const ByLanguage lists = byLanguage([](const Unkind& unkind) {
        return std::array{ unkind.heated, unkind.defensive, unkind.personal };
    });
    return in(lists, language);
}

const Phrases& heatedWording(std::string_view language)
{
    static const ByLanguage lists = byLanguage([](const Unkind& unkind) { return std::array{ unkind.heated }; });
    return in(lists, language);
}

}
