// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholders.h"

#include "earshot/base/text.h"
#include "text_regions.h"

#include <algorithm>
#include <array>

namespace earshot::respond {

namespace {

/// A lone pair of braces counts, too: half of it was deleted.
const Pattern& openBlank()
{
    static const Pattern pattern(R"(\{\{[^{}\n]{0,80}\}\}|\{\{|\}\})"
                                 R"(|\[\p{L}[^\[\]\n]{1,60}\])"
                                 R"(|(?<![:;=>][-'\x{2019}]?)\[ {1,3}\p{L}[^\[\]\n]{1,60}\])" // not ":[ sorry ]:"
                                 R"(|\[_+\]|_{3,})"
                                 R"(|(?<![\p{L}\p{N}])<\p{L}[^<>@/:\n]{1,60}>)" // not <3, an e-mail address or a URL
                                 R"(|#{3}[^#\n]{0,80}#{3})"
                                 R"(|(?<![\p{L}\p{N}])[XХ]{3,}(?![\p{L}\p{N}]))" // Latin and Cyrillic
                                 R"(|(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}]))");
    return pattern;
}

/// What people do write in brackets.
bool isRemark(std::string_view match)
{
    static constexpr std::array remarks{ "[sic]", "[edit]", "[edited]", "[upd]", "[update]", "[updated]", "[güncelleme]", "[обновление]",
        "[обновлено]", "[en]", "[de]", "[tr]", "[ru]" };
    return std::ranges::find(remarks, caseFolded(match)) != remarks.end();
}

TextRanges quotedLinesIn(std::string_view text)
{
    static const Pattern quoted(R"((?m)^[ \t]*>[^\n]*$)");
    return quoted.matchesIn(text);
}

/// "XXXX XXXX XXXX 1234": a number that somebody took care to hide.
TextRanges maskedNumbersIn(std::string_view text)
{
    static const Pattern masked(R"((?:[XХ]{4}[ -]?){1,4}\d{3,4}(?!\d))");
    return masked.matchesIn(text);
}

}

TextRanges placeholdersIn(std::string_view text)
{
    TextRanges exempt = linkedRegionsIn(text);
    for (const auto& more : { quotedLinesIn(text), maskedNumbersIn(text) })
        exempt.insert(exempt.end(), more.begin(), more.end());
    TextRanges found = openBlank().matchesIn(text);
    // A link within a blank does not make it prose; a blank within a link is part of the link.
    std::erase_if(found, [&](const TextRange& range) {
        const auto holds = [&](const TextRange& outer) { return outer.begin <= range.begin && range.end <= outer.end; };
        return isRemark(in(range, text)) || std::ranges::any_of(exempt, holds);
    });
    return found;
}

}
