// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/commitments.h"

#include <map>
#include <string>

namespace earshot::gui {

/// Which of the times that a text names its author calls a promise, or none; without a word of theirs, what it says exactly. It goes by the
/// words that name the time: what stands around them may still change.
class PromiseChoices {
public:
    bool isMeant(const PromiseOffer& offer) const
    {
        const auto found = byWords_.find(offer.words);
        return found == byWords_.end() ? offer.isExact : found->second;
    }
    void set(const PromiseOffer& offer, bool isMeant) { byWords_[offer.words] = isMeant; }
    void clear() { byWords_.clear(); }

private:
    std::map<std::string, bool> byWords_;
};

}
