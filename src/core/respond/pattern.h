// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/regex.h>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace earshot::respond {

/// Bytes of a text, from `begin` to before `end`; always on boundaries of UTF-8.
struct TextRange {
    std::size_t begin = 0, end = 0;
    bool operator==(const TextRange&) const = default;
};

using TextRanges = std::vector<TextRange>;

bool overlaps(const TextRange& a, const TextRange& b);
bool overlapsAny(const TextRange& range, const TextRanges& others);
std::string_view in(const TextRange& range, std::string_view text);

/// A regular expression in ICU's dialect, written in the source: a mistake in it is a programming mistake.
/// Threads  immutable; safe to share.
class Pattern {
public:
    explicit Pattern(const char* expression);
    TextRanges matchesIn(std::string_view text) const;
    bool matchesAll(std::string_view text) const;

private:
    std::unique_ptr<icu::RegexPattern> pattern_;
};

}
