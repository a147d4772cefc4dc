// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListView>
#include <QWidget>

class QStyledItemDelegate;

namespace earshot::gui {

class LaneModel;

/// One lane on the screen: its name and count, its cards, and a word on those that are not shown.
class LaneColumn : public QWidget {
    Q_OBJECT
public:
    LaneColumn(LaneModel& lane, QStyledItemDelegate* delegate, QWidget* parent = nullptr);

    QListView* list() const { return list_; }
    LaneModel& lane() const { return lane_; }
    void tell(); ///< name and counts, after the lane was filled or the language changed

private:
    void resizeEvent(QResizeEvent* event) override;

    LaneModel& lane_;
    QLabel* name_;
    QListView* list_;
    QLabel* more_;
};

}
