// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/draft_checks.h"
#include "support/catch.h"
#include "support/checked_draft.h"

#include <algorithm>
#include <random>
#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

std::set<CheckKind> kinds(std::string_view draft, const DraftContext& context)
{
    std::set<CheckKind> result;
    for (const CheckFinding& finding : findingsIn(draft, context, noSpeller()))
        result.insert(finding.kind);
    return result;
}

using Kinds = std::set<CheckKind>;

}

TEST_CASE("A good reply has no findings in any language")
{
    const struct {
        const char *language, *draft;
    } replies[] = {
        { "en",
            "Hi Mira, we are so sorry about the outage. Our engineers will have it fixed by Thursday 15:00. How can we help until then?" },
        { "de", "Hallo Mira, das tut uns sehr leid. Bis Donnerstag, 15:00 Uhr, läuft alles wieder. Wie können wir bis dahin helfen?" },
        { "id", "Halo Kak Mira, mohon maaf atas gangguannya. Kamis pukul 15.00 sudah normal kembali. Apa yang bisa kami bantu?" },
        { "tr", "Merhaba Mira, yaşadığınız kesinti için özür dileriz. Perşembe 15:00'e kadar çözeceğiz. Nasıl yardımcı olabiliriz?" },
        { "ru", "Мира, здравствуйте! Нам очень жаль. Мы всё починим к четвергу, 15:00. Чем мы можем помочь до этого?" },
    };
    for (const auto& [language, draft] : replies) {
        INFO(draft);
        CHECK(kinds(draft, firstReply(language)).empty());
        CHECK(kinds(draft, publicReply(language)).empty());
        CHECK(kinds(draft, privateReply(language)).empty());
    }
}

TEST_CASE("Too long is what the platform's own counter says")
{
    DraftContext context = publicReply();
    context.maxLength = 10;
    CHECK(kinds("1234567890", context).empty());
    const auto findings = findingsIn("1234567890ab", context, noSpeller());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == CheckKind::TooLong);
    CHECK(findings[0].words == "12/10");
    CHECK(findings[0].begin == 10);
    CHECK(findings[0].end == 12);
    CHECK(blocks(findings));

    context.lengthOf = [](std::string_view) { return std::size_t{ 3 }; }; // links may count for less than they are
    CHECK(kinds(std::string(500, 'x'), context).empty());
    context.lengthOf = nullptr;
    CHECK(found(CheckKind::TooLong, "ещё о заказе", context) == std::vector<std::string>{ "12/10" });
}

TEST_CASE("What is too much begins on a whole character")
{
    DraftContext context = publicReply();
    context.maxLength = 3;
    const std::string draft = "яя👨‍👩‍👧é!"; // five characters as people count them
    const auto findings = findingsIn(draft, context, noSpeller());
    REQUIRE(findings.size() == 1);
    CHECK(draft.substr(findings[0].begin) == "é!");
}

TEST_CASE("An empty draft blocks, and so does one of nothing but spaces, invisible characters or handles")
{
    for (const char* draft : { "", " \n\t ", "\u200b\u2060", "\u00a0", "@mira_k@kelp.example ", "@mira_k @jo" }) {
        INFO(draft);
        CHECK(kinds(draft, publicReply()) == Kinds{ CheckKind::Empty });
        CHECK(blocks(findingsIn(draft, publicReply(), noSpeller())));
    }
    CHECK(kinds("👍", publicReply()).empty());
    CHECK(kinds("@mira_k ok", publicReply()).empty());
}

TEST_CASE("A private message waits for a public answer, unless the customer wrote privately")
{
    DraftContext context = privateReply();
    context.publicAnswerExists = false;
    CHECK(kinds("Hello", context) == Kinds{ CheckKind::PrivateFirst });
    CHECK(blocks(findingsIn("Hello", context, noSpeller())));
    context.customerWrotePrivately = true;
    CHECK(kinds("Hello", context).empty());
    CHECK(kinds("Hello", privateReply()).empty());
    CHECK(kinds("Hello", publicReply()).empty());
}

