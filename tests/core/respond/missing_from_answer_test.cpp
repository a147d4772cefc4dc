// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"

#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

using Kinds = std::set<CheckKind>;

Kinds missing(std::string_view draft, const DraftContext& context)
{
    Kinds result;
    for (const CheckFinding& finding : findingsIn(draft, context, noSpeller()))
        if (finding.kind == CheckKind::NotAcknowledged || finding.kind == CheckKind::NoApology || finding.kind == CheckKind::NoNextStep)
            result.insert(finding.kind);
    return result;
}

std::string mended(std::string_view draft, CheckKind kind, const DraftContext& context)
{
    std::string text(draft);
    for (const CheckFinding& finding : findingsIn(draft, context, noSpeller()))
        if (finding.kind == kind)
            text.insert(finding.begin, "|" + finding.suggestions.at(0) + "|");
    return text;
}

struct Answer {
    const char *language, *draft;
};

}

TEST_CASE("A first answer that neither solves nor acknowledges is found in every language")
{
    const Answer answers[] = {
        { "en", "Customer satisfaction is at the heart of everything Telvana does." },
        { "de", "Kundenzufriedenheit hat bei Telvana die allerhöchste Priorität." },
        { "id", "Kepuasan pelanggan adalah prioritas utama Telvana setiap hari." },
        { "tr", "Müşteri memnuniyeti Telvana için her zaman en önemli önceliktir." },
        { "ru", "Довольные клиенты для компании Telvana всегда на первом месте." },
    };
    for (const auto& [language, draft] : answers) {
        INFO(draft);
        CHECK(missing(draft, firstReply(language)) == Kinds{ CheckKind::NotAcknowledged });
    }
}

TEST_CASE("A first answer without an apology is found in every language")
{
    const Answer answers[] = {
        { "en", "Hi Mira, thank you for telling us. We are looking into the double charge." },
        { "de", "Hallo Mira, danke für den Hinweis. Wir prüfen die doppelte Abbuchung." },
        { "id", "Halo Kak Mira, terima kasih infonya. Kami cek tagihan gandanya." },
        { "tr", "Merhaba Mira Hanım, teşekkür ederiz. Çift çekilen faturayı inceliyoruz." },
        { "ru", "Мира, здравствуйте! Спасибо, что написали. Мы проверим двойное списание." },
        { "ru", "Мира, к сожалению, такое бывает. Мы проверим двойное списание." },
        { "de", "Hallo Mira, leider kommt das vor. Wir prüfen die doppelte Abbuchung." },
    };
    for (const auto& [language, draft] : answers) {
        INFO(draft);
        CHECK(missing(draft, firstReply(language)) == Kinds{ CheckKind::NoApology });
    }
}

TEST_CASE("An apology after which nothing happens is found in every language")
{
    const Answer answers[] = {
        { "en", "We are very sorry to hear about your bad experience." },
        { "de", "Es tut uns sehr leid, dass Sie enttäuscht sind." },
        { "id", "Mohon maaf atas pengalaman buruk yang Kakak alami." },
        { "tr", "Yaşadığınız bu kötü deneyim için çok özür dileriz." },
        { "tr", "Yaşadığınız bu kötü deneyim için özür diliyoruz." },
        { "ru", "Нам очень жаль, что у вас остались плохие впечатления." },
        { "en", "Please accept our sincere apologies for this experience." },
    };
    for (const auto& [language, draft] : answers) {
        INFO(draft);
        CHECK(missing(draft, firstReply(language)) == Kinds{ CheckKind::NoNextStep });
    }
}

