// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/word_diff.h"

#include "earshot/base/text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

namespace earshot {

namespace {

/// Edits beyond this leave nothing worth showing word by word; the trace of so many takes 16 MB.
constexpr int mostEdits = 2000;
constexpr std::size_t mostTokens = 40'000;

constexpr std::string_view spaces = " \t\n\r";

/// White space and all else, each in one piece: a piece is never cut within a character.
void appendGap(std::string_view gap, std::vector<std::string_view>& tokens)
{
    while (!gap.empty()) {
        const bool isSpace = spaces.find(gap.front()) != std::string_view::npos;
        const std::size_t end = isSpace ? gap.find_first_not_of(spaces) : gap.find_first_of(spaces);
        tokens.push_back(gap.substr(0, end));
        gap.remove_prefix(tokens.back().size());
    }
}

/// Words and what stands between them: all of the text, in order.
std::vector<std::string_view> tokensOf(std::string_view text)
{
    std::vector<std::string_view> tokens;
    std::size_t at = 0;
    for (const std::string_view word : words(text)) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        appendGap(text.substr(at, begin - at), tokens);
        tokens.push_back(word);
        at = begin + word.size();
    }
    appendGap(text.substr(at), tokens);
    return tokens;
}

bool isSpace(std::string_view token)
{
    return token.find_first_not_of(spaces) == std::string_view::npos;
}

/// What becomes of one token.
struct Step {
    DiffKind kind = DiffKind::Kept;
    std::string_view token{};
};

using Numbers = std::vector<int>;

/// Equal tokens have equal numbers.
class Numbering {
public:
    Numbers of(std::span<const std::string_view> tokens)
    {
        Numbers numbers;
        numbers.reserve(tokens.size());
        for (const std::string_view token : tokens)
            numbers.push_back(numbers_.try_emplace(token, static_cast<int>(numbers_.size())).first->second);
        return numbers;
    }

private:
    std::unordered_map<std::string_view, int> numbers_;
};

/// Myers' greedy search. `reached[k]` is how far in `before` a path on diagonal k (index before minus index after) has come; the trace
/// keeps it for each number of edits, so that the way can be walked back.
class ShortestScript {
public:
    ShortestScript(const Numbers& before, const Numbers& after)
        : before_(before)
        , after_(after)
        , beforeSize_(static_cast<int>(before.size()))
        , afterSize_(static_cast<int>(after.size()))
    {
    }

    /// Kept, Removed and Added in order; none where that takes too many edits.
    std::optional<std::vector<DiffKind>> kinds()
    {
        const int most = std::min(mostEdits, beforeSize_ + afterSize_);
        for (int edits = 0; edits <= most; ++edits) {
            trace_.emplace_back(static_cast<std::size_t>(2 * edits + 1), 0);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
                if (advance(edits, diagonal))
                    return walkedBack(edits);
        }
        return std::nullopt;
    }

private:
    int& reached(int edits, int diagonal) { return trace_[static_cast<std::size_t>(edits)][static_cast<std::size_t>(diagonal + edits)]; }

    /// Whether the path to this diagonal came by adding a token; else by removing one.
    bool comesByAdding(int edits, int diagonal)
    {
        return diagonal == -edits || (diagonal != edits && reached(edits - 1, diagonal - 1) < reached(edits - 1, diagonal + 1));
    }

    /// Where the path to this diagonal stands before the equal tokens that follow.
    int startOf(int edits, int diagonal)
    {
        if (edits == 0)
            return 0;
        return comesByAdding(edits, diagonal) ? reached(edits - 1, diagonal + 1) : reached(edits - 1, diagonal - 1) + 1;
    }

    bool advance(int edits, int diagonal)
    {
        int at = startOf(edits, diagonal);
        while (at < beforeSize_ && at - diagonal < afterSize_
            && before_[static_cast<std::size_t>(at)] == after_[static_cast<std::size_t>(at - diagonal)])
            ++at;
        reached(edits, diagonal) = at;
        return at >= beforeSize_ && at - diagonal >= afterSize_;
    }

