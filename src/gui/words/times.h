// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"

#include <QDateTime>
#include <QString>

namespace earshot::gui {

QDateTime localTime(Time time);
Time timeOf(const QDateTime& local);

/// "just now", "12 min ago", "yesterday 14:02", "3 Mar", "3 Mar 2024": short enough for a row.
QString agoText(Time time, Time now);
/// The same as HTML, with the whole date in its tool tip.
QString agoHtml(Time time, Time now);
/// "in 12 min", "in 3 h", "tomorrow 09:30"; "12 min late" once it is past.
QString dueText(Time due, Time now);
/// For what was agreed on: "15:00" today, "Thu 15:00" within a week, "12 Mar 15:00".
QString momentText(Time time, Time now);
/// Date and time as short as the person's locale has them: where nobody says what time it is now.
QString shortTime(Time time);
/// For tool tips and screen readers: date, time and zone in the person's locale.
QString fullTime(Time time);

}
