// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/icons.h"
#include "look/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>

#include <cmath>

using namespace earshot;
using namespace earshot::gui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct TextOnGround {
    const char* name;
    QColor text, ground;
};

std::vector<TextOnGround> pairs()
{
    const Colours& c = colours();
    const QPalette palette = QApplication::palette();
    const QColor window = palette.color(QPalette::Window), base = palette.color(QPalette::Base), text = palette.color(QPalette::Text),
                 hover = palette.color(QPalette::AlternateBase), selection = palette.color(QPalette::Highlight),
                 selected = palette.color(QPalette::HighlightedText), button = palette.color(QPalette::Button);
    std::vector<TextOnGround> all{ { "text on base", text, base }, { "text on window", palette.color(QPalette::WindowText), window },
        { "text on a button", palette.color(QPalette::ButtonText), button }, { "text on a card", text, c.raised },
        { "text on hover", text, hover }, { "selected", selected, selection }, { "accent's text", c.accentText, c.accent },
        { "public", c.publicText, c.publicGround }, { "private", c.privateText, c.privateGround }, { "text, public", text, c.publicGround },
        { "text, private", text, c.privateGround }, { "added", text, c.added }, { "removed", text, c.removed },
        { "hit", text, c.highlight }, { "tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase) },
        { "placeholder", palette.color(QPalette::PlaceholderText), base }, { "link", palette.color(QPalette::Link), base } };
    const std::pair<const char*, QColor> inks[]
        = { { "complaint", c.complaint }, { "troll", c.troll }, { "other", c.other }, { "unsure", c.unsure }, { "due soon", c.dueSoon },
              { "overdue", c.overdue }, { "good", c.good }, { "quiet", c.quiet }, { "accent", c.accent } };
    for (const auto& [name, ink] : inks)
        for (const QColor& ground : { base, window, c.raised, hover })
            all.push_back({ name, ink, ground });
    return all;
}

}

TEST_CASE("All text has a contrast of 4.5 to 1 at least on its ground, in every look")
{
    const ThemeChoice choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    Theme::instance().choose(choice);
    for (const TextOnGround& pair : pairs()) {
        INFO("look " << static_cast<int>(choice) << ", " << pair.name << ": " << pair.text.name().toStdString() << " on "
                     << pair.ground.name().toStdString());
        CHECK(contrast(pair.text, pair.ground) >= (choice == ThemeChoice::HighContrast ? 7.0 : 4.5));
    }
    Theme::instance().choose(ThemeChoice::Light);
}

TEST_CASE("What stands in an empty field can be read as well, in every look")
{
    QLineEdit field;
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast }) {
        Theme::instance().choose(choice);
        field.ensurePolished();
        const QPalette palette = field.palette();
        INFO(static_cast<int>(choice));
        CHECK(palette.color(QPalette::PlaceholderText).alpha() == 255);
        CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    }
    Theme::instance().choose(ThemeChoice::Light);
}

TEST_CASE("In a selected row, too, what is written in colour can be read")
{
    Theme::instance().choose(GENERATE(ThemeChoice::Light, ThemeChoice::Dark));
    const QColor selection = QApplication::palette().color(QPalette::Highlight);
    const Colours& c = colours();
    for (const QColor& ink : { c.complaint, c.troll, c.other, c.unsure, c.dueSoon, c.overdue, c.quiet }) {
        INFO((Theme::instance().isDark() ? "dark " : "light ") << ink.name().toStdString() << " on " << selection.name().toStdString());
        CHECK(contrast(ink, selection) >= 4.5);
    }
    Theme::instance().choose(ThemeChoice::Light);
}

TEST_CASE("A change of look is told and reaches the whole program")
{
    Theme::instance().choose(ThemeChoice::Light);
    QSignalSpy changes(&Theme::instance(), &Theme::changed);
    Theme::instance().choose(ThemeChoice::Dark);
    CHECK(changes.size() == 1);
    CHECK(Theme::instance().isDark());
    CHECK(QApplication::palette().color(QPalette::Window).lightness() < 128);
    CHECK(qApp->styleSheet().contains(colours().accent.name()));
    CHECK_FALSE(qApp->styleSheet().remove(QRegularExpression("/\\*.*?\\*/", QRegularExpression::DotMatchesEverythingOption)).contains('@'));
    Theme::instance().choose(ThemeChoice::Light);
}

TEST_CASE("Every icon can be drawn, in the colours of the look")
{
    QDirIterator icons(":/icons", { "*.svg" });
    int drawn = 0;
    while (icons.hasNext()) {
        icons.next();
        INFO(icons.fileName().toStdString());
        const QImage image = icon(icons.fileInfo().completeBaseName()).pixmap(24, 24).toImage();
        REQUIRE(image.size() == QSize(24, 24));
        int inked = 0;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                inked += image.pixelColor(x, y).alpha() > 0;
        CHECK(inked > 0);
        ++drawn;
    }
    CHECK(drawn > 20);
    CHECK(icon("no such icon").isNull());
}
