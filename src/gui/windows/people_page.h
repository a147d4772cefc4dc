// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "listening_page.h"
#include "room.h"

#include <memory>

namespace earshot::gui {

namespace Ui {
class PeoplePage;
}

/// Who works in this workspace, and who is at work here.
class PeoplePage : public ListeningPage {
    Q_OBJECT
public:
    explicit PeoplePage(const RoomTools& tools, QWidget* parent = nullptr);
    ~PeoplePage() override;

    QString title() const override { return tr("People"); }
    void refresh() override;
    QWidget* firstPane() const override;

private:
    void take(const Result<std::vector<std::string>>& names);
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::PeoplePage> ui_;
    RoomTools tools_;
    Asker asker_;
};

}
