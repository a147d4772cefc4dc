// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/http.h"

#include <algorithm>

namespace earshot {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

}

std::string_view Headers::value(std::string_view name) const
{
    const auto found = std::ranges::find_if(fields_, [&](const auto& field) { return sameName(field.first, name); });
    return found == fields_.end() ? std::string_view {} : std::string_view(found->second);
}

bool Headers::has(std::string_view name) const
{
    return std::ranges::any_of(fields_, [&](const auto& field) { return sameName(field.first, name); });
}

}
