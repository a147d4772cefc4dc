// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/target.h"
#include "support/catch.h"

#include <cstdlib>
#include <ctime>
#include <random>

using namespace earshot;
using std::chrono::minutes;

namespace {

/// The C library's own reading of the zone files: a second opinion on the clock on the wall.
class WallClock {
public:
    explicit WallClock(const std::string& zone)
    {
        const char* before = std::getenv("TZ");
        before_ = before ? before : "";
        hadOne_ = before != nullptr;
        use(zone.c_str());
    }
    ~WallClock() { use(hadOne_ ? before_.c_str() : nullptr); }
    WallClock(const WallClock&) = delete;
    WallClock& operator=(const WallClock&) = delete;

    bool showsWorkingTime(Time moment, const WorkHours& hours) const
    {
        const std::time_t seconds = toMicros(moment) / 1'000'000;
        std::tm local{};
        localtime_r(&seconds, &local);
        const int minute = local.tm_hour * 60 + local.tm_min;
        char day[16];
        std::strftime(day, sizeof day, "%Y-%m-%d", &local);
        for (const auto& [holiday, name] : hours.holidays)
            if (holiday == day)
                return false;
        for (const Span& span : hours.week[static_cast<std::size_t>((local.tm_wday + 6) % 7)])
            if (minute >= span.begin && minute < span.end)
                return true;
        return false;
    }

private:
    static void use(const char* zone)
    {
        zone ? setenv("TZ", zone, 1) : unsetenv("TZ");
        tzset();
    }
    std::string before_;
    bool hadOne_ = false;
};

struct Scene {
    const char* zone;
    const char* around; ///< a day near which something happens to the clocks there
};

constexpr Scene scenes[] = { { "Europe/Berlin", "2026-03-27T00:00:00Z" }, { "Europe/Berlin", "2026-10-23T00:00:00Z" },
    { "Asia/Jakarta", "2026-05-01T00:00:00Z" }, { "Europe/Istanbul", "2015-11-06T00:00:00Z" }, { "Asia/Kolkata", "2026-08-14T00:00:00Z" },
    { "America/New_York", "2026-03-06T00:00:00Z" }, { "America/New_York", "2026-10-30T00:00:00Z" },
    { "Australia/Lord_Howe", "2026-04-03T00:00:00Z" }, { "Australia/Lord_Howe", "2026-10-02T00:00:00Z" },
    { "Pacific/Apia", "2011-12-28T00:00:00Z" }, { "UTC", "2024-02-28T00:00:00Z" } };

/// Hours with up to three spans a day, the small hours included, and a holiday now and then.
class Draw {
public:
    WorkHours hours(const Scene& scene)
    {
        WorkHours drawn;
        drawn.zone = scene.zone;
        for (auto& day : drawn.week)
            for (int begin = number(0, 600), count = number(0, 3); count > 0 && begin < 1380; --count) {
                const int end = std::min(1440, begin + number(1, 300));
                day.push_back({ begin, end });
                begin = end + number(1, 240);
            }
        drawn.week[static_cast<std::size_t>(number(0, 6))] = { { 0, 1440 } };
        for (int day = 0; day < 6; ++day)
            if (number(0, 4) == 0)
                drawn.holidays.emplace_back(formatRfc3339(*parsedRfc3339(scene.around) + std::chrono::hours(24 * day)).substr(0, 10), "x");
        return drawn;
    }
    Time moment(const Scene& scene) { return *parsedRfc3339(scene.around) + minutes(number(0, 6 * 1440)); }
    minutes work() { return minutes(number(0, 2) == 0 ? number(0, 4000) : number(0, 120)); }

private:
    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
    std::mt19937 random_{ 20260302 };
};

Time due(Time from, minutes work, const WorkHours& hours)
{
    const auto target = targetAfter(from, work, hours);
    REQUIRE(target);
    return target->dueAt;
}

/// Minute by minute, as a person with a stop-watch would.
Time countedByHand(Time from, minutes work, const WorkHours& hours)
{
    const WallClock clock(hours.zone);
    for (minutes done{ 0 };; from += minutes(1)) {
        const bool isOpen = clock.showsWorkingTime(from, hours);
        if (done == work && (isOpen || clock.showsWorkingTime(from - std::chrono::seconds(1), hours)))
            return from;
        done += minutes(isOpen ? 1 : 0);
    }
}

template <class Check>
void forManyDraws(Check check)
{
    Draw draw;
    for (const Scene& scene : scenes)
        for (int round = 0; round < 60; ++round) {
            const WorkHours hours = draw.hours(scene);
            const Time from = draw.moment(scene);
            INFO(scene.zone << " " << formatRfc3339(from) << " " << formatHours(hours));
            check(draw, scene, hours, from);
        }
}

}

TEST_CASE("Targets agree with a count minute by minute on the wall clock of every zone")
{
    forManyDraws([](Draw& draw, const Scene&, const WorkHours& hours, Time from) {
        const minutes work = draw.work();
        INFO(work.count() << " min");
        CHECK(formatRfc3339(due(from, work, hours)) == formatRfc3339(countedByHand(from, work, hours)));
    });
}

TEST_CASE("Adding a + b is adding a and then b")
{
    forManyDraws([](Draw& draw, const Scene&, const WorkHours& hours, Time from) {
        const minutes a = draw.work(), b = draw.work();
        INFO(a.count() << " + " << b.count() << " min");
        CHECK(due(from, a + b, hours) == due(due(from, a, hours), b, hours));
        CHECK(due(from, a, hours) == due(due(from, a, hours), minutes(0), hours));
    });
}

TEST_CASE("A target never moves back when its start or its work grows")
{
    forManyDraws([](Draw& draw, const Scene& scene, const WorkHours& hours, Time from) {
        const Time other = draw.moment(scene);
        const minutes work = draw.work(), more = work + draw.work();
        CHECK(due(std::min(from, other), work, hours) <= due(std::max(from, other), work, hours));
        CHECK(due(from, work, hours) <= due(from, more, hours));
        CHECK(due(from, work, hours) >= from + work);
    });
}

TEST_CASE("The counted spans add up to the work, in order, and end at the due time")
{
    forManyDraws([](Draw& draw, const Scene&, const WorkHours& hours, Time from) {
        const minutes work = draw.work();
        const auto target = targetAfter(from, work, hours);
        REQUIRE(target);
        std::chrono::microseconds sum{ 0 };
        Time last = from;
        for (std::size_t index = 0; index < target->counted.size(); ++index) {
            const auto& [begin, end] = target->counted[index];
            CHECK(begin < end);
            CHECK((index == 0 ? begin >= last : begin > last));
            sum += end - begin;
            last = end;
        }
        CHECK(sum == work);
        CHECK((work == minutes(0) || target->dueAt == last));
    });
}
