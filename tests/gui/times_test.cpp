// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/gui/speaking_as.h"
#include "words/times.h"

using namespace earshot;
using namespace earshot::gui;
using earshot::test::SpeakingAs;
using namespace std::chrono_literals;

namespace {

const Time now = *parsedRfc3339("2026-03-02T14:00:00Z"); // a Monday

}

TEST_CASE("How long ago it was is said shortly")
{
    const SpeakingAs english("en_GB");
    const auto [before, text] = GENERATE(table<std::chrono::seconds, std::string>(
        { { 0s, "just now" }, { 59s, "just now" }, { 60s, "1 min ago" }, { 12min + 30s, "12 min ago" }, { 59min + 59s, "59 min ago" },
            { 60min, "13:00" }, { 14h, "00:00" }, { 14h + 1min, "yesterday 23:59" }, { 38h, "yesterday 00:00" }, { 39h, "28 Feb" },
            { 24h * 365, "2 Mar 2025" }, { -5min, "just now" } }));
    CHECK(agoText(now - before, now).toStdString() == text);
}

TEST_CASE("When it is due is said shortly, and how late it is")
{
    const SpeakingAs english("en_GB");
    const auto [in, text] = GENERATE(table<std::chrono::seconds, std::string>({ { 12min, "in 12 min" }, { 11min + 1s, "in 12 min" },
        { 60min, "in 1 h" }, { 80min, "in 1 h 20 min" }, { 7h, "in 7 h" }, { 20h, "tomorrow 10:00" }, { 48h, "4 Mar" },
        { 0s, "0 min late" }, { -12min, "12 min late" }, { -3h, "3 h late" }, { -50h, "2 days late" } }));
    CHECK(dueText(now + in, now).toStdString() == text);
}

TEST_CASE("Dates and clocks are those of the person's language")
{
    const auto [language, clock, day, whole] = GENERATE(table<std::string, std::string, std::string, std::string>({
        { "en_US", "1:00", "Jan", "March" },
        { "de", "13:00", "Jan", "März" },
        { "id", "13.00", "Jan", "Maret" },
        { "tr", "13:00", "Oca", "Mart" },
        { "ru", "13:00", "янв", "марта" },
    }));
    const SpeakingAs person(language.c_str());
    INFO(language);
    CHECK(agoText(now - 1h, now).startsWith(QString::fromStdString(clock)));
    CHECK(agoText(*parsedRfc3339("2026-01-12T10:00:00Z"), now).contains(QString::fromStdString(day)));
    CHECK(fullTime(now).contains(QString::fromStdString(whole)));
}

TEST_CASE("A time is the same on its way to a QDateTime and back")
{
    CHECK(timeOf(localTime(now)) == now);
    CHECK(localTime(now).toUTC().toString(Qt::ISODate) == "2026-03-02T14:00:00Z");
}
