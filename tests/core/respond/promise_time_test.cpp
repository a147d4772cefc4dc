// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/promise_time.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace earshot;
using namespace std::chrono_literals;

namespace {

/// Monday, 2 March 2026, 10:00 in Berlin.
const Time monday = *parsedRfc3339("2026-03-02T09:00:00Z");
const WorkHours berlin = usualHours("Europe/Berlin");

std::vector<std::string> timesIn(std::string_view draft, std::string_view language, Time now = monday, const WorkHours& hours = berlin)
{
    std::vector<std::string> times;
    for (const PromisedTime& promised : promisedTimesIn(draft, language, now, hours))
        times.push_back(formatRfc3339(promised.dueAt));
    return times;
}

std::string timeIn(std::string_view draft, std::string_view language, Time now = monday, const WorkHours& hours = berlin)
{
    const auto times = timesIn(draft, language, now, hours);
    return times.size() == 1 ? times.front() : std::to_string(times.size()) + " times";
}

struct Said {
    const char *language, *draft, *due;
};

}

TEST_CASE("A time is read from an answer in each of the five languages")
{
    const auto said = GENERATE(values<Said>({
        { "en", "We will call you by Thursday 15:00.", "2026-03-05T14:00:00Z" },
        { "en", "We'll get back to you on Thursday at 3 pm.", "2026-03-05T14:00:00Z" },
        { "en", "You hear from us by 3 p.m. on Thursday", "2026-03-05T14:00:00Z" },
        { "en", "We call you at 4:30pm today.", "2026-03-02T15:30:00Z" },
        { "en", "I will write again tomorrow at noon.", "2026-03-03T11:00:00Z" },
        { "en", "I write to you by Thursday, 12 March, 9 am.", "2026-03-12T08:00:00Z" },
        { "en", "We will have it fixed by March 12th.", "2026-03-12T16:00:00Z" },
        { "en", "A technician comes on 2026-03-05 at 08:15.", "2026-03-05T07:15:00Z" },
        { "en", "We answer within 2 hours.", "2026-03-02T11:00:00Z" },
        { "en", "We answer within the hour!", "2026-03-02T10:00:00Z" },
        { "en", "You have an answer in 2-3 working days.", "2026-03-05T16:00:00Z" },
        { "en", "We report back in a week.", "2026-03-09T16:00:00Z" },
        { "en", "Tomorrow between 2 and 4 pm we call you.", "2026-03-03T15:00:00Z" },
        { "en", "We call you by 3.", "2026-03-02T14:00:00Z" },
        { "de", "Wir melden uns bis Donnerstag, 15 Uhr.", "2026-03-05T14:00:00Z" },
        { "de", "Wir rufen Sie am Donnerstag um 15:00 Uhr an.", "2026-03-05T14:00:00Z" },
        { "de", "Bis spätestens morgen Mittag wissen wir mehr.", "2026-03-03T11:00:00Z" },
        { "de", "Am 12. März um 10.30 Uhr kommt der Techniker.", "2026-03-12T09:30:00Z" },
        { "de", "Sie hören bis 12.3. von uns.", "2026-03-12T16:00:00Z" },
        { "de", "Sie hören bis zum 12.03.2026, 9:15 Uhr, von uns.", "2026-03-12T08:15:00Z" },
        { "de", "Innerhalb von zwei Stunden melden wir uns.", "2026-03-02T11:00:00Z" },
        { "de", "In spätestens 2 Werktagen ist es erledigt.", "2026-03-04T16:00:00Z" },
        { "de", "Übermorgen melde ich mich wieder.", "2026-03-04T16:00:00Z" },
        { "id", "Kami hubungi Anda paling lambat Kamis pukul 15.00.", "2026-03-05T14:00:00Z" },
        { "id", "Kami kabari hari ini jam 3 sore.", "2026-03-02T14:00:00Z" },
        { "id", "Besok pukul 10:00 teknisi kami datang.", "2026-03-03T09:00:00Z" },
        { "id", "Dalam 2 jam kami kabari lagi.", "2026-03-02T11:00:00Z" },
        { "id", "Maksimal 3 hari kerja kami selesaikan.", "2026-03-05T16:00:00Z" },
        { "id", "Kami selesaikan sebelum tanggal 12 Maret.", "2026-03-12T16:00:00Z" },
        { "id", "Kami hubungi hari Minggu pukul 09.00", "2026-03-08T08:00:00Z" },
        { "tr", "Perşembe günü saat 15:00'e kadar sizi arayacağız.", "2026-03-05T14:00:00Z" },
        { "tr", "Cumaya kadar size döneceğiz.", "2026-03-06T16:00:00Z" },
        { "tr", "2 saat içinde size yazacağız.", "2026-03-02T11:00:00Z" },
        { "tr", "En geç 2 iş günü içinde çözeceğiz.", "2026-03-04T16:00:00Z" },
        { "tr", "Yarın saat 10.30'da arıyoruz.", "2026-03-03T09:30:00Z" },
        { "tr", "12 Mart'a kadar tamamlanacak.", "2026-03-12T16:00:00Z" },
        { "ru", "Мы позвоним вам в четверг в 15:00.", "2026-03-05T14:00:00Z" },
        { "ru", "Ответим до пятницы.", "2026-03-06T16:00:00Z" },
        { "ru", "Перезвоним сегодня до 18 часов.", "2026-03-02T17:00:00Z" },
        { "ru", "Напишем через час.", "2026-03-02T10:00:00Z" },
        { "ru", "Ответим в течение двух рабочих дней.", "2026-03-04T16:00:00Z" },
        { "ru", "Мастер придёт 12 марта к 15.00.", "2026-03-12T14:00:00Z" },
        { "ru", "Завтра в 3 часа мы напишем снова.", "2026-03-03T14:00:00Z" },
    }));
    INFO(said.draft);
    CHECK(timeIn(said.draft, said.language) == said.due);
}

