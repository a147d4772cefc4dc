// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include "../look/theme.h"
#include "earshot/base/text.h"
#include "earshot/base/word_diff.h"
#include "emoji.h"
#include "names.h"
#include "rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace earshot::gui {

namespace {

constexpr double strongEnough = 0.3; // log-odds; weaker words would colour half of the text
constexpr int mostNamed = 4;

using Marks = std::vector<std::pair<std::size_t, std::size_t>>;

QString escaped(std::string_view text)
{
    const std::string repaired = repairedUtf8(text);
    return withEmojiFont(QString::fromUtf8(repaired.data(), static_cast<qsizetype>(repaired.size())).toHtmlEscaped().replace('\n', "<br>"));
}

QString onGround(const QString& html, const QColor& ground, const char* decoration = "")
{
    return QString("<span style=\"background-color:%1;%2\">%3</span>").arg(ground.name(), QLatin1String(decoration), html);
}

QString spanHtml(const DiffSpan& span)
{
    const QString part = escaped(span.text);
    if (span.kind == DiffKind::Kept)
        return part;
    if (span.kind == DiffKind::Added)
        return onGround(part, colours().added, "text-decoration:underline;");
    return onGround(part, colours().removed, "text-decoration:line-through;");
}

/// A comma has its share in the sum, but tells a reader nothing.
bool isOnlyPunctuation(const std::string& piece)
{
    return std::ranges::all_of(QString::fromStdString(piece), [](QChar sign) { return sign.isPunct() || sign.isSpace(); });
}

/// The label's own reasons, longest stretch first where two overlap, in order of place.
Marks marksOf(const std::vector<Reason>& reasons, std::size_t size)
{
    Marks marks;
    for (const Reason& reason : reasons)
        if (reason.weight >= strongEnough && reason.begin < reason.end && reason.end <= size && !isOnlyPunctuation(reason.feature))
            marks.emplace_back(reason.begin, reason.end);
    std::ranges::sort(marks);
    Marks joined;
    for (const auto& [begin, end] : marks) {
        if (!joined.empty() && begin <= joined.back().second)
            joined.back().second = std::max(joined.back().second, end);
        else
            joined.emplace_back(begin, end);
    }
    return joined;
}

struct SignalWord {
    const char* id;
    const char* text;
};

constexpr SignalWord signalWords[] = { { "masked_word", QT_TRANSLATE_NOOP("Reasons", "a masked swear word") },
    { "stretched_word", QT_TRANSLATE_NOOP("Reasons", "stretched words") }, { "shouting", QT_TRANSLATE_NOOP("Reasons", "capital letters") },
    { "question", QT_TRANSLATE_NOOP("Reasons", "a question") }, { "exclamation", QT_TRANSLATE_NOOP("Reasons", "an exclamation mark") },
    { "number", QT_TRANSLATE_NOOP("Reasons", "a number") }, { "handle", QT_TRANSLATE_NOOP("Reasons", "somebody is addressed") },
    { "link", QT_TRANSLATE_NOOP("Reasons", "a link") }, { "emoji", QT_TRANSLATE_NOOP("Reasons", "an emoji") },
    { "quotation", QT_TRANSLATE_NOOP("Reasons", "quotation marks") }, { "very_short", QT_TRANSLATE_NOOP("Reasons", "very short") },
    { "short", QT_TRANSLATE_NOOP("Reasons", "short") }, { "long", QT_TRANSLATE_NOOP("Reasons", "long") },
    { "very_long", QT_TRANSLATE_NOOP("Reasons", "very long") },
    { "corrected_text", QT_TRANSLATE_NOOP("Reasons", "a person judged this very text") },
    { "young_account", QT_TRANSLATE_NOOP("Reasons", "an account younger than a week") },
    { "recent_account", QT_TRANSLATE_NOOP("Reasons", "an account younger than a month") },
    { "old_account", QT_TRANSLATE_NOOP("Reasons", "an account older than three years") },
    { "few_followers", QT_TRANSLATE_NOOP("Reasons", "hardly any followers") },
    { "many_followers", QT_TRANSLATE_NOOP("Reasons", "ten thousand followers or more") },
    { "earlier_customer", QT_TRANSLATE_NOOP("Reasons", "an earlier case as a customer") },
    { "earlier_troll", QT_TRANSLATE_NOOP("Reasons", "an earlier case as a troll") },
    { "often_troll", QT_TRANSLATE_NOOP("Reasons", "three or more earlier cases as a troll") },
    { "blocked", QT_TRANSLATE_NOOP("Reasons", "we blocked this account") },
    { "muted", QT_TRANSLATE_NOOP("Reasons", "we muted this account") },
    { "same_text", QT_TRANSLATE_NOOP("Reasons", "three or more accounts posted this text") },
    { "campaign_text", QT_TRANSLATE_NOOP("Reasons", "ten or more accounts posted this text") },
    { "deep_reply", QT_TRANSLATE_NOOP("Reasons", "deep in a thread") } };

/// "−0.2 troll"
QString logOddsText(const Reason& reason)
{
    const QString sign = reason.weight < 0 ? QString::fromUtf8("−") : QString("+");
    return QString("%1%2 %3").arg(sign, QLocale().toString(std::abs(reason.weight), 'f', 1), word(reason.towards));
}

/// Each thing with its log-odds: one may speak for both labels.
QList<std::pair<QString, QStringList>> signsOf(const ToldContext& context)
{
    QList<std::pair<QString, QStringList>> named;
    for (const Reason& reason : context.reasons) {
        const auto place = std::ranges::find(named, word(reason), &std::pair<QString, QStringList>::first);
        (place == named.end() ? named.emplaceBack(word(reason), QStringList()) : *place).second += logOddsText(reason);
    }
    return named;
}

}

