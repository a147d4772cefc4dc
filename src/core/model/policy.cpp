// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/policy.h"

namespace earshot {

WorkHours usualHours(std::string zone)
{
    WorkHours hours;
    hours.zone = std::move(zone);
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = { Span {} };
    return hours;
}

}
