// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/policy.h"

#include <QSpinBox>
#include <QWidget>

#include <vector>

class QLabel;

namespace earshot::gui {

/// How many cases each lane of the board should hold at most.
class LaneLimitEditor : public QWidget {
    Q_OBJECT
public:
    explicit LaneLimitEditor(QWidget* parent = nullptr);

    void setLimits(const LaneLimits& limits);
    LaneLimits limits() const;

signals:
    void edited(); ///< by the person at the desk

private:
    void tell();
    void changeEvent(QEvent* event) override;

    struct Row {
        CaseState lane;
        QLabel* name;
        QSpinBox* box;
    };
    std::vector<Row> rows_;
};

}
