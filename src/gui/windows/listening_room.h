// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listening_page.h"
#include "room.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace earshot::gui {

namespace Ui {
class ListeningRoom;
}

/// What is listened for and where, and everything that is set up once: a page for each.
class ListeningRoom : public Room {
    Q_OBJECT
public:
    explicit ListeningRoom(const RoomTools& tools, QWidget* parent = nullptr);
    ~ListeningRoom() override;

    QString title() const override { return tr("Listening"); }
    void enter() override;
    QList<QWidget*> panes() const override;
    QVariantMap session() const override;
    void restore(const QVariantMap& session) override;

private:
    void addPage(ListeningPage* page);
    ListeningPage* currentPage() const;
    void takeNews(const std::vector<LedgerRow>& rows);
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::ListeningRoom> ui_;
    RoomTools tools_;
    std::vector<ListeningPage*> pages_;
};

}