TEST_CASE("What names no time to come, or promises nothing, is no promise")
{
    const auto draft = GENERATE(as<std::string>(), "We are sorry, and we look into it.", "We will get back to you soon.",
        "Could you be at home on Thursday at 15:00?", "Our hotline is open 9:00-17:00.", "We are there Monday to Friday.",
        "You wrote to us last Thursday.", "All lines are up since 09:17.", "11:00 update: the cable is found.", "@anak_3pm thank you.",
        "Your order came in on 12 February at 9:00.", "That is 5 pounds and 30 pence, or 12.50 in cash.", "We need 3 photos by email.",
        "Read chapter 31:75.", "By 99:99 on 45 March.", "", "\xff\xfe by \xff");
    INFO(draft);
    CHECK(timesIn(draft, "en").empty());
}

TEST_CASE("Several promises are found in order, each with its words and its sentence")
{
    const std::string draft = "Sorry, Mira! We call you today by 15:00. A technician comes by Thursday, 5 March.\nThanks";
    const auto promised = promisedTimesIn(draft, "en", monday, berlin);
    REQUIRE(promised.size() == 2);
    CHECK(formatRfc3339(promised[0].dueAt) == "2026-03-02T14:00:00Z");
    CHECK(draft.substr(promised[0].begin, promised[0].end - promised[0].begin) == "today by 15:00");
    CHECK(promised[0].sentence == "We call you today by 15:00.");
    CHECK(formatRfc3339(promised[1].dueAt) == "2026-03-05T16:00:00Z");
    CHECK(promised[1].sentence == "A technician comes by Thursday, 5 March.");
}

TEST_CASE("A clock, a length of time and a deadline are exact, a day alone may only be spoken of")
{
    const auto isExact = [](const char* draft, const char* language) {
        const auto promised = promisedTimesIn(draft, language, monday, berlin);
        REQUIRE(promised.size() == 1);
        return promised[0].isExact;
    };
    CHECK(isExact("We call you on Thursday at 15:00.", "en"));
    CHECK(isExact("We call you within two hours.", "en"));
    CHECK(isExact("We call you by Thursday.", "en"));
    CHECK(isExact("Wir melden uns bis spätestens zum 12. März.", "de"));
    CHECK(isExact("Cumaya kadar size döneceğiz.", "tr"));
    CHECK(isExact("Kami kabari paling lambat Kamis.", "id"));
    CHECK(isExact("Ответим до пятницы.", "ru"));
    CHECK_FALSE(isExact("We made a bad week worse on Friday.", "en"));
    CHECK_FALSE(isExact("Простите за этот вторник.", "ru"));
    CHECK_FALSE(isExact("Guten Morgen, Ilka! Wir sehen uns das heute an.", "de"));
}

TEST_CASE("A question beside a promise does not take it away")
{
    CHECK(timeIn("We call you by 15:00. Is that all right?", "en") == "2026-03-02T14:00:00Z");
}

TEST_CASE("The same time twice is one promise")
{
    CHECK(timeIn("We call by Thursday 15:00. Again: Thursday at 3 pm.", "en") == "2026-03-05T14:00:00Z");
}

