// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/platform/retry_after.h"

#include "earshot/base/text.h"

#include <algorithm>
#include <charconv>

namespace earshot {

namespace {

using std::chrono::seconds;

constexpr std::int64_t longest = 24 * 60 * 60;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() ? number : INT64_MAX; // all digits, so only too many of them can be wrong
}

seconds clamped(std::int64_t wait)
{
    return seconds(std::clamp<std::int64_t>(wait, 0, longest));
}

seconds until(Time then, Time now)
{
    return clamped(std::chrono::ceil<seconds>(then - now).count());
}

std::optional<seconds> fromRetryAfter(std::string_view value, Time now)
{
    if (const auto wait = wholeNumber(value))
        return clamped(*wait);
    const auto date = parsedRfc822(value);
    return date ? std::optional(until(*date, now)) : std::nullopt;
}

std::optional<seconds> fromReset(std::string_view value, Time now)
{
    if (const auto number = wholeNumber(value)) {
        const std::int64_t present = toMicros(now) / 1'000'000;
        // Nothing smaller than a day is a moment: such servers count the seconds that are left.
        return clamped(*number <= longest ? *number : *number - present);
    }
    const auto date = parsedRfc3339(value);
    return date ? std::optional(until(*date, now)) : std::nullopt;
}

bool isBudgetSpent(const Response& response)
{
    return response.status == 429 || trimmed(response.headers.value("X-RateLimit-Remaining")) == "0";
}

}

std::optional<seconds> retryAfter(const Response& response, Time now)
{
    if (const std::string_view value = trimmed(response.headers.value("Retry-After")); !value.empty())
        if (const auto wait = fromRetryAfter(value, now))
            return wait;
    if (!isBudgetSpent(response))
        return std::nullopt;
    return fromReset(trimmed(response.headers.value("X-RateLimit-Reset")), now);
}

}
