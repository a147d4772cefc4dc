// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer.h"

#include "earshot/base/log.h"
#include "earshot/base/url.h"
#include "failures.h"

#include <algorithm>
#include <new>

namespace earshot {

namespace {

// libcurl 7.88 bounds a header line (100 KiB), not the sum of all.
constexpr std::size_t headerCap = 256u << 10;

}

Transfer::Transfer(const Hop& hop, const HttpOptions& options, const TransferLimits& limits)
    : hop_(hop)
    , bodyCap_(limits.bodyCap)
    , easy_(curl_easy_init())
    , lines_(headerLines(hop))
{
    if (!easy_)
        throw std::bad_alloc();
    setTarget(hop);
    setBounds(options, limits);
    setTrust(options.caFile);
    set(CURLOPT_USERAGENT, options.userAgent.c_str());
    set(CURLOPT_ERRORBUFFER, message_.data());
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(CURLOPT_HEADERDATA, this);
}

Transfer::~Transfer() = default;

template <class Value>
void Transfer::set(CURLoption option, Value value)
{
    curl_easy_setopt(easy_.get(), option, value);
}

void Transfer::setTarget(const Hop& hop)
{
    set(CURLOPT_URL, hop.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long{ CURL_HTTP_VERSION_2TLS });
    set(CURLOPT_PIPEWAIT, hop.url.starts_with("https:") ? 1L : 0L); // share one HTTP/2 connection; plain http has nothing to wait for
    set(CURLOPT_ACCEPT_ENCODING, "");
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_HTTPHEADER, lines_.get());
    if (isLoopback(hop.url))
        set(CURLOPT_NOPROXY, "*"); // what is said to this machine must not leave it
    if (!hop.user.empty() || !hop.password.empty()) {
        set(CURLOPT_USERNAME, hop.user.c_str());
        set(CURLOPT_PASSWORD, hop.password.c_str());
    }
    if (hop.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
        return;
    }
    if (!hop.body.empty() || hop.method == "POST" || hop.method == "PUT" || hop.method == "PATCH") {
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(hop.body.size()));
        set(CURLOPT_POSTFIELDS, hop.body.c_str());
    }
    set(CURLOPT_CUSTOMREQUEST, hop.method.c_str());
}

void Transfer::setBounds(const HttpOptions& options, const TransferLimits& limits)
{
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_HTTP09_ALLOWED, 0L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectTimeout.count()));
    set(CURLOPT_TIMEOUT_MS, std::max(1L, static_cast<long>(limits.timeLeft.count())));
    set(CURLOPT_FRESH_CONNECT, limits.reuseConnection ? 0L : 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // else removing a transfer waits for its name to be resolved, which can take half a minute
}

void Transfer::setTrust(const std::string& caFile)
{
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long{ CURL_SSLVERSION_TLSv1_2 });
    // libcurl trusts a bundle and a folder together. The folder keeps the system's trust beside an extra file; without one it is only in
    // the way, because libcurl keeps a parsed bundle for all connections only where no folder is set (parsing takes longer than a request).
    if (!caFile.empty())
        set(CURLOPT_CAINFO, caFile.c_str());
    else if (curl_version_info(CURLVERSION_NOW)->cainfo)
        set(CURLOPT_CAPATH, nullptr);
}

Transfer::List Transfer::headerLines(const Hop& hop)
{
    List lines;
    const auto append = [&lines](const std::string& name, const std::string& value) {
        // To libcurl "Name:" means "do not send it", and "Name;" a header without a value.
        const std::string line = value.empty() ? name + ';' : name + ": " + value;
        curl_slist* longer = curl_slist_append(lines.get(), line.c_str());
        if (!longer)
            throw std::bad_alloc();
        static_cast<void>(lines.release());
        lines.reset(longer);
    };
    for (const auto& [name, value] : hop.headers.fields())
        append(name, value);
    if (!hop.bearer.empty())
        append("Authorization", "Bearer " + hop.bearer);
    if (!hop.etag.empty())
        append("If-None-Match", hop.etag);
    if (!hop.lastModified.empty())
        append("If-Modified-Since", hop.lastModified);
    lines.reset(curl_slist_append(lines.release(), "Expect:")); // a 417 to "100-continue" would make libcurl send a POST twice
    return lines;
}

std::size_t Transfer::onBody(char* bytes, std::size_t, std::size_t size, void* self) noexcept
{
    auto& transfer = *static_cast<Transfer*>(self);
    transfer.lastMove_ = std::chrono::steady_clock::now();
    transfer.tooLarge_ = size > transfer.bodyCap_ - transfer.body_.size();
    if (transfer.tooLarge_)
        return CURL_WRITEFUNC_ERROR;
    transfer.body_.append(bytes, size);
    return size;
}

std::size_t Transfer::onHeader(char* bytes, std::size_t, std::size_t size, void* self) noexcept
{
    auto& transfer = *static_cast<Transfer*>(self);
    const std::string_view line(bytes, size);
    transfer.headersEnded_ = !line.starts_with("HTTP/") && (transfer.headersEnded_ || line == "\r\n" || line == "\n");
    transfer.lastMove_ = std::chrono::steady_clock::now();
    transfer.headerBytes_ += size;
    transfer.tooLarge_ = transfer.headerBytes_ > headerCap;
    return transfer.tooLarge_ ? CURL_WRITEFUNC_ERROR : size;
}

Moment Transfer::lastMove()
{
    curl_off_t sent = 0;
    curl_easy_getinfo(easy_.get(), CURLINFO_SIZE_UPLOAD_T, &sent);
    if (sent != sent_)
        lastMove_ = std::chrono::steady_clock::now();
    sent_ = sent;
    return lastMove_;
}

Response Transfer::response()
{
    Response response;
    long status = 0;
    curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
    response.status = static_cast<int>(status);
    for (curl_header* header = nullptr; (header = curl_easy_nextheader(easy_.get(), CURLH_HEADER, -1, header));)
        response.headers.add(header->name, header->value);
    response.body = std::move(body_);
    response.url = hop_.url;
    return response;
}

Error Transfer::error(CURLcode code) const
{
    const ErrorKind kind = tooLarge_ ? ErrorKind::TooLarge : failureKind(code);
    return { kind, redactedUrl(hop_.url),
        tooLarge_ ? std::string() : redacted(message_.front() ? message_.data() : curl_easy_strerror(code)) };
}

Outcome Transfer::outcome(CURLcode code)
{
    Response came = response();
    if (code == CURLE_OK && !headersEnded_)
        code = CURLE_GOT_NOTHING; // to libcurl, hanging up in the middle of the headers ends an empty body
    if (code == CURLE_OK && !tooLarge_)
        return { std::move(came) };
    const Error failed = error(code);
    const bool answered = headersEnded_ && came.status >= 200;
    if (answered && failed.kind == ErrorKind::Truncated && !came.body.empty()) {
        came.complete = false;
        return { std::move(came) };
    }
    return { tl::unexpected(failed), !answered && isConnectionFailure(code) };
}

}
