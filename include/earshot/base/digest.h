// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace earshot {

/// A SHA-256 digest (FIPS 180-4).
using Digest = std::array<std::uint8_t, 32>;

Digest sha256(std::string_view bytes);

/// 64 lower-case hexadecimal digits.
std::string hexOf(const Digest& digest);

/// Lower-case hex of `bytes` random bytes from the operating system; for ids and idempotency keys.
std::string randomHex(std::size_t bytes);

}
