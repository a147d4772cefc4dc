// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../widgets/condition_row.h"
#include "../workers/asker.h"
#include "earshot/document/saved_views.h"
#include "room.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

namespace earshot::gui {

namespace Ui {
class ViewDialog;
}

/// A saved view, new or to be changed: its name, whose it is, its order and conditions, with the count of what it would show.
class ViewDialog : public QDialog {
    Q_OBJECT
public:
    ViewDialog(const RoomTools& tools, const SavedView& view, QWidget* parent);
    ~ViewDialog() override;

signals:
    void stored(); ///< added, changed or deleted; also when that is undone

private:
    void fillBoxes();
    void addCondition(const TriageCondition& condition);
    void askKnown();
    void count();
    SavedView entered() const;
    void save();
    void remove();

    std::unique_ptr<Ui::ViewDialog> ui_;
    RoomTools tools_;
    SavedView view_;
    std::vector<ConditionRow*> rows_;
    KnownValues known_;
    Asker asker_, counter_;
    QTimer countTimer_;
};

}
