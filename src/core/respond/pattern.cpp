// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern.h"

#include <unicode/utext.h>

#include <algorithm>
#include <cassert>

namespace earshot::respond {

namespace {

/// Bounds the backtracking that a hostile text can cause; counted in steps of the engine, not by a clock.
constexpr int mostSteps = 1000;

struct UTextClose {
    void operator()(UText* text) const { utext_close(text); }
};

template <class Use>
void withMatcher(const icu::RegexPattern& pattern, std::string_view text, Use use)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, UTextClose> input(utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern.matcher(status));
    if (U_FAILURE(status))
        return;
    matcher->setTimeLimit(mostSteps, status);
    matcher->reset(input.get());
    use(*matcher, status);
}

}

bool overlaps(const TextRange& a, const TextRange& b)
{
    return a.begin < b.end && b.begin < a.end;
}

bool overlapsAny(const TextRange& range, const TextRanges& others)
{
    return std::ranges::any_of(others, [&](const TextRange& other) { return overlaps(range, other); });
}

std::string_view in(const TextRange& range, std::string_view text)
{
    return text.substr(range.begin, range.end - range.begin);
}

Pattern::Pattern(const char* expression)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    pattern_.reset(icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(expression), 0, where, status));
    assert(U_SUCCESS(status) && "a regular expression that cannot be read");
}

TextRanges Pattern::matchesIn(std::string_view text) const
{
    TextRanges found;
    withMatcher(*pattern_, text, [&](icu::RegexMatcher& matcher, UErrorCode& status) {
        while (matcher.find(status) && U_SUCCESS(status))
            found.push_back({ static_cast<std::size_t>(matcher.start64(status)), static_cast<std::size_t>(matcher.end64(status)) });
    });
    return found;
}

bool Pattern::matchesAll(std::string_view text) const
{
    bool matches = false;
    withMatcher(
        *pattern_, text, [&](icu::RegexMatcher& matcher, UErrorCode& status) { matches = matcher.matches(status) && U_SUCCESS(status); });
    return matches;
}

}
