// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as a verdict model; what is accepted must judge, explain and learn the same bytes as a text.
#include "earshot/assess/relevance.h"
#include "earshot/assess/sorter.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

/// The bytes as a text, and as a brand's words and what was said of it.
void matchRelevance(std::string_view bytes)
{
    using namespace earshot;
    const std::string word(bytes.substr(0, bytes.find(' ')));
    Brand brand{ .id = { 1 }, .name = word, .keywords = { "swift", word }, .aboutTerms = { word }, .notTerms = { std::string(bytes) } };
    brand.common = { { "swift", { "en" } }, { word, { "de", "tr" } } };
    const BrandMatcher matcher({ brand }, { { brand.id, std::string(bytes), true }, { brand.id, word, false } });
    for (const std::string_view language : { "en", "de", "tr", "" })
        if (const auto relevance = matcher.relevanceOf(bytes, { .language = language }))
            if (!(relevance->score >= 0 && relevance->score <= 1)
                || relevanceIn(relevanceJson(relevance->reasons)).size() != relevance->reasons.size())
                std::abort();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace earshot;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const Reason& reason : Sorter::shipped().judge(bytes, Reasons::On).reasons)
        if (reason.begin > reason.end || reason.end > size)
            std::abort();
    matchesQuery(bytes.substr(size / 2), bytes.substr(0, size / 2));
    relevanceIn(std::string(bytes));
    matchRelevance(bytes);
    if (Result<Sorter> sorter = Sorter::fromBytes(bytes)) {
        sorter->judge(bytes, Reasons::On);
        sorter->learn(bytes, Label::Complaint);
        sorter->judge(bytes);
    }
    return 0;
}
