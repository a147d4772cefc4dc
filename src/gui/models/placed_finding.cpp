// SPDX-License-Identifier: GPL-3.0-or-later
#include "placed_finding.h"

#include <QString>

#include <algorithm>

namespace earshot::gui {

std::vector<PlacedFinding> placed(const std::vector<CheckFinding>& findings, const std::string& text)
{
    const auto characters = [&](std::size_t bytes) {
        return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(bytes, text.size()))).size());
    };
    std::vector<PlacedFinding> result;
    for (const CheckFinding& finding : findings)
        result.push_back({ finding, characters(finding.begin), characters(finding.end) });
    return result;
}

}
