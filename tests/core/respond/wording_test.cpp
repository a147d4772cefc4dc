// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"

using namespace earshot;
using namespace earshot::test;

namespace {

using Words = std::vector<std::string>;

Words unkind(std::string_view draft, const char* language)
{
    return found(CheckKind::Inflammatory, draft, publicReply(language));
}

}

TEST_CASE("Inflammatory, defensive and personal wording is found in English")
{
    CHECK(unkind("That is STUPID and you know it.", "en") == Words{ "STUPID" });
    CHECK(unkind("This is not our fault.", "en") == Words{ "not our fault" });
    CHECK(unkind("Please calm down.", "en") == Words{ "calm down" });
    CHECK(unkind("You’re wrong about this.", "en") == Words{ "You’re wrong" }); // with a curly apostrophe
    CHECK(unkind("You should have read the manual.", "en") == Words{ "You should have read" });
}

TEST_CASE("Inflammatory, defensive and personal wording is found in German")
{
    CHECK(unkind("Das ist ja lächerlich.", "de") == Words{ "lächerlich" });
    CHECK(unkind("DAS IST SCHWACHSINN", "de") == Words{ "SCHWACHSINN" });
    CHECK(unkind("Da sind Sie selbst schuld.", "de") == Words{ "selbst schuld" });
    CHECK(unkind("Bitte beruhigen Sie sich erst einmal.", "de") == Words{ "beruhigen Sie sich" });
    CHECK(unkind("So ein Scheiss", "de") == Words{ "Scheiss" }); // for ß
}

TEST_CASE("Inflammatory, defensive and personal wording is found in Indonesian")
{
    CHECK(unkind("Jangan bodoh ya.", "id") == Words{ "bodoh" });
    CHECK(unkind("Itu bukan salah kami.", "id") == Words{ "bukan salah kami" });
    CHECK(unkind("Sabar dong kak", "id") == Words{ "Sabar dong" });
    CHECK(unkind("Jangan emosi dulu", "id") == Words{ "Jangan emosi" });
}

TEST_CASE("Inflammatory, defensive and personal wording is found in Turkish, with and without its letters")
{
    CHECK(unkind("Bu SAÇMALIK artık", "tr") == Words{ "SAÇMALIK" });
    CHECK(unkind("sacmaliyorsunuz", "tr").empty()); // an inflected form that the list does not claim to know
    CHECK(unkind("Saçmalamayın lütfen", "tr") == Words{ "Saçmalamayın" });
    CHECK(unkind("Bu bizim sucumuz degil.", "tr") == Words{ "bizim sucumuz degil" });
    CHECK(unkind("SAKİN OLUN", "tr") == Words{ "SAKİN OLUN" });
    CHECK(unkind("GERİZEKALISINIZ", "tr") == Words{ "GERİZEKALISINIZ" });
}

TEST_CASE("Inflammatory, defensive and personal wording is found in Russian, with ё or е")
{
    CHECK(unkind("Это полный бред.", "ru") == Words{ "бред" });
    CHECK(unkind("Вы врёте!", "ru") == Words{ "врёте" });
    CHECK(unkind("Вы врете!", "ru") == Words{ "врете" });
    CHECK(unkind("Сами виноваты.", "ru") == Words{ "Сами виноваты" });
    CHECK(unkind("УСПОКОЙТЕСЬ, пожалуйста", "ru") == Words{ "УСПОКОЙТЕСЬ" });
}

TEST_CASE("What a good reply says is left alone")
{
    const struct {
        const char *language, *draft;
    } kind[] = {
        { "en", "We are sorry that you were left waiting. It is our fault, not yours." },
        { "en", "You should have received an e-mail. You must have felt ignored; parcels do get lost, and that is on us." },
        { "en", "Whatever you need, you can always reach us. Once again, thank you for your patience." },
        { "en", "Beware of scammers who use our name. The trolley is in stock." },
        { "de", "Dummerweise ist uns ein Fehler passiert, das ist uns sehr peinlich. Es ist nicht Ihre Schuld." },
        { "de",
            "Wir haben Ihr Problem an die Technik gegeben. Sie können uns immer erreichen. Sie hätten eine Nachricht bekommen müssen." },
        { "id", "Mohon maaf jika staf kami tidak sopan. Kami tidak akan diam saja, tenang saja kak, pesanan Anda salah kami ganti." },
        { "id", "Jika Anda lupa kata sandi, mohon bersabar dan hubungi kami." },
        { "tr", "Defolu ürün için özür dileriz, bu sizin hatanız değil. Siz hiç merak etmeyin, içiniz rahat olsun." },
        { "tr", "Belli ki bir hata yapmışız, yanlış fatura için üzgünüz. Troleybüs seferi iptal edildi." },
        { "ru", "Нам следовало предупредить вас раньше. Вы всегда можете написать нам, если вы забыли пароль." },
        { "ru", "Мы решим ваши проблемы, это не ваша вина. Троллейбус задержался. Остерегайтесь мошенников." },
    };
    for (const auto& [language, draft] : kind) {
        INFO(draft);
        CHECK(unkind(draft, language).empty());
    }
}

