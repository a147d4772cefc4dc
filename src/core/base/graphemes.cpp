// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "utf8.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace earshot {

namespace {

/// Characters that neither join nor are joined: Latin, Greek, Cyrillic and the usual punctuation. The carriage return joins a newline.
bool standsAlone(UChar32 codePoint)
{
    return (codePoint >= 0 && codePoint < 0x300 && codePoint != '\r') || (codePoint >= 0x370 && codePoint < 0x483)
        || (codePoint >= 0x48A && codePoint < 0x590) || (codePoint >= 0x2010 && codePoint < 0x2028);
}

/// The end of the first `most` clusters in a text of simple characters only, and how many there are; npos where ICU has to look.
struct Extent {
    std::size_t end = 0;
    std::size_t graphemes = 0;
};

bool readSimple(std::string_view text, std::size_t most, Extent& extent)
{
    while (extent.end < text.size() && extent.graphemes < most) {
        if (!standsAlone(nextCodePoint(text, extent.end)))
            return false;
        ++extent.graphemes;
    }
    // what follows the cut could still join the last cluster
    std::size_t next = extent.end;
    return next == text.size() || standsAlone(nextCodePoint(text, next));
}

icu::BreakIterator* clusters()
{
    static thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    }();
    return iterator.get();
}

Extent readWithIcu(std::string_view text, std::size_t most)
{
    Extent extent;
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
    icu::BreakIterator* iterator = clusters();
    iterator->setText(&view, status);
    while (extent.graphemes < most) {
        const std::int32_t boundary = iterator->next();
        if (boundary == icu::BreakIterator::DONE)
            break;
        extent.end = static_cast<std::size_t>(boundary);
        ++extent.graphemes;
    }
    utext_close(&view);
    return extent;
}

Extent firstGraphemes(std::string_view text, std::size_t most)
{
    Extent extent;
    return readSimple(text, most, extent) ? extent : readWithIcu(text, most);
}

}

std::size_t graphemeCount(std::string_view text)
{
    return firstGraphemes(text, text.size()).graphemes;
}

std::string shortened(std::string_view text, std::size_t graphemes)
{
    if (graphemes == 0)
        return {};
    if (text.size() <= graphemes || firstGraphemes(text, graphemes).end == text.size())
        return wellFormed(text);
    const std::string_view kept = text.substr(0, firstGraphemes(text, graphemes - 1).end);
    return wellFormed(kept) + "…";
}

}
