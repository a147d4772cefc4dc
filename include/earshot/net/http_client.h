// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/http.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace earshot {

struct HttpOptions {
    std::string userAgent = "Earshot/0.1 (+https://earshot.example/about)";
    std::chrono::milliseconds connectTimeout{ 15'000 };
    std::chrono::milliseconds totalTimeout{ 60'000 }; ///< from the first start, over all redirects and retries
    std::chrono::milliseconds stallTimeout{ 20'000 }; ///< no byte for so long
    std::optional<std::chrono::milliseconds> hostPause{}; ///< least time between two request starts to one host; none: 250 ms, loopback at once
    int perHost = 4; ///< requests under way to one host at once
    int total = 128; ///< quick requests under way at once; one that takes longer goes on beside them, up to four times as many in all
    int redirects = 10;
    int retries = 2; ///< of a retry-safe request after a connection failure, 502, 503 or 504 without Retry-After; back-off with full jitter
    std::chrono::milliseconds backOff{ 500 };
    std::string caFile{}; ///< extra trust for a private server; empty: the system's store
};

/// The one door to the network: libcurl's multi interface on one thread of its own [L4].
///
/// Shape    start() for many, fetch() for one. HTTP/2 where offered; gzip, br, zstd; validators of the request sent as they are.
///          Redirects are followed here, hop by hop: http and https only, never from https to http while a credential is attached or where
///          the address asked for holds a secret, the credential only to the origin it was meant for, validators only to the first
///          address. What is not a GET or HEAD is sent again only for a 307 or 308 within its origin; a 303 is read with GET.
/// Errors   Unreachable, TimedOut, TlsFailed, TooLarge, BadRedirect, InsecureCredential, Truncated (nothing usable came), Cancelled,
///          InvalidArgument (no http or https address, a header with a line break).
///          An HTTP status is never an error here: the platform reads it.
/// Threads  start() and fetch() from any thread. Handlers run on the network thread and must return at once (hand over to a queue).
///          The destructor and cancelAll() call each handler of what is under way with Cancelled; the destructor joins within a second.
/// Source   libcurl multi; RFC 9110 for statuses and Retry-After.
class HttpClient {
public:
    using Handler = std::function<void(Result<Response>)>;

    explicit HttpClient(HttpOptions options = {});
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    void start(Request request, Handler handler);
    Result<Response> fetch(Request request); ///< waits for the answer; never call it from a handler
    void cancelAll();

private:
    class Loop;
    std::unique_ptr<Loop> loop_;
};

}
