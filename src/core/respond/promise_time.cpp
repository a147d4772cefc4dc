// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/promise_time.h"

#include "earshot/base/text.h"
#include "local_moments.h"
#include "time_pieces.h"

#include <algorithm>

namespace earshot {

namespace {

using namespace respond;
using Kind = TimeToken::Kind;

/// Pieces that tell one time together.
struct TimeGroup {
    std::optional<NamedDay> day{};
    std::optional<NamedClock> clock{};
    std::optional<NamedSpan> span{};
    std::size_t begin = 0, end = 0; ///< tokens
    bool isClockRange = false, isDayRange = false;
};

enum class Joint { None, Link, Range };

class PromiseReader {
public:
    PromiseReader(std::string_view text, const std::vector<TimeToken>& tokens, const TimeWords& words)
        : text_(text)
        , tokens_(tokens)
        , words_(words)
        , pieces_(timePiecesIn(tokens, words))
    {
    }

    /// How much of the text this language explains.
    std::size_t coverage() const
    {
        std::size_t covered = 0;
        for (const TimePiece& piece : pieces_)
            covered += piece.end - piece.begin;
        return covered;
    }

    std::vector<PromisedTime> all(const LocalMoments& moments) const
    {
        std::vector<PromisedTime> promised;
        for (const TimeGroup& group : groups()) {
            const auto dueAt = group.span ? moments.momentOf(*group.span) : moments.momentOf(group.day, group.clock);
            if (!dueAt || saysNothing(group))
                continue;
            const auto known = std::ranges::find(promised, *dueAt, &PromisedTime::dueAt);
            if (known != promised.end() && (known->isExact || !isExact(group)))
                continue;
            if (known != promised.end())
                promised.erase(known); // there it was perhaps only spoken of
            promised.push_back({ *dueAt, tokens_[group.begin].begin, tokens_[group.end - 1].end, sentenceAround(group), isExact(group) });
        }
        return promised;
    }

private:
    std::vector<TimeGroup> groups() const
    {
        std::vector<TimeGroup> groups;
        for (const TimePiece& piece : pieces_)
            if (groups.empty() || !joined(groups.back(), piece))
                groups.push_back({ piece.day, piece.clock, piece.span, piece.begin, piece.end, piece.isRange });
        return groups;
    }

    bool joined(TimeGroup& group, const TimePiece& piece) const;
    Joint jointBetween(const TimeGroup& group, const TimePiece& piece) const;
    bool endsSentence(std::size_t at) const;
    bool saysNothing(const TimeGroup& group) const;
    bool isNear(const TimeGroup& group, TimeMeaning meaning, std::size_t before) const;
    bool isExact(const TimeGroup& group) const;
    std::size_t sentenceEnd(const TimeGroup& group) const;
    std::string sentenceAround(const TimeGroup& group) const;

