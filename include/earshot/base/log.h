// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace earshot {

struct LogOptions {
    std::string file {}; ///< empty: standard error only
    bool verbose = false; ///< debug level; still no secret, and mention text only from this level on
    bool quiet = false;
};

/// Sets up the program's one spdlog logger ("earshot"). Call once, from main.
void setUpLog(const LogOptions& options);

/// Removes what must not be logged from a line of free text: bearer tokens, passwords and query values in URLs, key=value secrets.
std::string redacted(std::string_view text);

}
