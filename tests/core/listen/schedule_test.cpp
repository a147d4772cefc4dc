// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/listen/schedule.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <vector>

using namespace earshot;
using namespace std::chrono_literals;

namespace {

const Time now = test::FixedClock().now();

Source everyFiveMinutes()
{
    Source source;
    source.platform = "feed";
    source.every = 5min;
    return source;
}

SourceState dueAt(Time time)
{
    SourceState state;
    state.dueAt = time;
    return state;
}

std::chrono::microseconds waitAfterSuccess(std::optional<std::chrono::seconds> wish, double jitter = 0)
{
    return *afterSuccess({}, everyFiveMinutes(), wish, now, jitter).dueAt - now;
}

std::chrono::microseconds waitAfterFailure(const Error& error, int failuresBefore, double jitter = 0)
{
    SourceState state;
    state.failures = failuresBefore;
    return *afterFailure(state, everyFiveMinutes(), error, now, jitter).dueAt - now;
}

Error failing(ErrorKind kind, std::optional<std::chrono::seconds> retryIn = {})
{
    return { kind, "https://kelp.example/feed", "HTTP 500", retryIn };
}

}

TEST_CASE("A source that was never polled is due at once")
{
    CHECK(isDue(everyFiveMinutes(), {}, now));
}

TEST_CASE("A source is due at its time and not a microsecond before")
{
    CHECK(isDue(everyFiveMinutes(), dueAt(now), now));
    CHECK(isDue(everyFiveMinutes(), dueAt(now - 1us), now));
    CHECK_FALSE(isDue(everyFiveMinutes(), dueAt(now + 1us), now));
}

TEST_CASE("A paused source is never due")
{
    Source source = everyFiveMinutes();
    source.paused = true;
    CHECK_FALSE(isDue(source, {}, now));
    CHECK_FALSE(isDue(source, dueAt(now - 1h), now));
}

TEST_CASE("A dead source is not due, however long ago it was polled")
{
    SourceState state = dueAt(now - 1000h);
    state.health = SourceHealth::Dead;
    CHECK_FALSE(isDue(everyFiveMinutes(), state, now));
}

TEST_CASE("A due time that only a wrong clock can have written is not waited for")
{
    CHECK(isDue(everyFiveMinutes(), dueAt(now + 365 * 24h), now));
    CHECK_FALSE(isDue(everyFiveMinutes(), dueAt(now + 27h), now)); // the longest wish of a server, stretched by the dice
}

TEST_CASE("A source that is polled once a week waits its week")
{
    Source source = everyFiveMinutes();
    source.every = 7 * 24h;
    const SourceState after = afterSuccess({}, source, std::nullopt, now, 1);
    CHECK_FALSE(isDue(source, after, now + 1s));
    CHECK_FALSE(isDue(source, after, now + 7 * 24h));
    CHECK(isDue(source, after, now + 8 * 24h));
}

TEST_CASE("After a good answer a source waits its interval")
{
    CHECK(waitAfterSuccess(std::nullopt) == 5min);
}

TEST_CASE("The dice stretch a wait by a tenth at most and never shorten it")
{
    CHECK(waitAfterSuccess(std::nullopt, 0.5) == 5min + 15s);
    CHECK(waitAfterSuccess(std::nullopt, 1) == 5min + 30s);
    CHECK(waitAfterSuccess(std::nullopt, 7) == 5min + 30s);
    CHECK(waitAfterSuccess(std::nullopt, -7) == 5min);
    CHECK(waitAfterFailure(failing(ErrorKind::TimedOut), 0, 1) == 11min);
}

TEST_CASE("A server's wish lengthens the wait up to a day and never shortens it")
{
    CHECK(waitAfterSuccess(1min) == 5min);
    CHECK(waitAfterSuccess(1h) == 1h);
    CHECK(waitAfterSuccess(24h) == 24h);
    CHECK(waitAfterSuccess(1000h) == 24h);
}

TEST_CASE("A good answer ends all that failures left behind")
{
    SourceState state;
    state.health = SourceHealth::Failing;
    state.failures = 7;
    state.lastError = "{}";
    state.cursor.position = "42";
    const SourceState after = afterSuccess(state, everyFiveMinutes(), std::nullopt, now, 0);
    CHECK(after.health == SourceHealth::Good);
    CHECK(after.failures == 0);
    CHECK(after.lastError.empty());
    CHECK(after.polledAt == now);
    CHECK(after.cursor.position == "42");
}

TEST_CASE("Each failure in a row doubles the wait, up to six hours")
{
    const Error error = failing(ErrorKind::Unreachable);
    CHECK(waitAfterFailure(error, 0) == 10min);
    CHECK(waitAfterFailure(error, 1) == 20min);
    CHECK(waitAfterFailure(error, 5) == 320min);
    CHECK(waitAfterFailure(error, 6) == 6h);
    CHECK(waitAfterFailure(error, 1'000'000) == 6h);
}

