// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace earshot::gui {

namespace {

constexpr std::pair<Cue, const char*> cueWords[] = { { Cue::Safety, QT_TRANSLATE_NOOP("Groups", "safety") },
    { Cue::Health, QT_TRANSLATE_NOOP("Groups", "health") }, { Cue::Vulnerable, QT_TRANSLATE_NOOP("Groups", "a vulnerable person") },
    { Cue::Data, QT_TRANSLATE_NOOP("Groups", "personal data") }, { Cue::Money, QT_TRANSLATE_NOOP("Groups", "money") },
    { Cue::NoService, QT_TRANSLATE_NOOP("Groups", "no service") }, { Cue::Slow, QT_TRANSLATE_NOOP("Groups", "too slow") },
    { Cue::NotDelivered, QT_TRANSLATE_NOOP("Groups", "not delivered") }, { Cue::Late, QT_TRANSLATE_NOOP("Groups", "late or cancelled") },
    { Cue::WrongCharge, QT_TRANSLATE_NOOP("Groups", "wrong charge") }, { Cue::NoRefund, QT_TRANSLATE_NOOP("Groups", "refund") },
    { Cue::NoShow, QT_TRANSLATE_NOOP("Groups", "nobody came") }, { Cue::NoAnswer, QT_TRANSLATE_NOOP("Groups", "no answer") },
    { Cue::Faulty, QT_TRANSLATE_NOOP("Groups", "faulty") }, { Cue::NoAccess, QT_TRANSLATE_NOOP("Groups", "no access") } };

QString worded(const char* text, int count = -1)
{
    return QCoreApplication::translate("Groups", text, nullptr, count);
}

bool isWave(const SameText& group)
{
    return group.accounts > 1;
}

QString sameTextHint(const SameText& group)
{
    const auto hours = static_cast<int>(std::chrono::ceil<std::chrono::hours>(group.last - group.first).count());
    const QString who = worded(QT_TRANSLATE_N_NOOP("Groups", "%n account(s) posted this text"), group.accounts);
    if (hours <= 1)
        return worded(QT_TRANSLATE_NOOP("Groups", "%1 within the hour")).arg(who);
    return worded(QT_TRANSLATE_N_NOOP("Groups", "%1 within %n hour(s)"), hours).arg(who);
}

QString sameProblemHint(const SameProblem& group)
{
    return worded(QT_TRANSLATE_N_NOOP("Groups", "%n other(s) report this"), group.accounts);
}

QString because(const SameProblem& group)
{
    QStringList parts;
    for (const Cue kind : group.kinds)
        parts += word(kind);
    for (const std::string& one : group.words)
        parts += QLocale().quoteString(QString::fromStdString(one));
    return parts.join(", ");
}

}

QString word(Cue cue)
{
    for (const auto& [one, text] : cueWords)
        if (one == cue)
            return worded(text);
    return {};
}

QString groupHint(const MentionGroups& groups)
{
    if (isWave(groups.sameText))
        return sameTextHint(groups.sameText);
    if (groups.sameProblem.accounts > 0)
        return sameProblemHint(groups.sameProblem);
    const int posts = static_cast<int>(groups.sameText.others.size()) + 1;
    return posts > 1 ? worded(QT_TRANSLATE_N_NOOP("Groups", "the same account posted this %n time(s)"), posts) : QString();
}

QStringList groupReasons(const MentionGroups& groups)
{
    QStringList lines;
    if (isWave(groups.sameText))
        lines += sameTextHint(groups.sameText);
    if (groups.sameProblem.accounts > 0)
        lines += worded(QT_TRANSLATE_NOOP("Groups", "%1 within three days: %2"))
                     .arg(sameProblemHint(groups.sameProblem), because(groups.sameProblem));
    if (lines.isEmpty() && !groups.sameText.others.empty())
        lines += groupHint(groups);
    return lines;
}

QString groupFilter(const MentionGroups& groups)
{
    const auto& others = isWave(groups.sameText) || groups.sameProblem.others.empty() ? groups.sameText.others : groups.sameProblem.others;
    if (others.empty())
        return {};
    QStringList ids{ QString::number(groups.id.value) };
    for (const MentionId id : others)
        ids += QString::number(id.value);
    return "mention:" + ids.join(',');
}

}
