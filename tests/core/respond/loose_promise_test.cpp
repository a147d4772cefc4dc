// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"

using namespace earshot;
using namespace earshot::test;

namespace {

using Words = std::vector<std::string>;

Words vague(std::string_view draft, const char* language)
{
    return found(CheckKind::VagueTime, draft, publicReply(language));
}

}

TEST_CASE("A promise without a time is found in every language")
{
    CHECK(vague("We'll get back to you soon.", "en") == Words{ "soon" });
    CHECK(vague("A colleague will call you ASAP!", "en") == Words{ "ASAP" });
    CHECK(vague("You will hear from us as soon as possible.", "en") == Words{ "as soon as possible" });
    CHECK(vague("We will update you shortly.", "en") == Words{ "shortly" });
    CHECK(vague("Wir melden uns so schnell wie möglich.", "de") == Words{ "so schnell wie möglich" });
    CHECK(vague("Wir melden uns in Kürze bei Ihnen.", "de") == Words{ "in Kürze" });
    CHECK(vague("Das Netz läuft bald wieder.", "de") == Words{ "bald" });
    CHECK(vague("Kami akan segera menghubungi Kakak.", "id") == Words{ "segera" });
    CHECK(vague("Kami kabari secepatnya ya, Kak.", "id") == Words{ "secepatnya" });
    CHECK(vague("En kısa sürede size dönüş yapacağız.", "tr") == Words{ "En kısa sürede" });
    CHECK(vague("Sorun yakında çözülecek.", "tr") == Words{ "yakında" });
    CHECK(vague("Мы ответим вам в ближайшее время.", "ru") == Words{ "в ближайшее время" });
    CHECK(vague("Скоро всё заработает.", "ru") == Words{ "Скоро" });
}

TEST_CASE("A promise with its time is fine, whatever else it says")
{
    CHECK(vague("We'll get back to you as soon as possible, by Thursday 15:00 at the latest.", "en").empty());
    CHECK(vague("We'll call you soon, within 2 hours.", "en").empty());
    CHECK(vague("It will be fixed soon: tomorrow by noon.", "en").empty());
    CHECK(vague("You will have it soon, on 12 March.", "en").empty());
    CHECK(vague("Wir melden uns so schnell wie möglich, spätestens heute um 17 Uhr.", "de").empty());
    CHECK(vague("Das klären wir zeitnah, bis Freitag.", "de").empty());
    CHECK(vague("Kami akan segera menghubungi Kakak, paling lambat pukul 15.00.", "id").empty());
    CHECK(vague("Kami kabari secepatnya, maksimal 2 jam.", "id").empty());
    CHECK(vague("En kısa sürede, yarın öğlene kadar dönüş yapacağız.", "tr").empty());
    CHECK(vague("Yakında, 24 saat içinde çözülecek.", "tr").empty());
    CHECK(vague("Мы ответим в ближайшее время, до 18:00.", "ru").empty());
    CHECK(vague("Скоро всё заработает, завтра к вечеру.", "ru").empty());
}

TEST_CASE("What only sounds like a promise is left alone")
{
    CHECK(vague("Thank you, and see you soon!", "en").empty());
    CHECK(vague("We look into it as soon as you send us the number.", "en").empty());
    CHECK(vague("We hope to hear from you soon.", "en").empty());
    CHECK(vague("You wrote again shortly after. The sooner the better.", "en").empty());
    CHECK(vague("Danke und bis bald!", "de").empty());
    CHECK(vague("Wir freuen uns, bald von Ihnen zu hören.", "de").empty());
    CHECK(vague("Mohon segera hubungi kami lewat DM.", "id").empty());
    CHECK(vague("Nomor Kakak sudah kami catat.", "id").empty());
    CHECK(vague("Yakında görüşmek üzere!", "tr").empty());
    CHECK(vague("Arızayı bugün çözdük.", "tr").empty());
    CHECK(vague("До скорой встречи!", "ru").empty());
    CHECK(vague("Мы всё починили.", "ru").empty());
}

TEST_CASE("How long the customer has waited is no time that we promise")
{
    CHECK(vague("Three days without a line is bad, and 3 days is too long. We'll fix it soon.", "en") == Words{ "soon" });
    CHECK(vague("Guten Morgen, drei Tage sind zu lang. Wir lösen das bald.", "de") == Words{ "bald" });
}

TEST_CASE("One is told at a time, and its mend is a blank that blocks until a time is named")
{
    const auto findings = findingsIn("We'll write soon and call shortly.", publicReply(), noSpeller());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == CheckKind::VagueTime);
    CHECK(findings[0].suggestions == Words{ "by {{day, time}}" });
    CHECK_FALSE(blocks(findings));
    CHECK(blocks(findingsIn("We'll write by {{day, time}}.", publicReply(), noSpeller())));
}

TEST_CASE("Promises are looked for in answers to complaints alone")
{
    DraftContext context = publicReply();
    context.customerLabel = Label::Other;
    CHECK(found(CheckKind::VagueTime, "Our new app comes soon.", context).empty());
    CHECK(found(CheckKind::VagueTime, "We'll get back to you soon.", privateReply()) == Words{ "soon" });
    CHECK(found(CheckKind::VagueTime, "We'll get back to you soon.", publicReply("fr")).empty());
}
