// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace earshot {

/// A moment in UTC, to the microsecond, as the store keeps it.
using Time = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

inline std::int64_t toMicros(Time time) { return time.time_since_epoch().count(); }
inline Time fromMicros(std::int64_t micros) { return Time(std::chrono::microseconds(micros)); }

/// "2026-03-02T08:14:09Z", with a fraction of 3 or 6 digits only where there is one.
std::string formatRfc3339(Time time);

/// Reads RFC 3339 and the looser W3CDTF ("2026-03-02", "…T08:14+01:00", a space for the T, lower-case t and z).
/// Errors   Malformed, also for dates that do not exist and years outside 1970..9999.
Result<Time> parsedRfc3339(std::string_view text);

/// Reads RFC 822/1123/850 and asctime dates as mail, RSS and HTTP headers carry them, with the usual damage: missing weekday, seconds or
/// time, two-digit years, full month names, named zones (GMT, EST, PDT …), numeric zones without one.
Result<Time> parsedRfc822(std::string_view text);

}
