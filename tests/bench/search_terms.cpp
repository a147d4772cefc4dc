// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_terms.h"

#include "earshot/base/text.h"
#include "required.h"

#include <algorithm>
#include <stdexcept>

namespace earshot::bench {

namespace {

constexpr std::size_t longEnough = 5;

/// The index also holds terms of author and verdict and the mark between two versions of a text.
bool isWord(const std::string& term)
{
    const auto found = words(term);
    return term.size() > 1 && found.size() == 1 && found.front() == term;
}

bool isPlain(const std::string& word)
{
    return word.size() >= longEnough && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

}

SearchTerms::SearchTerms(const RawDatabase& database, Store& store)
    : store_(&store)
    , lastMention_(database.integer("select max(id) from mention"))
{
    database.run("create virtual table temp.vocabulary using fts5vocab(main, mention_text, row)");
    RawStatement vocabulary(database.handle(), "select term, doc from vocabulary");
    while (vocabulary.step()) {
        const std::string word = vocabulary.text(0);
        const std::int64_t share = lastMention_ / vocabulary.integer(1); // one mention of so many
        if (!isWord(word))
            continue;
        if (share <= 20)
            common_.push_back(word);
        else if (share >= 100 && share <= 1000 && isPlain(word))
            middling_.push_back(word);
        else if (vocabulary.integer(1) <= 20 && word.size() >= longEnough)
            rare_.push_back(word);
    }
    if (common_.empty() || middling_.empty() || rare_.empty())
        throw std::runtime_error("the workspace is too small to search in");
}

Mention SearchTerms::someMention(Dice& dice) const
{
    return required(Mentions(*store_).find(mention(dice)));
}

std::string SearchTerms::phrase(Dice& dice) const
{
    while (true) {
        const std::string folded = searchFolded(someMention(dice).text);
        const auto all = words(folded);
        if (all.size() < 3)
            continue;
        const std::size_t at = dice.below(all.size() - 2);
        const std::string found = std::string(all[at]) + " " + std::string(all[at + 1]) + " " + std::string(all[at + 2]);
        if (found.find('\'') == std::string::npos) // the index splits there
            return found;
    }
}

std::string SearchTerms::authorName(Dice& dice) const
{
    return someMention(dice).author.name;
}

std::string SearchTerms::date(Dice& dice) const
{
    return formatRfc3339(someMention(dice).firstSeenAt).substr(0, 10);
}

}
