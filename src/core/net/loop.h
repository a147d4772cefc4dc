// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/net/http_client.h"
#include "exchange.h"
#include "start_queue.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <thread>
#include <unordered_map>
#include <vector>

namespace earshot {

/// The network thread. An exchange waits in the queue, runs, or rests before a retry; it is owned by the place where it is.
///
/// Threads  start() and cancelAll() from anywhere; everything else runs on the thread.
class HttpClient::Loop {
public:
    explicit Loop(HttpOptions options);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void start(Request request, Handler handler);
    void cancelAll();

private:
    struct MultiCloser {
        void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
    };
    struct Order {
        Request request;
        Handler handler;
    };
    using Owned = std::unique_ptr<Exchange>;

    void run();
    bool takeOrders(); ///< false: it is time to stop
    void accept(Order order);
    void dropEverything();

    void wakeRested();
    void startWaiting();
    void begin(Owned exchange);
    void attendRunning();
    void collectDone();
    std::chrono::milliseconds untilNext() const;

    void finish(CURL* easy, CURLcode code);
    void settle(Owned exchange, Outcome outcome);
    bool isWorthRetry(const Exchange& exchange, const Outcome& outcome, std::chrono::milliseconds rest) const;
    std::chrono::milliseconds restBefore(int retry);
    void rest(Owned exchange, std::chrono::milliseconds time);
    void follow(Owned exchange, const Response& response);
    void hand(Owned exchange, Result<Response> answer);

    const HttpOptions options_;
    std::unique_ptr<CURLM, MultiCloser> multi_;
    StartQueue queue_;
    std::unordered_map<CURL*, Owned> running_;
    std::vector<Owned> resting_;
    Moment now_ = std::chrono::steady_clock::now(); ///< as of this turn of the loop
    std::minstd_rand random_{ std::random_device{}() };

    std::mutex mutex_; ///< guards the two below
    std::vector<std::optional<Order>> orders_; ///< nothing: cancel all that came before
    bool stopWanted_ = false;
    std::thread thread_; ///< last: it uses all of the above
};

}
