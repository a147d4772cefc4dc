// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"
#include "support/temp_dir.h"

#include <algorithm>
#include <fstream>

using namespace earshot;
using namespace earshot::test;

namespace {

using Words = std::vector<std::string>;

const Speller& installed()
{
    static const Speller speller;
    return speller;
}

Words misspelt(std::string_view draft, const char* language)
{
    DraftContext context = publicReply(language);
    context.knownWords = { "Telvana", "Mira K." };
    return found(CheckKind::Spelling, draft, context, installed());
}

Words suggestionsFor(const char* word, const char* language)
{
    return installed().suggestions(word, language);
}

bool contains(const Words& words, const char* word)
{
    return std::ranges::find(words, word) != words.end();
}

void write(const std::string& file, std::string_view bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

}

TEST_CASE("The five languages have their dictionaries, and others find no mistakes")
{
    for (const char* language : { "en", "de", "id", "tr", "ru" }) {
        INFO(language);
        CHECK(installed().knows(language));
        CHECK_FALSE(installed().isRight("xqzvkw", language));
    }
    for (const char* language : { "fr", "und", "", "../../etc/passwd" }) {
        CHECK_FALSE(installed().knows(language));
        CHECK(installed().isRight("xqzvkw", language));
        CHECK(installed().suggestions("xqzvkw", language).empty());
        CHECK(misspelt("xqzvkw asdfg", language).empty());
    }
}

TEST_CASE("Correct replies have no mistakes")
{
    CHECK(misspelt("Hello Mira, we are sorry that your internet doesn't work. We’ll send an engineer by Thursday 15:00.", "en").empty());
    CHECK(misspelt(
        "Es tut uns leid, dass die Störungsmeldung verloren ging. Unsere Kundendienstmitarbeiterin meldet sich per E-Mail-Adresse oder "
        "Online-Formular.",
        "de")
              .empty());
    CHECK(misspelt(
        "Mohon maaf atas ketidaknyamanannya. Pesanan kakak sedang kami periksa, hati-hati di jalan ya, paketnya segera tiba.", "id")
              .empty());
    CHECK(misspelt("Yaşadığınız sorun için özür dileriz. Siparişiniz yarın İstanbul'da olacak, LÜTFEN bekleyin.", "tr").empty());
    CHECK(misspelt("Здравствуйте! Приносим извинения, ваш заказ ещё в пути. Кто-нибудь перезвонит вам по-русски.", "ru").empty());
}

TEST_CASE("Mistakes are found in all five languages, with the right word among the suggestions")
{
    CHECK(misspelt("We recieved your mesage", "en") == Words{ "recieved", "mesage" });
    CHECK(contains(suggestionsFor("recieved", "en"), "received"));
    CHECK(misspelt("Ihre Bestelnummer bitte", "de") == Words{ "Bestelnummer" });
    CHECK(contains(suggestionsFor("Bestelnummer", "de"), "Bestellnummer"));
    CHECK(misspelt("Terimakasih pelanggann", "id") == Words{ "Terimakasih", "pelanggann" });
    CHECK(contains(suggestionsFor("pelanggann", "id"), "pelanggan"));
    CHECK(misspelt("siparişinizz yolda", "tr") == Words{ "siparişinizz" });
    CHECK(contains(suggestionsFor("siparişinizz", "tr"), "siparişiniz"));
    CHECK(misspelt("Здраствуйте, ваш заказ", "ru") == Words{ "Здраствуйте" });
    CHECK(contains(suggestionsFor("здраствуйте", "ru"), "здравствуйте"));
}

TEST_CASE("An apostrophe is right however it is written")
{
    CHECK(misspelt("Wie geht's? So geht’s, gibt’s", "de").empty());
    CHECK(misspelt("geeht's", "de") == Words{ "geeht's" });
    CHECK(misspelt("we don't, we don’t", "en").empty());
    CHECK(installed().isRight("İstanbul’da", "tr"));
}

TEST_CASE("Indonesian words with what is written onto them are right if the word is")
{
    for (const char* word : { "paketnya", "Ketidaknyamanan", "ketidaknyamanannya", "pesananmu", "tunggulah" })
        CHECK(installed().isRight(word, "id"));
    for (const char* word : { "pakettnya", "ketidakxqzvan", "nya", "ketidakan" })
        CHECK_FALSE(installed().isRight(word, "id"));
}

TEST_CASE("What is no prose is not spelt")
{
    for (const char* draft : { "https://telvana.example/statuss?qx=1", "www.telvana.example", "telvana.example/hlp", "mrk@kelp.example",
             "@mrkxq thanks", "@mrkxq@kelp.example thanks", "#intrnet", "4G 5GHz 10xz 2nd v2beta", "GSM LTE ISP DSL", "the SIMs and PDFs",
             "iPhone WhatsApp eSIM", "Telvana's TELVANA telvana’s", "Mira K.", "{{frstname}}", "[frst name]", "Привет", "x y z", "😀👍" }) {
        INFO(draft);
        CHECK(misspelt(draft, "en").empty());
    }
}

TEST_CASE("Endings on names, acronyms and numbers are not spelt")
{
    CHECK(misspelt("Telvana'nın SIM'i ve Zeynepgül'ün faturası", "tr").empty());
    CHECK(misspelt("SMS-ки, 24-часовой, Telvana-клиент и WhatsApp", "ru").empty());
    CHECK(misspelt("24-stündig, DSL-Anschlüsse, Telvana-Kunden", "de").empty());
}

TEST_CASE("Within a word with hyphens only the wrong part is found")
{
    CHECK(misspelt("Ihre E-Mail-Adrese", "de").empty()); // one letter is beyond judging: better silent than noisy
    CHECK(misspelt("Online-Formulahr", "de") == Words{ "Formulahr" });
    CHECK(misspelt("кто-небудь", "ru") == Words{ "небудь" });
}

TEST_CASE("A look-alike letter of another script is a mistake")
{
    CHECK(misspelt("зaказ", "ru") == Words{ "зaказ" }); // with a Latin a
}

TEST_CASE("A dictionary in another encoding is asked in its own")
{
    const TempDir folder;
    write(folder.file("ru_RU.aff"), "SET KOI8-R\nTRY \xcf\xc1\n");
    write(folder.file("ru_RU.dic"), "1\n\xc4\xcf\xcd\n"); // дом
    const Speller speller(folder.path().string());
    CHECK(speller.knows("ru"));
    CHECK(speller.isRight("дом", "ru"));
    CHECK_FALSE(speller.isRight("дам", "ru"));
    CHECK_FALSE(speller.isRight("日本", "ru")); // cannot even be written in it
    CHECK(speller.suggestions("дам", "ru") == Words{ "дом" });
    CHECK_FALSE(speller.knows("en"));
}

TEST_CASE("A word that is right in British English is right, where that dictionary is there")
{
    const TempDir folder;
    for (const char* name : { "en_US", "en_GB" })
        write(folder.file(name + std::string(".aff")), "SET UTF-8\n");
    write(folder.file("en_US.dic"), "1\ncolor\n");
    write(folder.file("en_GB.dic"), "1\ncolour\n");
    const Speller speller(folder.path().string());
    CHECK(speller.isRight("color", "en"));
    CHECK(speller.isRight("colour", "en"));
    CHECK_FALSE(speller.isRight("colur", "en"));
}

TEST_CASE("Half a dictionary, or a broken one, is none or finds what it can")
{
    const TempDir folder;
    write(folder.file("de_DE.aff"), "SET UTF-8\n");
    write(folder.file("tr_TR.aff"), std::string("SET NONSENSE-9\n\0\xff\xff", 17));
    write(folder.file("tr_TR.dic"), "zzz\nmerhaba\n");
    const Speller speller(folder.path().string());
    CHECK_FALSE(speller.knows("de"));
    CHECK_FALSE(speller.isRight("merhabba", "tr"));
}

TEST_CASE("Suggestions are no more than asked for, and none for what is too long to mean")
{
    CHECK(installed().suggestions("cancelld", "en", 2).size() == 2);
    CHECK(installed().suggestions("cancelld", "en", 0).empty());
    CHECK(installed().suggestions(std::string(31, 'x'), "en").empty());
    CHECK(installed().suggestions(std::string(20'000, 'x'), "tr").empty());
}

TEST_CASE("A draft full of nonsense gets its findings, and suggestions only for the first of them")
{
    std::string draft;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        draft += std::string("recieve") + letter + letter + "q ";
    const auto findings = findingsIn(draft, publicReply(), installed());
    CHECK(std::ranges::count(findings, CheckKind::Spelling, &CheckFinding::kind) == 26);
    CHECK(std::ranges::count_if(findings, [](const auto& finding) { return !finding.suggestions.empty(); }) == 4);
    for (const auto& finding : findings)
        CHECK(finding.suggestions.size() <= 5);
}

TEST_CASE("The same mistake twice has its suggestions twice")
{
    const auto findings = findingsIn("recieve recieve", publicReply(), installed());
    REQUIRE(findings.size() == 2);
    CHECK_FALSE(findings[0].suggestions.empty());
    CHECK(findings[0].suggestions == findings[1].suggestions);
    CHECK(findings[1].begin == 8);
}
