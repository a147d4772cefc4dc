// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/feed_answers.h"

using namespace earshot;
using namespace earshot::test;

namespace {

std::string onlyText(const std::string& name, const Headers& headers = {})
{
    const Page page = feedPage(name, {}, headers);
    REQUIRE(page.items.size() == 1);
    return page.items[0].text;
}

}

TEST_CASE("Latin-1 is read as windows-1252, so that quotes, dashes and the euro come through")
{
    CHECK(onlyText("latin1_declared.xml") == "Café\n\n“very slow” – 10 €");
}

TEST_CASE("The XML declaration names the encoding")
{
    CHECK(onlyText("windows_1251_declared.xml") == "Интернет\n\nСнова не работает");
}

TEST_CASE("The XML declaration goes before the HTTP header")
{
    CHECK(onlyText("windows_1251_declared.xml", { { "Content-Type", "text/xml; charset=iso-8859-1" } }) == "Интернет\n\nСнова не работает");
}

TEST_CASE("Without a declaration the HTTP header names the encoding")
{
    CHECK(onlyText("windows_1254_in_header_only.xml", { { "Content-Type", "application/xml; Charset=\"Windows-1254\"" } })
        == "Şikayet\n\nİnternet çok yavaş");
}

TEST_CASE("Undeclared bytes that are not UTF-8 are windows-1252")
{
    CHECK(onlyText("windows_1252_undeclared.xml") == "Straße\n\nkein Netz … für alle");
}

TEST_CASE("The us-ascii that text/xml stands for is not believed")
{
    CHECK(
        onlyText("windows_1252_undeclared.xml", { { "Content-Type", "text/xml; charset=us-ascii" } }) == "Straße\n\nkein Netz … für alle");
}

TEST_CASE("UTF-16 is known by its mark, or without one by the zeros")
{
    CHECK(onlyText("utf16_le_with_mark.xml") == "Жалоба\n\nç");
    CHECK(onlyText("utf16_be_without_mark.xml") == "Жалоба\n\nç");
}

TEST_CASE("A byte order mark goes before a declaration that says otherwise")
{
    CHECK(onlyText("utf8_mark_but_declares_latin1.xml") == "Café Ж\n\nx");
}

TEST_CASE("A feed that claims UTF-16 and is UTF-8 is read as UTF-8")
{
    CHECK(onlyText("utf8_that_claims_utf16.xml") == "Café Ж\n\nx");
}

TEST_CASE("One broken sequence does not turn good UTF-8 into another encoding")
{
    CHECK(onlyText("utf8_with_one_broken_sequence.xml") == "Grüße Ж\n\nGut überlegt, \uFFFD abgeschnitten");
}

TEST_CASE("An encoding that nobody knows falls through to UTF-8")
{
    CHECK(onlyText("unknown_encoding.xml") == "Café\n\nx");
}
