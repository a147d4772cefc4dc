// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace earshot::gui {

/// The narrow rail of rooms at the left: icon and word, one checked. Up and down move along it.
class RoomRail : public QWidget {
    Q_OBJECT
public:
    explicit RoomRail(QWidget* parent = nullptr);

    /// The last room stands at the bottom, as settings do.
    void addRoom(const QString& name, const QString& iconName, bool atBottom = false);
    void setName(int room, const QString& name);
    void setBadge(int room, int count);
    void setCurrent(int room);

signals:
    void chosen(int room);

private:
    void tell(int room);

    QVBoxLayout* layout_;
    QButtonGroup group_;
};

}
