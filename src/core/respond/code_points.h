// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/umachine.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace earshot::respond {

struct CodePoint {
    UChar32 value = 0; ///< negative for bytes that are no UTF-8
    std::size_t begin = 0;
};

std::vector<CodePoint> codePointsIn(std::string_view text);

}
