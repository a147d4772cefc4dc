// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"

using namespace earshot;
using namespace earshot::test;

namespace {

using Words = std::vector<std::string>;

Words personal(std::string_view draft)
{
    return found(CheckKind::PersonalData, draft, publicReply());
}

}

TEST_CASE("E-mail addresses of people do not belong in public")
{
    CHECK(personal("We wrote to mira.k+shop@kelp.example today") == Words{ "mira.k+shop@kelp.example" });
    CHECK(personal("(jürgen@köln.example)") == Words{ "jürgen@köln.example" });
    CHECK(personal("иван@почта.рф, проверьте") == Words{ "иван@почта.рф" });
}

TEST_CASE("The brand's own addresses and handles are public")
{
    for (const char* draft :
        { "Please write to support@telvana.example", "kundenservice@telvana.example", "destek@telvana.example", "layanan@telvana.example",
            "поддержка@телвана.рф", "@mira_k@kelp.example thank you", "@mira_k hello", "a@b", "5 @ 3", "me @ work.today" }) {
        INFO(draft);
        CHECK(personal(draft).empty());
    }
}

TEST_CASE("Phone numbers are found in international form")
{
    CHECK(personal("call +49 30 1234567 please") == Words{ "+49 30 1234567" });
    CHECK(personal("+49 (0)30 123-4567") == Words{ "+49 (0)30 123-4567" });
    CHECK(personal("0049 171 1234567") == Words{ "0049 171 1234567" });
    CHECK(personal("+62 812-3456-7890") == Words{ "+62 812-3456-7890" });
    CHECK(personal("+90 532 123 45 67") == Words{ "+90 532 123 45 67" });
    CHECK(personal("+7 (912) 345-67-89") == Words{ "+7 (912) 345-67-89" });
    CHECK(personal("Tel.:+1 212-555-0142.") == Words{ "+1 212-555-0142" });
    CHECK(personal("+44 20 7946 0958") == Words{ "+44 20 7946 0958" });
}

TEST_CASE("Phone numbers are found in the national forms of the five languages' countries")
{
    for (const char* number : { "030 1234567", "0171/1234567", "0171-123 45 67", "(030) 123 45 67", // Germany
             "0812-3456-7890", "081234567890", "(021) 555 1234", "6281234567890", // Indonesia
             "0532 123 45 67", "0 (212) 123 45 67", "532 123 45 67", "05321234567", // Turkey
             "8 (912) 345-67-89", "8 912 345 67 89", "89123456789", "912 345-67-89", // Russia
             "(212) 555-0142", "212-555-0142", "212.555.0142", "1-212-555-0142", // United States
             "020 7946 0958", "07700 900123" }) { // Britain
        INFO(number);
        CHECK(personal("Sie: " + std::string(number) + ", ok") == Words{ number });
    }
}

TEST_CASE("Free and shared-cost lines are the brand's own")
{
    for (const char* draft : { "0800 1234567", "+49 800 1234567", "0180 5 123456", "0850 123 45 67", "8 800 123-45-67", "8-800-555-35-35",
             "1-800-555-0142", "800-555-0142", "+1 888 555 0142", "Our customer service: 0800 1234567" }) {
        INFO(draft);
        CHECK(personal(draft).empty());
    }
}

TEST_CASE("What the brand publishes itself is no secret, however it is written")
{
    DraftContext context = publicReply();
    context.knownWords = { "030 1234567", "Mira@telvana.example" };
    CHECK(found(CheckKind::PersonalData, "Call (030) 123-4567 or mira@telvana.example", context).empty());
    CHECK(found(CheckKind::PersonalData, "Call 030 1234568", context) == Words{ "030 1234568" });
}

TEST_CASE("Dates, times, prices, years, versions, scores and quantities are no phone numbers")
{
    for (const char* draft : { "on 01.02.2026 between 09:00 and 15:00", "01.02.2026 - 28.02.2026",
             "from 2026-03-02 08:00 to 2026-03-03 17:00", "02/03/2026 10:30", "3 / 4", "since 2019-2026", "1.234.567,89 EUR",
             "Rp 1.250.000", "$1,299.00", "12 345 678 ₽", "v10.4.1.2", "0.1.2.3456", "192.168.100.200", "100 000 000 people", "24/7",
             "2:1", "0.5 1.5 2.5 3.5 4.5", "Mo-Fr 08:00-20:00", "8 из 10 клиентов", "5 Mbit 100 Mbit", "page 404", "+5 000 000 subscribers",
             "1, 2, 3, 4, 5, 6, 7, 8, 9, 10", "2024 2025 2026", "10-15 Werktage", "#20260302", "12345" }) {
        INFO(draft);
        CHECK(personal(draft).empty());
    }
}

