// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_form.h"

#include "characters.h"

#include <algorithm>

namespace earshot {
namespace {

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}
bool isMask(char32_t c)
{
    return c == U'*' || c == U'$' || c == U'@';
}
bool isLetter(char32_t c)
{
    return !isDigit(c) && !isMask(c) && c != U'\'' && c != U'.' && c != U',' && c != U':';
}

char32_t letterMeantBy(char32_t c, bool inCyrillic)
{
    switch (c) {
    case U'0':
        return inCyrillic ? U'о' : U'o';
    case U'1':
        return inCyrillic ? U'1' : U'i';
    case U'3':
        return inCyrillic ? U'з' : U'e';
    case U'4':
        return inCyrillic ? U'ч' : U'a';
    case U'5':
        return inCyrillic ? U'5' : U's';
    case U'7':
        return inCyrillic ? U'7' : U't';
    case U'$':
        return inCyrillic ? U'с' : U's';
    case U'@':
        return inCyrillic ? U'а' : U'a';
    default:
        return c;
    }
}

/// Digits stand for letters where single ones stand between letters ("1d1ot", "sh1t") but not in "4G", "500gb" or "iphone15".
bool isLeet(std::u32string_view form)
{
    bool between = false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (!isDigit(form[i]))
            continue;
        if (i + 1 == form.size() || !isLetter(form[i + 1]))
            return false;
        between = between || (i > 0 && isLetter(form[i - 1]));
    }
    return between;
}

/// A letter or sign at most twice, a mask once.
bool shorten(std::u32string& forms, std::size_t from)
{
    std::size_t kept = from;
    bool stretched = false;
    for (std::size_t i = from; i < forms.size(); ++i) {
        const char32_t c = forms[i];
        const std::size_t longest = c == U'*' ? 1 : 2;
        const std::size_t run = (kept > from && forms[kept - 1] == c) + (kept > from + 1 && forms[kept - 1] == c && forms[kept - 2] == c);
        if (run >= longest)
            stretched = stretched || c != U'*';
        else
            forms[kept++] = c;
    }
    forms.resize(kept);
    return stretched;
}

}

void normalizeForm(Token& token, std::u32string& forms)
{
    const std::size_t from = token.formBegin;
    bool hasLetter = false, hasDigit = false, hasMask = false, inCyrillic = false;
    for (const char32_t c : std::u32string_view(forms).substr(from)) {
        hasLetter |= isLetter(c);
        hasDigit |= isDigit(c);
        hasMask |= isMask(c);
        inCyrillic |= isCyrillic(c);
    }
    const bool undo = hasLetter && (hasMask || (hasDigit && isLeet(std::u32string_view(forms).substr(from))));
    const auto begin = forms.begin() + static_cast<std::ptrdiff_t>(from);
    if (undo)
        std::transform(begin, forms.end(), begin, [&](char32_t c) { return letterMeantBy(c, inCyrillic); });
    if (hasDigit)
        std::replace_if(begin, forms.end(), isDigit, U'0');
    token.isMasked = token.isMasked || undo;
    token.isStretched = token.kind == TokenKind::Number ? false : shorten(forms, from);
    token.formEnd = static_cast<std::uint32_t>(forms.size());
}

}
