// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_limit_editor.h"

#include "../look/theme.h"
#include "../words/names.h"
#include "earshot/model/names.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace earshot::gui {

namespace {

/// What is closed may pile up.
constexpr CaseState limitedLanes[] = { CaseState::New, CaseState::Acknowledged, CaseState::InProgress, CaseState::Waiting };
constexpr int highest = 9999;

}

LaneLimitEditor::LaneLimitEditor(QWidget* parent) : QWidget(parent)
{
    auto* const layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(2 * Theme::grid);
    layout->setVerticalSpacing(Theme::grid);
    layout->setColumnStretch(1, 1);
    for (const CaseState lane : limitedLanes) {
        const Row row{ lane, new QLabel(this), new QSpinBox(this) };
        row.name->setBuddy(row.box);
        row.box->setRange(0, highest);
        row.box->setObjectName("limit_" + QString::fromUtf8(nameOf(lane).data(), static_cast<qsizetype>(nameOf(lane).size())));
        connect(row.box, &QSpinBox::valueChanged, this, &LaneLimitEditor::edited);
        layout->addWidget(row.name, static_cast<int>(rows_.size()), 0);
        layout->addWidget(row.box, static_cast<int>(rows_.size()), 1);
        rows_.push_back(row);
    }
    tell();
}

void LaneLimitEditor::setLimits(const LaneLimits& limits)
{
    for (const Row& row : rows_) {
        const QSignalBlocker notEdited(row.box);
        const auto limit = limits.find(row.lane);
        row.box->setValue(limit == limits.end() ? 0 : limit->second);
    }
}

LaneLimits LaneLimitEditor::limits() const
{
    LaneLimits limits;
    for (const Row& row : rows_)
        if (row.box->value() > 0)
            limits.emplace(row.lane, row.box->value());
    return limits;
}

void LaneLimitEditor::tell()
{
    for (const Row& row : rows_) {
        row.name->setText(word(row.lane));
        row.box->setSpecialValueText(tr("no limit"));
        row.box->setAccessibleName(tr("At most so many cases: %1").arg(word(row.lane)));
    }
}

void LaneLimitEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

}
