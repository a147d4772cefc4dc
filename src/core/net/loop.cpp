// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "earshot/base/url.h"

#include <algorithm>
#include <new>
#include <utility>

namespace earshot {

namespace {

CURLM* newMulti()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM* multi = ready == CURLE_OK ? curl_multi_init() : nullptr;
    if (!multi)
        throw std::bad_alloc();
    return multi;
}

Error cancelled(const std::string& url)
{
    return { ErrorKind::Cancelled, redactedUrl(url), {} };
}

}

HttpClient::Loop::Loop(HttpOptions options) : options_(std::move(options)), multi_(newMulti()), queue_(options_)
{
    curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(options_.total));
    thread_ = std::thread([this] { run(); });
}

HttpClient::Loop::~Loop()
{
    {
        const std::lock_guard lock(mutex_);
        stopWanted_ = true;
    }
    curl_multi_wakeup(multi_.get());
    thread_.join();
}

void HttpClient::Loop::start(Request request, Handler handler)
{
    std::unique_lock lock(mutex_);
    if (stopWanted_) { // asked by a handler that was just cancelled
        lock.unlock();
        return handler(tl::unexpected(cancelled(request.url)));
    }
    orders_.push_back(Order{ std::move(request), std::move(handler) });
    lock.unlock();
    curl_multi_wakeup(multi_.get());
}

void HttpClient::Loop::cancelAll()
{
    {
        const std::lock_guard lock(mutex_);
        orders_.emplace_back();
    }
    curl_multi_wakeup(multi_.get());
}

void HttpClient::Loop::run()
{
    while (takeOrders()) {
        int stillRunning = 0;
        curl_multi_perform(multi_.get(), &stillRunning);
        now_ = std::chrono::steady_clock::now();
        collectDone();
        attendRunning();
        wakeRested();
        startWaiting();
        curl_multi_poll(multi_.get(), nullptr, 0, static_cast<int>(untilNext().count()), nullptr);
    }
}

void HttpClient::Loop::startWaiting()
{
    while (auto exchange = queue_.next(now_))
        begin(std::move(exchange));
}

void HttpClient::Loop::begin(Owned exchange)
{
    if (!exchange->deadline)
        exchange->deadline = now_ + options_.totalTimeout;
    exchange->startedAt = now_;
    const auto timeLeft = std::chrono::duration_cast<std::chrono::milliseconds>(*exchange->deadline - now_);
    exchange->transfer
        = std::make_unique<Transfer>(exchange->hop, options_, TransferLimits{ exchange->bodyCap, timeLeft, exchange->retrySafe });
    CURL* easy = exchange->transfer->handle();
    curl_multi_add_handle(multi_.get(), easy);
    running_.emplace(easy, std::move(exchange));
}

void HttpClient::Loop::collectDone()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left))
        if (message->msg == CURLMSG_DONE)
            finish(message->easy_handle, message->data.result);
}

void HttpClient::Loop::attendRunning()
{
    std::vector<CURL*> stalled;
    for (const auto& [easy, exchange] : running_) {
        if (exchange->holdsSlot && exchange->startedAt + StartQueue::slotTime <= now_)
            queue_.giveBackSlot(*exchange);
        if (exchange->transfer->lastMove() + options_.stallTimeout <= now_)
            stalled.push_back(easy);
    }
    for (CURL* easy : stalled)
        finish(easy, CURLE_OPERATION_TIMEDOUT);
}

void HttpClient::Loop::wakeRested()
{
    const auto stillResting = [this](const Owned& exchange) { return exchange->restsUntil > now_; };
    const auto rested = std::partition(resting_.begin(), resting_.end(), stillResting);
    for (auto exchange = rested; exchange != resting_.end(); ++exchange)
        queue_.add(std::move(*exchange), StartQueue::Place::Front);
    resting_.erase(rested, resting_.end());
}

std::chrono::milliseconds HttpClient::Loop::untilNext() const
{
    Moment next = now_ + std::chrono::minutes(1);
    for (const auto& [easy, exchange] : running_) {
        next = std::min(next, exchange->transfer->lastMove() + options_.stallTimeout);
        if (exchange->holdsSlot)
            next = std::min(next, exchange->startedAt + StartQueue::slotTime);
    }
    for (const Owned& exchange : resting_)
        next = std::min(next, exchange->restsUntil);
    next = std::min(next, queue_.nextChance().value_or(next));
    return std::chrono::ceil<std::chrono::milliseconds>(std::max(next - now_, Moment::duration::zero()));
}

bool HttpClient::Loop::takeOrders()
{
    std::unique_lock lock(mutex_);
    auto orders = std::exchange(orders_, {});
    const bool stop = stopWanted_;
    lock.unlock();
    for (auto& order : orders) {
        if (order)
            accept(std::move(*order));
        else
            dropEverything();
    }
    if (stop)
        dropEverything();
    return !stop;
}

void HttpClient::Loop::accept(Order order)
{
    const std::size_t bodyCap = order.request.bodyCap;
    const bool retrySafe = order.request.retrySafe;
    Result<Hop> hop = firstHop(std::move(order.request));
    if (!hop)
        return order.handler(tl::unexpected(hop.error()));
    queue_.add(std::make_unique<Exchange>(Exchange{
                   .hop = std::move(*hop),
                   .bodyCap = bodyCap,
                   .retrySafe = retrySafe,
                   .handler = std::move(order.handler),
               }),
        StartQueue::Place::Back);
}

void HttpClient::Loop::dropEverything()
{
    std::vector<Owned> dropped = queue_.takeAll();
    std::ranges::move(std::exchange(resting_, {}), std::back_inserter(dropped));
    for (auto& [easy, exchange] : std::exchange(running_, {})) {
        curl_multi_remove_handle(multi_.get(), easy);
        queue_.finished(*exchange, now_);
        dropped.push_back(std::move(exchange));
    }
    for (const Owned& exchange : dropped)
        exchange->handler(tl::unexpected(cancelled(exchange->hop.url)));
}

}
