// SPDX-License-Identifier: GPL-3.0-or-later
#include "times.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::gui {

namespace {

using namespace std::chrono_literals;

QString worded(const char* text, int n = -1)
{
    return QCoreApplication::translate("Times", text, nullptr, n);
}

QString clockText(const QDateTime& time)
{
    return QLocale().toString(time.time(), QLocale::ShortFormat);
}

/// "1 h 20 min" and the like, never more than two parts.
QString spanText(std::chrono::minutes span)
{
    const auto minutes = static_cast<int>(span.count());
    if (minutes < 60)
        return worded(QT_TRANSLATE_N_NOOP("Times", "%n min"), minutes);
    if (minutes < 24 * 60)
        return worded(QT_TRANSLATE_N_NOOP("Times", "%n h"), minutes / 60)
            + (minutes % 60 && minutes < 6 * 60 ? " " + worded(QT_TRANSLATE_N_NOOP("Times", "%n min"), minutes % 60) : QString());
    return worded(QT_TRANSLATE_N_NOOP("Times", "%n day(s)"), minutes / (24 * 60));
}

QString dayText(const QDateTime& time, const QDate& today)
{
    const QLocale locale;
    return time.date().year() == today.year() ? locale.toString(time.date(), worded(QT_TRANSLATE_NOOP("Times", "d MMM")))
                                              : locale.toString(time.date(), worded(QT_TRANSLATE_NOOP("Times", "d MMM yyyy")));
}

}

QDateTime localTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(time) / 1000);
}

Time timeOf(const QDateTime& local)
{
    return fromMicros(local.toMSecsSinceEpoch() * 1000);
}

QString agoText(Time time, Time now)
{
    const auto span = std::chrono::floor<std::chrono::minutes>(now - time);
    if (span < 1min)
        return worded(QT_TRANSLATE_NOOP("Times", "just now"));
    if (span < 60min)
        return worded(QT_TRANSLATE_NOOP("Times", "%1 ago")).arg(spanText(span));
    const QDateTime at = localTime(time);
    const QDate today = localTime(now).date();
    if (at.date() == today)
        return clockText(at);
    if (at.date().addDays(1) == today)
        return worded(QT_TRANSLATE_NOOP("Times", "yesterday %1")).arg(clockText(at));
    return dayText(at, today);
}

QString agoHtml(Time time, Time now)
{
    return QString("<span title=\"%1\">%2</span>").arg(fullTime(time).toHtmlEscaped(), agoText(time, now).toHtmlEscaped());
}

QString dueText(Time due, Time now)
{
    if (due <= now)
        return worded(QT_TRANSLATE_NOOP("Times", "%1 late")).arg(spanText(std::chrono::floor<std::chrono::minutes>(now - due)));
    const auto span = std::chrono::ceil<std::chrono::minutes>(due - now);
    const QDateTime at = localTime(due);
    const QDate today = localTime(now).date();
    if (span < 6h || at.date() == today)
        return worded(QT_TRANSLATE_NOOP("Times", "in %1")).arg(spanText(span));
    if (at.date() == today.addDays(1))
        return worded(QT_TRANSLATE_NOOP("Times", "tomorrow %1")).arg(clockText(at));
    return dayText(at, today);
}

QString momentText(Time time, Time now)
{
    const QDateTime at = localTime(time);
    const QDate today = localTime(now).date();
    const auto days = today.daysTo(at.date());
    if (days == 0)
        return clockText(at);
    const bool isNear = days > 0 && days < 7;
    return (isNear ? QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat) : dayText(at, today)) + " " + clockText(at);
}

QString shortTime(Time time)
{
    return QLocale().toString(localTime(time), QLocale::ShortFormat);
}

QString fullTime(Time time)
{
    return QLocale().toString(localTime(time), QLocale::LongFormat);
}

}
