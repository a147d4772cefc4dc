// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace earshot {

/// Makes text that is nearly XML readable: HTML's entities become their characters, an '&' or '<' that begins nothing is escaped, a
/// document type is taken out (so there are no entities to expand, no defaults to multiply and nothing to load). CDATA and comments stay.
/// Input is valid UTF-8 without control characters.
std::string mendedXml(std::string text);

}
