// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/html.h"
#include "earshot/base/text.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::string_literals;

namespace {

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t round = 0; round < times; ++round)
        text += piece;
    return text;
}

}

TEST_CASE("Paragraphs and line breaks become newlines")
{
    const auto [html, text] = GENERATE(table<std::string, std::string>({
        { "<p>One</p><p>Two</p>", "One\nTwo" },
        { "<p>One</p>\n\n  <p>Two</p>\n", "One\nTwo" },
        { "One<br>Two<br/>Three", "One\nTwo\nThree" },
        { "One<br><br>Two", "One\n\nTwo" },
        { "One<br><br><br><br>Two", "One\n\nTwo" },
        { "<p>One<br></p><p>Two</p>", "One\nTwo" },
        { "<div>One<div>Two</div>Three</div>", "One\nTwo\nThree" },
        { "<h1>Head</h1>Body<ul><li>a<li>b</ul>", "Head\nBody\na\nb" },
        { "<table><tr><td>1<td>2<tr><td>3</table>", "1 2\n3" },
        { "<blockquote>Quote</blockquote>Answer", "Quote\nAnswer" },
        { "<br><p></p><p>Only</p><br>", "Only" },
    }));
    CAPTURE(html);
    CHECK(textOfHtml(html) == text);
}

TEST_CASE("White space within a line collapses, also between inline elements")
{
    CHECK(textOfHtml("<p>  a \n\t b <b>c</b>  <i>d</i>e </p>") == "a b c de");
    CHECK(textOfHtml("<p>a&nbsp;&nbsp;b\u3000c</p>") == "a b c");
    CHECK(textOfHtml("<b>a</b> <b>b</b>") == "a b");
    CHECK(textOfHtml("<b>a</b>b<i>c</i>&amp;") == "abc&");
}

TEST_CASE("Preformatted text keeps its lines")
{
    CHECK(textOfHtml("<pre>a\n  b\n\nc</pre>d") == "a\n  b\n\nc\nd");
}

TEST_CASE("Entities are decoded, once")
{
    CHECK(textOfHtml("Tom &amp; Jerry &lt;3 &quot;x&quot; &#39;y&apos;") == "Tom & Jerry <3 \"x\" 'y'");
    CHECK(textOfHtml("&amp;lt;b&amp;gt;") == "&lt;b&gt;");
    CHECK(textOfHtml("&hellip; &uuml; &#x1F600; &#252;") == "… ü 😀 ü");
    CHECK(textOfHtml("AT&T &unknown; &") == "AT&T &unknown; &");
}

TEST_CASE("References by Windows-1252 number mean what browsers take them for")
{
    CHECK(textOfHtml("It&#146;s &#147;late&#148; &#150; &#128;5&#133;") == "It’s “late” – €5…");
    CHECK(textOfHtml("a&#129;b") == "ab");
}

TEST_CASE("References to no character leave no trace that could harm")
{
    const std::string text = textOfHtml("a&#0;&#1;&#27;&#127;&#xD800;&#xFFFE;&#x110000;&#99999999999;b");
    CHECK(isValidUtf8(text));
    CHECK(text.front() == 'a');
    CHECK(text.back() == 'b');
    CHECK(text == repairedUtf8(text));
}

TEST_CASE("Scripts, styles, comments and titles vanish")
{
    CHECK(textOfHtml("a<script>alert('<p>x</p>')</script>b<style>p { color: red }</style>c<!-- d -->e") == "abce");
    CHECK(textOfHtml("<html><head><title>Title</title></head><body>Body</body></html>") == "Body");
    CHECK(textOfHtml("a<template><p>b</p></template>c<!-- never closed") == "ac");
}