    std::string_view text_;
    const std::vector<TimeToken>& tokens_;
    const TimeWords& words_;
    std::vector<TimePiece> pieces_;
};

Joint PromiseReader::jointBetween(const TimeGroup& group, const TimePiece& piece) const
{
    constexpr std::size_t widest = 4;
    const bool areClocks = group.clock && piece.clock;
    const std::size_t gap = piece.begin - group.end;
    if (gap == 0)
        return areClocks ? Joint::Range : Joint::Link;
    const auto until = words_.at(tokens_, group.end, TimeMeaning::Until);
    const bool isRange = (gap == 1 && tokens_[group.end].isDash()) || (until && until->tokens == gap && (areClocks || until->value == 0));
    if (isRange)
        return Joint::Range;
    for (std::size_t at = group.end; at < piece.begin;) {
        const auto link = words_.at(tokens_, at, TimeMeaning::Link);
        if (!link && !tokens_[at].is(","))
            return Joint::None;
        at += link ? link->tokens : 1;
    }
    return gap <= widest ? Joint::Link : Joint::None;
}

void takeMoreExact(std::optional<NamedDay>& day, const NamedDay& other)
{
    if (!day || other.month || (other.ahead && !day->month))
        day = other;
}

bool PromiseReader::joined(TimeGroup& group, const TimePiece& piece) const
{
    const Joint joint = group.span || piece.span ? Joint::None : jointBetween(group, piece);
    const bool isRange = joint == Joint::Range;
    if (joint == Joint::None || (piece.clock && group.clock && !isRange))
        return false;
    group.isClockRange |= piece.isRange || (isRange && piece.clock && group.clock);
    group.isDayRange |= isRange && piece.day && group.day;
    if (piece.clock)
        group.clock = piece.clock;
    if (piece.day)
        takeMoreExact(group.day, *piece.day);
    group.end = piece.end;
    return true;
}

/// The dot behind a number ends a sentence where a new one begins: "by 15:00. We will …", but "on 12. March".
bool PromiseReader::endsSentence(std::size_t at) const
{
    if (tokens_[at].kind == Kind::SentenceEnd)
        return true;
    if (!tokens_[at].is(".") || at + 1 >= tokens_.size() || tokens_[at + 1].begin == tokens_[at].end)
        return tokens_[at].is(".") && at + 1 == tokens_.size();
    return tokens_[at + 1].kind == Kind::Word && !words_.at(tokens_, at + 1, TimeMeaning::Month);
}

/// The token behind the last one of the sentence.
std::size_t PromiseReader::sentenceEnd(const TimeGroup& group) const
{
    std::size_t at = group.end;
    if (endsSentence(at - 1)) // "by 12.3. We will …"
        return at;
    while (at < tokens_.size() && !endsSentence(at))
        ++at;
    return std::min(at + 1, tokens_.size());
}

/// Whether such a word stands among so many tokens before, or right behind.
bool PromiseReader::isNear(const TimeGroup& group, TimeMeaning meaning, std::size_t before) const
{
    for (std::size_t back = 1; back <= std::min(before, group.begin) && !endsSentence(group.begin - back); ++back)
        if (words_.at(tokens_, group.begin - back, meaning))
            return true;
    return words_.at(tokens_, group.end, meaning).has_value();
}

/// Opening hours, what has been, a heading and a question promise nothing.
bool PromiseReader::saysNothing(const TimeGroup& group) const
{
    const bool isClockAlone = group.clock && !group.day;
    const bool isHeading = isClockAlone && tokens_[group.begin].kind == Kind::Number && (group.begin == 0 || endsSentence(group.begin - 1));
    const bool isAsked = tokens_[sentenceEnd(group) - 1].folded == "?";
    return group.isDayRange || (group.isClockRange && isClockAlone) || isHeading || isAsked || isNear(group, TimeMeaning::Past, 1);
}

bool PromiseReader::isExact(const TimeGroup& group) const
{
    constexpr std::size_t reach = 3; // "by the 12th", "bis spätestens zum 12."
    return group.clock || group.span || isNear(group, TimeMeaning::Deadline, reach);
}

std::string PromiseReader::sentenceAround(const TimeGroup& group) const
{
    constexpr std::size_t longest = 300;
    std::size_t begin = group.begin;
    while (begin > 0 && !endsSentence(begin - 1))
        --begin;
    const std::size_t end = tokens_[sentenceEnd(group) - 1].end;
    const std::size_t from = tokens_[begin].begin;
    return shortened(trimmed(singleLine(text_.substr(from, end - from))), longest);
}

}

std::vector<PromisedTime> promisedTimesIn(std::string_view draft, std::string_view language, Time now, const WorkHours& hours)
{
    const std::vector<TimeToken> tokens = timeTokensIn(draft);
    std::optional<PromiseReader> best;
    for (const TimeWords* const words : timeWords(language)) {
        PromiseReader reader(draft, tokens, *words);
        if (!best || reader.coverage() > best->coverage())
            best.emplace(std::move(reader));
    }
    return best->all(LocalMoments(now, hours));
}

}
