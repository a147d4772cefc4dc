// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/verdict.h"

#include <QColor>
#include <QObject>
#include <QPalette>

#include <optional>

namespace earshot::gui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The colours that a palette has no role for. Text on its ground has a contrast of 4.5:1 at least (a test computes it).
struct Colours {
    QColor accent, accentText; ///< the one colour for "here" and "do this"
    QColor complaint, troll, other, unsure; ///< shapes and words of verdicts
    QColor dueSoon, overdue, good; ///< times and health
    QColor quiet; ///< secondary text
    QColor line; ///< between panes and rows
    QColor raised; ///< cards and bars on the window's ground
    QColor publicGround, publicText, privateGround, privateText; ///< the composer's two audiences
    QColor added, removed; ///< grounds in a word diff
    QColor highlight; ///< ground of a search hit and of a reason in the text
    QColor of(Label label) const;
};

/// What the system says about how programs are to look.
struct SystemLook {
    std::optional<bool> isDark{}; ///< none: it has no wish, and its palette tells
    bool hasHighContrast = false;
    bool operator==(const SystemLook&) const = default;
};

/// The calm look on Fusion: one palette and one style sheet, light, dark or high contrast, following the system while it runs.
///
/// Threads  the GUI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    void choose(ThemeChoice choice);
    void setSystemLook(const SystemLook& look); ///< followed while nobody chose otherwise
    ThemeChoice choice() const { return choice_; }
    bool isDark() const { return dark_; }
    const Colours& colours() const { return colours_; }

    static constexpr int grid = 8; ///< px; every distance is a multiple or a half of it

signals:
    void changed();

private:
    Theme();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void apply();

    ThemeChoice choice_ = ThemeChoice::System;
    QPalette systemPalette_;
    SystemLook systemLook_;
    Colours colours_;
    bool dark_ = false, applying_ = false;
};

inline const Colours& colours()
{
    return Theme::instance().colours();
}

}
