// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/policy.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace earshot::gui {

/// When the team works: a line for each day with its spans, "09:00-12:30, 13:30-18:00"; an empty line is a free day.
class WeekEditor : public QWidget {
    Q_OBJECT
public:
    explicit WeekEditor(QWidget* parent = nullptr);

    void setHours(const WorkHours& hours);
    std::string text() const; ///< for parsedWorkHours
    void alignWith(QLabel& below); ///< of the form below, which then looks like one with this; it lives as long

signals:
    void edited();

private:
    void changeEvent(QEvent* event) override;
    void nameDays();
    void alignNames();

    std::array<QLabel*, 7> names_{};
    std::array<QLineEdit*, 7> days_{};
    QLabel* below_ = nullptr;
};

/// Fills a box with the world's time zones, this computer's chosen.
void fillZones(QComboBox& box);

}
