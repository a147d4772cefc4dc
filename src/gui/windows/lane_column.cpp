// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_column.h"

#include "../look/theme.h"
#include "../models/lane_model.h"
#include "../words/names.h"
#include "earshot/model/names.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
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

/// Return is for it, not for the card that was current in the lane.
class MoreButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

private:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                event->accept();
                return true;
            }
        }
        return QPushButton::event(event);
    }
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
    , over_(new QLabel(this))
    , more_(new MoreButton(this))
{
    setMinimumWidth(narrowest);
    name_->setProperty("role", "section");
    name_->setIndent(Theme::grid);
    name_->setBuddy(list_);
    name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    over_->setProperty("role", "fault");
    over_->setIndent(Theme::grid);
    over_->setWordWrap(true);
    over_->setObjectName("over_" + idOf(lane));
    more_->setObjectName("more_" + idOf(lane));
    more_->setFlat(true);
    more_->setAutoDefault(true); // Return presses it
    connect(more_, &QPushButton::clicked, this, &LaneColumn::restWanted);
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
    layout->addWidget(over_);
    layout->addWidget(list_, 1);
    layout->addWidget(more_);
    tell();
}

void LaneColumn::tell()
{
    const QString name = word(lane_.state()), count = countText();
    const int space = width() - Theme::grid - 2 - name_->fontMetrics().horizontalAdvance(" · " + count);
    name_->setText(QString("%1 · %2").arg(name_->fontMetrics().elidedText(name, Qt::ElideRight, space), count));
    name_->setToolTip(QString("%1 · %2").arg(name, count));
    list_->setAccessibleName(tr("%1, %Ln case(s)", nullptr, lane_.count()).arg(name));
    tellLimit();
    const int hidden = lane_.count() - lane_.rowCount();
    more_->setText(tr("and %Ln more", nullptr, hidden));
    more_->setToolTip(tr("List all cases of this lane in Triage"));
    more_->setAccessibleName(QString("%1: %2").arg(name, more_->text()));
    more_->setVisible(hidden > 0);
    list_->viewport()->update();
}

/// "12", or "12 / 10" where a limit was agreed.
QString LaneColumn::countText() const
{
    const QLocale locale;
    const QString count = locale.toString(lane_.count());
    return lane_.limit() ? QString("%1 / %2").arg(count, locale.toString(*lane_.limit())) : count;
}

void LaneColumn::tellLimit()
{
    const int over = lane_.limit() ? lane_.count() - *lane_.limit() : 0;
    over_->setText(tr("%Ln over the limit", nullptr, over));
    over_->setVisible(over > 0);
}

void LaneColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tell();
}

}
