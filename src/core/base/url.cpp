// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/url.h"

#include "earshot/base/text.h"
#include "parsed_url.h"
#include "utf8.h"

#include <curl/curl.h>

#include <arpa/inet.h>
#include <array>
#include <memory>

namespace earshot {

namespace {

struct FreeCurlText {
    void operator()(char* text) const { curl_free(text); }
};
using CurlText = std::unique_ptr<char, FreeCurlText>;

std::string percentDecoded(std::string_view text)
{
    if (text.empty())
        return {};
    std::string plain(text);
    for (char& byte : plain)
        byte = byte == '+' ? ' ' : byte;
    int size = 0;
    const CurlText decoded(curl_easy_unescape(nullptr, plain.data(), static_cast<int>(plain.size()), &size));
    return decoded ? std::string(decoded.get(), static_cast<std::size_t>(size)) : std::string();
}

/// curl 7.88 resolves "#part" as if it were a file's name.
std::string resolvedFragment(std::string_view base, std::string_view fragment)
{
    return std::string(base.substr(0, base.find('#'))).append(fragment);
}

/// Feeds break links over lines; browsers take line breaks and tabs out.
std::string unbroken(std::string_view reference)
{
    std::string result(trimmed(reference));
    std::erase_if(result, [](char byte) { return byte == '\n' || byte == '\r' || byte == '\t'; });
    return result;
}

}

bool isHttpUrl(std::string_view url)
{
    const auto parsed = ParsedUrl::of(url);
    return parsed && parsed->isHttp();
}

bool isLoopback(std::string_view url)
{
    const std::string host = hostOf(url);
    if (host == "localhost")
        return true;
    in_addr four{};
    if (inet_pton(AF_INET, host.c_str(), &four) == 1)
        return ntohl(four.s_addr) >> 24U == 127;
    in6_addr six{};
    const bool isBracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    return isBracketed && inet_pton(AF_INET6, host.substr(1, host.size() - 2).c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

std::string resolvedUrl(std::string_view base, std::string_view reference)
{
    const std::string wanted = unbroken(reference);
    if (wanted.empty() || wanted.front() == '#') {
        const auto whole = ParsedUrl::of(resolvedFragment(base, wanted));
        return whole && whole->isHttp() ? whole->part(UrlPart::Whole) : std::string();
    }
    auto parsed = ParsedUrl::of(base);
    if (!parsed)
        parsed = ParsedUrl::of(wanted);
    else if (!parsed->follow(wanted))
        return {};
    return parsed && parsed->isHttp() ? parsed->part(UrlPart::Whole) : std::string();
}

std::string originOf(std::string_view url)
{
    const auto parsed = ParsedUrl::of(url);
    if (!parsed || !parsed->isHttp())
        return {};
    std::string origin = parsed->part(UrlPart::Scheme) + "://" + parsed->host();
    if (const std::string port = parsed->customPort(); !port.empty())
        origin += ":" + port;
    return origin;
}

std::string hostOf(std::string_view url)
{
    const auto parsed = ParsedUrl::of(url);
    return parsed ? parsed->host() : std::string();
}

std::optional<std::string> queryParameter(std::string_view url, std::string_view name)
{
    const auto parsed = ParsedUrl::of(url);
    if (!parsed)
        return std::nullopt;
    const std::string query = parsed->part(UrlPart::Query);
    for (const std::string_view pair : fieldsOf(query, '&')) {
        const std::size_t equals = pair.find('=');
        if (percentDecoded(pair.substr(0, equals)) == name)
            return equals == std::string_view::npos ? std::string() : repairedUtf8(percentDecoded(pair.substr(equals + 1)));
    }
    return std::nullopt;
}

std::string percentEncoded(std::string_view text)
{
    if (text.empty())
        return {};
    const CurlText encoded(curl_easy_escape(nullptr, text.data(), static_cast<int>(text.size())));
    return encoded ? std::string(encoded.get()) : std::string();
}

}