TEST_CASE("An IBAN is found if its check digits are right")
{
    CHECK(personal("IBAN DE89 3704 0044 0532 0130 00 bitte") == Words{ "DE89 3704 0044 0532 0130 00" });
    CHECK(personal("DE89370400440532013000") == Words{ "DE89370400440532013000" });
    CHECK(personal("tr33 0006 1005 1978 6457 8413 26") == Words{ "tr33 0006 1005 1978 6457 8413 26" });
    CHECK(personal("GB29-NWBK-6016-1331-9268-19") == Words{ "GB29-NWBK-6016-1331-9268-19" });
    CHECK(personal("DE88 3704 0044 0532 0130 00").empty()); // wrong check digits
    CHECK(personal("ZZ89 3704 0044 0532 0130 00").empty()); // no such country
    CHECK(personal("DE89 3704 0044 0532 0130").empty()); // too short
}

TEST_CASE("A card number is found if its check digit is right")
{
    CHECK(personal("card 4111 1111 1111 1111 12/27") == Words{ "4111 1111 1111 1111" });
    CHECK(personal("5555555555554444") == Words{ "5555555555554444" });
    CHECK(personal("3782-822463-10005") == Words{ "3782-822463-10005" });
    CHECK(personal("2200 0000 0000 0004") == Words{ "2200 0000 0000 0004" });
    CHECK(personal("4111 1111 1111 1112").empty());
    CHECK(personal("0000 0000 0000 0000").empty());
    CHECK(personal("1111111111111117").empty()); // begins as no payment card does
}

TEST_CASE("Order and customer numbers are found near the word for them in every language")
{
    CHECK(personal("Your order 20481234 is on its way") == Words{ "20481234" });
    CHECK(personal("order no. AB-2048-123456") == Words{ "AB-2048-123456" });
    CHECK(personal("Ihre Bestellung Nr. 4711081 ist unterwegs") == Words{ "4711081" });
    CHECK(personal("Kundennummer: 123456") == Words{ "123456" });
    CHECK(personal("123456 ist Ihre Kundennummer") == Words{ "123456" });
    CHECK(personal("Nomor pesanan kakak 99120045 sudah kami cek") == Words{ "99120045" });
    CHECK(personal("123456 numaralı siparişiniz yola çıktı") == Words{ "123456" });
    CHECK(personal("SİPARİŞ NO: 778812") == Words{ "778812" });
    CHECK(personal("Ваш заказ № 55512345 уже в пути") == Words{ "55512345" });
    CHECK(personal("по договору 7788990011") == Words{ "7788990011" });
}

TEST_CASE("Numbers elsewhere, short ones, amounts and dates near such words are left alone")
{
    for (const char* draft : { "Your order of 2026-03-02", "your order from 02.03.2026", "order 12345", "pesanan senilai Rp 250000",
             "Bestellung über 250000 €", "we have 1.500.000 customers", "1,500,000 customers", "order now! 123456 people did",
             "заказ на 250000 руб", "order within 24 h", "since 20260302 it works", "sipariş tutarı 150000 TL",
             "in order to help, https://telvana.example/orders/20481234", "resident 123456",
             "our best customers in all of the country: 123456 likes" }) {
        INFO(draft);
        CHECK(personal(draft).empty());
    }
}

TEST_CASE("Each thing is found once, in order of place")
{
    CHECK(personal("order 20481234, mira@kelp.example, 0171 1234567, DE89370400440532013000")
        == Words{ "20481234", "mira@kelp.example", "0171 1234567", "DE89370400440532013000" });
}

TEST_CASE("Personal data warns in public and is welcome in private")
{
    const char* draft = "We will call you at 0171 1234567";
    const auto findings = findingsIn(draft, publicReply(), noSpeller());
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings[0].blocks);
    CHECK(std::string_view(draft).substr(findings[0].begin, findings[0].end - findings[0].begin) == "0171 1234567");
    CHECK(findingsIn(draft, privateReply(), noSpeller()).empty());
}

TEST_CASE("A draft of nothing but digits or letters takes no time")
{
    CHECK(personal(std::string(20'000, '0')).empty());
    CHECK(personal(std::string(20'000, '1')).empty());
    CHECK(personal(std::string(20'000, 'a')).empty());
    std::string spaced;
    for (int index = 0; index < 5'000; ++index)
        spaced += "01 ";
    CHECK(personal(spaced).empty());
}
