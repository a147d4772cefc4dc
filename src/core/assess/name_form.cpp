// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_form.h"

#include "characters.h"
#include "earshot/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace earshot {

namespace {

constexpr std::size_t mostBytes = 4096;
constexpr std::size_t wordsBefore = 2; ///< the article, and perhaps an adjective
constexpr std::size_t shortestNamePart = 3; ///< letters: "TV" and "SIM" beside a name are no part of one

/// Words that stand before an ordinary noun, perhaps with an adjective between, and before a name hardly ever.
struct Articles {
    std::string_view language;
    bool areDue; ///< an ordinary noun in the singular stands hardly ever without one
    std::vector<std::string_view> words;
};

const std::array<Articles, 4>& articlesOfLanguages()
{
    static const std::array<Articles, 4> all{ Articles{ "en", false, { "a", "an", "the", "this", "that", "each", "every", "no", "any" } },
        Articles{ "de", true,
            { "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen",
                "keiner", "jede", "jeder", "jedes", "jeden", "diese", "dieser", "dieses", "diesen" } },
        Articles{ "id", false, { "si", "sang", "seekor", "sebuah", "para", "ada" } },
        Articles{ "tr", false, { "bir", "tek", "bu", "hiç" } } };
    return all;
}

/// How a text uses capitals.
enum class Capitals { Normal, None, Only };

Capitals capitalsOf(std::string_view text)
{
    std::size_t upper = 0, letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = Characters::table().at(text, at);
        at = character.end;
        letters += character.kind == CharacterClass::Letter;
        upper += character.isUpper;
    }
    if (upper == 0)
        return Capitals::None;
    return 2 * upper > letters ? Capitals::Only : Capitals::Normal;
}

bool isUpperAt(std::string_view word, std::size_t at)
{
    return at < word.size() && Characters::table().at(word, at).isUpper;
}

/// "Taylor", but neither "taylor" nor "TV".
bool looksLikeName(std::string_view word)
{
    const Characters& table = Characters::table();
    std::size_t at = 0, letters = 0;
    for (bool isFirst = true; at < word.size(); isFirst = false, ++letters) {
        const Character character = table.at(word, at);
        if (character.isUpper != isFirst)
            return false;
        at = character.end;
    }
    return letters >= shortestNamePart;
}

/// The words of a text with what stands between them.
class Writing {
public:
    Writing(std::string_view text, std::string_view language)
        : text_(text.substr(0, mostBytes))
        , words_(words(text_))
        , capitals_(capitalsOf(text_))
        , isNounsCapital_(language == "de")
    {
        const auto found = std::ranges::find(articlesOfLanguages(), language, &Articles::language);
        articles_ = found == articlesOfLanguages().end() ? nullptr : &*found;
    }

    std::size_t count() const { return words_.size(); }
    std::string_view word(std::size_t index) const { return words_[index]; }

    /// None for a part of a handle or an address.
    std::optional<NameForm> formOf(std::size_t index) const
    {
        const std::string_view before = gapBefore(index), after = gapBefore(index + 1);
        if (before.ends_with('@') || after.starts_with('@'))
            return std::nullopt;
        if (before.ends_with('#'))
            return NameForm::Unclear;
        if (isQuote(before, before.empty() ? 0 : lastCharacter(before)) && isQuote(after, 0))
            return NameForm::Quoted;
        if (capitals_ != Capitals::Normal)
            return NameForm::Unclear;
        if (!isUpperAt(words_[index], 0))
            return NameForm::LowerCase;
        if (isNounsCapital_)
            return NameForm::Unclear;
        if (isBesideName(index))
            return NameForm::PartOfName;
        return beginsSentence(index) ? NameForm::Unclear : NameForm::Capitalised;
    }

    BeforeName beforeOf(std::size_t index) const
    {
        if (!articles_)
            return BeforeName::Nothing;
        for (std::size_t back = 1; back <= wordsBefore && back <= index && !beginsSentence(index - back + 1); ++back)
            if (std::ranges::find(articles_->words, searchFolded(words_[index - back])) != articles_->words.end())
                return BeforeName::Article;
        return articles_->areDue ? BeforeName::NoArticle : BeforeName::Nothing;
    }

private:
    std::string_view gapBefore(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : offset(words_[index - 1]) + words_[index - 1].size();
        return text_.substr(begin, (index < words_.size() ? offset(words_[index]) : text_.size()) - begin);
    }
    std::size_t offset(std::string_view word) const { return static_cast<std::size_t>(word.data() - text_.data()); }

    static std::size_t lastCharacter(std::string_view text)
    {
        std::size_t at = text.size() - 1;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            --at;
        return at;
    }
    static bool isQuote(std::string_view text, std::size_t at)
    {
        return at < text.size() && Characters::table().at(text, at).kind == CharacterClass::Quote;
    }

    bool beginsSentence(std::size_t index) const
    {
        return index == 0 || gapBefore(index).find_first_of(".!?:;\n") != std::string_view::npos;
    }
    bool isBesideName(std::size_t index) const
    {
        const bool isAfterName = index > 0 && gapBefore(index) == " " && !beginsSentence(index - 1) && looksLikeName(words_[index - 1]);
        return isAfterName || (index + 1 < words_.size() && gapBefore(index + 1) == " " && looksLikeName(words_[index + 1]));
    }

    std::string_view text_;
    std::vector<std::string_view> words_;
    Capitals capitals_;
    bool isNounsCapital_;
    const Articles* articles_ = nullptr;
};

bool isWord(std::string_view found, std::string_view wanted)
{
    const std::string folded = searchFolded(found);
    if (!std::string_view(folded).starts_with(wanted))
        return false;
    const std::string_view rest = std::string_view(folded).substr(wanted.size());
    return rest.empty() || rest.starts_with("'") || rest.starts_with("’");
}

}

NameUse nameUseOf(std::string_view foldedWord, std::string_view text, std::string_view language)
{
    const Writing writing(text, language);
    std::optional<NameUse> best;
    for (std::size_t index = 0; index < writing.count(); ++index) {
        const auto form = isWord(writing.word(index), foldedWord) ? writing.formOf(index) : std::nullopt;
        if (!form)
            continue;
        const NameUse use{ *form, writing.beforeOf(index) };
        if (!best || use < *best)
            best = use;
    }
    return best.value_or(NameUse{});
}

}
