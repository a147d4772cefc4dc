// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/policy.h"
#include "time_pieces.h"

#include <date/tz.h>

#include <optional>

namespace earshot::respond {

/// What named days, clocks and lengths of time mean at one moment in a team's zone and work hours.
class LocalMoments {
public:
    LocalMoments(Time now, const WorkHours& hours);

    /// None for what has passed, cannot be, or lies more than 366 days ahead.
    std::optional<Time> momentOf(const std::optional<NamedDay>& day, const std::optional<NamedClock>& clock) const;
    std::optional<Time> momentOf(const NamedSpan& span) const;

private:
    std::optional<date::local_days> dayOf(const NamedDay& named) const;
    std::optional<date::local_days> dateOf(const NamedDay& named) const;
    std::optional<Time> ahead(std::optional<Time> moment) const;
    int minutesOf(const NamedClock& clock, date::local_days day) const;
    bool isWorkingAt(date::local_days day, int minutes) const;
    bool isHoliday(date::local_days day) const;
    Time endOfWork(date::local_days day) const;
    date::local_days workdaysAhead(int count) const;
    Time moment(date::local_days day, int minutes) const;
    const std::vector<Span>& spansOf(date::local_days day) const;

    Time now_;
    const WorkHours& hours_;
    const date::time_zone* zone_;
    date::local_days today_{};
};

}
