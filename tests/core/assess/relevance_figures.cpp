// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance_figures.h"

#include "earshot/assess/relevance.h"
#include "earshot/assess/sorter.h"
#include "support/relevance_lines.h"

#include <algorithm>

namespace earshot::test {

namespace {

std::vector<RelevanceLine> linesOf(const HomonymBrand& brand)
{
    std::vector<RelevanceLine> lines = relevanceLines();
    std::erase_if(lines, [&](const RelevanceLine& line) { return line.brand != brand.brand.name; });
    return lines;
}

BrandMatcher matcherOf(HomonymBrand brand, const RelevanceTrial& trial, const std::vector<RelevanceLine>& lines)
{
    if (!trial.hasTerms) {
        brand.brand.aboutTerms.clear();
        brand.brand.notTerms.clear();
    }
    std::vector<RelevanceCorrection> corrections;
    for (std::size_t line = 0; line < trial.corrections; ++line)
        corrections.push_back({ brand.brand.id, lines[line].text, lines[line].isOurs });
    return BrandMatcher({ brand.brand }, corrections);
}

}

void RelevanceFigures::count(bool isOurs, bool isTaken)
{
    (isOurs ? (isTaken ? right : missed) : (isTaken ? wronglyOurs : rightlyOthers)) += 1;
}

double RelevanceFigures::precision() const
{
    return right / std::max(1.0, double(right + wronglyOurs));
}

double RelevanceFigures::recall() const
{
    return right / std::max(1.0, double(right + missed));
}

RelevanceFigures relevanceFigures(const RelevanceTrial& trial, const std::string& language)
{
    RelevanceFigures figures;
    for (const HomonymBrand& brand : homonymBrands()) {
        if (!language.empty() && brand.language != language)
            continue;
        const std::vector<RelevanceLine> lines = linesOf(brand);
        const BrandMatcher matcher = matcherOf(brand, trial, lines);
        for (std::size_t line = trial.firstCounted; line < lines.size(); ++line) {
            const Verdict verdict = Sorter::shipped().judge(lines[line].text);
            const auto relevance = matcher.relevanceOf(lines[line].text, { .language = verdict.language, .complaint = verdict.complaint });
            figures.count(lines[line].isOurs, relevance && relevance->isOurs());
        }
    }
    return figures;
}

RelevanceFigures keywordFigures(const std::string& language)
{
    RelevanceFigures figures;
    for (const HomonymBrand& brand : homonymBrands()) {
        if (!language.empty() && brand.language != language)
            continue;
        const BrandMatcher matcher({ brand.brand });
        const std::vector<RelevanceLine> lines = linesOf(brand);
        for (std::size_t line = RelevanceTrial{}.firstCounted; line < lines.size(); ++line)
            figures.count(lines[line].isOurs, bool(matcher.brandIn(lines[line].text)));
    }
    return figures;
}

}
