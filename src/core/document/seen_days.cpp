// SPDX-License-Identifier: GPL-3.0-or-later
#include "seen_days.h"

#include <algorithm>
#include <utility>

namespace earshot {

SeenDays::SeenDays(Session& session)
    : write_(session.sql(),
        "insert into seen_day (day, oldest_posted, last_mention) values (:day, :oldest, :last) on conflict (day) do update set"
        " oldest_posted = case when excluded.oldest_posted < seen_day.oldest_posted then excluded.oldest_posted"
        " else seen_day.oldest_posted end, last_mention = excluded.last_mention")
{
    write_.with(day_, oldest_, last_);
}

void SeenDays::note(std::int64_t mention, std::int64_t seenDay, std::int64_t postedAt)
{
    oldest_ = noted_ ? std::min(oldest_, postedAt) : postedAt;
    day_ = seenDay;
    last_ = mention;
    noted_ = true;
}

void SeenDays::write()
{
    if (std::exchange(noted_, false))
        write_.run();
}

}