TEST_CASE("A day that is spoken of before it is promised is offered as the promise")
{
    const auto promised
        = promisedTimesIn("On Friday our shop is closed. We call you by Friday. The shop is open again on Friday.", "en", monday, berlin);
    REQUIRE(promised.size() == 1);
    CHECK(promised[0].sentence == "We call you by Friday.");
    CHECK(promised[0].isExact);
}

TEST_CASE("An answer in another language than expected is read all the same")
{
    CHECK(timeIn("Wir melden uns bis Donnerstag, 15 Uhr.", "en") == "2026-03-05T14:00:00Z");
    CHECK(timeIn("We call you by Thursday 15:00.", "und") == "2026-03-05T14:00:00Z");
}

TEST_CASE("A weekday is the next one, and today only where its clock is still to come")
{
    CHECK(timeIn("We call on Monday.", "en") == "2026-03-09T16:00:00Z");
    CHECK(timeIn("We call on Monday at 11:00.", "en") == "2026-03-02T10:00:00Z");
    CHECK(timeIn("We call on Monday at 09:00.", "en") == "2026-03-09T08:00:00Z");
    CHECK(timeIn("We call by 09:00.", "en") == "2026-03-03T08:00:00Z");
}

TEST_CASE("A day without a clock ends with its work, and without work at midnight")
{
    CHECK(timeIn("We write today.", "en") == "2026-03-02T16:00:00Z");
    CHECK(timeIn("We write today.", "en", monday + 9h) == "2026-03-02T23:00:00Z");
    CHECK(timeIn("We write on Saturday.", "en") == "2026-03-07T23:00:00Z");
    WorkHours withHoliday = berlin;
    withHoliday.holidays = { { "2026-03-03", "a holiday" } };
    CHECK(timeIn("We write tomorrow.", "en", monday, withHoliday) == "2026-03-03T23:00:00Z");
    CHECK(timeIn("We write in 1 working day.", "en", monday, withHoliday) == "2026-03-04T16:00:00Z");
}

TEST_CASE("Promised clocks follow the zone through the change to summer time")
{
    CHECK(timeIn("We call on 30 March at 10:00.", "en") == "2026-03-30T08:00:00Z");
    CHECK(timeIn("We call on 29 March at 02:30.", "en") == "2026-03-29T01:00:00Z"); // 02:30 is skipped that night
    CHECK(timeIn("We call on 25 October at 02:30.", "en") == "2026-10-25T00:30:00Z"); // 02:30 is there twice
    CHECK(timeIn("By Thursday 15:00.", "en", monday, usualHours("Asia/Jakarta")) == "2026-03-05T08:00:00Z");
    CHECK(timeIn("By Thursday 15:00.", "en", monday, usualHours("Nowhere/Land")) == "2026-03-05T15:00:00Z");
}

TEST_CASE("A date without a year is the one that comes next")
{
    CHECK(timeIn("By 2 January.", "en", *parsedRfc3339("2026-12-30T09:00:00Z")) == "2027-01-02T23:00:00Z");
    CHECK(timesIn("By 30 February.", "en").empty());
    CHECK(timesIn("By 12 March 2031.", "en").empty());
}

TEST_CASE("Whatever a draft is put together from, a time lies ahead, within a year, and in the words of the draft")
{
    const std::vector<std::string> words
        = { "by", "Thursday", "15", ":", "00", "at", "3", "pm", ".", "?", "12", "March", "in", "2", "hours", "bis", "Uhr", "morgen", "-",
              "to", "hari", "jam", "saat", "içinde", "в", "четверг", "через", "час", "\n", ",", "2026", "/", "99" };
    std::uint32_t seed = 7;
    const auto next = [&](std::size_t most) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<std::size_t>(seed >> 8) % most;
    };
    for (int round = 0; round < 4000; ++round) {
        std::string draft;
        for (std::size_t count = 1 + next(12); count > 0; --count)
            draft += words[next(words.size())] + (next(3) ? " " : "");
        for (const std::string_view language : { "en", "de", "id", "tr", "ru" }) {
            std::size_t behind = 0;
            for (const PromisedTime& promised : promisedTimesIn(draft, language, monday, berlin)) {
                INFO(draft);
                REQUIRE(promised.dueAt > monday);
                REQUIRE(promised.dueAt <= monday + 366 * 24h);
                REQUIRE(promised.begin >= behind);
                REQUIRE(promised.end > promised.begin);
                REQUIRE(promised.end <= draft.size());
                REQUIRE_FALSE(promised.sentence.empty());
                behind = promised.end;
            }
        }
    }
}
