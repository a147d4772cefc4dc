// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/word_diff.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

/// The first byte says where the second text begins; both must come back from their diff.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t cut = bytes.size() * data[0] / 255;
    const std::string_view before = bytes.substr(0, cut), after = bytes.substr(cut);
    std::string readBefore, readAfter;
    for (const earshot::DiffSpan& span : earshot::wordDiff(before, after)) {
        if (span.kind != earshot::DiffKind::Added)
            readBefore += span.text;
        if (span.kind != earshot::DiffKind::Removed)
            readAfter += span.text;
    }
    if (readBefore != before || readAfter != after)
        std::abort();
    return 0;
}
