// SPDX-License-Identifier: GPL-3.0-or-later
#include "hop.h"

#include "earshot/base/url.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <memory>

namespace earshot {

namespace {

struct UrlCloser {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using UrlHandle = std::unique_ptr<CURLU, UrlCloser>;

// Addresses in the wild carry spaces and letters outside ASCII: they are encoded, as browsers do.
UrlHandle parsedUrl(const std::string& text)
{
    UrlHandle url(curl_url());
    if (url && curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_URLENCODE) != CURLUE_OK)
        url.reset();
    return url;
}

std::string part(const UrlHandle& url, CURLUPart which, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK)
        return {};
    std::string copy = text;
    curl_free(text);
    return copy;
}

std::string withoutUserInfo(const UrlHandle& url)
{
    curl_url_set(url.get(), CURLUPART_USER, nullptr, 0);
    curl_url_set(url.get(), CURLUPART_PASSWORD, nullptr, 0);
    curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);
    return part(url, CURLUPART_URL);
}

bool staysInItsLine(std::string_view text)
{
    return std::ranges::none_of(text, [](unsigned char c) { return (c < 0x20 && c != '\t') || c == 0x7f; });
}

std::string lowerCase(std::string_view name)
{
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool isSecretHeader(const std::string& lowerName)
{
    constexpr std::array secret{ "authorization", "proxy-authorization", "cookie", "x-api-key" };
    return std::ranges::find(secret, lowerName) != secret.end();
}

template <class Keep>
Headers filtered(const Headers& headers, Keep keep)
{
    Headers kept;
    for (const auto& [name, value] : headers.fields())
        if (keep(lowerCase(name)))
            kept.add(name, value);
    return kept;
}

bool hasCredential(const Hop& hop)
{
    return !hop.bearer.empty() || !hop.user.empty() || !hop.password.empty()
        || std::ranges::any_of(hop.headers.fields(), [](const auto& field) { return isSecretHeader(lowerCase(field.first)); });
}

bool isPlainHttp(std::string_view url)
{
    return url.starts_with("http://");
}
bool onlyReads(const Hop& hop)
{
    return hop.method == "GET" || hop.method == "HEAD";
}

tl::unexpected<Error> badRedirect(std::string_view target, std::string why)
{
    return failure(ErrorKind::BadRedirect, redactedUrl(target), std::move(why));
}

Result<Hop> unlessInsecure(Hop hop)
{
    if (hasCredential(hop) && isPlainHttp(hop.url) && !isLoopback(hop.url))
        return failure(ErrorKind::InsecureCredential, redactedUrl(hop.url));
    return hop;
}

bool headersStayInTheirLines(const Request& request)
{
    return staysInItsLine(request.bearer) && staysInItsLine(request.method)
        && std::ranges::all_of(request.headers.fields(), [](const auto& field) {
               return staysInItsLine(field.first) && staysInItsLine(field.second) && field.first.find_first_of(":;") == std::string::npos;
           });
}

// Another origin hears neither secrets nor anything else that was said to the first one, but what kind of answer we like.
void forgetForeign(Hop& hop)
{
    hop.bearer.clear();
    hop.user.clear();
    hop.password.clear();
    hop.headers = filtered(hop.headers, [](const std::string& name) { return name == "accept" || name == "accept-language"; });
}

void turnIntoRead(Hop& hop)
{
    if (hop.method != "HEAD")
        hop.method = "GET";
    hop.body.clear();
    hop.headers = filtered(hop.headers, [](const std::string& name) { return !name.starts_with("content-"); });
}

}

bool isRedirect(int status)
{
    constexpr std::array followed{ 301, 302, 303, 307, 308 };
    return std::ranges::find(followed, status) != followed.end();
}

bool isPermanentRedirect(int status)
{
    return status == 301 || status == 308;
}

Result<Hop> firstHop(Request request)
{
    const UrlHandle url = isHttpUrl(request.url) ? parsedUrl(request.url) : nullptr;
    if (!url)
        return failure(ErrorKind::InvalidArgument, redactedUrl(request.url), "not an http or https address");
    if (!headersStayInTheirLines(request))
        return failure(ErrorKind::InvalidArgument, redactedUrl(request.url), "a header with a control character");
    Hop hop;
    hop.method = std::move(request.method);
    hop.user = part(url, CURLUPART_USER, CURLU_URLDECODE);
    hop.password = part(url, CURLUPART_PASSWORD, CURLU_URLDECODE);
    hop.url = withoutUserInfo(url);
    hop.askedWithSecret = holdsSecret(hop.url);
    hop.bearer = std::move(request.bearer);
    hop.headers = std::move(request.headers);
    hop.body = std::move(request.body);
    // Validators are a server's own words: a strange one is left out, not sent.
    if (staysInItsLine(request.etag))
        hop.etag = std::move(request.etag);
    if (staysInItsLine(request.lastModified))
        hop.lastModified = std::move(request.lastModified);
    return unlessInsecure(std::move(hop));
}

Result<Hop> redirectedHop(const Hop& hop, int status, std::string_view location)
{
    const std::string target = resolvedUrl(hop.url, location);
    const UrlHandle url = target.empty() ? nullptr : parsedUrl(target);
    if (!url)
        return badRedirect(hop.url, "to something that is not an http or https address");
    Hop next = hop;
    next.url = withoutUserInfo(url); // a server has no credentials to hand out
    next.etag.clear();
    next.lastModified.clear();
    const bool sameOrigin = originOf(next.url) == originOf(hop.url);
    if ((hasCredential(hop) || hop.askedWithSecret) && !isPlainHttp(hop.url) && isPlainHttp(next.url))
        return badRedirect(next.url, "from https to http with a credential");
    if (status == 303)
        turnIntoRead(next);
    else if (!onlyReads(hop) && !(sameOrigin && (status == 307 || status == 308)))
        return badRedirect(next.url, "of a request that may not be sent again");
    if (!sameOrigin)
        forgetForeign(next);
    return unlessInsecure(std::move(next));
}

std::string addressOf(const Hop& hop)
{
    if (hop.user.empty() && hop.password.empty())
        return hop.url;
    const UrlHandle url = parsedUrl(hop.url);
    curl_url_set(url.get(), CURLUPART_USER, hop.user.c_str(), CURLU_URLENCODE);
    curl_url_set(url.get(), CURLUPART_PASSWORD, hop.password.c_str(), CURLU_URLENCODE);
    return part(url, CURLUPART_URL);
}

}
