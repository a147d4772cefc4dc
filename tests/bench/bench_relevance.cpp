// SPDX-License-Identifier: GPL-3.0-or-later
// bench_relevance: precision and recall of the brand matcher on names that are ordinary words, and what a look costs. One thread.
#include "core/assess/relevance_figures.h"
#include "earshot/assess/relevance.h"
#include "measuring.h"
#include "support/relevance_lines.h"

#include <fmt/format.h>

#include <exception>

namespace earshot::bench {

namespace {

using test::RelevanceFigures;

constexpr int rounds = 200;

void print(const std::string& name, const RelevanceFigures& figures)
{
    fmt::print("{:<44} {:>9.3f} {:>9.3f} {:>12} {:>8}\n", name, figures.precision(), figures.recall(), figures.wronglyOurs, figures.missed);
}

void printFigures(const std::string& language)
{
    fmt::print("\n{:<44} {:>9} {:>9} {:>12} {:>8}\n", language.empty() ? "all" : language, "precision", "recall", "wrongly ours", "missed");
    print("any keyword is ours", test::keywordFigures(language));
    print("score", test::relevanceFigures({}, language));
    print("score, 10 corrections", test::relevanceFigures({ .corrections = 10 }, language));
    print("score, context terms", test::relevanceFigures({ .hasTerms = true }, language));
    print("score, context terms, 10 corrections", test::relevanceFigures({ .hasTerms = true, .corrections = 10 }, language));
}

/// All lines against all brands, as a poll with several brands does it.
void printCost()
{
    std::vector<Brand> brands;
    for (const test::HomonymBrand& brand : test::homonymBrands())
        brands.push_back(brand.brand);
    const BrandMatcher matcher(brands), unmistakable({ { .id = { 1 }, .name = "Telvana", .keywords = { "telvana" } } });
    const auto lines = test::relevanceLines();
    const auto measure = [&](const std::string& name, const BrandMatcher& with, const std::string& before) {
        std::size_t found = 0;
        const Stopwatch watch;
        for (int round = 0; round < rounds; ++round)
            for (const test::RelevanceLine& line : lines)
                found += with.relevanceOf(before + line.text, { .language = line.language }).has_value();
        fmt::print("{:<44} {:>9.2f} µs a text, {} hits\n", name, 1e6 * watch.seconds() / (rounds * double(lines.size())), found / rounds);
    };
    fmt::print("\n");
    measure("no brand word in it", unmistakable, "");
    measure("one unmistakable name in it", unmistakable, "Telvana: ");
    measure("ten ambiguous brands with context terms", matcher, "");
}

}

}

int main()
{
    try {
        for (const char* const language : { "", "en", "de", "id", "tr", "ru" })
            earshot::bench::printFigures(language);
        earshot::bench::printCost();
    } catch (const std::exception& problem) {
        fmt::print(stderr, "bench_relevance: {}\n", problem.what());
        return 1;
    }
    return 0;
}
