// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_marks.h"

#include "../look/theme.h"

#include <QTextDocument>

#include <algorithm>

namespace earshot::gui {

namespace {

QTextCharFormat formatFor(const CheckFinding& finding)
{
    QTextCharFormat format;
    format.setUnderlineStyle(finding.kind == CheckKind::Spelling ? QTextCharFormat::WaveUnderline : QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(finding.blocks || finding.kind == CheckKind::Spelling ? colours().overdue : colours().dueSoon);
    if (finding.blocks)
        format.setBackground(colours().removed);
    return format;
}

}

FindingMarks::FindingMarks(QTextDocument* document) : QSyntaxHighlighter(document)
{
    connect(document, &QTextDocument::contentsChange, this, &FindingMarks::shift);
    connect(&Theme::instance(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void FindingMarks::show(std::vector<PlacedFinding> findings)
{
    findings_ = std::move(findings);
    rehighlight();
}

const PlacedFinding* FindingMarks::at(int position) const
{
    const PlacedFinding* found = nullptr;
    for (const PlacedFinding& placed : findings_)
        if (placed.begin < placed.end && placed.begin <= position && position <= placed.end)
            if (!found || placed.finding.kind == CheckKind::Spelling)
                found = &placed;
    return found;
}

void FindingMarks::shift(int position, int removed, int added)
{
    if (removed == added && removed > 0)
        return; // what a highlighter does itself
    const auto isTouched = [&](const PlacedFinding& placed) {
        return placed.begin < placed.end && position < placed.end && position + removed > placed.begin;
    };
    std::erase_if(findings_, isTouched);
    for (PlacedFinding& placed : findings_)
        if (placed.begin >= position + removed && placed.begin < placed.end) {
            placed.begin += added - removed;
            placed.end += added - removed;
        }
}

void FindingMarks::highlightBlock(const QString& text)
{
    const int start = currentBlock().position();
    const int end = start + static_cast<int>(text.size());
    for (const PlacedFinding& placed : findings_)
        if (placed.begin < end && placed.end > start)
            setFormat(std::max(placed.begin, start) - start, std::min(placed.end, end) - std::max(placed.begin, start),
                formatFor(placed.finding));
}

}