TEST_CASE("A reply to a troll warns and does not block")
{
    for (const Label label : { Label::Complaint, Label::Troll, Label::Other, Label::Unsure }) {
        DraftContext context = publicReply();
        context.customerLabel = label;
        CHECK(kinds("Hello", context) == (label == Label::Troll ? Kinds{ CheckKind::RepliesToTroll } : Kinds{}));
        CHECK_FALSE(blocks(findingsIn("Hello", context, noSpeller())));
    }
}

TEST_CASE("A third party's handle in a private message warns: naming them may show it to them")
{
    DraftContext context = privateReply();
    context.customerHandles = { "mira_k@kelp.example", "@telvana" };
    using Words = std::vector<std::string>;
    const auto thirds = [&](const char* draft) { return found(CheckKind::ThirdPartyInPrivate, draft, context); };
    CHECK(thirds("@mira_k@kelp.example hello, @jo@reef.example knows more") == Words{ "@jo@reef.example" });
    CHECK(thirds("@Mira_K hello from @Telvana").empty());
    CHECK(thirds("@mira_k@reef.example hello") == Words{ "@mira_k@reef.example" }); // the same name elsewhere is somebody else
    CHECK(thirds("write to jo@reef.example or see https://reef.example/@jo").empty());
    CHECK(thirds("5 @ 3, @").empty());
    context.audience = Audience::Public;
    CHECK(thirds("@jo@reef.example hello").empty());
}

TEST_CASE("Findings come in order of place")
{
    DraftContext context = publicReply();
    context.customerLabel = Label::Troll;
    context.maxLength = 40;
    const auto findings = findingsIn("You idiot, call 0171 1234567 [name], it is not our fault", context, noSpeller());
    std::vector<CheckKind> order;
    for (const auto& finding : findings)
        order.push_back(finding.kind);
    CHECK(order
        == std::vector{ CheckKind::RepliesToTroll, CheckKind::Heated, CheckKind::Inflammatory, CheckKind::PersonalData,
            CheckKind::OpenPlaceholder, CheckKind::TooLong, CheckKind::Inflammatory });
    CHECK(std::ranges::is_sorted(findings, {}, &CheckFinding::begin));
}

TEST_CASE("Only empty, too long, open and private-first block")
{
    DraftContext context = publicReply();
    context.customerLabel = Label::Troll;
    const auto findings = findingsIn("You idiot, call 0171 1234567 or @jo", context, noSpeller());
    CHECK(findings.size() == 4);
    CHECK_FALSE(blocks(findings));
    CHECK_FALSE(blocks({}));
}

TEST_CASE("Whatever the bytes, the checks end and point at whole characters")
{
    const std::vector<std::string> pieces = { "я", "👍🏽", "é", "{{", "[имя", "]", "<", ">", "@", "mira", ".example", "+49", " 171",
        "1234567", "###", "DE89", "XXX", "\n", "\xff", "\xe2\x82", "çğ", "idiot", "soon", " your order number?", ". ", "заказ ", "’", "-",
        "https://", "4111 1111", "#" };
    const Speller speller;
    std::mt19937 random(5);
    for (int round = 0; round < 150; ++round) {
        std::string draft;
        for (int count = 0; count < 25; ++count)
            draft += pieces[random() % pieces.size()];
        DraftContext context = random() % 2 ? firstReply("en") : privateReply("en");
        context.earlier = { { draft.substr(draft.size() / 8), CaseId{ 1 }, {} } };
        context.maxLength = 30;
        for (const auto& finding : findingsIn(draft, context, speller)) {
            REQUIRE(finding.begin <= finding.end);
            REQUIRE(finding.end <= draft.size());
            if (!isValidUtf8(draft))
                continue;
            REQUIRE(isValidUtf8(draft.substr(0, finding.begin)));
            REQUIRE(isValidUtf8(draft.substr(0, finding.end)));
        }
    }
}
