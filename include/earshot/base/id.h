// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace earshot {

/// A database id that cannot be mistaken for another table's. 0 means "none".
template <class Tag>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

}

template <class Tag>
struct std::hash<earshot::Id<Tag>> {
    std::size_t operator()(const earshot::Id<Tag>& id) const noexcept { return std::hash<std::int64_t> {}(id.value); }
};
