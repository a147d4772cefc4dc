// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"
#include "scenario.h"

#include <stdexcept>
#include <unordered_map>

namespace earshot::replay {

/// What is wrong with a line; never leaves the loader.
struct LineFault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A post as its line says it, its references not looked up yet.
struct PostLine {
    ScenarioPost post;
    std::string author, replyTo, boostOf;
};

ScenarioAuthor authorOf(const Json& line);
ScenarioAuthor ownAccountOf(const Json& account);
PostLine postOf(const Json& line, Time start);

std::string requiredText(const Json& object, const char* key);
Time requiredTime(const Json& object, const char* key);

}
