// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/safe_text_browser.h"
#include "words/names.h"
#include "words/rows.h"
#include "words/texts.h"

#include <QLocale>
#include <QTextBlock>
#include <QTextDocument>

using namespace earshot;
using namespace earshot::gui;

namespace {

/// What the browser shows of it.
QString shown(const QString& html)
{
    SafeTextBrowser browser;
    browser.setHtml(html);
    return browser.toPlainText();
}

bool hasImageOrLink(const QString& html)
{
    SafeTextBrowser browser;
    browser.setHtml(html);
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat() || format.isAnchor())
                return true;
        }
    return false;
}

const QChar isolate(0x2068), popIsolate(0x2069);

const std::string hostile[] = { "<img src='https://evil.example/x.png'>", "<a href=\"https://evil.example\">click</a>",
    "</span></div><h1>big</h1>", "<style>*{color:white}</style>", "<!-- comment", "&lt;b&gt;", "<script>alert(1)</script>",
    "\"'><svg onload=x>", "<table><tr><td>" };

}

TEST_CASE("A text that looks like HTML is shown as it was written, without a link or an image")
{
    const std::string text = GENERATE(from_range(std::begin(hostile), std::end(hostile)));
    const std::vector<Reason> reasons{ { "x", 1.0, Label::Complaint, 1, text.size() - 1 } };
    for (const QString& html :
        { plainHtml(text), htmlWithReasons(text, reasons), htmlWithMarks(text, { { 0, 2 } }), diffHtml(text, text) }) {
        CHECK(shown(html) == isolate + QString::fromStdString(text) + popIsolate);
        CHECK_FALSE(hasImageOrLink(html));
    }
}

TEST_CASE("Lines stay lines")
{
    CHECK(shown(plainHtml("one\ntwo\n\nthree")).count(QChar(0x2028)) + shown(plainHtml("one\ntwo\n\nthree")).count('\n') == 3);
}

TEST_CASE("Bytes that are no text, and NUL, are shown as something and end nothing")
{
    const std::string text = std::string("before\0after", 12) + "\xff\xfe\xc0 end";
    const QString seen = shown(plainHtml(text));
    CHECK(seen.contains("before"));
    CHECK(seen.contains("after"));
    CHECK(seen.contains("end"));
}

TEST_CASE("A text that turns the direction keeps to itself")
{
    const QString html = plainHtml("\u202Egnp.exe \u2067 left open");
    CHECK(html.startsWith(isolate));
    CHECK(html.endsWith(popIsolate));
    CHECK(isolated("x") == isolate + QString("x") + popIsolate);
}

TEST_CASE("A megabyte is shown, marked and compared")
{
    std::string text;
    while (text.size() < 1'000'000)
        text += "Третий день <b>без</b> интернета 🙃 ";
    const std::vector<Reason> reasons{ { "день", 2.0, Label::Complaint, 0, 40 },
        { "end", 2.0, Label::Complaint, text.size() - 30, text.size() } };
    CHECK(htmlWithReasons(text, reasons).size() > 500'000);
    CHECK(diffHtml(text, text + "!").size() > 500'000);
}

TEST_CASE("Only the reasons that moved the verdict by much stand on a ground, and overlapping ones on one")
{
    const std::string text = "third day no internet";
    const auto marked = [&](const std::vector<Reason>& reasons) { return htmlWithReasons(text, reasons).count("background-color"); };
    CHECK(marked({ { "third day", 1.0, Label::Complaint, 0, 9 }, { "day no", 0.8, Label::Complaint, 6, 12 } }) == 1);
    CHECK(marked({ { "third", 1.0, Label::Complaint, 0, 5 }, { "internet", 0.8, Label::Complaint, 13, 21 } }) == 2);
    CHECK(marked({ { "third", 0.1, Label::Complaint, 0, 5 } }) == 0);
    CHECK(marked({ { " ,", 1.0, Label::Complaint, 5, 7 } }) == 0);
    CHECK(marked({ { "beyond", 2.0, Label::Complaint, 15, 99 }, { "signal:question", 2.0, Label::Complaint, 0, 0 } }) == 0);
}

TEST_CASE("Marks out of order or out of the text are left out")
{
    CHECK(shown(htmlWithMarks("abcdef", { { 2, 4 }, { 1, 3 }, { 5, 99 } })) == isolate + QString("abcdef") + popIsolate);
}

TEST_CASE("What an edit took away and brought is told by line through and underline, not by colour alone")
{
    const QString html = diffHtml("my router is broken", "my router works");
    CHECK(html.contains("line-through"));
    CHECK(html.contains("underline"));
    CHECK(shown(html).contains("broken"));
    CHECK(shown(html).contains("works"));
}

TEST_CASE("Why a verdict was given is said in words, strongest first, without bare punctuation")
{
    Verdict verdict{ .label = Label::Complaint,
        .reasons = { { "„", 3.0, Label::Complaint, 10, 13 }, { "third day", 2.0, Label::Complaint, 0, 9 },
            { "signal:question", 1.0, Label::Complaint, 0, 0 }, { "thanks", -1.0, Label::Complaint, 0, 0 } } };
    CHECK(becauseText(verdict) == QString::fromUtf8("“third day”, a question"));
    verdict.byPerson = true;
    CHECK(becauseText(verdict) == "a person said so");
    CHECK(becauseText({ .label = Label::Troll }) == "nothing in it decides");
}

TEST_CASE("Every language is named in the window's language, and what is no language has no name")
{
    CHECK(languageName("fr") == "French");
    const QLocale before;
    QLocale::setDefault(QLocale("de"));
    CHECK(languageName("fr") == QString::fromUtf8("Französisch"));
    CHECK(languageName("en") == "Englisch");
    QLocale::setDefault(QLocale("ru"));
    CHECK(languageName("pt-BR") == QString::fromUtf8("португальский"));
    QLocale::setDefault(before);
    for (const char* const none : { "", "und", "xx", "not a language" })
        CHECK(languageName(none).isEmpty());
}

TEST_CASE("The browser loads nothing, whatever it is told to show")
{
    SafeTextBrowser browser;
    browser.setHtml("<img src=\"file:///etc/hostname\"><link rel=stylesheet href=\"https://evil.example\">");
    CHECK(browser.document()->resource(QTextDocument::ImageResource, QUrl("file:///etc/hostname")).toByteArray().isEmpty());
}
