// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments.h"

#include "rows.h"
#include "times.h"

#include <QCoreApplication>
#include <QStringList>

namespace earshot::gui {

namespace {

QString worded(const char* text)
{
    return QCoreApplication::translate("Commitments", text);
}

QString nameOf(const std::string& person)
{
    return isolated(QString::fromStdString(person));
}

const char* settledWords(const Commitment& one)
{
    if (one.state == CommitmentState::Withdrawn)
        return QT_TRANSLATE_NOOP("Commitments", "withdrawn by %1, %2");
    return one.kind == CommitmentKind::Promise ? QT_TRANSLATE_NOOP("Commitments", "kept by %1, %2")
                                               : QT_TRANSLATE_NOOP("Commitments", "done by %1, %2");
}

}

QString standingOf(const Commitment& one, Time now)
{
    if (one.settledAt)
        return worded(settledWords(one)).arg(nameOf(one.settledBy), agoText(*one.settledAt, now));
    QStringList parts;
    if (one.dueAt)
        parts += *one.dueAt > now ? momentText(*one.dueAt, now) : dueText(*one.dueAt, now);
    parts += one.owner.empty() ? worded(QT_TRANSLATE_NOOP("Commitments", "nobody's yet")) : nameOf(one.owner);
    return parts.join(" · ");
}

QString originOf(const Commitment& one)
{
    const char* const told = one.kind == CommitmentKind::Promise ? QT_TRANSLATE_NOOP("Commitments", "Promised by %1, %2")
                                                                 : QT_TRANSLATE_NOOP("Commitments", "Added by %1, %2");
    QStringList lines{ isolated(QString::fromStdString(one.text)), worded(told).arg(nameOf(one.madeBy), fullTime(one.madeAt)) };
    if (one.reply)
        lines += worded(QT_TRANSLATE_NOOP("Commitments", "In an answer"));
    if (one.dueAt)
        lines += worded(QT_TRANSLATE_NOOP("Commitments", "Due %1")).arg(fullTime(*one.dueAt));
    if (one.settledAt)
        lines += worded(settledWords(one)).arg(nameOf(one.settledBy), fullTime(*one.settledAt));
    return lines.join('\n');
}

QString offerText(const Commitment& offered, Time now)
{
    return worded(QT_TRANSLATE_NOOP("Commitments", "Becomes a promise: %1, owner %2"))
        .arg(momentText(*offered.dueAt, now), nameOf(offered.owner));
}

}
