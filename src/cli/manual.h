// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace earshot::cli {

/// earshotctl(1) as a man page, made from the command table.
std::string manPage(const CLI::App& app, const std::string& version);

/// What completes earshotctl's nouns, verbs and options in a shell, made from the same table.
std::string bashCompletion(const CLI::App& app);
std::string zshCompletion(const CLI::App& app);
std::string fishCompletion(const CLI::App& app);

}
