// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/mentions.h"
#include "earshot/model/source.h"

#include <cstddef>
#include <vector>

namespace earshot::bench {

/// A year of mentions on servers and forums: number n is the same at every call, so that an edit can find its first version again.
class MadeUpMentions {
public:
    static constexpr std::size_t onOnePage = 200; ///< so many in a row are of one source

    explicit MadeUpMentions(std::size_t count) : count_(count) { }

    /// Paused, as nobody answers there. Their ids must be 1, 2, 3 ….
    static std::vector<Source> sources();
    static const Source& sourceOf(std::size_t number);

    /// The mention sorted by the shipped model, as it was first seen or (edited) with a line more.
    Sorted first(std::size_t number) const;
    Sorted edited(std::size_t number) const;
    Time seenAt(std::size_t number) const;

private:
    Observation observation(std::size_t number) const;

    std::size_t count_;
};

}
