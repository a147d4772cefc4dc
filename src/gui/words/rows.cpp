// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "earshot/base/text.h"
#include "earshot/model/urgency.h"
#include "names.h"
#include "texts.h"
#include "times.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::gui {

namespace {

constexpr std::size_t longestLine = 400; // bytes; no row shows more

QString worded(const char* text)
{
    return QCoreApplication::translate("Rows", text);
}

QString partText(const UrgencyPart& part)
{
    const QString words = isolated(QLocale().quoteString(QString::fromStdString(singleLine(part.because))));
    switch (part.kind) {
    case UrgencyKind::Safety:
        return worded(QT_TRANSLATE_NOOP("Rows", "safety: %1")).arg(words);
    case UrgencyKind::Health:
        return worded(QT_TRANSLATE_NOOP("Rows", "health: %1")).arg(words);
    case UrgencyKind::Vulnerable:
        return worded(QT_TRANSLATE_NOOP("Rows", "a vulnerable person: %1")).arg(words);
    case UrgencyKind::Data:
        return worded(QT_TRANSLATE_NOOP("Rows", "personal data: %1")).arg(words);
    case UrgencyKind::Money:
        return worded(QT_TRANSLATE_NOOP("Rows", "money: %1")).arg(words);
    case UrgencyKind::Emotion:
        return worded(QT_TRANSLATE_NOOP("Rows", "emotion: %1")).arg(words);
    case UrgencyKind::Reach:
        return worded(QT_TRANSLATE_NOOP("Rows", "reach: %1 followers")).arg(QString::fromStdString(part.because));
    case UrgencyKind::Repeat:
        return worded(QT_TRANSLATE_NOOP("Rows", "earlier cases: %1")).arg(QString::fromStdString(part.because));
    }
    return {};
}

QString spanText(std::chrono::minutes span)
{
    using namespace std::chrono_literals;
    const auto counted
        = [](const char* text, auto count) { return QCoreApplication::translate("Rows", text, nullptr, static_cast<int>(count)); };
    if (span >= 24h && span % 24h == 0min)
        return counted(QT_TRANSLATE_N_NOOP("Rows", "%n day(s)"), span / 24h);
    if (span % 1h == 0min)
        return counted(QT_TRANSLATE_N_NOOP("Rows", "%n hour(s)"), span / 1h);
    return counted(QT_TRANSLATE_N_NOOP("Rows", "%n minute(s)"), span.count());
}

/// "7 days earlier for safety: “burning smell”", a line a part.
QStringList headStartLines(const std::vector<UrgencyPart>& parts)
{
    QStringList lines;
    for (const UrgencyPart& part : parts)
        lines += worded(QT_TRANSLATE_NOOP("Rows", "%1 earlier for %2")).arg(spanText(part.headStart), partText(part));
    return lines;
}

}

QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString authorOf(const Mention& mention)
{
    const AuthorCard& author = mention.author;
    const std::string& name = !author.name.empty() ? author.name : author.handle;
    return name.empty() ? worded(QT_TRANSLATE_NOOP("Rows", "somebody")) : QString::fromStdString(singleLine(name));
}

QString firstLineOf(const Mention& mention)
{
    return QString::fromStdString(shortened(singleLine(mention.text.substr(0, 4 * longestLine)), longestLine));
}

QString dueOf(const TriageRow& row, Time now)
{
    if (!row.inCase)
        return {};
    const Case& inCase = *row.inCase;
    if (inCase.snoozedUntil && *inCase.snoozedUntil > now)
        return worded(QT_TRANSLATE_NOOP("Rows", "sleeps, wakes %1")).arg(dueText(*inCase.snoozedUntil, now));
    const auto next = nextDueAt(inCase);
    if (!next)
        return word(inCase.state);
    const QString due = dueText(*next, now);
    if (isPromiseNext(inCase))
        return (*next > now ? worded(QT_TRANSLATE_NOOP("Rows", "promise due %1")) : worded(QT_TRANSLATE_NOOP("Rows", "promise %1")))
            .arg(due);
    return (*next > now ? worded(QT_TRANSLATE_NOOP("Rows", "answer due %1")) : worded(QT_TRANSLATE_NOOP("Rows", "answer %1"))).arg(due);
}

QString originOf(const TriageRow& row, Time now)
{
    const Mention& mention = row.mention;
    QStringList parts{ platformName(mention.platform) };
    parts += agoText(mention.postedAt.value_or(mention.firstSeenAt), now);
    if (mention.state == MentionState::Edited || mention.state == MentionState::Gone)
        parts += word(mention.state);
    if (row.inCase && !row.inCase->assignee.empty())
        parts += isolated(QString::fromStdString(row.inCase->assignee));
    if (const QString language = languageName(mention.language); !language.isEmpty())
        parts += language; // behind what changes: a narrow row cuts from here on, and the text shows its language by itself
    for (const std::string& tag : row.tags)
        parts += isolated("#" + QString::fromStdString(tag));
    return parts.join(" · ");
}

QString spokenRow(const TriageRow& row, Time now)
{
    const QStringList parts{ word(row.mention.verdict.label), authorOf(row.mention), dueOf(row, now), firstLineOf(row.mention),
        originOf(row, now) };
    return parts.join(". ");
}

QString postedText(const Mention& mention)
{
    return mention.postedAt ? worded(QT_TRANSLATE_NOOP("Rows", "Posted %1")).arg(fullTime(*mention.postedAt))
                            : worded(QT_TRANSLATE_NOOP("Rows", "First seen %1")).arg(fullTime(mention.firstSeenAt));
}

QString rowTip(const TriageRow& row, const QStringList& reasons, Time now)
{
    const Mention& mention = row.mention;
    QStringList lines{ isolated(authorOf(mention)), isolated(firstLineOf(mention)),
        word(mention.verdict.label) + " · " + originOf(row, now), dueOf(row, now), postedText(mention) };
    lines += reasons;
    lines.removeAll(QString());
    return toolTipHtml(lines.join('\n'));
}

QString whyHere(const TriageRow& row, TriageOrder order)
{
    QStringList lines;
    const auto next = order == TriageOrder::MostUrgent && row.inCase ? nextDueAt(*row.inCase) : std::nullopt;
    if (next && isPromiseNext(*row.inCase))
        lines += worded(QT_TRANSLATE_NOOP("Rows", "Here because a promise falls due %1")).arg(fullTime(*next));
    else if (next)
        lines += worded(QT_TRANSLATE_NOOP("Rows", "Here because its first answer is due %1")).arg(fullTime(*next));
    else
        lines += worded(QT_TRANSLATE_NOOP("Rows", "Here because it was first seen %1")).arg(fullTime(row.mention.firstSeenAt));
    if (order == TriageOrder::MostUrgent && row.inCase)
        lines += headStartLines(row.headStart);
    if (row.mention.author.followers)
        lines += worded(QT_TRANSLATE_NOOP("Rows", "Reach: %1 followers")).arg(QLocale().toString(qlonglong(*row.mention.author.followers)));
    if (row.notes > 0)
        lines += worded(QT_TRANSLATE_NOOP("Rows", "Notes: %1")).arg(row.notes);
    return lines.join('\n');
}

}
