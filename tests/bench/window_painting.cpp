// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_painting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

#include <chrono>

namespace earshot::bench {

namespace {

constexpr int isLoadedRole = Qt::UserRole + 2; ///< gui::MentionListModel::IsLoadedRole, without linking the windows a second time

bool saysThatItIsEmpty(const QAbstractItemView& view)
{
    const auto* const message = view.findChild<QLabel*>("listMessage");
    return view.model()->rowCount() == 0 && message && message->isVisible() && !message->text().isEmpty() && !message->text().endsWith("…");
}

bool isWhole(const QAbstractItemView& view)
{
    const int rows = view.model() ? view.model()->rowCount() : 0;
    if (rows == 0)
        return view.model() && saysThatItIsEmpty(view);
    const QRect sight = view.viewport()->rect();
    const QModelIndex last = view.indexAt({ 1, sight.bottom() });
    for (int row = std::max(0, view.indexAt({ 1, 0 }).row()); row <= (last.isValid() ? last.row() : rows - 1); ++row)
        if (!view.model()->index(row, 0).data(isLoadedRole).toBool())
            return false;
    return true;
}

}

WindowPainting::WindowPainting()
{
    QCoreApplication::instance()->installEventFilter(this);
}

double WindowPainting::now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void WindowPainting::await(const QString& list, Take take)
{
    list_ = list;
    take_ = std::move(take);
    moment_ = {};
}

bool WindowPainting::eventFilter(QObject* object, QEvent* event)
{
    if (take_ && !looking_ && event->type() == QEvent::Paint && object->parent() && object->parent()->objectName() == list_) {
        view_ = qobject_cast<QAbstractItemView*>(object->parent());
        looking_ = true; // when this frame is done
        QMetaObject::invokeMethod(this, &WindowPainting::look, Qt::QueuedConnection);
    }
    return false;
}

void WindowPainting::look()
{
    looking_ = false;
    if (!take_ || !view_)
        return;
    const double done = now();
    if (moment_.first == 0)
        moment_.first = done;
    if (!isWhole(*view_))
        return;
    moment_.whole = done;
    std::exchange(take_, {})(moment_);
}

}
