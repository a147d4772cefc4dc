// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"

using namespace earshot;
using namespace earshot::test;

namespace {

DraftContext after(const std::string& sent, const char* language = "en")
{
    DraftContext context = publicReply(language);
    context.earlier = { { sent, CaseId{ 12 }, {} } };
    return context;
}

DraftContext withTemplate(const std::string& text, const char* language = "en")
{
    DraftContext context = publicReply(language);
    context.earlier = { { text, {}, "Late parcel" } };
    return context;
}

using Words = std::vector<std::string>;

}

TEST_CASE("The same answer with another name is found in every language, with the case where it went out")
{
    const struct {
        const char *language, *sent, *draft;
    } pairs[] = {
        { "en", "Hi Mira, we are sorry that your parcel is late. It leaves our depot tonight.",
            "Hi Jo, we are sorry that your parcel is late. It leaves our depot tonight." },
        { "de", "Hallo Mira, es tut uns leid, dass Ihr Paket zu spät ist. Es geht heute Abend raus.",
            "Hallo Jo, es tut uns LEID, dass Ihr Paket zu spät ist. Es geht heute Abend raus!" },
        { "id", "Halo Kak Mira, mohon maaf paketnya terlambat. Malam ini berangkat dari gudang kami.",
            "Halo Kak Jo, mohon maaf paketnya terlambat. Malam ini berangkat dari gudang kami." },
        { "tr", "Merhaba Mira Hanım, kargonuz geciktiği için özür dileriz. Bu akşam depomuzdan yola çıkıyor.",
            "Merhaba Jo Hanım, kargonuz geciktiği için özür dileriz. Bu akşam depomuzdan yola çıkıyor." },
        { "ru", "Мира, нам очень жаль, что посылка опаздывает. Сегодня вечером она уедет со склада.",
            "Джо, нам очень жаль, что посылка опаздывает. Сегодня вечером она уедет со склада." },
    };
    for (const auto& [language, sent, draft] : pairs) {
        INFO(draft);
        const auto findings = findingsIn(draft, after(sent, language), noSpeller());
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == CheckKind::RepeatsReply);
        CHECK(findings[0].words == "12");
        CHECK(findings[0].caseId == CaseId{ 12 });
        CHECK_FALSE(blocks(findings));
    }
}

TEST_CASE("The same news in one's own words is no repetition in any language")
{
    const struct {
        const char *language, *sent, *draft;
    } pairs[] = {
        { "en", "Hi Mira, we are sorry that your parcel is late. It leaves our depot tonight.",
            "Jo, two weeks is far too long, sorry. Your parcel goes on the truck tonight and I will check on it myself." },
        { "de", "Hallo Mira, es tut uns leid, dass Ihr Paket zu spät ist. Es geht heute Abend raus.",
            "Jo, zwei Wochen sind viel zu lang, Entschuldigung. Ich habe das Paket gerade selbst in den Wagen gelegt." },
        { "id", "Halo Kak Mira, mohon maaf paketnya terlambat. Malam ini berangkat dari gudang kami.",
            "Dua minggu memang kelamaan, Kak Jo, maaf ya. Paketnya aku cek sendiri malam ini sebelum naik truk." },
        { "tr", "Merhaba Mira Hanım, kargonuz geciktiği için özür dileriz. Bu akşam depomuzdan yola çıkıyor.",
            "Jo Hanım, iki hafta çok uzun, kusura bakmayın. Paketi akşam kendim araca teslim edip size yazacağım." },
        { "ru", "Мира, нам очень жаль, что посылка опаздывает. Сегодня вечером она уедет со склада.",
            "Джо, две недели — это слишком долго, простите. Вечером я сам прослежу, чтобы посылка уехала." },
    };
    for (const auto& [language, sent, draft] : pairs) {
        INFO(draft);
        CHECK(findingsIn(draft, after(sent, language), noSpeller()).empty());
    }
}

TEST_CASE("A short thanks is nobody's own")
{
    CHECK(findingsIn("Thank you, glad that you like it!", after("Thank you, glad that you like it!"), noSpeller()).empty());
}

TEST_CASE("The newest of the answers that a draft repeats is named")
{
    const std::string text = "We are sorry that your parcel is late. It leaves our depot tonight.";
    DraftContext context = publicReply();
    context.earlier = { { "Something else that we said to somebody, of some length.", CaseId{ 3 }, {} }, { text, CaseId{ 2 }, {} },
        { text, CaseId{ 1 }, {} } };
    CHECK(found(CheckKind::RepeatsReply, text, context) == Words{ "2" });
}

TEST_CASE("A template with nothing but its blanks filled in is found in every language")
{
    const struct {
        const char *language, *text, *draft;
    } pairs[] = {
        { "en", "Dear {{name}}, we are sorry that your parcel is late. It leaves our depot {{when}}.",
            "Dear Mira, we are sorry that your parcel is late. It leaves our depot tonight." },
        { "de", "Hallo {{Name}}, es tut uns leid, dass Ihr Paket zu spät ist. Es geht {{wann}} raus.",
            "Hallo Mira, es tut uns leid, dass Ihr Paket zu spät ist. Es geht heute raus." },
        { "id", "Halo Kak {{nama}}, mohon maaf paketnya terlambat. Berangkat {{kapan}} dari gudang kami.",
            "Halo Kak Mira, mohon maaf paketnya terlambat. Berangkat besok dari gudang kami." },
        { "tr", "Merhaba {{ad}} Hanım, kargonuz geciktiği için özür dileriz. {{ne zaman}} depomuzdan yola çıkıyor.",
            "Merhaba Mira Hanım, kargonuz geciktiği için özür dileriz. Yarın depomuzdan yola çıkıyor." },
        { "ru", "{{имя}}, нам очень жаль, что посылка опаздывает. {{когда}} она уедет со склада.",
            "Мира, нам очень жаль, что посылка опаздывает. Завтра она уедет со склада." },
    };
    for (const auto& [language, text, draft] : pairs) {
        INFO(draft);
        CHECK(found(CheckKind::UnalteredTemplate, draft, withTemplate(text, language)) == Words{ "Late parcel" });
    }
}

TEST_CASE("A template that somebody went on from is a starting point and no canned answer")
{
    const std::string text = "Dear {{name}}, we are sorry that your parcel is late. It leaves our depot {{when}}.";
    CHECK(found(CheckKind::UnalteredTemplate,
        "Dear Mira, we are sorry that your parcel is late. It leaves our depot tonight. For the birthday that you missed we add a "
        "voucher; tell me where to send it.",
        withTemplate(text))
              .empty());
    CHECK(found(CheckKind::UnalteredTemplate, "Dear Mira, your parcel leaves our depot tonight, and we are sorry.", withTemplate(text))
              .empty());
}

TEST_CASE("Long texts are compared word by word")
{
    std::string text;
    for (int word = 0; word < 500; ++word)
        text += "word" + std::to_string(word % 97) + " ";
    DraftContext context = publicReply();
    context.maxLength = 100000;
    context.earlier.assign(50, { text + "and another end of it", CaseId{ 1 }, {} });
    CHECK(found(CheckKind::RepeatsReply, text, context) == Words{ "1" });
}
