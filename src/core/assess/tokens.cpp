// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include "characters.h"
#include "word_form.h"

#include <algorithm>

namespace earshot {
namespace {

constexpr char32_t linkForm = 0xE000; // private use: cannot collide with a word

bool isWordPart(const Character& c)
{
    return c.kind == CharacterClass::Letter || c.kind == CharacterClass::Digit;
}

/// Walks over one text and appends its tokens.
class Tokenizer {
public:
    Tokenizer(std::string_view text, Tokens& out) : text_(text), out_(out) { }

    void run()
    {
        std::size_t at = 0;
        while (at < text_.size())
            at = tokenFrom(at);
    }

private:
    std::size_t tokenFrom(std::size_t at)
    {
        const Character c = characters_.at(text_, at);
        switch (c.kind) {
        case CharacterClass::Space:
        case CharacterClass::Ignorable:
            return c.end;
        case CharacterClass::Letter:
        case CharacterClass::Digit:
            return startsLink(at) ? link(at) : word(at);
        case CharacterClass::Emoji:
            return emoji(at, c);
        case CharacterClass::Quote:
            return add(TokenKind::Punctuation, at, c.end, U'"');
        case CharacterClass::Punctuation:
            break;
        }
        if ((c.codePoint == U'@' || c.codePoint == U'#') && c.end < text_.size() && startsWord(c.end))
            return c.codePoint == U'@' ? handle(at) : hashtag(at);
        return punctuation(at);
    }

    bool startsWord(std::size_t at) const { return at < text_.size() && (text_[at] == '_' || isWordPart(characters_.at(text_, at))); }

    std::size_t add(TokenKind kind, std::size_t begin, std::size_t end, char32_t form)
    {
        open(kind, begin);
        out_.forms += form;
        return close(end);
    }

    Token& open(TokenKind kind, std::size_t begin)
    {
        Token token;
        token.kind = kind;
        token.begin = static_cast<std::uint32_t>(begin);
        token.formBegin = static_cast<std::uint32_t>(out_.forms.size());
        return out_.list.emplace_back(token);
    }

    std::size_t close(std::size_t end)
    {
        out_.list.back().end = static_cast<std::uint32_t>(end);
        out_.list.back().formEnd = static_cast<std::uint32_t>(out_.forms.size());
        return end;
    }

    bool startsLink(std::size_t at) const
    {
        const auto startsWith = [&](std::string_view prefix) {
            return text_.size() - at >= prefix.size()
                && std::equal(prefix.begin(), prefix.end(), text_.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char wanted, char found) { return wanted == (found >= 'A' && found <= 'Z' ? found + 32 : found); });
        };
        const char first = text_[at];
        return ((first | 0x20) == 'h' && (startsWith("http://") || startsWith("https://")))
            || ((first | 0x20) == 'w' && startsWith("www."));
    }

    std::size_t link(std::size_t at)
    {
        std::size_t end = at;
        while (end < text_.size()) {
            const Character c = characters_.at(text_, end);
            if (c.kind == CharacterClass::Space || c.kind == CharacterClass::Quote)
                break;
            end = c.end;
        }
        return add(TokenKind::Url, at, end, linkForm);
    }

    /// "@name" and the Fediverse's "@name@server.example".
    std::size_t handle(std::size_t at)
    {
        std::size_t end = at + 1;
        while (end < text_.size()) {
            const Character c = characters_.at(text_, end);
            const bool joins = c.codePoint == U'.' || c.codePoint == U'-' || c.codePoint == U'@';
            if (!isWordPart(c) && c.codePoint != U'_' && !(joins && startsWord(c.end)))
                break;
            end = c.end;
        }
        return add(TokenKind::Handle, at, end, U'@');
    }

    /// "#NieWiederVestra" becomes "#", "nie", "wieder", "vestra".
    std::size_t hashtag(std::size_t at)
    {
        std::size_t next = add(TokenKind::Hashtag, at, at + 1, U'#');
        while (next < text_.size()) {
            const Character c = characters_.at(text_, next);
            if (isWordPart(c))
                next = hashtagPart(next);
            else if (c.codePoint == U'_')
                next = c.end;
            else
                break;
        }
        return next;
    }

    std::size_t hashtagPart(std::size_t at)
    {
        open(TokenKind::Word, at);
        std::size_t end = at;
        Character last = characters_.at(text_, at);
        while (end < text_.size()) {
            const Character c = characters_.at(text_, end);
            const bool goesOn = c.kind == CharacterClass::Ignorable || (c.kind == last.kind && (!c.isUpper || last.isUpper));
            if (end > at && !goesOn)
                break;
            characters_.appendFolded(c.codePoint, out_.forms);
            end = c.end;
            if (c.kind != CharacterClass::Ignorable)
                last = c;
        }
        return finishWord(end);
    }

