// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/urgency.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::chrono_literals;
using enum UrgencyKind;

namespace {

std::vector<UrgencyPart> of(std::string_view text, std::string_view language = "en")
{
    return urgencyOf({ .text = text, .language = language });
}

}

TEST_CASE("A calm complaint of somebody unknown has no head start")
{
    CHECK(of("My bill is wrong again").empty());
    CHECK(headStartOf({}) == 0min);
}

TEST_CASE("Each kind of harm has its head start, and the words that say so")
{
    CHECK(of("a burning smell from the box") == std::vector<UrgencyPart>{ { Safety, "burning smell", 7 * 24h } });
    CHECK(of("Der Patient braucht Insulin", "de") == std::vector<UrgencyPart>{ { Health, "Insulin", 7 * 24h } });
    CHECK(of("with a newborn at home") == std::vector<UrgencyPart>{ { Vulnerable, "newborn", 2 * 24h } });
    CHECK(of("I see someone else's account") == std::vector<UrgencyPart>{ { Data, "someone else's account", 24h } });
    CHECK(of("gaji saya raib", "id") == std::vector<UrgencyPart>{ { Money, "gaji", 8h } });
    CHECK(of("nobody was injured").empty());
}

TEST_CASE("A kind of harm counts once, different kinds add up, the heaviest first")
{
    const auto parts = of("My baby, my newborn baby! Fraud and a gas leak");
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].kind == Safety);
    CHECK(parts[1].kind == Vulnerable);
    CHECK(parts[1].because == "baby");
    CHECK(parts[2].kind == Money);
    CHECK(headStartOf(parts) == 9 * 24h + 8h);
}

TEST_CASE("Reach counts in three steps")
{
    const auto headStart
        = [](std::optional<std::int64_t> followers) { return headStartOf(urgencyOf({ .text = "late", .followers = followers })); };
    CHECK(headStart({}) == 0min);
    CHECK(headStart(999) == 0min);
    CHECK(headStart(1000) == 30min);
    CHECK(headStart(10'000) == 2h);
    CHECK(headStart(99'999) == 2h);
    CHECK(headStart(5'000'000) == 8h);
    CHECK(headStart(-1) == 0min);
}

TEST_CASE("Who complains again comes earlier, up to four hours")
{
    CHECK(urgencyOf({ .text = "late", .earlierCases = 1 }) == std::vector<UrgencyPart>{ { Repeat, "1", 1h } });
    CHECK(urgencyOf({ .text = "late", .earlierCases = 3 }) == std::vector<UrgencyPart>{ { Repeat, "3", 3h } });
    CHECK(urgencyOf({ .text = "late", .earlierCases = 2'000'000'000 }) == std::vector<UrgencyPart>{ { Repeat, "2000000000", 4h } });
}

TEST_CASE("Emotion is drawn-out signs, shouting or an angry face")
{
    CHECK(of("Where is my parcel????") == std::vector<UrgencyPart>{ { Emotion, "????", 1h } });
    CHECK(of("NINETY MINUTES and counting") == std::vector<UrgencyPart>{ { Emotion, "NINETY MINUTES", 1h } });
    CHECK(of("third time 🤬") == std::vector<UrgencyPart>{ { Emotion, "🤬", 1h } });
    CHECK(of("f***ing late") == std::vector<UrgencyPart>{ { Emotion, "f***ing", 1h } });
    SECTION("but not a name in capitals, nor one exclamation mark")
    {
        CHECK(of("The BBC and then NASA called!").empty());
        CHECK(of("so nice 🙂").empty());
    }
}

TEST_CASE("The parts come back from what the case keeps")
{
    const auto parts = urgencyOf({ .text = "Gas leak!!! \"help\"", .language = "en", .followers = 20'000, .earlierCases = 2 });
    REQUIRE(parts.size() == 4);
    CHECK(urgencyIn(urgencyJson(parts)) == parts);
    CHECK(urgencyJson({}).empty());
    CHECK(urgencyIn("").empty());
    CHECK(urgencyIn("[{\"part\":\"weather\",\"minutes\":5}, 7]").empty());
    CHECK(urgencyIn("{\"part\":\"safety\"}").empty());
}

TEST_CASE("Amounts and abbreviations are no emotion")
{
    CHECK(of("Rp500.000 untuk SMS OTP", "id").empty());
}
