// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace earshot::replay {

inline constexpr std::size_t maxStatusLength = 500;
inline constexpr std::size_t lengthOfUrl = 23;

/// As Mastodon counts: graphemes of warning and text, any http(s) URL as 23, "@user@host" as "@user".
std::size_t statusLength(std::string_view text, std::string_view warning);

}
