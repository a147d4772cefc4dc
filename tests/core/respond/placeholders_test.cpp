// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/checked_draft.h"

using namespace earshot;
using namespace earshot::test;

namespace {

using Words = std::vector<std::string>;

Words open(std::string_view draft)
{
    return found(CheckKind::OpenPlaceholder, draft, publicReply());
}

}

TEST_CASE("What a template left open is found in every form")
{
    CHECK(open("Hi {{name}}, thanks") == Words{ "{{name}}" });
    CHECK(open("Hi {{ first name }}!") == Words{ "{{ first name }}" });
    CHECK(open("Thank you [name]") == Words{ "[name]" });
    CHECK(open("Hallo [Name der Kundin],") == Words{ "[Name der Kundin]" });
    CHECK(open("Здравствуйте, [имя]!") == Words{ "[имя]" });
    CHECK(open("Sayın [müşteri adı],") == Words{ "[müşteri adı]" });
    CHECK(open("Halo [ nama ], terima kasih") == Words{ "[ nama ]" });
    CHECK(open("Dear <name>,") == Words{ "<name>" });
    CHECK(open("Sehr geehrte <Anrede und Name>") == Words{ "<Anrede und Name>" });
    CHECK(open("by ### date ### at the latest") == Words{ "### date ###" });
    CHECK(open("call ######") == Words{ "######" });
    CHECK(open("within XXX days") == Words{ "XXX" });
    CHECK(open("через ХХХ дней") == Words{ "ХХХ" }); // Cyrillic
    CHECK(open("TODO: ask the hotline") == Words{ "TODO" });
    CHECK(open("we will call you by ____") == Words{ "____" });
    CHECK(open("by [___] o'clock") == Words{ "[___]" });
}

TEST_CASE("Half a placeholder is one, too")
{
    CHECK(open("Hi {{name, thanks") == Words{ "{{" });
    CHECK(open("Hi name}}, thanks") == Words{ "}}" });
}

TEST_CASE("Several placeholders are found in order and block the sending")
{
    const auto findings = findingsIn("Hi {{name}}, your [order] is on its way, TODO", publicReply(), noSpeller());
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].words == "{{name}}");
    CHECK(findings[1].words == "[order]");
    CHECK(findings[2].words == "TODO");
    for (const auto& finding : findings)
        CHECK(finding.blocks);
    CHECK(blocks(findings));
}

TEST_CASE("Brackets that people do write are left alone")
{
    for (const char* draft : { "see [1] and [2, 3]", "[12:30] we fixed it", "he wrote \"recieved [sic]\"", "[Update] it works again",
             "[EDIT] sorry", "[обновлено] всё работает", "[güncelleme] sorun çözüldü", "[EN] English below", "[…] and so on",
             "[x] done, [ ] open", "a[i]", "array[]" }) {
        INFO(draft);
        CHECK(open(draft).empty());
    }
}

TEST_CASE("Emoticons, hearts, arrows and sums are no placeholders")
{
    for (const char* draft : { "we <3 you", "so sorry :[ we will mend it ]:", ">:[ oh no", "<- here ->", "3 < 4 and 5 > 4",
             "if a<b and c>d", ">_<", "sad =[ but soon ]=", "x_x", "^__^" }) {
        INFO(draft);
        CHECK(open(draft).empty());
    }
}

TEST_CASE("Quoted mail and addresses in angle brackets are no placeholders")
{
    for (const char* draft : { "> Dear [name],\n> where is it?\nIt is on its way.", "write to <help@telvana.example>",
             "see <https://telvana.example/help>", "On Monday Mira <mira@kelp.example> wrote:" }) {
        INFO(draft);
        CHECK(open(draft).empty());
    }
    CHECK(open("> quoted\nDear [name]") == Words{ "[name]" });
}

TEST_CASE("Sizes, masked numbers, links and names with underscores are no placeholders")
{
    for (const char* draft :
        { "we have it in XXL and XXXL", "the card XXXX XXXX XXXX 1234", "account XXXX-5678", "https://telvana.example/a___b?x=[id]",
            "@mira___k thanks", "#TODO_list", "todo el mundo", "ToDo", "thanks xxx", "# heading", "## heading", "issue #3" }) {
        INFO(draft);
        CHECK(open(draft).empty());
    }
}

TEST_CASE("Brackets that never close take no time")
{
    CHECK(open(std::string(20'000, '[')).empty());
    CHECK(open(std::string(20'000, '<')).empty());
    CHECK(open(std::string(20'001, '#')).size() > 100);
}
