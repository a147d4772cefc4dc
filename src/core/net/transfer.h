// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/net/http_client.h"
#include "hop.h"

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace earshot {

using Moment = std::chrono::steady_clock::time_point;

/// What may differ from one transfer to the next, beside the hop itself.
struct TransferLimits {
    std::size_t bodyCap;
    std::chrono::milliseconds timeLeft;
    bool reuseConnection; ///< false: on a connection of its own, because libcurl silently repeats a request whose kept connection had died
};

struct Outcome {
    Result<Response> answer;
    bool connectionFailed = false; ///< nothing at all was answered: asking again is no worse than asking
};

/// One hop on its way: a libcurl easy handle and what has come back so far.
///
/// Threads  the network thread only. The hop must outlive it.
class Transfer {
public:
    Transfer(const Hop& hop, const HttpOptions& options, const TransferLimits& limits);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    CURL* handle() const { return easy_.get(); }
    /// The last moment at which something came or went.
    Moment lastMove();
    /// What became of it, once libcurl says that it is over. Takes the body.
    Outcome outcome(CURLcode code);

private:
    struct EasyCloser {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };
    struct ListCloser {
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };
    using List = std::unique_ptr<curl_slist, ListCloser>;

    static List headerLines(const Hop& hop);
    static std::size_t onBody(char* bytes, std::size_t, std::size_t size, void* self) noexcept;
    static std::size_t onHeader(char* bytes, std::size_t, std::size_t size, void* self) noexcept;

    template <class Value>
    void set(CURLoption option, Value value);
    void setTarget(const Hop& hop);
    void setBounds(const HttpOptions& options, const TransferLimits& limits);
    void setTrust(const std::string& caFile);
    Response response();
    Error error(CURLcode code) const;

    const Hop& hop_;
    const std::size_t bodyCap_;
    std::unique_ptr<CURL, EasyCloser> easy_;
    List lines_;
    std::array<char, CURL_ERROR_SIZE> message_{};
    std::string body_;
    std::size_t headerBytes_ = 0;
    bool headersEnded_ = false; ///< the empty line has come
    bool tooLarge_ = false;
    curl_off_t sent_ = 0;
    Moment lastMove_ = std::chrono::steady_clock::now();
};

}
