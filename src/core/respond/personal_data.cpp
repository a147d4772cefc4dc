// SPDX-License-Identifier: GPL-3.0-or-later
#include "personal_data.h"

#include "earshot/base/text.h"
#include "order_numbers.h"
#include "text_regions.h"

#include <algorithm>
#include <array>

namespace earshot::respond {

namespace {

/// The letters, raised to upper case, and digits of a match, and where they stand.
struct Compact {
    std::string characters;
    std::vector<std::size_t> places;
};

Compact compact(const TextRange& range, std::string_view text)
{
    Compact result;
    for (std::size_t at = range.begin; at < range.end; ++at) {
        const char c = text[at];
        const bool isLower = c >= 'a' && c <= 'z';
        if (isLower || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            result.characters += isLower ? static_cast<char>(c - 'a' + 'A') : c;
            result.places.push_back(at);
        }
    }
    return result;
}

/// The longest beginning that passes, where words or further numbers follow it ("… 0130 00 is mine", "… 1111 12/27").
template <class Check>
void addLongestBeginning(TextRanges& found, const TextRange& range, std::string_view text, Check passes)
{
    const auto [characters, places] = compact(range, text);
    for (std::size_t length = characters.size(); length > 0; --length) {
        const bool endsGroup = length == characters.size() || places[length] > places[length - 1] + 1;
        if (endsGroup && passes(std::string_view(characters).substr(0, length))) {
            found.push_back({ range.begin, places[length - 1] + 1 });
            return;
        }
    }
}

TextRanges ibansIn(std::string_view text)
{
    static const Pattern candidate(R"((?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,40})");
    TextRanges found;
    for (const TextRange& range : candidate.matchesIn(text))
        addLongestBeginning(found, range, text, isIban);
    return found;
}

TextRanges cardsIn(std::string_view text)
{
    static const Pattern candidate(R"((?<![\p{L}\p{N}.,+-])\d(?:[ -]?\d){12,24}(?!\d))");
    TextRanges found;
    for (const TextRange& range : candidate.matchesIn(text))
        addLongestBeginning(found, range, text, isCardNumber);
    return found;
}

/// National forms of Germany, Indonesia, Russia, Turkey, Britain and the United States; international ones of everywhere.
TextRanges phoneShapesIn(std::string_view text)
{
    // Digits before a national form make it the middle of some longer number.
    static const Pattern phone(R"((?<![\p{L}\p{N}+#])(?<!\p{N}[.,:/-])(?:)"
                               R"(\+[1-9](?:[ ()./–-]{0,3}\d){7,13})"
                               R"(|(?<!\p{N} )(?:)"
                               R"(00[1-9](?:[ ()./–-]{0,3}\d){7,13})"
                               R"(|\(?0[1-9]\d{1,4}\)?(?:[ /.–-]{0,3}\d{2,13}){1,6})"
                               R"(|0 ?\(?[2-5]\d{2}\)? ?\d{3} ?\d{2} ?\d{2})"
                               R"(|8[ -]?\(?[3489]\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2})"
                               R"(|\(?9\d{2}\)?[ -]?\d{3}-\d{2}-\d{2})"
                               R"(|(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4})"
                               R"(|5\d{2} \d{3} \d{2} \d{2})"
                               R"(|628\d{8,11})"
                               R"())(?!\d|[.,:]\d))");
    return phone.matchesIn(text);
}

std::string dialled(std::string_view number)
{
    std::string digits;
    for (const char c : number)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty()))
            digits += c;
    return digits.starts_with("00") ? "+" + digits.substr(2) : digits;
}

/// Lines that only companies have, free of charge or at a shared cost.
bool isServiceLine(const std::string& digits)
{
    static const Pattern service(R"((?:0|\+49|\+90|\+44|\+62)(?:800|808|180|850|804)\d+)"
                                 R"(|(?:8|\+7)800\d{7}|(?:\+?1)?8(?:00|33|44|55|66|77|88)\d{7})");
    return service.matchesAll(digits);
}

bool isServiceAddress(std::string_view email)
{
    static constexpr std::array roles{ "info", "help", "support", "service", "contact", "care", "customercare", "customerservice", "hello",
        "team", "privacy", "feedback", "hilfe", "kundenservice", "kundendienst", "kontakt", "datenschutz", "bantuan", "layanan", "cs",
        "pelanggan", "destek", "iletisim", "musterihizmetleri", "pomosch", "podderzhka", "помощь", "поддержка" };
    const std::size_t at = email.find('@');
    return at != std::string_view::npos && std::ranges::find(roles, caseFolded(email.substr(0, at))) != roles.end();
}

bool isPublished(std::string_view match, const std::vector<std::string>& published)
{
    const std::string digits = dialled(match);
    return std::ranges::any_of(published, [&](const std::string& known) {
        return caseFolded(known) == caseFolded(match) || (digits.size() >= 6 && dialled(known) == digits);
    });
}

TextRanges phonesIn(std::string_view text)
{
    constexpr std::size_t shortest = 9, longest = 16; // with the '+'
    TextRanges found = phoneShapesIn(text);
    std::erase_if(found, [&](const TextRange& range) {
        const std::size_t length = dialled(in(range, text)).size();
        return length < shortest || length > longest;
    });
    return found;
}

bool isTheBrandsOwn(std::string_view match, const std::vector<std::string>& published)
{
    return isServiceLine(dialled(match)) || isServiceAddress(match) || isPublished(match, published);
}

}

TextRanges personalDataIn(std::string_view text, const std::vector<std::string>& published)
{
    TextRanges found, exempt = urlsIn(text);
    for (const TextRanges& kind : { ibansIn(text), cardsIn(text), emailsIn(text), phonesIn(text), orderNumbersIn(text) })
        for (const TextRange& range : kind)
            if (!overlapsAny(range, found) && !overlapsAny(range, exempt))
                (isTheBrandsOwn(in(range, text), published) ? exempt : found).push_back(range);
    std::ranges::sort(found, {}, &TextRange::begin);
    return found;
}

}
