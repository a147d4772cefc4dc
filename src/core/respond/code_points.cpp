// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_points.h"

#include <unicode/utf8.h>

namespace earshot::respond {

std::vector<CodePoint> codePointsIn(std::string_view text)
{
    std::vector<CodePoint> points;
    for (std::size_t at = 0; at < text.size();) {
        CodePoint point{ 0, at };
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // within ICU's macro
        U8_NEXT(text.data(), at, text.size(), point.value);
#pragma GCC diagnostic pop
        points.push_back(point);
    }
    return points;
}

}
