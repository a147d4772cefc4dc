// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace earshot::bench {

/// Sentences of one language, by what their writer wants. In braces: b the brand, t a thing it sells, n a number, m an amount, c a unique
/// code, p a person, w a place or product name that hardly anybody else writes.
struct Phrases {
    std::string_view language;
    std::vector<std::string_view> complaints, praises, insults, others;
    std::vector<std::string_view> demands, endings; ///< how complaints end, and other posts
    std::vector<std::string_view> things, names;
    std::vector<std::string_view> fillers; ///< single words, as anybody uses them
};

const Phrases& english();
const Phrases& german();
const Phrases& indonesian();
const Phrases& turkish();
const Phrases& russian();

}
