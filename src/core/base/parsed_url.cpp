// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsed_url.h"

#include "earshot/base/text.h"
#include "utf8.h"

#include <curl/curl.h>

namespace earshot {

namespace {

constexpr std::size_t longest = 64UL * 1024;
constexpr unsigned leniency = CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | CURLU_ALLOW_SPACE;

CURLUPart curlPart(UrlPart part)
{
    switch (part) {
    case UrlPart::Scheme:
        return CURLUPART_SCHEME;
    case UrlPart::Host:
        return CURLUPART_HOST;
    case UrlPart::Port:
        return CURLUPART_PORT;
    case UrlPart::Path:
        return CURLUPART_PATH;
    case UrlPart::Query:
        return CURLUPART_QUERY;
    case UrlPart::Whole:
        break;
    }
    return CURLUPART_URL;
}

/// What a C string or a header line would cut or misread.
bool isPlausible(std::string_view url)
{
    return !url.empty() && url.size() <= longest && url.find('\0') == std::string_view::npos;
}

}

void ParsedUrl::Close::operator()(Curl_URL* url) const
{
    curl_url_cleanup(url);
}

std::optional<ParsedUrl> ParsedUrl::of(std::string_view url)
{
    const std::string_view wanted = trimmed(url);
    if (!isPlausible(wanted))
        return std::nullopt;
    ParsedUrl parsed(curl_url());
    if (curl_url_set(parsed.url_.get(), CURLUPART_URL, std::string(wanted).c_str(), leniency) != CURLUE_OK)
        return std::nullopt;
    return parsed;
}

bool ParsedUrl::isHttp() const
{
    const std::string scheme = part(UrlPart::Scheme);
    return (scheme == "https" || scheme == "http") && !part(UrlPart::Host).empty();
}

std::string ParsedUrl::part(UrlPart part) const
{
    char* text = nullptr;
    if (curl_url_get(url_.get(), curlPart(part), &text, 0) != CURLUE_OK)
        return {};
    std::string result(text);
    curl_free(text);
    return result;
}

std::string ParsedUrl::host() const
{
    return asciiLower(part(UrlPart::Host));
}

std::string ParsedUrl::customPort() const
{
    std::string port = part(UrlPart::Port);
    const bool isSecure = part(UrlPart::Scheme) == "https";
    return port == (isSecure ? "443" : "80") ? std::string() : port;
}

bool ParsedUrl::follow(const std::string& reference)
{
    return isPlausible(reference) && curl_url_set(url_.get(), CURLUPART_URL, reference.c_str(), leniency) == CURLUE_OK;
}

std::vector<std::string_view> fieldsOf(std::string_view text, char separator)
{
    std::vector<std::string_view> fields;
    while (!text.empty()) {
        const std::string_view field = text.substr(0, text.find(separator));
        if (!field.empty())
            fields.push_back(field);
        text.remove_prefix(std::min(field.size() + 1, text.size()));
    }
    return fields;
}

}
