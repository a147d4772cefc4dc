// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include "code_points.h"
#include "earshot/base/text.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <set>

namespace earshot::respond {

namespace {

constexpr std::size_t longestAcronym = 6;

/// What the characters of a word are, as far as it decides whether a dictionary can judge it.
struct Shape {
    std::size_t letters = 0, capitals = 0;
    bool startsWithCapital = false, hasDigit = false, hasOwnScript = false;
};

Shape shapeOf(std::string_view word, UScriptCode ownScript)
{
    Shape shape;
    for (const auto& [character, begin] : codePointsIn(word)) {
        if (character < 0)
            continue;
        UErrorCode status = U_ZERO_ERROR;
        shape.hasDigit = shape.hasDigit || u_isdigit(character);
        shape.hasOwnScript = shape.hasOwnScript || uscript_getScript(character, &status) == ownScript;
        const bool isCapital = u_isupper(character);
        shape.startsWithCapital = shape.startsWithCapital || (isCapital && shape.letters == 0);
        shape.capitals += isCapital ? 1 : 0;
        shape.letters += u_isalpha(character) ? 1 : 0;
    }
    return shape;
}

std::string_view beforeApostrophe(std::string_view word)
{
    return word.substr(0, std::min(word.find('\''), word.find("’")));
}

class Judge {
public:
    Judge(const Speller& speller, std::string_view language, const std::vector<std::string>& knownWords)
        : speller_(speller)
        , language_(language)
        , script_(language == "ru" ? USCRIPT_CYRILLIC : USCRIPT_LATIN)
    {
        for (const std::string& phrase : knownWords)
            for (const std::string_view word : words(phrase))
                known_.insert(caseFolded(word));
    }

    bool isRight(std::string_view word) const { return speller_.isRight(word, language_); }

    /// No dictionary can tell whether this is right.
    bool isBeyondDictionaries(std::string_view word) const
    {
        const std::string_view stem = beforeApostrophe(word);
        const Shape whole = shapeOf(word, script_), shape = shapeOf(stem, script_);
        const bool isAcronym = shape.capitals == shape.letters && shape.letters <= longestAcronym;
        const bool isCamelCase = shape.capitals > (shape.startsWithCapital ? 1 : 0) && shape.capitals < shape.letters;
        // Turkish sets an apostrophe between a proper name and its endings, and nowhere else.
        const bool isTurkishName = language_ == "tr" && shape.startsWithCapital && stem.size() < word.size();
        return whole.hasDigit || !whole.hasOwnScript || whole.letters < 2 || isAcronym || isCamelCase || isTurkishName
            || known_.contains(caseFolded(word)) || known_.contains(caseFolded(stem));
    }

private:
    const Speller& speller_;
    std::string_view language_;
    UScriptCode script_;
    std::set<std::string> known_{};
};

/// Words that hyphens join to one, such as "E-Mail-Adresse", "hati-hati" and "кто-нибудь".
TextRanges joinedWordsIn(std::string_view text, const std::vector<std::string_view>& parts, std::size_t& first)
{
    TextRanges ranges;
    do {
        const auto begin = static_cast<std::size_t>(parts[first].data() - text.data());
        ranges.push_back({ begin, begin + parts[first].size() });
        ++first;
    } while (first < parts.size() && in({ ranges.back().end, static_cast<std::size_t>(parts[first].data() - text.data()) }, text) == "-");
    return ranges;
}

}

TextRanges misspelt(std::string_view text, const Speller& speller, std::string_view language, const std::vector<std::string>& knownWords,
    const TextRanges& exempt)
{
    TextRanges found;
    if (!speller.knows(language))
        return found;
    const Judge judge(speller, language, knownWords);
    const std::vector<std::string_view> parts = words(text);
    for (std::size_t first = 0; first < parts.size();) {
        const TextRanges joined = joinedWordsIn(text, parts, first);
        const TextRange whole{ joined.front().begin, joined.back().end };
        const auto isBeyond = [&](const TextRange& part) { return judge.isBeyondDictionaries(in(part, text)); };
        if (overlapsAny(whole, exempt) || judge.isRight(in(whole, text)))
            continue;
        // What hangs on an acronym, a name or a number is an ending ("SMS-ки", "24-stündig") rather than a word.
        if (joined.size() > 1 && std::ranges::any_of(joined, isBeyond))
            continue;
        for (const TextRange& part : joined)
            if (!isBeyond(part) && !judge.isRight(in(part, text)))
                found.push_back(part);
    }
    return found;
}

}
