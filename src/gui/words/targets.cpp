// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace earshot::gui {

namespace {

QString worded(const char* text, int n = -1)
{
    return QCoreApplication::translate("Targets", text, nullptr, n);
}

QDateTime inZone(Time time, const QTimeZone& zone)
{
    return zone.isValid() ? localTime(time).toTimeZone(zone) : localTime(time);
}

QString workText(std::chrono::minutes work)
{
    const auto minutes = static_cast<int>(work.count());
    QStringList parts;
    if (minutes >= 60)
        parts += worded(QT_TRANSLATE_N_NOOP("Targets", "%n h"), minutes / 60);
    if (minutes % 60 || minutes < 60)
        parts += worded(QT_TRANSLATE_N_NOOP("Targets", "%n min"), minutes % 60);
    return parts.join(' ');
}

/// A weekday and a time are enough within a week.
QString momentText(const QDateTime& time, bool isNear)
{
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    return (isNear ? locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat) : locale.toString(time.date(), QLocale::ShortFormat))
        + " " + clock;
}

}

QString explanationOf(const ToldTarget& target)
{
    const QTimeZone zone(QByteArray::fromStdString(target.zone));
    const QDateTime from = inZone(target.from, zone), due = inZone(target.dueAt, zone);
    const bool isNear = from.daysTo(due) < 7;
    QStringList lines{ worded(QT_TRANSLATE_NOOP("Targets", "%1 + %2 of working time = %3"))
                           .arg(momentText(from, isNear), workText(target.work), momentText(due, isNear)) };
    for (const std::string& holiday : target.skipped)
        lines += worded(QT_TRANSLATE_NOOP("Targets", "left out: %1")).arg(QString::fromStdString(holiday));
    if (zone.isValid() && zone.offsetFromUtc(due) != due.toLocalTime().offsetFromUtc())
        lines += worded(QT_TRANSLATE_NOOP("Targets", "times as in %1")).arg(QString::fromStdString(target.zone));
    return lines.join('\n');
}

}
