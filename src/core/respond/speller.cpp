// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary.h"
#include "earshot/base/text.h"
#include "earshot/respond/draft_checks.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <map>

namespace earshot {

namespace {

using respond::Dictionary;

struct LanguageFiles {
    std::string_view language;
    std::array<std::string_view, 2> names; ///< where there are several, a word that is right in one is right
};

constexpr std::array languageFiles{ LanguageFiles{ "en", { "en_US", "en_GB" } }, LanguageFiles{ "de", { "de_DE", "" } },
    LanguageFiles{ "id", { "id_ID", "" } }, LanguageFiles{ "tr", { "tr_TR", "" } }, LanguageFiles{ "ru", { "ru_RU", "" } } };

/// Hunspell tries every edit of a word: beyond this length that takes long and finds nothing a person would want.
constexpr std::size_t longestForSuggestions = 30;

/// A composer asks for the same words at every pause of the typist.
constexpr std::size_t mostRemembered = 1000;

constexpr std::size_t shortestStem = 4;

/// "ke-tidak-nyaman-an", inconvenience: the word of every apology, and built freely from other words.
bool isRightNegation(const Dictionary& dictionary, std::string_view word)
{
    constexpr std::string_view prefix = "ketidak", suffix = "an";
    return word.size() >= prefix.size() + shortestStem + suffix.size() && word.substr(1).starts_with(prefix.substr(1))
        && word.ends_with(suffix) && dictionary.isRight(word.substr(prefix.size(), word.size() - prefix.size() - suffix.size()));
}

bool isRightIndonesianWord(const Dictionary& dictionary, std::string_view word)
{
    return dictionary.isRight(word) || isRightNegation(dictionary, word);
}

/// Indonesian writes small words onto others ("paket-nya"); the dictionary lists few of these forms.
bool isRightIndonesian(const Dictionary& dictionary, std::string_view word)
{
    static constexpr std::array<std::string_view, 6> enclitics{ "nya", "ku", "mu", "lah", "kah", "pun" };
    return isRightIndonesianWord(dictionary, word) || std::ranges::any_of(enclitics, [&](std::string_view enclitic) {
        return word.size() >= enclitic.size() + shortestStem && word.ends_with(enclitic)
            && isRightIndonesianWord(dictionary, word.substr(0, word.size() - enclitic.size()));
    });
}

/// "geht's", "gibt's": German shortens "es" behind any word.
bool isRightGerman(const Dictionary& dictionary, std::string_view word)
{
    constexpr std::string_view shortEs = "'s";
    return dictionary.isRight(word) || (word.ends_with(shortEs) && dictionary.isRight(word.substr(0, word.size() - shortEs.size())));
}

bool isRightIn(const Dictionary& dictionary, std::string_view word, std::string_view language)
{
    if (language == "id")
        return isRightIndonesian(dictionary, word);
    return language == "de" ? isRightGerman(dictionary, word) : dictionary.isRight(word);
}

/// Dictionaries know the straight apostrophe; keyboards of telephones write the curly one.
std::string withStraightApostrophes(std::string_view word)
{
    constexpr std::string_view curly = "’";
    std::string result(word);
    for (std::size_t at = result.find(curly); at != std::string::npos; at = result.find(curly, at))
        result.replace(at, curly.size(), "'");
    return result;
}

}

struct Speller::Dictionaries {
    using Shelf = std::vector<std::unique_ptr<Dictionary>>;

    std::string folder;
    std::map<std::string, Shelf, std::less<>> shelves{};
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> remembered{};

    const Shelf& shelfOf(std::string_view language)
    {
        if (const auto found = shelves.find(language); found != shelves.end())
            return found->second;
        Shelf shelf;
        const auto files = std::ranges::find(languageFiles, language, &LanguageFiles::language);
        if (files != languageFiles.end())
            for (const std::string_view name : files->names)
                if (auto dictionary = name.empty() ? nullptr : Dictionary::opened(folder + "/" + std::string(name)))
                    shelf.push_back(std::move(dictionary));
        return shelves.emplace(language, std::move(shelf)).first->second;
    }
};

Speller::Speller(std::string folder) : dictionaries_(std::make_unique<Dictionaries>(Dictionaries{ std::move(folder) })) { }

Speller::~Speller() = default;

bool Speller::knows(std::string_view language) const
{
    return !dictionaries_->shelfOf(language).empty();
}

bool Speller::isRight(std::string_view word, std::string_view language) const
{
    const auto& shelf = dictionaries_->shelfOf(language);
    const std::string straight = withStraightApostrophes(word);
    return shelf.empty() || std::ranges::any_of(shelf, [&](const auto& dictionary) { return isRightIn(*dictionary, straight, language); });
}

bool Speller::isKnown(std::string_view word, std::string_view language) const
{
    if (!knows(language))
        return false;
    const icu::Locale locale(std::string(language).c_str());
    icu::UnicodeString lower = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    lower.toLower(locale);
    icu::UnicodeString title = lower;
    title.toTitle(nullptr, locale);
    return std::ranges::any_of(std::array{ lower, title }, [&](const icu::UnicodeString& written) {
        std::string utf8;
        return isRight(written.toUTF8String(utf8), language);
    });
}

std::vector<std::string> Speller::suggestions(std::string_view word, std::string_view language, std::size_t most) const
{
    const auto& shelf = dictionaries_->shelfOf(language);
    if (shelf.empty() || graphemeCount(word) > longestForSuggestions)
        return {};
    auto& remembered = dictionaries_->remembered;
    const std::pair key{ std::string(language), std::string(word) };
    auto found = remembered.find(key);
    if (found == remembered.end()) {
        if (remembered.size() >= mostRemembered)
            remembered.clear();
        found = remembered.emplace(key, shelf.front()->suggestions(word)).first;
    }
    std::vector<std::string> result = found->second;
    result.resize(std::min(most, result.size()));
    return result;
}

}
