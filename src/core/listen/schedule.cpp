// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/listen/schedule.h"

#include "earshot/base/json.h"
#include "earshot/model/names.h"

#include <algorithm>
#include <cmath>

namespace earshot {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds longestServerWish = 24h;
constexpr std::chrono::seconds longestBackOff = 6h;
constexpr std::chrono::seconds refusedCredentialWait = 15min;
constexpr int movesToBelieve = 3;

Time after(Time now, std::chrono::seconds wait, double jitter)
{
    const double stretched = std::chrono::duration<double, std::micro>(wait).count() * (1.0 + 0.1 * std::clamp(jitter, 0.0, 1.0));
    return now + std::chrono::microseconds(std::llround(stretched));
}

std::chrono::seconds backOff(std::chrono::seconds every, int failures)
{
    const int doublings = std::min(failures, 16);
    const std::chrono::seconds doubled = std::max(every, std::chrono::seconds(1)) * (1L << doublings);
    return std::min(doubled, std::max(longestBackOff, every));
}

std::chrono::seconds waitAfter(const Error& error, const Source& source, int failures)
{
    const auto usual = backOff(source.every, failures);
    if (error.retryIn)
        return std::min(std::max(*error.retryIn, std::chrono::seconds(1)), longestServerWish);
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        return std::max(usual, refusedCredentialWait);
    return usual;
}

std::string storedError(const Error& error)
{
    return compactJson({ { "kind", nameOf(error.kind) }, { "subject", error.subject }, { "detail", error.detail } });
}

}

bool isDue(const Source& source, const SourceState& state, Time now)
{
    if (source.paused || state.health == SourceHealth::Dead)
        return false;
    // A due time far ahead was written while the clock was wrong.
    const auto longestWait = 2 * std::max(longestServerWish, source.every);
    return !state.dueAt || *state.dueAt <= now || *state.dueAt > now + longestWait;
}

SourceState afterSuccess(SourceState state, const Source& source, std::optional<std::chrono::seconds> notBefore, Time now, double jitter)
{
    const auto wish = std::min(notBefore.value_or(std::chrono::seconds(0)), longestServerWish);
    state.health = SourceHealth::Good;
    state.failures = 0;
    state.lastError.clear();
    state.polledAt = now;
    state.dueAt = after(now, std::max(source.every, wish), jitter);
    return state;
}

SourceState afterFailure(SourceState state, const Source& source, const Error& error, Time now, double jitter)
{
    ++state.failures;
    state.lastError = storedError(error);
    state.health = error.kind == ErrorKind::Gone ? SourceHealth::Dead : SourceHealth::Failing;
    state.dueAt = after(now, waitAfter(error, source, state.failures), jitter);
    return state;
}

SourceState withInterval(SourceState state, std::chrono::seconds before, std::chrono::seconds every)
{
    const bool waitsForInterval = state.dueAt && state.polledAt && state.failures == 0 && *state.dueAt <= after(*state.polledAt, before, 1);
    if (waitsForInterval)
        state.dueAt = *state.polledAt + every;
    return state;
}

SourceState withNewToken(SourceState state)
{
    static constexpr ErrorKind aboutTokens[] = { ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::CredentialMissing,
        ErrorKind::InsecureCredential, ErrorKind::SecretStoreUnavailable, ErrorKind::WrongPassphrase };
    const auto error = parsedJson(state.lastError);
    const auto kind = error ? named<ErrorKind>(textAt(*error, "kind")) : std::nullopt;
    if (kind && std::ranges::find(aboutTokens, *kind) != std::end(aboutTokens))
        state.dueAt.reset();
    return state;
}

bool noteMove(SourceState& state, const std::string& movedTo)
{
    if (movedTo != state.movedTo)
        state.movedCount = 0;
    state.movedTo = movedTo;
    if (!movedTo.empty())
        ++state.movedCount;
    return state.movedCount >= movesToBelieve;
}

}
