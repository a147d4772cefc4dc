// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/reply.h"

#include <string>
#include <vector>

namespace earshot::gui {

/// A finding with its place in UTF-16 characters, as Qt's texts count.
struct PlacedFinding {
    CheckFinding finding{};
    int begin = 0, end = 0;
};
std::vector<PlacedFinding> placed(const std::vector<CheckFinding>& findings, const std::string& text);

}
