// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/brand.h"

#include <string>
#include <vector>

namespace earshot::test {

/// A line of resources/corpus/relevance.tsv.
struct RelevanceLine {
    std::string brand, language;
    bool isOurs = false;
    std::string text;
};

/// Invented brands whose names are ordinary words, from resources/corpus/relevance_brands.tsv; `common` says in which language.
struct HomonymBrand {
    Brand brand;
    std::string language;
};

std::vector<RelevanceLine> relevanceLines();
std::vector<HomonymBrand> homonymBrands();

}
