// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_encoding.h"

#include "ascii.h"
#include "earshot/base/text.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <optional>

namespace earshot {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t declarationEnd = 256; ///< no XML declaration is longer

std::string_view quotedValue(std::string_view text, std::string_view name)
{
    std::size_t at = text.find(name);
    if (at == std::string_view::npos)
        return {};
    at = text.find_first_not_of(" \t\r\n=", at + name.size());
    if (at == std::string_view::npos)
        return {};
    const char quote = text[at] == '"' || text[at] == '\'' ? text[at++] : ' ';
    const std::size_t end = std::min(text.find(quote, at), text.find(';', at));
    return trimmed(text.substr(at, end == std::string_view::npos ? end : end - at));
}

std::string declaredEncoding(std::string_view bytes)
{
    const std::string_view start = trimmed(bytes.substr(0, declarationEnd));
    if (!start.starts_with("<?xml"))
        return {};
    return lowerAscii(quotedValue(start.substr(0, start.find("?>")), "encoding"));
}

std::string headerEncoding(std::string_view contentType)
{
    return lowerAscii(quotedValue(lowerAscii(contentType), "charset"));
}

/// UTF-16 is known by its byte order mark or by the zero beside the first '<'.
std::string_view wideEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("<\0"sv))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\0<"sv))
        return "UTF-16BE";
    return {};
}

std::optional<std::string> converted(std::string_view bytes, const std::string& encoding)
{
    constexpr std::size_t mostBytesPerByte = 3;
    std::string utf8(bytes.size() * mostBytesPerByte + 16, '\0');
    UErrorCode error = U_ZERO_ERROR;
    const int size = ucnv_convert(
        "UTF-8", encoding.c_str(), utf8.data(), static_cast<int>(utf8.size()), bytes.data(), static_cast<int>(bytes.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    utf8.resize(static_cast<std::size_t>(size));
    return utf8;
}

/// Writers say Latin-1 and mean windows-1252: its curly quotes stand where Latin-1 has control characters.
std::string meantBy(const std::string& encoding)
{
    constexpr std::array latin{ "iso-8859-1"sv, "iso8859-1"sv, "iso_8859-1"sv, "latin1"sv, "latin-1"sv };
    return std::ranges::find(latin, encoding) == latin.end() ? encoding : "windows-1252";
}

bool saysUnicode(const std::string& encoding)
{
    // UTF-16 was ruled out by looking; ASCII is a part of UTF-8.
    return encoding.starts_with("utf") || encoding.starts_with("ucs") || encoding.starts_with("iso-10646") || encoding.ends_with("ascii");
}

/// One cut sequence in good UTF-8 is damage; hardly a good sequence means another encoding.
std::string unicodeOrLegacy(std::string_view bytes)
{
    std::string repaired = repairedUtf8(bytes);
    if (isValidUtf8(bytes))
        return repaired;
    std::size_t broken = 0;
    for (std::size_t at = repaired.find("\uFFFD"); at != std::string::npos; at = repaired.find("\uFFFD", at + 1))
        ++broken;
    const auto leads = static_cast<std::size_t>(std::ranges::count_if(repaired, [](char byte) { return (byte & 0xC0) == 0xC0; }));
    if (leads - broken >= broken)
        return repaired;
    return repairedUtf8(converted(bytes, "windows-1252").value_or(repaired));
}

}

std::string decodedFeed(std::string_view bytes, std::string_view contentType)
{
    if (const std::string_view wide = wideEncoding(bytes); !wide.empty()) {
        std::string text = repairedUtf8(converted(bytes, std::string(wide)).value_or(std::string()));
        return text.starts_with("\uFEFF") ? text.substr(3) : text;
    }
    if (bytes.starts_with("\uFEFF"))
        return repairedUtf8(bytes.substr(3));
    for (const std::string& claim : { declaredEncoding(bytes), headerEncoding(contentType) }) {
        if (claim.empty())
            continue;
        if (saysUnicode(claim))
            break;
        if (const auto text = converted(bytes, meantBy(claim)))
            return repairedUtf8(*text);
    }
    return unicodeOrLegacy(bytes);
}

}
