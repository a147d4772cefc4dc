// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace earshot {

/// A feed's bytes as valid UTF-8 without control characters. The encoding is the byte order mark's, else the XML declaration's, else the
/// HTTP header's, else UTF-8; what is not UTF-8 after all is read as windows-1252, as browsers do. Errors   none: unknown names and wrong
/// claims fall through to the next.
std::string decodedFeed(std::string_view bytes, std::string_view contentType);

}
