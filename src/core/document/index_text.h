// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// The words that search compares, in order: folded, and cut at apostrophes, so that "Telvana" finds "Telvana'nın".
/// A word of more than 64 bytes is cut there.
std::vector<std::string> indexWords(std::string_view text);

/// What the full-text index holds for a mention: the words of its versions, newest first, with a space between. A mark that no query can
/// contain keeps a phrase from reaching from one version into the next. At most 16 000 words and 256 KiB; what is longer is found by its
/// beginning.
std::string indexText(const std::vector<std::string>& versionsNewestFirst);

}
