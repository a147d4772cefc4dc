// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QWidget>

class QStyledItemDelegate;

namespace earshot::gui {

class LaneModel;

/// One lane on the screen: its name and count, a word where it holds more than agreed, its cards, and a way to those that are not
/// shown.
class LaneColumn : public QWidget {
    Q_OBJECT
public:
    LaneColumn(LaneModel& lane, QStyledItemDelegate* delegate, QWidget* parent = nullptr);

    QListView* list() const { return list_; }
    LaneModel& lane() const { return lane_; }
    void tell(); ///< name and counts, after the lane was filled or the language changed

signals:
    void restWanted(); ///< the cases that have no card here

private:
    QString countText() const;
    void tellLimit();
    void resizeEvent(QResizeEvent* event) override;

    LaneModel& lane_;
    QLabel* name_;
    QListView* list_;
    QLabel* over_; ///< how far the lane is over its limit
    QPushButton* more_;
};

}
