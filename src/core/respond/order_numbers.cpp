// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_numbers.h"

#include "phrases.h"

#include <algorithm>

namespace earshot::respond {

namespace {

constexpr int fewestDigits = 6;
constexpr std::ptrdiff_t fewerWordsBefore = 4, fewerWordsAfter = 3;

constexpr Phrase keyWords[] = {
    { "order*" }, { "customer*" }, { "account*" }, { "contract*" }, { "invoice*" }, { "booking*" }, { "reservation*" }, { "tracking*" },
    { "membership*" }, { "parcel*" }, // en
    { "bestell*" }, { "auftrag*" }, { "kunde*" }, { "vertrag*" }, { "rechnung*" }, { "buchung*" }, { "sendung*" }, { "konto*" },
    { "mitglied*" }, { "paket*" }, // de
    { "pesanan*" }, { "pemesanan*" }, { "pelanggan*" }, { "akun*" }, { "kontrak*" }, { "tagihan*" }, { "resi" }, { "rekening*" },
    { "transaksi*" }, { "langganan*" }, // id
    { "sipariş*" }, { "müşteri*" }, { "abone*" }, { "hesab*" }, { "hesap*" }, { "sözleşme*" }, { "fatura*" }, { "rezervasyon*" },
    { "takip" }, { "kargo*" }, // tr
    { "заказ*" }, { "клиент*" }, { "договор*" }, { "счет" }, { "счета" }, { "лицев*" }, { "бронирован*" }, { "трек*" }, { "накладн*" },
    { "абонент*" }, // ru
};

TextRanges amountsAndDatesIn(std::string_view text)
{
    static const Pattern pattern(
        R"((?i)(?<!\p{L})(?:rp\.?|idr|eur|usd|gbp|try|rub|€|\$|£|₺|₽) ?\d[\d.,]*)"
        R"(|\d[\d.,]* ?(?:€|\$|£|₺|₽|%|(?:eur|euro|usd|gbp|tl|lira|rub|руб\p{L}*|rupiah|rp)(?![\p{L}\p{N}])))"
        R"(|(?<![\p{N}\p{L}-])\d{1,3}(?:[.,]\d{3})+(?![\p{N}-]))"
        R"(|(?<![\p{N}\p{L}])\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\p{N})|(?<![\p{N}\p{L}])\d{4}[./-]\d{1,2}[./-]\d{1,2}(?![\p{N}-]))");
    return pattern.matchesIn(text);
}

bool hasEnoughDigits(std::string_view token)
{
    return std::ranges::count_if(token, [](char c) { return c >= '0' && c <= '9'; }) >= fewestDigits;
}

bool isNear(const TextRange& number, const TextRange& key, std::string_view text, const std::vector<FoldedWord>& words)
{
    const TextRange gap{ std::min(number.end, key.end), std::max(number.begin, key.begin) };
    if (gap.begin > gap.end)
        return true; // one word: "Bestellung123456"
    if (in(gap, text).find_first_of("!?\n") != std::string_view::npos)
        return false;
    const auto between = std::ranges::count_if(words, [&](const FoldedWord& word) { return overlaps(word.place, gap); });
    return between < (key.begin < number.begin ? fewerWordsBefore : fewerWordsAfter);
}

}

TextRanges orderNumbersIn(std::string_view text)
{
    static const Pattern token(R"((?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-/_.][\p{L}\p{N}]+)*)");
    static const Phrases keys{ keyWords };
    const std::vector<FoldedWord> words = foldedWordsIn(text);
    const auto hits = keys.in(text, words);
    if (hits.empty())
        return {};
    const TextRanges exempt = amountsAndDatesIn(text);
    TextRanges found = token.matchesIn(text);
    std::erase_if(found, [&](const TextRange& range) {
        return !hasEnoughDigits(in(range, text)) || overlapsAny(range, exempt)
            || std::ranges::none_of(hits, [&](const auto& hit) { return isNear(range, hit.place, text, words); });
    });
    return found;
}

}