TEST_CASE("Mastodon's hidden parts of a link are left out and its cut is shown")
{
    CHECK(textOfHtml("<p>See <a href=\"https://example.com/very/long/path\"><span class=\"invisible\">https://</span>"
                     "<span class=\"ellipsis\">example.com/very</span><span class=\"invisible\">/long/path</span></a> now</p>")
        == "See example.com/very… now");
    CHECK(textOfHtml("<span class=\"u-url invisible x\">a<b>b</b></span>c") == "c");
    CHECK(textOfHtml("<span class=\"invisibles\">a</span><span class=\"not-invisible\">b</span>") == "ab");
}

TEST_CASE("Text without markup comes back with white space collapsed")
{
    CHECK(textOfHtml(" 5 > 4, \"really\"\n\n  yes ") == "5 > 4, \"really\" yes");
    CHECK(textOfHtml("").empty());
    CHECK(textOfHtml("a\0b\xFF"s) == "ab\uFFFD");
}

TEST_CASE("What only looks like markup stays text")
{
    CHECK(textOfHtml("I <3 you & 5 < 6") == "I <3 you & 5 < 6");
    CHECK(textOfHtml("costs <100 EUR <") == "costs <100 EUR <");
}

TEST_CASE("Broken markup loses no text")
{
    CHECK(textOfHtml("</p>a</b>b</div>c") == "abc");
    CHECK(textOfHtml("<p>a<b>b<i>c</b>d</p>e") == "abcd\ne");
    CHECK(textOfHtml("<p title='>'>a</p><p title=b>c") == "a\nc");
    CHECK(textOfHtml("<p>a<p") == "a");
    CHECK(textOfHtml("<unknown-tag x>a</unknown-tag>") == "a");
}

TEST_CASE("A declared encoding in the markup is not believed")
{
    CHECK(textOfHtml("<meta charset=\"iso-8859-1\"><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-16\"><p>süß ğ</p>")
        == "süß ğ");
}

TEST_CASE("Nesting beyond 256 levels keeps its text but not its structure")
{
    for (const std::size_t depth : { 255U, 256U, 257U, 300U, 600U }) {
        CAPTURE(depth);
        CHECK(textOfHtml("<p>vörher</p>" + repeated("<b title='ü > ü'>", depth) + "tief" + repeated("</b>", depth) + "<p>nachher</p>")
            == "vörher\ntief\nnachher");
    }
}

TEST_CASE("Text between thousands of unclosed elements is all there")
{
    CHECK(textOfHtml(repeated("<font>x", 2000)) == std::string(2000, 'x'));
    CHECK(textOfHtml("<p>" + repeated("<i>ü</p>", 2000)).size() >= 4000);
}

TEST_CASE("A tag with more attributes than any page has ends the text instead of the patience")
{
    std::string tag = "<p>before</p><a";
    for (int number = 0; number < 100'000; ++number)
        tag += " a" + std::to_string(number);
    CHECK(textOfHtml(tag + ">after").starts_with("before"));
    CHECK(textOfHtml("<p>next</p>") == "next");
}

TEST_CASE("A large image inside the markup does not hide the text behind it")
{
    CHECK(textOfHtml("<p>a</p><img src=\"data:image/png;base64," + std::string(300'000, 'A') + "\"><p>b</p>") == "a\nb");
}

TEST_CASE("Markup beyond a megabyte is cut, and nothing breaks at the cut")
{
    const std::string text = textOfHtml("<p>" + repeated("ü ", 700'000));
    CHECK(text.size() < 1'100'000);
    CHECK(text.size() > 1'000'000);
    CHECK(isValidUtf8(text));
}

TEST_CASE("One post's markup leaves nothing behind for the next")
{
    CHECK(textOfHtml("<pre><span class=invisible><script>x") == "");
    CHECK(textOfHtml("<p>a  b</p>") == "a b");
}

TEST_CASE("Escaped text is read back as it was")
{
    CHECK(escapedHtml("<a href=\"x\">Tom & 'Jerry'</a>") == "&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt;");
    CHECK(textOfHtml(escapedHtml("<b> & \"c\" 'd'")) == "<b> & \"c\" 'd'");
    CHECK(escapedHtml("").empty());
}
