// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition_row.h"

#include "../look/icons.h"
#include "../words/filters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace earshot::gui {

ConditionRow::ConditionRow(const TriageCondition& condition, const KnownValues& known, QWidget* parent)
    : QWidget(parent)
    , field_(new QComboBox(this))
    , negation_(new QComboBox(this))
    , value_(new QComboBox(this))
    , known_(known)
{
    auto* const remove = new QToolButton(this);
    const std::pair<QWidget*, QString> names[] = { { field_, tr("What is asked") }, { negation_, tr("Is or is not") },
        { value_, tr("Value") }, { remove, tr("Remove this condition") } };
    for (const auto& [widget, name] : names)
        widget->setAccessibleName(name);
    field_->setObjectName("conditionField");
    negation_->setObjectName("conditionNegation");
    value_->setObjectName("conditionValue");
    remove->setObjectName("conditionRemove");
    remove->setToolTip(remove->accessibleName());
    remove->setIcon(icon("close"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* const box : { field_, negation_, value_ })
        layout->addWidget(box, box == value_ ? 1 : 0);
    layout->addWidget(remove);
    for (const TriageField one : triageFields())
        field_->addItem(word(one), static_cast<int>(one));
    negation_->addItems({ tr("is"), tr("is not") });
    value_->setEditable(true);
    field_->setCurrentIndex(field_->findData(static_cast<int>(condition.field)));
    negation_->setCurrentIndex(condition.isNegated ? 1 : 0);
    offerValues();
    setValue(condition.value);
    connect(field_, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        emit changed();
    });
    connect(negation_, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(value_, &QComboBox::currentTextChanged, this, &ConditionRow::changed);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removalWished);
}

TriageField ConditionRow::field() const
{
    return static_cast<TriageField>(field_->currentData().toInt());
}

void ConditionRow::offerValues()
{
    const QSignalBlocker quiet(value_);
    value_->clear();
    for (const FilterValue& known : valuesOf(field()))
        value_->addItem(known.text, QString::fromStdString(known.value));
    for (const QString& known : known_.value(static_cast<int>(field())))
        value_->addItem(known.section('\t', 0, 0), known.section('\t', -1));
    value_->setVisible(takesValue(field()));
    value_->setEditText(value_->itemText(0));
}

void ConditionRow::setKnown(const KnownValues& known)
{
    const std::string value = condition().value;
    known_ = known;
    offerValues();
    setValue(value);
}

void ConditionRow::setValue(const std::string& value)
{
    const QSignalBlocker quiet(value_);
    const int at = value_->findData(QString::fromStdString(value));
    value_->setCurrentIndex(at);
    value_->setEditText(at >= 0 ? value_->itemText(at) : QString::fromStdString(value));
}

TriageCondition ConditionRow::condition() const
{
    TriageCondition condition{ field(), {}, negation_->currentIndex() == 1 };
    if (!takesValue(field()))
        return condition;
    const int at = value_->findText(value_->currentText(), Qt::MatchFixedString);
    condition.value = (at >= 0 ? value_->itemData(at).toString() : value_->currentText().trimmed()).toStdString();
    return condition;
}

}
