// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/mention_list_model.h"
#include "../models/view_list_model.h"
#include "earshot/model/event.h"
#include "mention_acts.h"
#include "room.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

namespace earshot::gui {

class Composer;

namespace Ui {
class TriageRoom;
}

/// The start screen: views at the left, the list, the mention.
class TriageRoom : public Room {
    Q_OBJECT
public:
    TriageRoom(const RoomTools& tools, QWidget* parent = nullptr);
    ~TriageRoom() override;

    QString title() const override { return tr("Triage"); }
    void enter() override;
    QList<QWidget*> panes() const override;
    QVariantMap session() const override;
    void restore(const QVariantMap& session) override;

    void openMention(MentionId id); ///< in the view that is shown if it is there, else in All mentions
    void listAll(const QString& filter); ///< of all mentions what this line of the filter lets through

private:
    using MentionCommand = std::function<void(const TriageRow&)>;

    void wireLists();
    void wireActs();
    void bindCommands();
    void bindMentionCommands(QHash<QString, QAction*>& actions);
    void fillMenu(const QHash<QString, QAction*>& actions);
    void fillOrders();
    void takeViews();
    void chooseView(int row);
    void showList();
    void tellListState();
    void findWanted();
    void takeNews(const std::vector<LedgerRow>& rows);
    void countSoon();
    void showCurrent();
    void step(int rows);
    void actAndGoOn(const std::function<void()>& act);
    void showOthers(MentionId id);
    void tellGroups();
    void chooseMatching();
    void leaveMatching();
    void editView(const SavedView& view);
    void newView();
    void followComposer(); ///< it goes with the mention that is shown
    void reply();
    const TriageRow* currentRow() const; ///< none while there is none or it is not loaded
    std::vector<MentionId> selected() const;
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::TriageRoom> ui_;
    RoomTools tools_;
    ViewListModel views_;
    MentionListModel mentions_;
    MentionActs acts_;
    Composer* composer_;
    Asker matching_;
    QTimer countTimer_; ///< counts are asked for a moment after the last news
    QTimer minuteTimer_; ///< due times count down
    std::optional<SavedView> shownView_; ///< as it was when it was chosen
    QString wantedView_; ///< of a session, until the saved views are known
    MentionId wanted_{}; ///< the cursor goes to it when it comes
    int wantedPlace_ = -1; ///< where it stood in the list, px; -1: wherever
    bool isNew_ = true; ///< never entered
};

}
