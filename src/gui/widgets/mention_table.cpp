// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_table.h"

#include "../look/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>

namespace earshot::gui {

MentionTable::MentionTable(QWidget* parent) : QTableView(parent), message_(new QLabel(viewport()))
{
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    message_->setObjectName("listMessage");
    message_->setProperty("role", "quiet");
    message_->setAlignment(Qt::AlignCenter);
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->setMargin(4 * Theme::grid);
    message_->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MentionTable::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel); // whose own connections come before these
    connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this, &MentionTable::noteAnchor);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this, &MentionTable::noteAnchor);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &MentionTable::keepAnchor);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &MentionTable::keepAnchor);
    connect(newModel, &QAbstractItemModel::modelReset, this, &MentionTable::placeMessage);
    fitRows();
}

void MentionTable::setMessage(const QString& text)
{
    message_->setText(text);
    setAccessibleDescription(model()->rowCount() == 0 ? text : QString());
    placeMessage();
}

void MentionTable::placeMessage()
{
    message_->setVisible(!model() || model()->rowCount() == 0);
    message_->setGeometry(viewport()->rect());
}

void MentionTable::noteAnchor()
{
    const QModelIndex current = currentIndex();
    const bool isInSight = current.isValid() && viewport()->rect().intersects(visualRect(current));
    anchor_ = isInSight ? current : indexAt({ 1, 0 });
    anchorPlace_ = anchor_.isValid() ? rowViewportPosition(anchor_.row()) : 0;
}

void MentionTable::keepAnchor()
{
    if (anchor_.isValid())
        scrollToPlace(anchor_, anchorPlace_);
    anchor_ = QModelIndex();
    placeMessage();
}

void MentionTable::scrollToPlace(const QModelIndex& index, int place)
{
    updateGeometries(); // so that the scroll bar's range has the new rows
    const int moved = rowViewportPosition(index.row()) - place;
    if (moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void MentionTable::fitRows()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    verticalHeader()->setDefaultSectionSize(itemDelegate()->sizeHint(option, {}).height());
}

bool MentionTable::event(QEvent* event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show)
        fitRows();
    return QTableView::event(event);
}

void MentionTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void MentionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeMessage();
}

QModelIndex MentionTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd) // a table would go along the row
        return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

}
