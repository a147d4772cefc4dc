// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "parsed_url.h"
#include "utf8.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

/// What campaigns and networks hang on a link without changing the page behind it.
constexpr std::array<std::string_view, 17> trackingParameters{ "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid",
    "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "_openstat", "ref_src" };

bool isTracking(std::string_view parameter)
{
    const std::string name = asciiLower(parameter.substr(0, parameter.find('=')));
    return name.starts_with("utm_") || std::ranges::find(trackingParameters, name) != trackingParameters.end();
}

std::string keptQuery(const std::string& query)
{
    std::string kept;
    for (const std::string_view parameter : fieldsOf(query, '&')) {
        if (isTracking(parameter))
            continue;
        kept += kept.empty() ? '?' : '&';
        kept += parameter;
    }
    return kept;
}

bool isHexDigit(char byte)
{
    return isAsciiDigit(byte) || (asciiLower(byte) >= 'a' && asciiLower(byte) <= 'f');
}

char upperHexDigit(char digit)
{
    return isAsciiDigit(digit) ? digit : static_cast<char>(asciiLower(digit) - ('a' - 'A'));
}

/// RFC 3986 6.2.2.1: %c3 and %C3 are the same byte.
void upperCaseEscapes(std::string& text)
{
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        if (text[at] != '%' || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
            continue;
        text[at + 1] = upperHexDigit(text[at + 1]);
        text[at + 2] = upperHexDigit(text[at + 2]);
    }
}

}

std::string canonicalLink(std::string_view url)
{
    const auto parsed = ParsedUrl::of(url);
    if (!parsed || !parsed->isHttp())
        return std::string(trimmed(url));
    std::string host = parsed->host();
    if (host.starts_with("www."))
        host.erase(0, 4);
    std::string path = parsed->part(UrlPart::Path);
    while (path.ends_with('/'))
        path.pop_back();
    std::string rest = path + keptQuery(parsed->part(UrlPart::Query));
    upperCaseEscapes(rest);
    const std::string port = parsed->customPort();
    return "https://" + host + (port.empty() ? "" : ":" + port) + rest;
}

}
