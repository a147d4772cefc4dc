// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/cues.h"
#include "support/catch.h"

#include <set>
#include <string>
#include <vector>

using namespace earshot;

namespace {

std::set<std::string> cues(std::string_view text, std::string_view language)
{
    std::set<std::string> found;
    for (const CueHit& hit : cuesIn(text, language))
        found.emplace(nameOf(hit.cue));
    return found;
}

using Names = std::set<std::string>;

}

TEST_CASE("Harm is found in five languages, inflected and without diacritics")
{
    CHECK(cues("There is a burning smell from the box", "en") == Names{ "safety" });
    CHECK(cues("My card machine is out and my nan needs her insulin", "en") == Names{ "money", "vulnerable", "health" });
    CHECK(cues("Meine Oma hat einen Hausnotruf", "de") == Names{ "vulnerable", "safety" });
    CHECK(cues("Es gab zwei VERLETZTE, lebensgefahrlich", "de") == Names{ "health", "safety" });
    CHECK(cues("bayi saya demam, kabelnya terbakar", "id") == Names{ "vulnerable", "health", "safety" });
    CHECK(cues("hesabimi bosalttilar, bebegim var", "tr") == Names{ "money", "vulnerable" });
    CHECK(cues("У бабушки инсулин, а тут запах газа", "ru") == Names{ "vulnerable", "health", "safety" });
    CHECK(cues("someone else’s data is in my app", "en") == Names{ "data" });
}

TEST_CASE("Harm that is denied is none")
{
    CHECK(cues("Nobody was injured", "en").empty());
    CHECK(cues("Zum Glück kein Brand", "de").empty());
    CHECK(cues("tidak ada kebakaran", "id").empty());
    CHECK(cues("yangın yok", "tr").empty());
    CHECK(cues("пожара нет", "ru").empty());
    SECTION("but not by a denial in another sentence")
    {
        CHECK(cues("I have no idea. Injured!", "en") == Names{ "health" });
        CHECK(cues("They do nothing! Smoke everywhere", "en") == Names{ "safety" });
    }
    SECTION("nor where to be without it is the harm")
    {
        CHECK(cues("We can make no emergency calls", "en") == Names{ "safety" });
        CHECK(cues("my father is without oxygen", "en") == Names{ "health" });
        CHECK(cues("Kein Notruf möglich", "de") == Names{ "safety" });
        CHECK(cues("tidak ada obat", "id") == Names{ "health" });
        CHECK(cues("maaş yok", "tr") == Names{ "money" });
        CHECK(cues("нет лекарств", "ru") == Names{ "health" });
    }
    SECTION("nor by one that is too far away")
    {
        CHECK(cues("no idea why my son was injured", "en") == Names{ "health" });
    }
}

TEST_CASE("What does not work is found in five languages")
{
    CHECK(cues("no internet since Monday", "en") == Names{ "no_service" });
    CHECK(cues("Seit drei Tagen kein Internet", "de") == Names{ "no_service" });
    CHECK(cues("internet mati dari pagi", "id") == Names{ "no_service" });
    CHECK(cues("üç gündür internet yok", "tr") == Names{ "no_service" });
    CHECK(cues("третий день нет интернета", "ru") == Names{ "no_service" });
    CHECK(cues("I was charged twice and want my money back", "en") == Names{ "wrong_charge", "no_refund" });
    CHECK(cues("Das Paket ist nie angekommen", "de") == Names{ "not_delivered" });
}

TEST_CASE("A phrase does not reach over the end of a sentence")
{
    CHECK(cues("No. Internet is great", "en").empty());
    CHECK(cues("no internet is great", "en") == Names{ "no_service" });
}

TEST_CASE("A word of one language says nothing in another")
{
    CHECK(cues("a brand with a lohn", "en").empty());
    CHECK(cues("Der Brand", "de") == Names{ "safety" });
    CHECK(cues("kein Internet", "en").empty());
    SECTION("all lists count where the language is not known")
    {
        CHECK(cues("kein Internet", "und") == Names{ "no_service" });
        CHECK(cues("нет интернета", "") == Names{ "no_service" });
    }
}

TEST_CASE("A cue tells where it stands in the text")
{
    const std::string text = "Ach ja: kein  Internet!";
    const std::vector<CueHit> hits = cuesIn(text, "de");
    REQUIRE(hits.size() == 1);
    CHECK(text.substr(hits[0].begin, hits[0].end - hits[0].begin) == "kein  Internet");
}

TEST_CASE("Hostile text gives no more than no cues")
{
    CHECK(cuesIn("", "en").empty());
    CHECK(cuesIn("\xff\xfe\x80 \xc3", "en").empty());
    std::string longText(5000, 'x');
    CHECK(cuesIn(longText + " no internet", "en").empty());
    CHECK_FALSE(cuesIn("no internet " + longText, "en").empty());
}
