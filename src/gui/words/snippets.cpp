// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets.h"

#include "earshot/base/text.h"
#include "names.h"
#include "rows.h"
#include "texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr std::size_t shownBefore = 40, longest = 400; // bytes

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// Shortly before the first match, at the beginning of a word where one is near.
std::size_t beginOf(std::string_view text, std::size_t firstMark)
{
    if (firstMark <= shownBefore)
        return 0;
    std::size_t at = firstMark - shownBefore;
    const std::size_t space = text.find(' ', at);
    if (space < firstMark)
        return space + 1;
    while (at < firstMark && !beginsCharacter(text[at]))
        ++at;
    return at;
}

std::size_t endOf(std::string_view text, std::size_t begin)
{
    std::size_t end = std::min(text.size(), begin + longest);
    while (end < text.size() && !beginsCharacter(text[end]))
        ++end;
    return end;
}

void append(Snippet& snippet, std::string_view part, bool isMark)
{
    const auto before = static_cast<int>(snippet.text.size());
    snippet.text += QString::fromStdString(singleLine(repairedUtf8(part)));
    if (isMark)
        snippet.marks.emplace_back(before, static_cast<int>(snippet.text.size()));
}

}

Snippet snippetOf(const Hit& hit)
{
    const std::string_view text = hit.mention.text;
    const std::size_t begin = hit.marks.empty() ? 0 : beginOf(text, hit.marks.front().first), end = endOf(text, begin);
    Snippet snippet;
    if (begin > 0)
        snippet.text = QString::fromUtf8("…");
    std::size_t at = begin;
    for (const auto& [from, to] : hit.marks) {
        if (from < at || to > end)
            continue;
        append(snippet, text.substr(at, from - at), false);
        append(snippet, text.substr(from, to - from), true);
        at = to;
    }
    append(snippet, text.substr(at, end - at), false);
    return snippet;
}

QString originOf(const Hit& hit)
{
    const Mention& mention = hit.mention;
    QStringList parts{ platformName(mention.platform) };
    if (const QString language = languageName(mention.language); !language.isEmpty())
        parts += language;
    if (mention.versions > 1)
        parts += QCoreApplication::translate("Hits", "%n version(s)", nullptr, mention.versions);
    if (mention.state != MentionState::Present)
        parts += word(mention.state);
    if (mention.own)
        parts += QCoreApplication::translate("Hits", "our reply");
    return parts.join(" · ");
}

QString hitTip(const Hit& hit)
{
    const QStringList lines{ isolated(authorOf(hit.mention)), isolated(snippetOf(hit).text),
        word(hit.mention.verdict.label) + " · " + originOf(hit), postedText(hit.mention) };
    return toolTipHtml(lines.join('\n'));
}

}
