// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/reply.h"

#include <optional>
#include <string_view>

namespace earshot::respond {

/// A public answer that asks for an order number, a phone number, an address, without a word about where to send it [R6]. The mend adds
/// that word behind the sentence.
std::optional<CheckFinding> askedInPublic(std::string_view draft, std::string_view language);

}
