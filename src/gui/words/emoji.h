// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace earshot::gui {

/// A stretch of a text, in UTF-16 code units.
struct TextRun {
    int begin = 0, length = 0;
    bool operator==(const TextRun&) const = default;
};

/// The emoji of a text: what is one without being asked (☕) and what asks for it (U+FE0F), with skin tones, joiners and flags; neither
/// digits nor what asks to be text (U+FE0E).
/// Source   UTS #51 "Unicode Emoji", by ICU's properties.
std::vector<TextRun> emojiIn(const QString& text);
/// Fonts that have emoji in colour. Before 6.9 Qt takes whatever the font of the text has, and DejaVu has a small grey ☕.
const QStringList& emojiFonts();
/// The same for HTML whose text is escaped already.
QString withEmojiFont(const QString& html);

}
