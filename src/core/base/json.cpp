// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"

#include "earshot/base/blocking.h"
#include "earshot/base/text.h"
#include "utf8.h"

#include <charconv>
#include <cmath>

namespace earshot {

namespace {

constexpr std::size_t deepest = 64;

/// "[0,0,0…" takes 16 bytes of memory a value and "[{},{}…" about 100: this keeps a hostile 20 MB under some 200 MB.
constexpr std::size_t mostValues = 2'000'000;

/// One pass over the bytes before the parser allocates anything.
bool isBounded(std::string_view text)
{
    std::size_t depth = 0;
    std::size_t values = 1;
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (inString) {
            if (byte == '\\')
                ++at;
            else if (byte == '"')
                inString = false;
        } else if (byte == '"') {
            inString = true;
        } else if (byte == '[' || byte == '{') {
            ++values;
            if (++depth > deepest)
                return false;
        } else if (byte == ']' || byte == '}') {
            depth -= depth > 0 ? 1 : 0;
        } else if (byte == ',') {
            ++values;
        }
    }
    return values <= mostValues;
}

/// The four hexadecimal digits of "\uXXXX" at `at`; -1 if there is no such escape.
int escapedUnit(std::string_view text, std::size_t at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    const auto [end, error] = std::from_chars(text.data() + at + 2, text.data() + at + 6, unit, 16);
    return error == std::errc() && end == text.data() + at + 6 ? unit : -1;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLowSurrogate(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// Half an emoji, cut by a program that counts UTF-16, would cost the whole document.
void repairLoneSurrogates(std::string& text)
{
    for (std::size_t at = text.find('\\'); at < text.size(); at = text.find('\\', at)) {
        const int unit = escapedUnit(text, at);
        if (unit < 0) {
            at += 2;
        } else if (isHighSurrogate(unit) && isLowSurrogate(escapedUnit(text, at + 6))) {
            at += 12;
        } else {
            if (isHighSurrogate(unit) || isLowSurrogate(unit))
                text.replace(at + 2, 4, "FFFD");
            at += 6;
        }
    }
}

std::optional<std::int64_t> integerIn(std::string_view text)
{
    const std::string_view digits = trimmed(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> integerIn(double number)
{
    constexpr double limit = 9223372036854775808.0; // 2^63
    if (!(number >= -limit && number < limit))
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

}

Result<Json> parsedJson(std::string_view bytes)
{
    aboutToBlock("reading JSON"); // a hostile text of it may take long
    std::string text = repairedUtf8(bytes);
    if (!isBounded(text))
        return failure(ErrorKind::NotJson, {}, "too deep or too many values");
    repairLoneSurrogates(text);
    Json value = Json::parse(text, nullptr, false);
    if (value.is_discarded())
        return failure(ErrorKind::NotJson);
    return value;
}

const Json& memberAt(const Json& object, const char* key)
{
    static const Json absent;
    if (!object.is_object())
        return absent;
    const auto found = object.find(key);
    return found == object.end() ? absent : *found;
}

std::string textAt(const Json& object, const char* key)
{
    const Json& value = memberAt(object, key);
    if (value.is_string())
        return repairedUtf8(value.get_ref<const std::string&>());
    return value.is_number_integer() ? value.dump() : std::string();
}

std::optional<std::int64_t> integerAt(const Json& object, const char* key)
{
    const Json& value = memberAt(object, key);
    if (value.is_string())
        return integerIn(std::string_view(value.get_ref<const std::string&>()));
    if (value.is_number_float())
        return integerIn(value.get<double>());
    if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX))
        return std::nullopt;
    return value.get<std::int64_t>();
}

bool flagAt(const Json& object, const char* key)
{
    const Json& value = memberAt(object, key);
    return value.is_boolean() && value.get<bool>();
}

std::optional<Time> timeAt(const Json& object, const char* key)
{
    const Json& value = memberAt(object, key);
    if (!value.is_string())
        return std::nullopt;
    const auto time = parsedRfc3339(value.get_ref<const std::string&>());
    return time ? std::optional(*time) : std::nullopt;
}

std::string compactJson(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}
