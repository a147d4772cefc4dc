// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities.h"
#include "status_html.h"
#include "status_length.h"
#include "support/catch.h"

using namespace earshot::replay;

namespace {

std::string html(const std::string& text)
{
    const AnchorTargets targets{ [](const Entity& mention) -> std::optional<std::string> {
                                    if (mention.handle != "telvana")
                                        return std::nullopt;
                                    return "http://h/@telvana";
                                },
        "http://h" };
    return statusHtml(text, targets);
}

std::string found(const std::string& text)
{
    std::string list;
    for (const Entity& entity : entitiesOf(text))
        list += '[' + text.substr(entity.begin, entity.end - entity.begin) + ']';
    return list;
}

}

TEST_CASE("Mentions, hashtags and links are found where Mastodon finds them")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        { "@telvana. Why?", "[@telvana]" },
        { "hi @mira_k@kelp.example, hello", "[@mira_k@kelp.example]" },
        { "mail me at mira@kelp.example", "" },
        { "#Telvana'ya #TelvanaLies! #2026 #Störung", "[#Telvana][#TelvanaLies][#Störung]" },
        { "#internet_yok #сбой.", "[#internet_yok][#сбой]" },
        { "see https://a.example/x?y=1. ok", "[https://a.example/x?y=1]" },
        { "https://a.example/@mira#top", "[https://a.example/@mira#top]" },
        { "C# and a#b and @ alone", "" },
        { "(@telvana) \"#Telvana\"", "[@telvana][#Telvana]" },
    }));
    CHECK(found(text) == expected);
}

TEST_CASE("Paragraphs and line breaks become HTML")
{
    CHECK(html("one\ntwo\n\nthree") == "<p>one<br />two</p><p>three</p>");
    CHECK(html("").empty());
    CHECK(paragraphsHtml("a\n\n\n\nb") == "<p>a</p><p>b</p>");
}

TEST_CASE("A mention becomes an h-card, but only of somebody who is known")
{
    CHECK(html("@telvana @nobody")
        == "<p><span class=\"h-card\" translate=\"no\"><a href=\"http://h/@telvana\" class=\"u-url "
           "mention\">@<span>telvana</span></a></span> "
           "@nobody</p>");
}

TEST_CASE("A hashtag leads to its timeline, in small letters")
{
    CHECK(html("#TelvanaLies")
        == "<p><a href=\"http://h/tags/telvanalies\" class=\"mention hashtag\" rel=\"tag\">#<span>TelvanaLies</span></a></p>");
}

TEST_CASE("A long link hides its scheme and its tail but keeps them in the address")
{
    CHECK(html("https://www.status.example/fault/2026/03/03/backbone-fault")
        == "<p><a href=\"https://www.status.example/fault/2026/03/03/backbone-fault\" target=\"_blank\" rel=\"nofollow noopener "
           "noreferrer\" "
           "translate=\"no\"><span class=\"invisible\">https://www.</span><span class=\"ellipsis\">status.example/fault/2026/03/0</span>"
           "<span class=\"invisible\">3/backbone-fault</span></a></p>");
}

TEST_CASE("Hostile text stays text")
{
    CHECK(html("<script>alert('x')</script> & \"q\"").find("<script") == std::string::npos);
    CHECK(html("https://a.example/\"onmouseover=\"x").find("\"onmouseover") == std::string::npos);
    CHECK(html("#a<b>c").find("<b>") == std::string::npos);
}

TEST_CASE("A post is as long as Mastodon says: links count 23, servers of mentions nothing, emoji one")
{
    CHECK(statusLength("hello", "") == 5);
    CHECK(statusLength("hello", "cw") == 7);
    CHECK(statusLength("https://a.example/" + std::string(200, 'x'), "") == 23);
    CHECK(statusLength("@mira_k@kelp.example hi", "") == 10);
    CHECK(statusLength("👨‍👩‍👧ü", "") == 2);
}
