// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QStyleFactory>

namespace earshot::gui {

namespace {

struct Grounds {
    QColor window, base, alternate, text, button, selection, selectionText;
};

struct Look {
    Grounds grounds;
    Colours colours;
};

Look lightLook()
{
    return { { 0xf6f7f9U, 0xffffffU, 0xf6f7f9U, 0x1b1f24U, 0xffffffU, 0xdbe9fdU, 0x10243eU },
        { .accent = 0x1a5fb4U, .accentText = 0xffffffU, .complaint = 0xb3400fU, .troll = 0x7a3fa0U, .other = 0x52606dU, .unsure = 0x7a5d00U,
            .dueSoon = 0x8f5200U, .overdue = 0xb3261eU, .good = 0x1d7a46U, .quiet = 0x5b6570U, .line = 0xdde1e6U, .raised = 0xffffffU,
            .publicGround = 0xe6f0feU, .publicText = 0x134a8eU, .privateGround = 0xfdf0d8U, .privateText = 0x6b4700U, .added = 0xcdeed8U,
            .removed = 0xfad4d0U, .highlight = 0xffe9a8U } };
}

Look darkLook()
{
    return { { 0x1b1e23U, 0x22262cU, 0x262b32U, 0xe6e9edU, 0x2c3138U, 0x1f3a5eU, 0xf2f6fbU },
        { .accent = 0x6ea8feU, .accentText = 0x0d1b2eU, .complaint = 0xff9466U, .troll = 0xcfa0eeU, .other = 0xa9b4c0U, .unsure = 0xe3c04fU,
            .dueSoon = 0xf0b256U, .overdue = 0xff8a80U, .good = 0x6fd19aU, .quiet = 0x9aa5b1U, .line = 0x363c45U, .raised = 0x262b32U,
            .publicGround = 0x1d3252U, .publicText = 0xb9d5ffU, .privateGround = 0x43351aU, .privateText = 0xf5d79aU, .added = 0x1e4a31U,
            .removed = 0x5a2825U, .highlight = 0x5c4b12U } };
}

Look contrastLook()
{
    return { { 0x000000U, 0x000000U, 0x0d0d0dU, 0xffffffU, 0x000000U, 0x00408cU, 0xffffffU },
        { .accent = 0xffff00U, .accentText = 0x000000U, .complaint = 0xffb08aU, .troll = 0xe5c2ffU, .other = 0xffffffU, .unsure = 0xffe14dU,
            .dueSoon = 0xffc966U, .overdue = 0xffa39eU, .good = 0x8dffbaU, .quiet = 0xe0e0e0U, .line = 0xffffffU, .raised = 0x000000U,
            .publicGround = 0x00264dU, .publicText = 0xffffffU, .privateGround = 0x403000U, .privateText = 0xffffffU, .added = 0x004d1fU,
            .removed = 0x660000U, .highlight = 0x665200U } };
}

QPalette paletteOf(const Look& look)
{
    const Grounds& grounds = look.grounds;
    QPalette palette;
    palette.setColor(QPalette::Window, grounds.window);
    palette.setColor(QPalette::WindowText, grounds.text);
    palette.setColor(QPalette::Base, grounds.base);
    palette.setColor(QPalette::AlternateBase, grounds.alternate);
    palette.setColor(QPalette::Text, grounds.text);
    palette.setColor(QPalette::Button, grounds.button);
    palette.setColor(QPalette::ButtonText, grounds.text);
    palette.setColor(QPalette::BrightText, look.colours.overdue);
    palette.setColor(QPalette::ToolTipBase, grounds.base);
    palette.setColor(QPalette::ToolTipText, grounds.text);
    palette.setColor(QPalette::PlaceholderText, look.colours.quiet);
    palette.setColor(QPalette::Highlight, grounds.selection);
    palette.setColor(QPalette::HighlightedText, grounds.selectionText);
    palette.setColor(QPalette::Link, look.colours.accent);
    palette.setColor(QPalette::LinkVisited, look.colours.accent);
    palette.setColor(QPalette::Light, grounds.base);
    palette.setColor(QPalette::Midlight, look.colours.line);
    palette.setColor(QPalette::Mid, look.colours.line);
    palette.setColor(QPalette::Dark, look.colours.quiet);
    palette.setColor(QPalette::Shadow, look.colours.quiet);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, look.colours.quiet);
    return palette;
}

/// The style sheet names colours as @accent; that is all of its language that Qt does not know.
QString sheetFor(const Look& look)
{
    QFile file(":/look/earshot.qss");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[] = { { "@accentText", look.colours.accentText }, { "@accent", look.colours.accent },
        { "@line", look.colours.line }, { "@quiet", look.colours.quiet }, { "@raised", look.colours.raised },
        { "@window", look.grounds.window }, { "@base", look.grounds.base }, { "@text", look.grounds.text },
        { "@selectionText", look.grounds.selectionText }, { "@selection", look.grounds.selection },
        { "@publicGround", look.colours.publicGround }, { "@publicText", look.colours.publicText },
        { "@privateGround", look.colours.privateGround }, { "@privateText", look.colours.privateText },
        { "@overdue", look.colours.overdue }, { "@button", look.grounds.button } };
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

}

QColor Colours::of(Label label) const
{
    switch (label) {
    case Label::Complaint:
        return complaint;
    case Label::Troll:
        return troll;
    case Label::Other:
        return other;
    case Label::Unsure:
        break;
    }
    return unsure;
}

Theme& Theme::instance()
{
    static auto* const theme = new Theme; // as long as the application; its children die with it
    return *theme;
}

Theme::Theme() : QObject(qApp), systemPalette_(QApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    qApp->installEventFilter(this);
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    choice_ = choice;
    apply();
}

void Theme::setSystemLook(const SystemLook& look)
{
    if (std::exchange(systemLook_, look) != look && choice_ == ThemeChoice::System)
        apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !applying_) {
        systemPalette_ = QApplication::palette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    if (std::exchange(applying_, true))
        return;
    const bool followsSystem = choice_ == ThemeChoice::System;
    const bool hasContrast = choice_ == ThemeChoice::HighContrast || (followsSystem && systemLook_.hasHighContrast);
    const bool systemIsDark = systemLook_.isDark.value_or(systemPalette_.color(QPalette::Window).lightness() < 128);
    dark_ = hasContrast || choice_ == ThemeChoice::Dark || (followsSystem && systemIsDark);
    const Look look = hasContrast ? contrastLook() : dark_ ? darkLook() : lightLook();
    colours_ = look.colours;
    QApplication::setPalette(paletteOf(look));
    qApp->setStyleSheet(sheetFor(look));
    applying_ = false;
    emit changed();
}

}
