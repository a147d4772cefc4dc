// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario_folder.h"

#include <algorithm>

namespace earshot::replay {

namespace {

bool holdsScenario(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / "scenario.json", ignored);
}

}

std::optional<std::filesystem::path> scenarioFolder(const std::string& scenario, const std::vector<std::filesystem::path>& shelves)
{
    if (holdsScenario(scenario))
        return scenario;
    if (scenario.find('/') != std::string::npos)
        return std::nullopt;
    const auto shelf = std::ranges::find_if(shelves, [&](const auto& path) { return !path.empty() && holdsScenario(path / scenario); });
    if (shelf == shelves.end())
        return std::nullopt;
    return *shelf / scenario;
}

}
