// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/listening.h"

#include <QTimer>
#include <QToolButton>

namespace earshot::gui {

/// The truth about listening in one line: "12 sources · last poll 8 s ago · 1 failing". A click goes to Listening.
class ListeningStatus : public QToolButton {
    Q_OBJECT
public:
    ListeningStatus(Listening& listening, const Clock& clock, QWidget* parent = nullptr);

private:
    void changeEvent(QEvent* event) override;
    void tell();

    Listening& listening_;
    const Clock& clock_;
    QTimer timer_;
};

}
