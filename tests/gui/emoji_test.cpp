// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/triage_fixture.h"
#include "widgets/safe_text_browser.h"
#include "words/emoji.h"
#include "words/texts.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

using namespace earshot;
using namespace earshot::gui;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

QStringList emojiOf(const char* text)
{
    const QString whole = QString::fromUtf8(text);
    QStringList found;
    for (const TextRun& run : emojiIn(whole))
        found += whole.mid(run.begin, run.length);
    return found;
}

QStringList texts(std::initializer_list<const char*> utf8)
{
    QStringList list;
    for (const char* const one : utf8)
        list += QString::fromUtf8(one);
    return list;
}

/// There is no coloured emoji without a font that has it; scripts/packages.txt names one.
bool hasEmojiFont()
{
    const QStringList families = QFontDatabase::families();
    const bool has = std::ranges::any_of(emojiFonts(), [&](const QString& family) { return families.contains(family); });
    if (!has)
        WARN("NO FONT WITH COLOURED EMOJI IS INSTALLED (Debian: fonts-noto-color-emoji): that emoji are drawn in colour was NOT tested");
    return has;
}

/// Pixels that are neither grey nor a shade of the text.
int colouredIn(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.saturation() > 40 && pixel.value() > 60;
        }
    return count;
}

QImage shownInBrowser(const char* text)
{
    SafeTextBrowser browser;
    browser.resize(300, 80);
    browser.setHtml(plainHtml(text));
    return browser.viewport()->grab().toImage();
}

}

TEST_CASE("What is an emoji by itself and what asks to be one is found, with all that belongs to it")
{
    CHECK(emojiOf("coffee ☕ and cake") == texts({ "☕" }));
    CHECK(emojiOf("🙃🙃 twice") == texts({ "🙃🙃" }));
    CHECK(emojiOf("❤️ asks for it") == texts({ "❤️" }));
    CHECK(emojiOf("👍🏽 👩‍👩‍👧 🇩🇪 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣")
        == texts({ "👍🏽", "👩‍👩‍👧", "🇩🇪", "🏴󠁧󠁢󠁳󠁣󠁴󠁿" }));
}

TEST_CASE("Letters, digits, signs and what asks to be text are no emoji")
{
    for (const char* const text : { "", "plain 123 #tag *", "Привет, как дела?", "مرحبا", "❤ ▲ ◆ ● ©", "☕\uFE0E", "\u200D\uFE0F" })
        CHECK(emojiOf(text).isEmpty());
    const QChar half(0xD83D);
    CHECK(emojiIn(QString(half)).empty());
    CHECK(emojiIn(QString(half) + "x").empty());
}

TEST_CASE("An emoji in the conversation is drawn in colour, also one that the font of the text has in grey")
{
    if (!hasEmojiFont())
        return;
    CHECK(colouredIn(shownInBrowser("no emoji here")) == 0);
    CHECK(colouredIn(shownInBrowser("cold ☕ again")) > 6);
    CHECK(colouredIn(shownInBrowser("angry 😡 again")) > 20);
}

TEST_CASE("An emoji in a row is drawn in colour, and the row cuts its text no earlier or later for it")
{
    if (!hasEmojiFont())
        return;
    TriageFixture here;
    record(here.workspace(), { .name = "cup", .text = "☕☕☕ the machine is cold", .author = "Vera", .handle = "vera", .due = 3min });
    REQUIRE(waitUntil([&] { return rowWith(here.mentions(), "machine is cold") >= 0; }));
    const auto textLine = [&](int row) {
        const QRect where = here.mentions().visualRect(here.mentions().model()->index(row, 0));
        const QImage image = here.mentions().viewport()->grab(where).toImage();
        return image.copy(4, image.height() / 3, image.width() - 8, image.height() / 3);
    };
    here.mentions().clearSelection();
    const int row = rowWith(here.mentions(), "machine is cold");
    here.mentions().scrollTo(here.mentions().model()->index(row, 0));
    CHECK(colouredIn(textLine(row)) > 18);
    CHECK(colouredIn(textLine(rowWith(here.mentions(), "charged twice"))) == 0);
}