TEST_CASE("A source with a longer interval than six hours never waits less than its interval")
{
    Source source = everyFiveMinutes();
    source.every = 24h;
    CHECK(*afterFailure({}, source, failing(ErrorKind::TimedOut), now, 0).dueAt == now + 24h);
}

TEST_CASE("An interval of nothing does not make a failing source be asked without a pause")
{
    Source source = everyFiveMinutes();
    source.every = 0s;
    CHECK(*afterFailure({}, source, failing(ErrorKind::TimedOut), now, 0).dueAt == now + 2s);
}

TEST_CASE("Retry-After decides the wait where the server gave one, a day at most")
{
    CHECK(waitAfterFailure(failing(ErrorKind::RateLimited, 7min), 5) == 7min);
    CHECK(waitAfterFailure(failing(ErrorKind::ServerFailed, 1000h), 0) == 24h);
    CHECK(waitAfterFailure(failing(ErrorKind::RateLimited, 0s), 0) == 1s);
}

TEST_CASE("A refused credential is tried again after a quarter of an hour at the earliest")
{
    const auto kind = GENERATE(ErrorKind::Unauthorized, ErrorKind::Forbidden);
    CHECK(waitAfterFailure(failing(kind), 0) == 15min);
    CHECK(waitAfterFailure(failing(kind), 1) == 20min);
}

TEST_CASE("A failure is kept with its kind and cause, and leaves the cursor alone")
{
    SourceState state;
    state.failures = 2;
    state.cursor = { "42", "\"tag\"", {}, "https://kelp.example/feed" };
    const SourceState after = afterFailure(state, everyFiveMinutes(), failing(ErrorKind::ServerFailed), now, 0);
    CHECK(after.health == SourceHealth::Failing);
    CHECK(after.failures == 3);
    CHECK(after.lastError == R"({"detail":"HTTP 500","kind":"server_failed","subject":"https://kelp.example/feed"})");
    CHECK(after.cursor == state.cursor);
}

TEST_CASE("A source that is gone is dead and stays unasked")
{
    const SourceState after = afterFailure({}, everyFiveMinutes(), failing(ErrorKind::Gone), now, 0);
    CHECK(after.health == SourceHealth::Dead);
    CHECK_FALSE(isDue(everyFiveMinutes(), after, now + 24h));
}

TEST_CASE("A new address is believed after three polls in a row that agree on it")
{
    SourceState state;
    CHECK_FALSE(noteMove(state, "https://new.example/"));
    CHECK_FALSE(noteMove(state, "https://new.example/"));
    CHECK(noteMove(state, "https://new.example/"));
}

TEST_CASE("A poll without a move, or with another one, starts the count of moves again")
{
    const std::string other = GENERATE("", "https://other.example/");
    SourceState state;
    noteMove(state, "https://new.example/");
    noteMove(state, "https://new.example/");
    CHECK_FALSE(noteMove(state, other));
    CHECK_FALSE(noteMove(state, "https://new.example/"));
    CHECK_FALSE(noteMove(state, "https://new.example/"));
    CHECK(noteMove(state, "https://new.example/"));
}

TEST_CASE("A source that was never moved has nothing to believe")
{
    SourceState state;
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(noteMove(state, ""));
}

TEST_CASE("Another interval counts from the last poll, where the source waits for its interval")
{
    const SourceState waiting = afterSuccess({}, everyFiveMinutes(), std::nullopt, now, 1);
    CHECK(withInterval(waiting, 5min, 1min).dueAt == now + 1min);
    CHECK(withInterval(waiting, 5min, 1h).dueAt == now + 1h);
}

TEST_CASE("Another interval shortens neither what the server wished nor the wait after a failure")
{
    const SourceState wished = afterSuccess({}, everyFiveMinutes(), 1h, now, 0);
    CHECK(withInterval(wished, 5min, 1min).dueAt == wished.dueAt);
    const SourceState failed = afterFailure(wished, everyFiveMinutes(), failing(ErrorKind::ServerFailed), now, 0);
    CHECK(withInterval(failed, 5min, 1min).dueAt == failed.dueAt);
}

TEST_CASE("A new token ends the wait that the old one caused, and no other")
{
    const ErrorKind kind = GENERATE(ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::CredentialMissing);
    CHECK_FALSE(withNewToken(afterFailure({}, everyFiveMinutes(), failing(kind), now, 0)).dueAt);
    const SourceState limited = afterFailure({}, everyFiveMinutes(), failing(ErrorKind::RateLimited), now, 0);
    CHECK(withNewToken(limited).dueAt == limited.dueAt);
    CHECK(withNewToken(afterSuccess({}, everyFiveMinutes(), std::nullopt, now, 0)).dueAt == now + 5min);
}
