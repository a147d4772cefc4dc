// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_text.h"

#include "earshot/base/text.h"
#include "utf8.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

constexpr std::size_t deepest = 256;

/// Sorted for a binary search: elements that stand on lines of their own.
constexpr std::array<std::string_view, 36> blocks{ "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
    "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul" };
static_assert(std::ranges::is_sorted(blocks));

constexpr std::array<std::string_view, 4> unreadElements{ "script", "style", "template", "title" };

bool isBlock(std::string_view element)
{
    return std::ranges::binary_search(blocks, element);
}

bool hasClass(std::string_view classes, std::string_view wanted)
{
    for (std::size_t at = classes.find(wanted); at != std::string_view::npos; at = classes.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        if ((at == 0 || isAsciiSpace(classes[at - 1])) && (end == classes.size() || isAsciiSpace(classes[end])))
            return true;
    }
    return false;
}

/// What pages mean that number their characters by Windows-1252. The parser hands each reference over alone; C1 controls of any other
/// origin are gone by then. Source   HTML Standard, 13.2.5.80 "Numeric character reference end state"
std::string_view windowsCharacter(std::string_view text)
{
    constexpr std::array<std::string_view, 32> meanings{ "€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "", "",
        "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ" };
    const bool isControl = text.size() == 2 && text[0] == '\xC2' && (static_cast<unsigned char>(text[1]) & 0xE0U) == 0x80;
    return isControl ? meanings[static_cast<unsigned char>(text[1]) & 0x1FU] : text;
}

}

HtmlText::HtmlText()
{
    levels_.reserve(16);
}

bool HtmlText::open(std::string_view element, std::string_view classes)
{
    if (levels_.size() >= deepest)
        return false;
    const bool isInvisible = hasClass(classes, "invisible") || std::ranges::find(unreadElements, element) != unreadElements.end();
    const bool wasPreformatted = !levels_.empty() && levels_.back().isPreformatted;
    levels_.push_back({ isHidden() || isInvisible, wasPreformatted || element == "pre", hasClass(classes, "ellipsis") });
    if (isHidden())
        return true;
    if (element == "br")
        breakLine();
    else if (isBlock(element))
        widen(Gap::Line);
    else if (element == "td" || element == "th")
        widen(Gap::Space);
    return true;
}

void HtmlText::close(std::string_view element)
{
    if (levels_.empty())
        return;
    const Level level = levels_.back();
    levels_.pop_back();
    if (level.isHidden)
        return;
    if (level.hasEllipsis)
        text_ += "…";
    if (isBlock(element))
        widen(Gap::Line);
}

void HtmlText::closeAll()
{
    levels_.clear();
}

void HtmlText::breakLine()
{
    gap_ = gap_ >= Gap::Line ? Gap::EmptyLine : Gap::Line;
}

void HtmlText::append(std::string_view text)
{
    if (isHidden())
        return;
    if (!levels_.empty() && levels_.back().isPreformatted)
        appendPreformatted(windowsCharacter(text));
    else
        appendFlowing(windowsCharacter(text));
}

void HtmlText::appendFlowing(std::string_view text)
{
    std::size_t solid = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (!isSpace(nextCodePoint(text, at)))
            continue;
        appendVisible(text.substr(solid, start - solid));
        widen(Gap::Space);
        solid = at;
    }
    appendVisible(text.substr(solid));
}

void HtmlText::appendPreformatted(std::string_view text)
{
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        appendVisible(line);
        text.remove_prefix(line.size());
        if (!text.empty()) {
            breakLine();
            text.remove_prefix(1);
        }
    }
}

void HtmlText::appendVisible(std::string_view text)
{
    if (text.empty())
        return;
    appendGap();
    text_ += text;
}

void HtmlText::appendGap()
{
    constexpr std::array<std::string_view, 4> gaps{ "", " ", "\n", "\n\n" };
    if (!text_.empty())
        text_ += gaps[static_cast<std::size_t>(gap_)];
    gap_ = Gap::None;
}

std::string HtmlText::finished() &&
{
    return std::string(trimmed(repairedUtf8(text_)));
}

}
