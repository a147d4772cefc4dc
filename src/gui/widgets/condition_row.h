// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage_filter.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QComboBox;

namespace earshot::gui {

/// What the workspace offers for the fields whose values are its own.
using KnownValues = QHash<int, QStringList>; ///< by TriageField

/// One condition of a view: field, is or is not, value.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    ConditionRow(const TriageCondition& condition, const KnownValues& known, QWidget* parent = nullptr);

    TriageCondition condition() const;
    void setKnown(const KnownValues& known);

signals:
    void changed();
    void removalWished();

private:
    TriageField field() const;
    void offerValues();
    void setValue(const std::string& value);

    QComboBox* field_;
    QComboBox* negation_;
    QComboBox* value_;
    KnownValues known_;
};

}