QString plainHtml(std::string_view text)
{
    return isolated(escaped(text));
}

QString htmlWithMarks(std::string_view text, const Marks& marks)
{
    QString html;
    std::size_t at = 0;
    for (const auto& [begin, end] : marks) {
        if (begin < at || end > text.size())
            continue;
        html += escaped(text.substr(at, begin - at)) + onGround(escaped(text.substr(begin, end - begin)), colours().highlight);
        at = end;
    }
    return isolated(html + escaped(text.substr(at)));
}

QString htmlWithReasons(std::string_view text, const std::vector<Reason>& reasons)
{
    return htmlWithMarks(text, marksOf(reasons, text.size()));
}

QString toolTipHtml(const QString& text)
{
    return QString("<p>%1</p>").arg(plainHtml(text.toStdString()));
}

QString diffHtml(std::string_view before, std::string_view after)
{
    QString html;
    for (const DiffSpan& span : wordDiff(before, after))
        html += spanHtml(span);
    return isolated(html);
}

std::pair<QString, QString> diffSides(std::string_view before, std::string_view after)
{
    QString left, right;
    for (const DiffSpan& span : wordDiff(before, after)) {
        if (span.kind != DiffKind::Added)
            left += spanHtml(span);
        if (span.kind != DiffKind::Removed)
            right += spanHtml(span);
    }
    return { isolated(left), isolated(right) };
}

QString word(const Reason& reason)
{
    constexpr std::string_view signal = "signal:";
    if (!reason.feature.starts_with(signal))
        return QLocale().quoteString(QString::fromStdString(shortened(singleLine(reason.feature), 40)));
    const std::string_view id = std::string_view(reason.feature).substr(signal.size());
    for (const SignalWord& word : signalWords)
        if (id == word.id)
            return QCoreApplication::translate("Reasons", word.text);
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString contextSigns(const ToldContext& context)
{
    QStringList texts;
    for (const auto& [thing, logOdds] : signsOf(context))
        texts += QString("%1 (%2)").arg(thing, logOdds.join(", "));
    return texts.join(", ");
}

QString contextText(const ToldContext& context)
{
    if (context.reasons.empty())
        return {};
    const auto signs = static_cast<int>(signsOf(context).size());
    if (!context.counted)
        return QCoreApplication::translate("Reasons", "%n sign(s) beside the text, not counted", nullptr, signs);
    const QString told = QCoreApplication::translate("Reasons", "Beside the text, counted: %1").arg(contextSigns(context));
    return context.without ? told + " · " + QCoreApplication::translate("Reasons", "without it: %1").arg(word(*context.without)) : told;
}

QString notLearntText()
{
    return QCoreApplication::translate("Reasons", "The sorter does not learn from this: the terms of its source forbid it.");
}

QString becauseText(const Verdict& verdict)
{
    if (verdict.byPerson)
        return QCoreApplication::translate("Reasons", "a person said so");
    QStringList named;
    const bool isProblem = verdict.label == Label::Complaint, isAbuse = verdict.label == Label::Troll;
    for (const Reason& reason : verdict.reasons) {
        const bool speaksForIt = isProblem || isAbuse ? reason.weight > 0 && reason.towards == verdict.label : reason.weight < 0;
        if (speaksForIt && named.size() < mostNamed && !named.contains(word(reason)) && !isOnlyPunctuation(reason.feature))
            named += word(reason);
    }
    return named.isEmpty() ? QCoreApplication::translate("Reasons", "nothing in it decides") : named.join(", ");
}

}
