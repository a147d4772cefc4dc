// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"

#include <QWidget>

#include <vector>

namespace earshot::gui {

/// One part of the Listening room.
class ListeningPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void refresh() = 0; ///< it is shown now, or what it shows may have changed
    virtual bool concerns(const LedgerRow&) const { return false; } ///< news after which it has to ask again
    virtual QWidget* firstPane() const = 0;
};

}
