// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after a transfer: another attempt, the next address, or the caller's handler.
#include "earshot/base/url.h"
#include "loop.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace earshot {

namespace {

bool isPassingFailure(const Response& response)
{
    return (response.status == 502 || response.status == 503 || response.status == 504) && !response.headers.has("Retry-After");
}

void logOutcome(const Hop& hop, const Outcome& outcome)
{
    if (!spdlog::should_log(spdlog::level::debug))
        return;
    if (outcome.answer)
        spdlog::debug("{} {}: {}, {} bytes", hop.method, redactedUrl(hop.url), outcome.answer->status, outcome.answer->body.size());
    else
        spdlog::debug("{} {}: {}", hop.method, redactedUrl(hop.url), outcome.answer.error().detail);
}

}

void HttpClient::Loop::finish(CURL* easy, CURLcode code)
{
    curl_multi_remove_handle(multi_.get(), easy);
    Owned exchange = std::move(running_.extract(easy).mapped());
    queue_.finished(*exchange, now_);
    Outcome outcome = exchange->transfer->outcome(code);
    exchange->transfer.reset();
    logOutcome(exchange->hop, outcome);
    settle(std::move(exchange), std::move(outcome));
}

void HttpClient::Loop::settle(Owned exchange, Outcome outcome)
{
    const auto pause = restBefore(exchange->retries);
    if (isWorthRetry(*exchange, outcome, pause))
        return rest(std::move(exchange), pause);
    if (outcome.answer && isRedirect(outcome.answer->status) && outcome.answer->headers.has("Location"))
        return follow(std::move(exchange), *outcome.answer);
    hand(std::move(exchange), std::move(outcome.answer));
}

bool HttpClient::Loop::isWorthRetry(const Exchange& exchange, const Outcome& outcome, std::chrono::milliseconds pause) const
{
    return exchange.retrySafe && exchange.retries < options_.retries && now_ + pause < *exchange.deadline
        && (outcome.connectionFailed || (outcome.answer && isPassingFailure(*outcome.answer)));
}

// Full jitter: any time up to the doubled back-off, so that clients which failed together do not come back together.
std::chrono::milliseconds HttpClient::Loop::restBefore(int retry)
{
    constexpr std::chrono::milliseconds longest{ 60'000 };
    const auto most = std::min(longest, options_.backOff * (1 << std::min(retry, 10)));
    return std::chrono::milliseconds(std::uniform_int_distribution<std::chrono::milliseconds::rep>(0, most.count())(random_));
}

void HttpClient::Loop::rest(Owned exchange, std::chrono::milliseconds time)
{
    ++exchange->retries;
    exchange->restsUntil = now_ + time;
    resting_.push_back(std::move(exchange));
}

void HttpClient::Loop::follow(Owned exchange, const Response& response)
{
    if (exchange->redirects == options_.redirects)
        return hand(std::move(exchange), failure(ErrorKind::BadRedirect, redactedUrl(response.url), "too many redirects"));
    Result<Hop> next = redirectedHop(exchange->hop, response.status, response.headers.value("Location"));
    if (!next)
        return hand(std::move(exchange), tl::unexpected(next.error()));
    exchange->hop = std::move(*next);
    exchange->movedForGood = exchange->movedForGood && isPermanentRedirect(response.status);
    ++exchange->redirects;
    queue_.add(std::move(exchange), StartQueue::Place::Front);
}

void HttpClient::Loop::hand(Owned exchange, Result<Response> answer)
{
    const bool arrived = answer && answer->status >= 200 && answer->status < 300;
    if (arrived && exchange->redirects > 0 && exchange->movedForGood)
        answer->permanentUrl = addressOf(exchange->hop);
    exchange->handler(std::move(answer));
}

}
