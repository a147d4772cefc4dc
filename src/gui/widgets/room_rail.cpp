// SPDX-License-Identifier: GPL-3.0-or-later
#include "room_rail.h"

#include "../look/icons.h"
#include "../look/theme.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace earshot::gui {

namespace {
constexpr int iconSize = 24;
constexpr int railWidth = 11 * Theme::grid;
}

RoomRail::RoomRail(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)), group_(this)
{
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(railWidth);
    layout_->setContentsMargins(0, Theme::grid, 0, Theme::grid);
    layout_->setSpacing(0);
    layout_->addStretch();
    connect(&group_, &QButtonGroup::idClicked, this, &RoomRail::chosen);
}

void RoomRail::addRoom(const QString& name, const QString& iconName, bool atBottom)
{
    auto* const button = new QToolButton(this);
    const int room = static_cast<int>(group_.buttons().size());
    button->setObjectName("room_" + iconName);
    button->setIcon(icon(iconName));
    button->setIconSize({ iconSize, iconSize });
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    group_.addButton(button, room);
    setName(room, name);
    if (atBottom)
        layout_->addWidget(button);
    else
        layout_->insertWidget(layout_->count() - 1, button);
}

void RoomRail::setName(int room, const QString& name)
{
    group_.button(room)->setProperty("roomName", name);
    group_.button(room)->setToolTip(name);
    tell(room);
}

void RoomRail::setBadge(int room, int count)
{
    group_.button(room)->setProperty("badge", count);
    tell(room);
}

void RoomRail::tell(int room)
{
    QAbstractButton* const button = group_.button(room);
    const QString name = button->property("roomName").toString();
    const int count = button->property("badge").toInt();
    button->setText(count > 0 ? QString("%1 · %2").arg(name, count > 99 ? QStringLiteral("99+") : QString::number(count)) : name);
    button->setAccessibleName(count > 0 ? QString("%1, %2").arg(name, QLocale().toString(count)) : name);
}

void RoomRail::setCurrent(int room)
{
    group_.button(room)->setChecked(true);
}

}
