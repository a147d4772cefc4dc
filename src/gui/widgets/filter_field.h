// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage_filter.h"

#include <QLineEdit>
#include <QTimer>

namespace earshot::gui {

/// The line over a list that narrows it while somebody types.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent = nullptr);

    const TriageFilter& filter() const { return filter_; }
    void setFilterText(const QString& text); ///< at once, and not told

signals:
    void filterChanged(); ///< a moment after the last key
    void left(); ///< back to the list: with Return or Down the filter stays, with Esc it goes

private:
    void read();
    void tell(const QString& fault);
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

    TriageFilter filter_;
    QTimer timer_;
};

}
