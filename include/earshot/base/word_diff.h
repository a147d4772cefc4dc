// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace earshot {

enum class DiffKind { Kept, Removed, Added };

/// A stretch of one of two versions: Kept and Removed with the words of the earlier one, Added with those of the later one.
struct DiffSpan {
    DiffKind kind = DiffKind::Kept;
    std::string text{};
    bool operator==(const DiffSpan&) const = default;
};

/// How `before` became `after`, by words and what stands between them. Kept and Removed in a row are `before`, Kept and Added are `after`,
/// byte by byte; neighbours differ in kind, and Removed stands before Added.
///
/// Cost     at most some millions of steps: two texts that have too little in common for that are replaced as a whole between their common
///          beginning and end. Never throws, whatever the bytes.
/// Source   Myers, An O(ND) Difference Algorithm and Its Variations (1986).
std::vector<DiffSpan> wordDiff(std::string_view before, std::string_view after);

}
