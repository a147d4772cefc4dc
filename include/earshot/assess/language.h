// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace earshot {

/// The language of a text: "en", "de", "id", "tr", "ru", or "und" where it is another one or too little to tell.
/// Source   docs/methods/language.md
std::string languageOf(std::string_view text);

}
