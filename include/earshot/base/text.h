// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// Unicode text. All functions take and return UTF-8; none throws, whatever the bytes.
/// Threads  pure functions; safe everywhere.

bool isValidUtf8(std::string_view text);

/// The same text if it is valid; otherwise with each broken sequence replaced by U+FFFD. Control characters other than tab, newline and
/// carriage return, and U+0000, are dropped, so that the result is safe for a database, a terminal and XML.
std::string repairedUtf8(std::string_view text);

/// Runs of white space (of any script) become one space; both ends are trimmed.
std::string collapsedSpace(std::string_view text);

std::string_view trimmed(std::string_view text);

/// Compatibility-normalised (NFKC) and case-folded, diacritics kept; invisible characters (zero-width, soft hyphen) removed; İ and ı become i.
std::string caseFolded(std::string_view text);

/// What search and matching compare: NFKD, case-folded, combining marks removed, and the letters that have no decomposition mapped to their
/// plain look-alikes (ı→i, ß→ss, ø→o, ł→l, đ→d, æ→ae, œ→oe; ё→е but й stays й). Marks that carry a vowel or voice (Indic, Thai, kana)
/// and punctuation stay. `searchFolded(searchFolded(t)) == searchFolded(t)`.
/// Cost     some 20 ns a byte for Latin text; ASCII has a fast path.
std::string searchFolded(std::string_view text);

/// The words of a text in order: maximal runs of letters, marks and digits (with inner ' and ’), as in `text`. Views into `text`.
std::vector<std::string_view> words(std::string_view text);

/// User-perceived characters (extended grapheme clusters), as Mastodon and people count them.
std::size_t graphemeCount(std::string_view text);

/// At most `graphemes` user-perceived characters, with "…" as the last where something was cut.
std::string shortened(std::string_view text, std::size_t graphemes);

/// For a terminal or a log line: newlines and tabs become spaces, and other control and bidirectional-override characters are removed, so that
/// hostile text cannot move the cursor or reorder the line.
std::string singleLine(std::string_view text);

}
