// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_tokens.h"

#include "code_points.h"
#include "earshot/base/text.h"

#include <unicode/uchar.h>

namespace earshot::respond {

namespace {

using Kind = TimeToken::Kind;

constexpr std::size_t mostDigits = 4;

bool isDigit(const CodePoint& point)
{
    return point.value >= '0' && point.value <= '9';
}

bool isApostrophe(const CodePoint& point)
{
    return point.value == '\'' || point.value == 0x2019;
}

bool isLetter(const CodePoint& point)
{
    return point.value >= 0 && (u_isalpha(point.value) || u_getCombiningClass(point.value) != 0);
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : text_(text), points_(codePointsIn(text)) { }

    std::vector<TimeToken> all()
    {
        while (at_ < points_.size())
            takeOne();
        return std::move(tokens_);
    }

private:
    void takeOne()
    {
        if (isDigit(points_[at_]))
            takeNumber();
        else if (isLetter(points_[at_]))
            takeWord();
        else
            takeMark();
    }

    void takeNumber()
    {
        const std::size_t first = at_;
        int number = 0;
        for (; at_ < points_.size() && isDigit(points_[at_]); ++at_)
            if (at_ - first < mostDigits)
                number = number * 10 + static_cast<int>(points_[at_].value - '0');
        TimeToken& token = add(Kind::Number, first);
        token.digits = at_ - first;
        token.number = token.digits <= mostDigits ? number : -1;
    }

    void takeWord()
    {
        const std::size_t first = at_;
        const auto isInside = [&] { return isApostrophe(points_[at_]) && at_ + 1 < points_.size() && isLetter(points_[at_ + 1]); };
        while (at_ < points_.size() && (isLetter(points_[at_]) || isInside()))
            ++at_;
        TimeToken& token = add(Kind::Word, first);
        token.folded = comparableTimeWord(text_.substr(token.begin, token.end - token.begin));
    }

    void takeMark()
    {
        const std::size_t first = at_++;
        const auto value = points_[first].value;
        if (value == '@')
            return passHandle();
        if (value != '\n' && (value < 0 || u_isUWhiteSpace(value)))
            return;
        const bool endsSentence = value == '\n' || value == '!' || value == '?' || value == 0x2026 || (value == '.' && isBeforeGap());
        TimeToken& token = add(endsSentence ? Kind::SentenceEnd : Kind::Mark, first);
        token.folded = text_.substr(token.begin, token.end - token.begin);
    }

    /// "@emak_anak3" names no time.
    void passHandle()
    {
        const auto isInside = [&] {
            const auto value = points_[at_].value;
            return isDigit(points_[at_]) || isLetter(points_[at_]) || value == '_' || value == '@' || value == '-' || value == '.';
        };
        while (at_ < points_.size() && isInside())
            ++at_;
    }

    /// "on 12. March" goes on after its dot, "by Thursday. We" does not.
    bool isBeforeGap() const
    {
        const bool isAfterNumber = !tokens_.empty() && tokens_.back().kind == Kind::Number;
        if (at_ == points_.size())
            return true;
        return !isAfterNumber && (u_isUWhiteSpace(points_[at_].value) || !isLetter(points_[at_]));
    }

    TimeToken& add(Kind kind, std::size_t first)
    {
        TimeToken token;
        token.kind = kind;
        token.begin = points_[first].begin;
        token.end = at_ < points_.size() ? points_[at_].begin : text_.size();
        tokens_.push_back(std::move(token));
        return tokens_.back();
    }

    std::string_view text_;
    std::vector<CodePoint> points_;
    std::size_t at_ = 0;
    std::vector<TimeToken> tokens_{};
};

}

std::string comparableTimeWord(std::string_view word)
{
    constexpr std::string_view curly = "’";
    std::string folded = searchFolded(word);
    for (std::size_t at = folded.find(curly); at != std::string::npos; at = folded.find(curly, at))
        folded.replace(at, curly.size(), "'");
    return folded;
}

std::vector<TimeToken> timeTokensIn(std::string_view text)
{
    return Tokenizer(text).all();
}

}
