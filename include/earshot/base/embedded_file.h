// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace earshot {

/// A file of resources/ that was built into the program.
struct EmbeddedFile {
    std::string_view name;
    std::string_view bytes;
};

}
