// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance_lines.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace earshot::test {

namespace {

std::vector<std::string> partsOf(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);)
        parts.push_back(part.substr(std::min(part.size(), part.find_first_not_of(' '))));
    return parts;
}

/// The columns of each line.
std::vector<std::vector<std::string>> rowsOf(const std::string& name, std::size_t columns)
{
    std::ifstream in(std::string(EARSHOT_SOURCE_DIR) + "/resources/corpus/" + name);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);)
        rows.push_back(partsOf(line, '\t'));
    for (const auto& row : rows)
        if (row.size() != columns)
            throw std::runtime_error("a broken line in " + name + ": " + row.front());
    return rows;
}

}

std::vector<RelevanceLine> relevanceLines()
{
    std::vector<RelevanceLine> lines;
    for (const auto& row : rowsOf("relevance.tsv", 4))
        lines.push_back({ row[0], row[1], row[2] == "ours", row[3] });
    return lines;
}

std::vector<HomonymBrand> homonymBrands()
{
    std::vector<HomonymBrand> brands;
    for (const auto& row : rowsOf("relevance_brands.tsv", 5)) {
        HomonymBrand one{ { .id = { static_cast<std::int64_t>(brands.size()) + 1 }, .name = row[0] }, row[1] };
        one.brand.keywords = partsOf(row[2], ',');
        one.brand.aboutTerms = partsOf(row[3], ',');
        one.brand.notTerms = partsOf(row[4], ',');
        for (const std::string& keyword : one.brand.keywords)
            one.brand.common.push_back({ keyword, { row[1] } });
        brands.push_back(std::move(one));
    }
    return brands;
}

}
