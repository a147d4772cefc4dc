// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace earshot::bench {

/// The brand that the benchmarks listen for. About one text in four names it.
inline constexpr std::string_view heardBrand = "Kestrelon";

/// Numbers that are the same on every machine; the standard's distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) { }
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(engine_() % end); }
    bool hits(std::size_t percent) { return below(100) < percent; }
    template <class List>
    const auto& of(const List& list)
    {
        return list[below(list.size())];
    }

private:
    std::mt19937_64 engine_;
};

enum class Wish { Complain, Praise, Insult, Tell };

/// One made-up post: in five languages, from people who complain, praise, insult or just tell, with words that stand in no other post.
struct Written {
    std::string_view language;
    std::string author; ///< full name
    std::string title;
    std::string text; ///< about `bytes` long, paragraphs split by a blank line
};

Written written(Dice& dice, std::size_t bytes);

}
