// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"

using namespace earshot;
using namespace earshot::test;

namespace {

using Words = std::vector<std::string>;

Words asked(std::string_view draft, const char* language)
{
    return found(CheckKind::AsksInPublic, draft, publicReply(language));
}

}

TEST_CASE("Asking for confidential data in public is found in every language")
{
    CHECK(asked("We are sorry. Could you send us your order number?", "en") == Words{ "order number" });
    CHECK(asked("Please tell us your phone number and we call you.", "en") == Words{ "phone number" });
    CHECK(asked("What's your e-mail address?", "en") == Words{ "e-mail address" });
    CHECK(asked("Bitte nennen Sie uns Ihre Kundennummer.", "de") == Words{ "Kundennummer" });
    CHECK(asked("Das darf nicht passieren. Wie lautet Ihre Bestellnummer?", "de") == Words{ "Bestellnummer" });
    CHECK(asked("Mohon kirim nomor pesanan Kakak.", "id") == Words{ "nomor pesanan" });
    CHECK(asked("Boleh minta no. HP-nya, Kak?", "id").empty()); // inflected; a miss is better than a false alarm
    CHECK(asked("Boleh minta nomor HP Kakak?", "id") == Words{ "nomor HP" });
    CHECK(asked("Sipariş numaranızı yazar mısınız?", "tr") == Words{ "Sipariş numaranızı" });
    CHECK(asked("Lütfen telefon numaranızı paylaşın.", "tr") == Words{ "telefon numaranızı" });
    CHECK(asked("Напишите, пожалуйста, номер заказа.", "ru") == Words{ "номер заказа" });
    CHECK(asked("Какой у вас номер телефона?", "ru") == Words{ "номер телефона" });
}

TEST_CASE("Asking for it in private is what a good answer does")
{
    CHECK(asked("Could you send us your order number by direct message?", "en").empty());
    CHECK(asked("Please DM us your phone number.", "en").empty());
    CHECK(asked("We have sent you a private message. Please answer there with your order number.", "en").empty());
    CHECK(asked("Bitte schicken Sie uns Ihre Kundennummer per Direktnachricht.", "de").empty());
    CHECK(asked("Schickst du uns deine Kundennummer als private Nachricht?", "de").empty());
    CHECK(asked("Mohon kirim nomor pesanan Kakak lewat DM.", "id").empty());
    CHECK(asked("Boleh kirim nomor pelanggan lewat pesan pribadi?", "id").empty());
    CHECK(asked("Sipariş numaranızı özel mesajla yazar mısınız?", "tr").empty());
    CHECK(asked("Müşteri numaranızı DM'den iletin lütfen.", "tr").empty());
    CHECK(asked("Пришлите, пожалуйста, номер заказа в личные сообщения.", "ru").empty());
    CHECK(asked("Напишите номер договора в личку.", "ru").empty());
}

TEST_CASE("Talking about such data is not asking for it")
{
    CHECK(asked("The order number is on your invoice.", "en").empty());
    CHECK(asked("Please do not share your order number here.", "en").empty());
    CHECK(asked("Could you check? We sent it to your email address.", "en").empty());
    CHECK(asked("You can find our phone number on the site, please call.", "en").empty());
    CHECK(asked("Bitte posten Sie hier nie Ihre Kundennummer.", "de").empty());
    CHECK(asked("Die Rechnung ging an Ihre E-Mail-Adresse.", "de").empty());
    CHECK(asked("Jangan tulis nomor pesanan di sini ya, Kak.", "id").empty());
    CHECK(asked("Nomor pesanan Kakak sudah kami temukan.", "id").empty());
    CHECK(asked("Lütfen sipariş numaranızı buraya yazmayın.", "tr").empty());
    CHECK(asked("Fatura numaranız değişti.", "tr").empty());
    CHECK(asked("Пожалуйста, не пишите здесь номер заказа.", "ru").empty());
    CHECK(asked("Мы нашли номер заказа.", "ru").empty());
}

TEST_CASE("In private anything may be asked for, and a wish for privacy may stand behind the question")
{
    CHECK(found(CheckKind::AsksInPublic, "Could you send us your order number?", privateReply()).empty());
    const std::string draft = "Could you send us your order number? Thank you.";
    const auto findings = findingsIn(draft, publicReply(), noSpeller());
    REQUIRE(findings.size() == 1);
    CHECK(draft.substr(0, findings[0].begin) == "Could you send us your order number?");
    std::string mended = draft;
    mended.insert(findings[0].begin, " " + findings[0].suggestions.at(0));
    CHECK(findingsIn(mended, publicReply(), noSpeller()).empty());
}

TEST_CASE("The mend of each language is understood in that language")
{
    const struct {
        const char *language, *draft;
    } answers[] = { { "en", "Could you send us your order number?" }, { "de", "Wie lautet Ihre Bestellnummer?" },
        { "id", "Boleh minta nomor pesanan Kakak?" }, { "tr", "Sipariş numaranızı yazar mısınız?" }, { "ru", "Подскажите номер заказа?" } };
    for (const auto& [language, draft] : answers) {
        INFO(draft);
        const auto findings = findingsIn(draft, publicReply(language), noSpeller());
        REQUIRE(findings.size() == 1);
        CHECK(asked(std::string(draft) + " " + findings[0].suggestions.at(0), language).empty());
    }
}
