// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/target.h"

#include "calendar.h"

#include <algorithm>

namespace earshot {

namespace {

using respond::Calendar;

constexpr std::chrono::hours longestWait{ 366 * 24 };

void append(std::vector<CountedSpan>& counted, const CountedSpan& span)
{
    if (span.begin == span.end)
        return;
    if (!counted.empty() && counted.back().end == span.begin)
        counted.back().end = span.end;
    else
        counted.push_back(span);
}

class Countdown {
public:
    Countdown(Time from, std::chrono::microseconds work) : from_(from), left_(work) { }

    /// True once the work is done; dueAt is set then.
    bool take(const Calendar::Stretch& stretch, Target& target)
    {
        for (const CountedSpan& span : stretch.spans) {
            const Time begin = std::max(span.begin, from_);
            if (!stretch.holiday.empty()) {
                skip(stretch.holiday, begin < span.end, target);
            } else if (span.end >= from_) {
                const auto taken = std::min(left_, span.end - begin);
                append(target.counted, { begin, begin + taken });
                left_ -= taken;
                target.dueAt = begin + taken;
                if (left_.count() == 0)
                    return true;
            }
        }
        return false;
    }

private:
    static void skip(const std::string& holiday, bool wouldHaveCounted, Target& target)
    {
        if (wouldHaveCounted && (target.skipped.empty() || target.skipped.back() != holiday))
            target.skipped.push_back(holiday);
    }

    Time from_;
    std::chrono::microseconds left_;
};

}

Result<Target> targetAfter(Time from, std::chrono::minutes work, const WorkHours& hours)
{
    if (work.count() < 0 || work > longestWait)
        return failure(ErrorKind::InvalidArgument, "working time", "must be between 0 minutes and 366 days");
    const auto calendar = Calendar::of(hours);
    if (!calendar)
        return tl::make_unexpected(calendar.error());

    Target target;
    Countdown countdown(from, work);
    // One step back, so that the very end of a span still belongs to it: then adding a + b is adding a and then b, also for b = 0.
    Time at = from - std::chrono::microseconds(1);
    while (at <= from + longestWait) {
        const Calendar::Stretch stretch = calendar->stretchAt(at);
        if (countdown.take(stretch, target) && target.dueAt <= from + longestWait)
            return target;
        at = stretch.next;
    }
    return failure(ErrorKind::InvalidArgument, "work hours", "the due time would be more than 366 days away");
}

}
