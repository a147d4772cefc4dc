// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_mending.h"

#include "ascii.h"

#include <libxml/HTMLparser.h>

#include <array>
#include <cstring>
#include <string_view>

namespace earshot {

namespace {

constexpr std::size_t longestEntity = 10; ///< "thetasym", the longest of HTML 4, and some air
constexpr std::array<std::string_view, 5> ofXml{ "amp", "lt", "gt", "quot", "apos" };

std::string utf8Of(unsigned int codePoint)
{
    std::string utf8;
    if (codePoint < 0x80) {
        utf8 += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        utf8 += static_cast<char>(0xC0 | (codePoint >> 6));
        utf8 += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else {
        utf8 += static_cast<char>(0xE0 | (codePoint >> 12));
        utf8 += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        utf8 += static_cast<char>(0x80 | (codePoint & 0x3F));
    }
    return utf8;
}

/// The name of the entity that `text` begins with ("&eacute;…" gives "eacute"), '#' included; empty if it is no reference.
std::string_view referenceIn(std::string_view text)
{
    const std::size_t end = text.substr(0, longestEntity + 2).find(';');
    if (end == std::string_view::npos || end < 2)
        return {};
    const std::string_view name = text.substr(1, end - 1);
    const auto isNamePart = [](char byte) { return isAsciiWordPart(byte) && byte != '_'; };
    const std::string_view digits = name.starts_with('#') ? name.substr(1) : name;
    return !digits.empty() && std::ranges::all_of(digits, isNamePart) ? name : std::string_view();
}

bool beginsMarkup(std::string_view text)
{
    if (text.size() < 2)
        return true;
    const char next = text[1];
    return next == '/' || next == '!' || next == '?' || next == ':' || static_cast<unsigned char>(next) >= 0x80
        || (isAsciiWordPart(next) && !isDigit(next));
}

/// Libxml2 compares every attribute of an element with every other.
constexpr int mostAttributes = 256;

bool hasTooManyAttributes(std::string_view tag)
{
    int attributes = 0;
    char quote = '\0';
    for (const char byte : tag.substr(1)) {
        if (byte == '<' || (byte == '>' && quote == '\0'))
            break;
        if (quote != '\0')
            quote = byte == quote ? '\0' : quote;
        else if (byte == '"' || byte == '\'')
            quote = byte;
        else if (byte == '=')
            ++attributes;
    }
    return attributes > mostAttributes;
}

class Mending {
public:
    explicit Mending(std::string text) : text_(std::move(text)) { }

    std::string finished() &&
    {
        // strcspn, because it is ten times as fast as find_first_of; there is no zero in the text.
        for (std::size_t at = std::strcspn(text_.c_str(), "&<"); at < text_.size(); at += std::strcspn(text_.c_str() + at, "&<"))
            at = text_[at] == '&' ? passReference(at) : passMarkup(at);
        if (kept_ == 0)
            return std::move(text_);
        result_ += std::string_view(text_).substr(kept_);
        return std::move(result_);
    }

private:
    std::size_t passReference(std::size_t at)
    {
        const std::string_view name = referenceIn(std::string_view(text_).substr(at));
        if (name.empty())
            return replace(at, 1, "&amp;");
        const std::size_t end = at + name.size() + 2;
        if (name.front() == '#' || std::ranges::find(ofXml, name) != ofXml.end())
            return end;
        const std::string spelled(name);
        const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(spelled.c_str()));
        return entity == nullptr ? end : replace(at, end - at, utf8Of(entity->value));
    }

    std::size_t passMarkup(std::size_t at)
    {
        const std::string_view rest = std::string_view(text_).substr(at);
        if (rest.starts_with("<!["))
            return endOf("]]>", at);
        if (rest.starts_with("<!--"))
            return endOf("-->", at);
        if (rest.starts_with("<!DOCTYPE"))
            return replace(at, endOfDoctype(at) - at, {});
        return beginsMarkup(rest) && !hasTooManyAttributes(rest) ? at + 1 : replace(at, 1, "&lt;");
    }

    std::size_t endOf(std::string_view mark, std::size_t from) const
    {
        const std::size_t found = text_.find(mark, from);
        return found == std::string::npos ? text_.size() : found + mark.size();
    }

    std::size_t endOfDoctype(std::size_t from) const
    {
        const std::size_t subset = text_.find_first_of("[>", from);
        const bool hasSubset = subset != std::string::npos && text_[subset] == '[';
        return endOf(">", hasSubset ? endOf("]", subset) : from);
    }

    std::size_t replace(std::size_t at, std::size_t size, std::string_view by)
    {
        result_ += std::string_view(text_).substr(kept_, at - kept_);
        result_ += by;
        kept_ = at + size;
        return kept_;
    }

    std::string text_;
    std::string result_;
    std::size_t kept_ = 0; ///< end of what was copied so far
};

}

std::string mendedXml(std::string text)
{
    return Mending(std::move(text)).finished();
}

}
