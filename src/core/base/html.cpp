// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/html.h"

#include "earshot/base/text.h"
#include "html_text.h"
#include "utf8.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <memory>

namespace earshot {

namespace {

/// More than any post; a page that somebody put into a feed is cut.
constexpr std::size_t longest = 1024UL * 1024;

/// Names that hostile tags invent stay in the parser's dictionary until it is renewed.
constexpr int mostNames = 4096;

/// libxml2 compares each attribute of a tag with each: a tag with more of them (counted with their values) is the end of the text.
constexpr int mostAttributes = 1000;

/// Around every text, since libxml2 puts text that stands in no element into a paragraph of its own.
constexpr std::string_view opening = "<body>";

std::string_view viewOf(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text);
}

struct Reading {
    HtmlText text;
    std::string_view unreadOpening;
    std::string_view unread;
    htmlParserCtxtPtr parser = nullptr;
    std::size_t resumeAt = 0; ///< where the nesting got too deep; 0 if it did not
};

std::string_view classesIn(const xmlChar** attributes)
{
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2)
        if (attributes[1] != nullptr && viewOf(attributes[0]) == "class")
            return viewOf(attributes[1]);
    return {};
}

void onStart(void* context, const xmlChar* name, const xmlChar** attributes)
{
    Reading& reading = *static_cast<Reading*>(context);
    if (reading.resumeAt != 0)
        return;
    if (!reading.text.open(viewOf(name), classesIn(attributes))) {
        reading.resumeAt = static_cast<std::size_t>(xmlByteConsumed(reading.parser)) - opening.size();
        xmlStopParser(reading.parser);
    }
}

void onEnd(void* context, const xmlChar* name)
{
    Reading& reading = *static_cast<Reading*>(context);
    if (reading.resumeAt == 0)
        reading.text.close(viewOf(name));
}

void onText(void* context, const xmlChar* text, int size)
{
    static_cast<Reading*>(context)->text.append({ reinterpret_cast<const char*>(text), static_cast<std::size_t>(size) });
}

/// Hands the HTML over in small pieces, so that a tag that grows too large can be noticed while it is read.
int onRead(void* context, char* buffer, int size)
{
    Reading& reading = *static_cast<Reading*>(context);
    if (reading.parser->maxatts > mostAttributes)
        return 0;
    std::string_view& source = reading.unreadOpening.empty() ? reading.unread : reading.unreadOpening;
    const std::size_t taken = source.copy(buffer, static_cast<std::size_t>(size));
    source.remove_prefix(taken);
    return static_cast<int>(taken);
}

htmlSAXHandler handlers()
{
    htmlSAXHandler sax{};
    sax.startElement = onStart;
    sax.endElement = onEnd;
    sax.characters = onText;
    sax.ignorableWhitespace = onText;
    return sax;
}

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

/// One parser a thread, because making one costs more than a post's text.
htmlParserCtxtPtr threadsParser()
{
    static thread_local std::unique_ptr<htmlParserCtxt, FreeParser> parser;
    if (!parser || xmlDictSize(parser->dict) > mostNames || parser->maxatts > mostAttributes) {
        xmlInitParser(); // htmlNewParserCtxt() alone sets libxml2 up without a lock, and two threads at once can then wait for ever
        parser.reset(htmlNewParserCtxt());
        *parser->sax = handlers();
    }
    return parser.get();
}

/// Parses and tells how far it came: to the end unless the nesting was too deep.
std::size_t read(Reading& reading, std::string_view html)
{
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED
        | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD;
    reading.parser = threadsParser();
    reading.parser->userData = &reading;
    reading.unreadOpening = opening;
    reading.unread = html;
    reading.resumeAt = 0;
    htmlCtxtReadIO(reading.parser, onRead, nullptr, &reading, nullptr, "UTF-8", options);
    return reading.resumeAt == 0 ? html.size() : reading.resumeAt;
}

/// Empty for what may stand as it is.
std::string_view entityFor(char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

}

std::string textOfHtml(std::string_view html)
{
    if (html.find_first_of("<&") == std::string_view::npos)
        return collapsedSpace(repairedUtf8(html));
    const std::string source = repairedUtf8(html.substr(0, longest));
    std::string_view rest = source;
    Reading reading;
    while (!rest.empty()) {
        rest.remove_prefix(std::min(read(reading, rest), rest.size()));
        reading.text.closeAll();
        if (!rest.empty())
            rest.remove_prefix(std::min(rest.find('>'), rest.size() - 1) + 1);
    }
    return std::move(reading.text).finished();
}

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const char byte : text) {
        const std::string_view entity = entityFor(byte);
        if (entity.empty())
            escaped += byte;
        else
            escaped += entity;
    }
    return escaped;
}

}
