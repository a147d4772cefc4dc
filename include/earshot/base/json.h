// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace earshot {

using Json = nlohmann::json;

/// Parses hostile JSON: at most 64 levels deep and 2 million values, invalid UTF-8 and halves of surrogate pairs repaired first. Of members
/// with the same name the last counts; integers beyond 64 bits become floating-point, other numbers out of range (1e400) are no JSON.
/// Errors   NotJson. Never throws.
Result<Json> parsedJson(std::string_view bytes);

/// Tolerant readers of one member: a missing, null or differently typed value is simply absent. Numbers written as text are read, too, and
/// whole numbers are read as text (ids). Text comes as `repairedUtf8` leaves it; times are RFC 3339.
std::string textAt(const Json& object, const char* key);
std::optional<std::int64_t> integerAt(const Json& object, const char* key);
bool flagAt(const Json& object, const char* key);
std::optional<Time> timeAt(const Json& object, const char* key);
const Json& memberAt(const Json& object, const char* key); ///< a shared null where there is none

/// Compact, with invalid UTF-8 replaced: what goes to the store and to the wire.
std::string compactJson(const Json& value);

}