TEST_CASE("A phrase does not reach over the end of a sentence")
{
    CHECK(unkind("We shut the line. Up again at nine, please calm. Down below you see why.", "en").empty());
    CHECK(unkind("not our,\tfault", "en") == Words{ "not our,\tfault" });
}

TEST_CASE("Words of another language are no offence, unless the language is unknown")
{
    CHECK(unkind("Das Dumm-Projekt", "en").empty());
    CHECK(unkind("lo siento", "en").empty());
    CHECK(unkind("Please calm down, beruhigen Sie sich, sakin olun", "und") == Words{ "calm down", "beruhigen Sie sich", "sakin olun" });
}

TEST_CASE("Quoting the customer's own words is no excuse")
{
    CHECK(unkind("You wrote \"stupid company\". We are sorry.", "en") == Words{ "stupid" });
    CHECK(unkind("> what a stupid shop\nWe are sorry.", "en") == Words{ "stupid" });
}

TEST_CASE("Wording warns and, where something else can stand there, offers it")
{
    const auto findings = findingsIn("As I already said, the line is being repaired.", publicReply(), noSpeller());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].words == "As I already said");
    CHECK(findings[0].suggestions == Words{ "in short" });
    CHECK_FALSE(blocks(findings));
    CHECK(findingsIn("You idiot", publicReply(), noSpeller()).at(1).suggestions.empty());
}

TEST_CASE("An apology for what the customer feels is none, in every language")
{
    CHECK(unkind("We are sorry you feel that way.", "en") == Words{ "sorry you feel" });
    CHECK(unkind("Es tut uns leid, dass Sie das so empfinden.", "de") == Words{ "leid, dass Sie das so" });
    CHECK(unkind("Maaf kalau Anda tersinggung.", "id") == Words{ "Maaf kalau Anda tersinggung" });
    CHECK(unkind("Böyle hissettiğiniz için üzgünüz.", "tr") == Words{ "Böyle hissettiğiniz için" });
    CHECK(unkind("Жаль, что вы так считаете.", "ru") == Words{ "Жаль, что вы так" });
}

TEST_CASE("A heated draft is told so, once, in every language")
{
    const struct {
        const char *language, *draft;
    } heated[] = { { "en", "You liar, shut up." }, { "de", "Was für ein Schwachsinn, hau ab." }, { "id", "Dasar bodoh." },
        { "tr", "Saçmalamayın lütfen." }, { "ru", "Это полный бред." }, { "en", "THIS IS THE LAST TIME THAT WE TELL YOU" },
        { "en", "You're wrong, you forgot to pay, and that is not our fault." } };
    for (const auto& [language, draft] : heated) {
        INFO(draft);
        CHECK(found(CheckKind::Heated, draft, publicReply(language)).size() == 1);
        CHECK_FALSE(blocks(findingsIn(draft, publicReply(language), noSpeller())));
    }
}

TEST_CASE("One clumsy word is not heated yet, and neither is a name in capitals")
{
    for (const auto& [language, draft] : { std::pair("en", "As we already said, this is not our fault."),
             std::pair("en", "OK, the IBAN and the SIM are in the PDF; TELVANA sends it to you tonight."),
             std::pair("de", "Wie bereits gesagt, das stimmt nicht."), std::pair("id", "Mohon jangan emosi."),
             std::pair("tr", "Kurallar böyle."), std::pair("ru", "Такие правила.") }) {
        INFO(draft);
        CHECK(found(CheckKind::Heated, draft, publicReply(language)).empty());
    }
}
