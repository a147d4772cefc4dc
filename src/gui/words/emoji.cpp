// SPDX-License-Identifier: GPL-3.0-or-later
#include "emoji.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace earshot::gui {

namespace {

constexpr UChar32 joiner = 0x200D, asText = 0xFE0E, asEmoji = 0xFE0F, firstTag = 0xE0020, lastTag = 0xE007F;

/// Reads a text code point by code point.
class Reader {
public:
    explicit Reader(const QString& text) : text_(reinterpret_cast<const UChar*>(text.utf16())), size_(static_cast<int>(text.size())) { }

    int at() const { return at_; }
    bool isAtEnd() const { return at_ >= size_; }
    UChar32 next()
    {
        UChar32 read = 0;
        U16_NEXT(text_, at_, size_, read);
        return read;
    }
    UChar32 peek() const
    {
        UChar32 read = 0;
        if (int after = at_; after < size_)
            U16_NEXT(text_, after, size_, read);
        return read;
    }

private:
    const UChar* text_;
    int size_, at_ = 0;
};

bool beginsEmoji(UChar32 one, UChar32 next)
{
    if (one < 0x80)
        return false; // digits with a keycap: their font has small grey ones
    return next == asEmoji ? u_hasBinaryProperty(one, UCHAR_EMOJI) : next != asText && u_hasBinaryProperty(one, UCHAR_EMOJI_PRESENTATION);
}

void readRest(Reader& reader)
{
    for (UChar32 next = reader.peek(); !reader.isAtEnd(); next = reader.peek()) {
        if (next == joiner) {
            reader.next();
            if (u_hasBinaryProperty(reader.peek(), UCHAR_EMOJI))
                reader.next();
        } else if (next == asEmoji || u_hasBinaryProperty(next, UCHAR_EMOJI_MODIFIER) || (next >= firstTag && next <= lastTag)) {
            reader.next();
        } else {
            return;
        }
    }
}

QString opening()
{
    QStringList quoted;
    for (const QString& family : emojiFonts())
        quoted += '\'' + family + '\'';
    return QString("<span style=\"font-family:%1;\">").arg(quoted.join(','));
}

}

std::vector<TextRun> emojiIn(const QString& text)
{
    std::vector<TextRun> runs;
    for (Reader reader(text); !reader.isAtEnd();) {
        const int begin = reader.at();
        const UChar32 one = reader.next();
        if (!beginsEmoji(one, reader.peek()))
            continue;
        readRest(reader);
        if (!runs.empty() && runs.back().begin + runs.back().length == begin)
            runs.back().length = reader.at() - runs.back().begin;
        else
            runs.push_back({ begin, reader.at() - begin });
    }
    return runs;
}

const QStringList& emojiFonts()
{
    static const QStringList families{ "Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji", "Twitter Color Emoji", "JoyPixels" };
    return families;
}

QString withEmojiFont(const QString& html)
{
    const std::vector<TextRun> runs = emojiIn(html);
    if (runs.empty())
        return html;
    static const QString open = opening(), close = QStringLiteral("</span>");
    QString fonted;
    int at = 0;
    for (const TextRun& run : runs) {
        fonted += html.mid(at, run.begin - at) + open + html.mid(run.begin, run.length) + close;
        at = run.begin + run.length;
    }
    return fonted + html.mid(at);
}

}
