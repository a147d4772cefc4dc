// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLabel;

namespace earshot::gui {

/// A list of mentions, a million of them if need be: one column, all rows as high as the delegate wants the first to be.
///
/// Shape    rows that come and go elsewhere move neither the row under the cursor nor, where that is out of sight, the rows in sight.
///          A table and not a QListView, which would lay out every row again at each insertion.
class MentionTable : public QTableView {
    Q_OBJECT
public:
    explicit MentionTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setMessage(const QString& text); ///< shown in place of the rows while there are none

    int placeOf(const QModelIndex& index) const { return rowViewportPosition(index.row()); } ///< px below the upper edge
    void scrollToPlace(const QModelIndex& index, int place);

private:
    void noteAnchor();
    void keepAnchor();
    void fitRows();
    void placeMessage();
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString&) override { } ///< letters are commands

    QLabel* message_;
    QPersistentModelIndex anchor_; ///< the row that stays where it is while others come and go
    int anchorPlace_ = 0;
};

}
