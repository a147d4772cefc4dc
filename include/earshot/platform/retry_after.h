// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/http.h"

#include <chrono>
#include <optional>

namespace earshot {

/// How long the server asks us to stay away: Retry-After in both forms (seconds, HTTP date), else X-RateLimit-Reset (ISO 8601 as Mastodon
/// writes it, or epoch seconds) where X-RateLimit-Remaining is 0 or the status is 429. Clamped to 0 s .. 24 h; a date in the past is 0 s.
/// Source   RFC 9110, 10.2.3; docs.joinmastodon.org/api/rate-limits
std::optional<std::chrono::seconds> retryAfter(const Response& response, Time now);

}