TEST_CASE("A first answer that says sorry and goes further leaves nothing out")
{
    const Answer answers[] = {
        { "en", "We are sorry, Mira. How can we help?" }, { "en", "Sorry about that! It is fixed now." },
        { "en", "That was our mistake. The money is on its way back to you." }, { "de", "Das tut uns leid, Mira. Wie können wir helfen?" },
        { "de", "Entschuldigung! Der Techniker ist schon unterwegs zu Ihnen." },
        { "de", "Das war unser Fehler. Das Geld ist morgen auf dem Konto." }, { "id", "Mohon maaf, Kak Mira. Apa yang bisa kami bantu?" },
        { "id", "Maaf ya, Kak. Tim teknisi sedang menuju ke lokasi." },
        { "tr", "Özür dileriz Mira Hanım. Size nasıl yardımcı olabiliriz?" },
        { "tr", "Kusura bakmayın, ekibimiz yola çıktı, akşam tekrar yazacağız." }, { "ru", "Нам очень жаль, Мира. Чем мы можем помочь?" },
        { "ru", "Извините нас за это! Мастер приедет к вам завтра." },
        { "en", "Es tut uns leid, Mira, wir prüfen das gleich." }, // answered in another language than asked
    };
    for (const auto& [language, draft] : answers) {
        INFO(draft);
        CHECK(missing(draft, firstReply(language)).empty());
    }
}

TEST_CASE("What a first answer leaves out is told of the first public one to a complaint alone")
{
    const char* const draft = "Customer satisfaction is at the heart of everything Telvana does.";
    CHECK(missing(draft, publicReply()).empty());
    CHECK(missing(draft, privateReply()).empty());
    for (const Label label : { Label::Troll, Label::Other, Label::Unsure }) {
        DraftContext context = firstReply();
        context.customerLabel = label;
        CHECK(missing(draft, context).empty());
    }
    CHECK(missing(draft, firstReply("fr")).empty()); // no words are known
    CHECK_FALSE(blocks(findingsIn(draft, firstReply(), noSpeller())));
}

TEST_CASE("Somebody who is still writing is not told what is missing")
{
    CHECK(missing("We", firstReply()).empty());
    CHECK(missing("Hello!", firstReply()).empty());
    CHECK(missing("Hi Mira, thank you for telling us", firstReply()).empty());
    CHECK(missing("Hi Mira, thank you for telling us,", firstReply()).empty());
    CHECK(missing("Hi Mira, thank you for telling us.", firstReply()) == Kinds{ CheckKind::NoApology, CheckKind::NoNextStep });
    CHECK(missing("Hi Mira, thank you for telling us 🙏", firstReply()) == Kinds{ CheckKind::NoApology, CheckKind::NoNextStep });
}

TEST_CASE("The mend goes in behind the greeting, or at the end")
{
    CHECK(mended("Hi Mira, thank you for telling us. We look into it.", CheckKind::NoApology, firstReply())
        == "Hi Mira, thank you for telling us.|We are sorry about this.| We look into it.");
    CHECK(mended("Sehr geehrte Frau Dr. Meier, danke für den Hinweis. Wir prüfen das.", CheckKind::NoApology, firstReply("de"))
        == "Sehr geehrte Frau Dr. Meier, danke für den Hinweis.|Das tut uns leid.| Wir prüfen das.");
    CHECK(mended("Thank you! We look into it now.", CheckKind::NoApology, firstReply())
        == "Thank you! We look into it now.|We are sorry about this.|");
    CHECK(mended("We are very sorry to hear that, Mira.\n", CheckKind::NoNextStep, firstReply())
        == "We are very sorry to hear that, Mira.|How can we help?|\n");
}

TEST_CASE("Whoever takes the mends has a good answer in every language")
{
    const Answer answers[] = {
        { "en", "Customer satisfaction is at the heart of everything Telvana does." },
        { "de", "Kundenzufriedenheit hat bei Telvana die allerhöchste Priorität." },
        { "id", "Kepuasan pelanggan adalah prioritas utama Telvana setiap hari." },
        { "tr", "Müşteri memnuniyeti Telvana için her zaman en önemli önceliktir." },
        { "ru", "Довольные клиенты для компании Telvana всегда на первом месте." },
    };
    for (const auto& [language, draft] : answers) {
        const DraftContext context = firstReply(language);
        std::string text = draft;
        for (const CheckKind kind : { CheckKind::NotAcknowledged, CheckKind::NoApology, CheckKind::NoNextStep })
            text = mended(text, kind, context);
        INFO(text);
        CHECK(missing(text, context).empty());
    }
}
