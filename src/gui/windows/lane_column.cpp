// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_column.h"

#include "../look/theme.h"
#include "../models/lane_model.h"
#include "../words/names.h"
#include "earshot/model/names.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace earshot::gui {

namespace {

constexpr int narrowest = 20 * Theme::grid;

/// An empty lane still takes cards, so it says that it is empty by itself.
class LaneView final : public QListView {
public:
    using QListView::QListView;

private:
    void paintEvent(QPaintEvent* event) override
    {
        QListView::paintEvent(event);
        QPainter painter(viewport());
        if (isTarget_) {
            painter.setPen(QPen(colours().accent, 2));
            painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
        }
        if (model()->rowCount() > 0)
            return;
        painter.setPen(colours().quiet);
        const QRect where = viewport()->rect().adjusted(Theme::grid, 2 * Theme::grid, -Theme::grid, 0);
        painter.drawText(where, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, LaneColumn::tr("No case here"));
    }
    void dragEnterEvent(QDragEnterEvent* event) override
    {
        QListView::dragEnterEvent(event);
        setTarget(event->isAccepted() && event->source() != this);
    }
    void dragLeaveEvent(QDragLeaveEvent* event) override
    {
        QListView::dragLeaveEvent(event);
        setTarget(false);
    }
    void dropEvent(QDropEvent* event) override
    {
        QListView::dropEvent(event);
        setTarget(false);
    }
    void setTarget(bool isTarget)
    {
        isTarget_ = isTarget;
        viewport()->update();
    }

    bool isTarget_ = false; ///< a card is held over it
};

QString idOf(const LaneModel& lane)
{
    return QString::fromUtf8(nameOf(lane.state()).data(), static_cast<qsizetype>(nameOf(lane.state()).size()));
}

}

LaneColumn::LaneColumn(LaneModel& lane, QStyledItemDelegate* delegate, QWidget* parent)
    : QWidget(parent)
    , lane_(lane)
    , name_(new QLabel(this))
    , list_(new LaneView(this))
    , more_(new QLabel(this))
{
    setMinimumWidth(narrowest);
    name_->setProperty("role", "section");
    name_->setIndent(Theme::grid);
    name_->setBuddy(list_);
    name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    more_->setProperty("role", "quiet");
    more_->setAlignment(Qt::AlignCenter);
    more_->setWordWrap(true);
    list_->setObjectName("lane_" + idOf(lane));
    list_->setProperty("role", "lane");
    list_->setModel(&lane);
    list_->setItemDelegate(delegate);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setDragDropMode(QAbstractItemView::DragDrop);
    list_->setDropIndicatorShown(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid);
    layout->addWidget(name_);
    layout->addWidget(list_, 1);
    layout->addWidget(more_);
    tell();
}

void LaneColumn::tell()
{
    const QString name = word(lane_.state()), count = QLocale().toString(lane_.count());
    const int space = width() - Theme::grid - 2 - name_->fontMetrics().horizontalAdvance(" · " + count);
    name_->setText(QString("%1 · %2").arg(name_->fontMetrics().elidedText(name, Qt::ElideRight, space), count));
    name_->setToolTip(QString("%1 · %2").arg(name, count));
    list_->setAccessibleName(tr("%1, %Ln case(s)", nullptr, lane_.count()).arg(name));
    const int hidden = lane_.count() - lane_.rowCount();
    more_->setText(tr("and %Ln more", nullptr, hidden));
    more_->setVisible(hidden > 0);
    list_->viewport()->update();
}

void LaneColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tell();
}

}