    std::size_t finishWord(std::size_t end)
    {
        close(end);
        normalizeForm(out_.list.back(), out_.forms);
        return end;
    }

    std::size_t emoji(std::size_t at, const Character& first)
    {
        std::size_t end = first.end;
        while (end < text_.size()) {
            const Character c = characters_.at(text_, end);
            const bool isModifier = c.kind == CharacterClass::Ignorable || (c.codePoint >= 0x1F3FB && c.codePoint <= 0x1F3FF);
            if (!isModifier && c.codePoint != first.codePoint && !joined(end))
                break;
            end = c.end;
        }
        return add(TokenKind::Emoji, at, end, first.codePoint);
    }

    /// True where the bytes before are a zero-width joiner.
    bool joined(std::size_t at) const { return at >= 3 && text_.substr(at - 3, 3) == "\u200D"; }

    std::size_t punctuation(std::size_t at)
    {
        open(TokenKind::Punctuation, at);
        std::size_t end = at;
        while (end < text_.size()) {
            const Character c = characters_.at(text_, end);
            const bool opensName = c.codePoint == U'@' || c.codePoint == U'#';
            if (c.kind != CharacterClass::Punctuation || (end > at && opensName))
                break;
            characters_.appendFolded(c.codePoint, out_.forms);
            end = c.end;
        }
        return finishWord(end);
    }

    std::size_t word(std::size_t at)
    {
        if (const std::size_t end = spelledOutEnd(at))
            return spelledOut(at, end);
        open(TokenKind::Word, at);
        const bool isEmphasised = at > 0 && text_[at - 1] == '*'; // *so* is Markdown, not a mask
        std::size_t end = at, letters = 0, capitals = 0;
        while (end < text_.size()) {
            const Character c = characters_.at(text_, end);
            if (!belongsToWord(c, end, isEmphasised))
                break;
            letters += c.kind == CharacterClass::Letter;
            capitals += c.isUpper;
            characters_.appendFolded(c.codePoint == U'’' ? U'\'' : c.codePoint, out_.forms);
            end = c.end;
        }
        out_.list.back().isShouted = letters >= 3 && letters == capitals;
        out_.list.back().kind = letters == 0 ? TokenKind::Number : TokenKind::Word;
        return finishWord(end);
    }

    bool belongsToWord(const Character& c, std::size_t at, bool isEmphasised) const
    {
        if (isWordPart(c) || c.kind == CharacterClass::Ignorable)
            return true;
        if (c.kind != CharacterClass::Punctuation && c.kind != CharacterClass::Quote)
            return false;
        if (c.codePoint == U'*')
            return !isEmphasised;
        if (c.end >= text_.size())
            return false;
        const Character next = characters_.at(text_, c.end);
        const bool afterDigit = text_[at - 1] >= '0' && text_[at - 1] <= '9';
        switch (c.codePoint) {
        case U'\'':
        case U'’':
            return next.kind == CharacterClass::Letter;
        case U'$':
        case U'@':
            return !afterDigit && (next.kind == CharacterClass::Letter || next.codePoint == c.codePoint);
        case U'.':
        case U',':
        case U':':
            return afterDigit && next.kind == CharacterClass::Digit;
        default:
            return false;
        }
    }

    /// The end of "i.d.i.o.t" or "i d i o t" where one starts here, else 0.
    std::size_t spelledOutEnd(std::size_t at) const
    {
        const Character first = characters_.at(text_, at);
        if (first.end + 1 >= text_.size() || first.kind != CharacterClass::Letter)
            return 0;
        const char separator = text_[first.end];
        if (separator != '.' && separator != '-' && separator != '_' && separator != ' ')
            return 0;
        std::size_t letters = 1, end = first.end;
        while (end + 1 < text_.size() && text_[end] == separator) {
            const Character next = characters_.at(text_, end + 1);
            if (next.kind != CharacterClass::Letter || (next.end < text_.size() && isWordPart(characters_.at(text_, next.end))))
                break;
            ++letters;
            end = next.end;
        }
        const std::size_t wanted = separator == ' ' ? 4 : 3;
        return letters >= wanted ? end : 0;
    }

    std::size_t spelledOut(std::size_t at, std::size_t end)
    {
        open(TokenKind::Word, at).isMasked = true;
        for (std::size_t next = at; next < end;) {
            const Character c = characters_.at(text_, next);
            if (c.kind == CharacterClass::Letter)
                characters_.appendFolded(c.codePoint, out_.forms);
            next = c.end;
        }
        return finishWord(end);
    }

    const Characters& characters_ = Characters::table();
    std::string_view text_;
    Tokens& out_;
};

}

void tokenize(std::string_view text, Tokens& out)
{
    out.list.clear();
    out.forms.clear();
    Tokenizer(text, out).run();
}

}
