// SPDX-License-Identifier: GPL-3.0-or-later
#include "google_links.h"

#include "earshot/base/text.h"
#include "earshot/base/url.h"

#include <openssl/evp.h>

#include <algorithm>

namespace earshot {

namespace {

constexpr std::string_view newsHost = "news.google.com";

bool isGoogleHost(std::string_view host)
{
    const std::string_view bare = host.starts_with("www.") ? host.substr(4) : host;
    return bare.starts_with("google.") || host == newsHost;
}

std::string_view pathOf(std::string_view url)
{
    const std::size_t host = url.find("://");
    const std::size_t path = host == std::string_view::npos ? host : url.find('/', host + 3);
    return path == std::string_view::npos ? std::string_view() : url.substr(path, url.find_first_of("?#", path) - path);
}

std::string fromParameters(const std::string& url)
{
    for (const char* name : { "url", "q" })
        if (const auto target = queryParameter(url, name); target && isHttpUrl(*target))
            return *target;
    return url;
}

std::string base64Decoded(std::string_view encoded)
{
    std::string padded(encoded);
    std::ranges::replace(padded, '-', '+');
    std::ranges::replace(padded, '_', '/');
    padded.resize((padded.size() + 3) / 4 * 4, '=');
    std::string bytes(padded.size() / 4 * 3, '\0');
    const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), reinterpret_cast<const unsigned char*>(padded.data()),
        static_cast<int>(padded.size()));
    bytes.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
    return bytes;
}

/// Older article names are a Base64 message: 08 13 22, the length of the address, the address. Newer ones hold a token instead.
std::string fromArticleName(const std::string& url)
{
    const std::string_view path = pathOf(url);
    const std::string bytes = base64Decoded(path.substr(path.rfind('/') + 1));
    const std::size_t begin = bytes.find("http");
    if (begin == std::string::npos)
        return url;
    const auto isOfUrl = [](char byte) { return byte > ' ' && byte < '\x7F'; };
    const auto end = std::ranges::find_if_not(bytes.begin() + static_cast<std::ptrdiff_t>(begin), bytes.end(), isOfUrl);
    const std::string target(bytes.begin() + static_cast<std::ptrdiff_t>(begin), end);
    return isHttpUrl(target) ? target : url;
}

}

std::string unwrappedLink(const std::string& url)
{
    // Most links are not redirects, and taking a URL apart costs more than looking for these names.
    if (url.find("google.") == std::string::npos && url.find("apiclick.aspx") == std::string::npos)
        return url;
    const std::string host = hostOf(url);
    const std::string_view path = pathOf(url);
    if (host.ends_with("bing.com") && path.ends_with("/apiclick.aspx"))
        return fromParameters(url);
    if (!isGoogleHost(host))
        return url;
    if (path == "/url" || path.ends_with("/url"))
        return fromParameters(url);
    return isGoogleNews(url) ? fromArticleName(url) : url;
}

bool isGoogleAlert(std::string_view entryId)
{
    return entryId.starts_with("tag:google.com,") && entryId.find(":googlealerts/feed:") != std::string_view::npos;
}

bool isGoogleNews(std::string_view link)
{
    return link.find(newsHost) != std::string_view::npos && hostOf(link) == newsHost
        && pathOf(link).find("articles/") != std::string_view::npos;
}

}
