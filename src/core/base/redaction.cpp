// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/log.h"
#include "earshot/base/url.h"
#include "utf8.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

constexpr std::string_view mask = "***";
constexpr std::size_t npos = std::string_view::npos;

bool isNameCharacter(char byte)
{
    return isAsciiLetter(byte) || isAsciiDigit(byte) || byte == '_' || byte == '-';
}

bool endsUrl(char byte)
{
    return isAsciiSpace(byte) || byte == '"' || byte == '\'' || byte == '<' || byte == '>' || byte == '`';
}

bool endsValue(char byte)
{
    return endsUrl(byte) || byte == '&' || byte == ',' || byte == ';' || byte == ')' || byte == ']' || byte == '}';
}

constexpr std::array<std::string_view, 10> secretNames{ "token", "password", "passwd", "passphrase", "secret", "api_key", "api-key",
    "apikey", "private_key", "pwd" };
constexpr std::array<std::string_view, 2> secretHeaders{ "authorization", "cookie" };

bool endsWithOneOf(std::string_view name, auto& endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

/// "Bearer abc": what follows is the secret.
bool isCredentialScheme(std::string_view word)
{
    return word == "bearer" || word == "basic";
}

class Redactor {
public:
    explicit Redactor(std::string_view text) : rest_(text) { result_.reserve(text.size()); }

    std::string run()
    {
        while (!rest_.empty()) {
            if (isNameCharacter(rest_.front()))
                readName();
            else
                keep(1);
        }
        return std::move(result_);
    }

private:
    void keep(std::size_t bytes)
    {
        result_ += rest_.substr(0, bytes);
        rest_.remove_prefix(bytes);
    }

    void hide(std::size_t bytes)
    {
        if (bytes > 0)
            result_ += mask;
        rest_.remove_prefix(bytes);
    }

    std::size_t endWhere(auto ends) const { return static_cast<std::size_t>(std::ranges::find_if(rest_, ends) - rest_.begin()); }

    void readName()
    {
        const std::size_t size = endWhere([](char byte) { return !isNameCharacter(byte); });
        if (rest_.substr(size).starts_with("://"))
            return readUrl();
        const std::string name = asciiLower(rest_.substr(0, size));
        keep(size);
        if (isCredentialScheme(name))
            return hideAfterSpaces();
        if (endsWithOneOf(name, secretHeaders))
            hideValue(true);
        else if (endsWithOneOf(name, secretNames))
            hideValue(false);
    }

    void readUrl()
    {
        const std::size_t size = endWhere(endsUrl);
        result_ += redactedUrl(rest_.substr(0, size));
        rest_.remove_prefix(size);
    }

    void hideAfterSpaces()
    {
        const std::size_t spaces = endWhere([](char byte) { return byte != ' '; });
        keep(spaces);
        if (spaces > 0)
            hide(endWhere(endsValue));
    }

    /// What follows `name=`, `name: `, `"name": "…"`; to the end of the line where the value may hold spaces.
    void hideValue(bool toEndOfLine)
    {
        const std::size_t at = rest_.find_first_not_of("\"'\\ ");
        if (at == npos || (rest_[at] != '=' && rest_[at] != ':'))
            return;
        keep(std::min(rest_.find_first_not_of("\\ ", at + 1), rest_.size()));
        if (toEndOfLine)
            return hide(endWhere([](char byte) { return byte == '\n' || byte == '\r'; }));
        const char quote = rest_.empty() ? '\0' : rest_.front();
        if (quote == '"' || quote == '\'') {
            keep(1);
            return hide(quotedSize(quote));
        }
        const std::size_t size = endWhere(endsValue);
        const bool isScheme = isCredentialScheme(asciiLower(rest_.substr(0, size)));
        hide(size);
        if (isScheme)
            hideAfterSpaces();
    }

    std::size_t quotedSize(char quote) const
    {
        std::size_t at = 0;
        while (at < rest_.size() && rest_[at] != quote)
            at += rest_[at] == '\\' ? 2 : 1;
        return std::min(at, rest_.size());
    }

    std::string_view rest_;
    std::string result_;
};

}

std::string redacted(std::string_view text)
{
    return Redactor(wellFormed(text)).run();
}

}
