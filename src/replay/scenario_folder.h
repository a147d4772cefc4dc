// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace earshot::replay {

/// The folder meant by what stands on the command line: a folder with a scenario.json, or the name of a scenario in one of `shelves`.
std::optional<std::filesystem::path> scenarioFolder(const std::string& scenario, const std::vector<std::filesystem::path>& shelves);

}
