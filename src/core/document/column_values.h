// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/id.h"
#include "earshot/base/time.h"
#include "statement.h"

namespace earshot {

/// How values of the model stand in columns: no time and no id are NULL.

inline std::optional<std::int64_t> microsOf(const std::optional<Time>& time)
{
    return time ? std::optional(toMicros(*time)) : std::nullopt;
}

inline std::optional<Time> timeOf(const NullableInteger& micros)
{
    return micros.optional() ? std::optional(fromMicros(micros.value)) : std::nullopt;
}

template <class Tag>
std::optional<std::int64_t> idOrNull(Id<Tag> id)
{
    return id ? std::optional(id.value) : std::nullopt;
}

/// An empty text is NULL. Keeps the target's memory, unlike an assignment from an optional.
inline void assignOrNull(NullableText& target, const std::string& text)
{
    target.indicator = text.empty() ? soci::i_null : soci::i_ok;
    target.value = text;
}

inline std::string textOrEmpty(const NullableText& text)
{
    return text.orElse({});
}

}
