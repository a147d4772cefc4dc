// SPDX-License-Identifier: GPL-3.0-or-later
#include "written.h"

#include "earshot/base/text.h"
#include "phrases.h"

#include <fmt/format.h>

#include <array>

namespace earshot::bench {

namespace {

constexpr std::array otherBrands{ "Brightloom", "Vossbergen", "Tamarika", "Pelikanto", "Nimbusia", "Orlandica" };
constexpr std::array syllables{ "ba", "ber", "dor", "el", "fin", "gar", "hol", "ka", "kel", "lin", "lor", "mar", "men", "nor", "os", "pel",
    "ra", "rin", "sal", "sten", "ta", "tor", "ul", "ven", "vik", "wal", "zan", "zil" };

const Phrases& phrasesOf(Dice& dice)
{
    const std::size_t roll = dice.below(100);
    if (roll < 40)
        return english();
    if (roll < 60)
        return german();
    if (roll < 75)
        return indonesian();
    return roll < 90 ? turkish() : russian();
}

Wish wishOf(Dice& dice)
{
    const std::size_t roll = dice.below(100);
    if (roll < 35)
        return Wish::Complain;
    if (roll < 55)
        return Wish::Praise;
    return roll < 63 ? Wish::Insult : Wish::Tell;
}

std::string inventedName(Dice& dice)
{
    std::string name;
    for (std::size_t left = 2 + dice.below(3); left > 0; --left)
        name += dice.of(syllables);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

class Writer {
public:
    explicit Writer(Dice& dice) : dice_(dice), phrases_(phrasesOf(dice)), wish_(wishOf(dice))
    {
        brand_ = dice.hits(25) ? heardBrand : std::string_view(dice.of(otherBrands));
        thing_ = dice.of(phrases_.things);
    }

    const Phrases& phrases() const { return phrases_; }
    std::string sentence(Wish wish)
    {
        return filled(dice_.of(wish == Wish::Complain ? phrases_.complaints
                : wish == Wish::Praise                ? phrases_.praises
                : wish == Wish::Insult                ? phrases_.insults
                                                      : phrases_.others));
    }
    /// What the writer mostly wants, with other talk around it.
    std::string sentence() { return sentence(dice_.hits(60) ? wish_ : Wish::Tell); }
    std::string ending() { return filled(dice_.of(wish_ == Wish::Complain ? phrases_.demands : phrases_.endings)); }
    /// Talk that is about nothing, so that a text does not only consist of a few sentences.
    std::string babble()
    {
        std::string words;
        for (std::size_t left = 5 + dice_.below(8); left > 0; --left)
            words.append(words.empty() ? "" : " ").append(dice_.hits(90) ? std::string(dice_.of(phrases_.fillers)) : inventedName(dice_));
        return words;
    }
    std::string title() { return std::string(brand_) + ": " + sentence(wish_); }

private:
    std::string filled(std::string_view phrase)
    {
        std::string text;
        for (std::size_t at = 0; at < phrase.size(); ++at) {
            if (phrase[at] == '{') {
                text += slot(phrase[at + 1]);
                at += 2;
            } else {
                text += phrase[at];
            }
        }
        return text;
    }

    std::string slot(char name)
    {
        switch (name) {
        case 'b':
            return std::string(brand_);
        case 't':
            return std::string(dice_.hits(70) ? thing_ : dice_.of(phrases_.things));
        case 'n':
            return std::to_string(2 + dice_.below(96));
        case 'm':
            return std::to_string(3 + dice_.below(900)) + "." + std::to_string(10 + dice_.below(90));
        case 'c':
            return fmt::format("K{}", 1'000'000 + dice_.below(9'000'000));
        case 'p':
            return std::string(dice_.of(phrases_.names));
        default:
            return inventedName(dice_);
        }
    }

    Dice& dice_;
    const Phrases& phrases_;
    Wish wish_;
    std::string_view brand_, thing_;
};

}

Written written(Dice& dice, std::size_t bytes)
{
    Writer writer(dice);
    Written post{ writer.phrases().language, {}, writer.title(), {} };
    post.author = std::string(dice.of(writer.phrases().names)) + " " + inventedName(dice);
    while (post.text.size() < bytes) {
        post.text += writer.sentence() + ". " + writer.babble() + ". ";
        if (dice.hits(40))
            post.text += writer.ending() + (dice.hits(30) ? "\n\n" : " ");
    }
    post.text = std::string(trimmed(post.text));
    return post;
}

}