    std::vector<DiffKind> walkedBack(int edits)
    {
        std::vector<DiffKind> kinds;
        int at = beforeSize_, diagonal = beforeSize_ - afterSize_;
        for (; edits >= 0; --edits) {
            for (; at > startOf(edits, diagonal); --at)
                kinds.push_back(DiffKind::Kept);
            if (edits == 0)
                break;
            const bool isAdded = comesByAdding(edits, diagonal);
            kinds.push_back(isAdded ? DiffKind::Added : DiffKind::Removed);
            at = reached(edits - 1, isAdded ? diagonal + 1 : diagonal - 1);
            diagonal += isAdded ? 1 : -1;
        }
        std::ranges::reverse(kinds);
        return kinds;
    }

    const Numbers& before_;
    const Numbers& after_;
    int beforeSize_, afterSize_;
    std::vector<std::vector<int>> trace_;
};

using Tokens = std::span<const std::string_view>;

void append(std::vector<Step>& steps, DiffKind kind, Tokens tokens)
{
    for (const std::string_view token : tokens)
        steps.push_back({ kind, token });
}

void appendChanges(std::vector<Step>& steps, Tokens before, Tokens after)
{
    std::optional<std::vector<DiffKind>> kinds;
    if (before.size() + after.size() <= mostTokens) {
        Numbering numbering;
        const Numbers beforeNumbers = numbering.of(before), afterNumbers = numbering.of(after);
        kinds = ShortestScript(beforeNumbers, afterNumbers).kinds();
    }
    if (!kinds) {
        append(steps, DiffKind::Removed, before);
        append(steps, DiffKind::Added, after);
        return;
    }
    std::size_t inBefore = 0, inAfter = 0;
    for (const DiffKind kind : *kinds) {
        steps.push_back({ kind, kind == DiffKind::Added ? after[inAfter] : before[inBefore] });
        inBefore += kind != DiffKind::Added;
        inAfter += kind != DiffKind::Removed;
    }
}

std::vector<Step> stepsOf(Tokens before, Tokens after)
{
    const auto same = std::ranges::mismatch(before, after);
    const auto head = static_cast<std::size_t>(same.in1 - before.begin());
    std::size_t tail = 0;
    while (tail < before.size() - head && tail < after.size() - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::vector<Step> steps;
    append(steps, DiffKind::Kept, before.first(head));
    appendChanges(steps, before.subspan(head, before.size() - head - tail), after.subspan(head, after.size() - head - tail));
    append(steps, DiffKind::Kept, before.last(tail));
    return steps;
}

/// Gathers steps into spans. A space alone between two changes is part of them: "the van" for "a bus" is one change, not two.
class Gathering {
public:
    void take(const Step& step)
    {
        if (step.kind != DiffKind::Kept)
            takeChange(step);
        else if (hasChange() && isSpace(step.token))
            space_ += step.token;
        else
            takeKept(step.token);
    }

    std::vector<DiffSpan> finish()
    {
        takeKept({});
        flush(DiffKind::Kept, kept_);
        return std::move(spans_);
    }

private:
    bool hasChange() const { return !removed_.empty() || !added_.empty(); }

    void takeChange(const Step& step)
    {
        flush(DiffKind::Kept, kept_);
        removed_ += space_;
        added_ += space_;
        space_.clear();
        (step.kind == DiffKind::Removed ? removed_ : added_).append(step.token);
    }

    void takeKept(std::string_view token)
    {
        flush(DiffKind::Removed, removed_);
        flush(DiffKind::Added, added_);
        kept_.append(std::exchange(space_, {})).append(token);
    }

    void flush(DiffKind kind, std::string& text)
    {
        if (!text.empty())
            spans_.push_back({ kind, std::exchange(text, {}) });
    }

    std::vector<DiffSpan> spans_;
    std::string kept_, space_, removed_, added_;
};

}

std::vector<DiffSpan> wordDiff(std::string_view before, std::string_view after)
{
    const auto earlier = tokensOf(before), later = tokensOf(after);
    Gathering gathering;
    for (const Step& step : stepsOf(earlier, later))
        gathering.take(step);
    return gathering.finish();
}

}
