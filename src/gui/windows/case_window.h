// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/case_view.h"
#include "../models/history_model.h"
#include "../workers/asker.h"
#include "earshot/app/workspace.h"
#include "mention_acts.h"
#include "room.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace earshot::gui {

class CommitmentPane;
class Composer;
class PeoplePane;

namespace Ui {
class CaseWindow;
}

/// One case in a window of its own: the conversation, what was done, what can be done, and the composer below.
class CaseWindow : public QWidget, public Notices {
    Q_OBJECT
public:
    CaseWindow(const RoomTools& tools, CaseId id, QWidget* parent);
    ~CaseWindow() override;

    CaseId caseId() const { return id_; }
    QVariantMap session() const; ///< what a restart brings back
    void restore(const QVariantMap& session);

    void tell(const QString& sentence, const QString& actionText, std::function<void()> action) override;
    void tellFailure(const QString& sentence) override;
    void openMention(qint64 mention) override;
    void listMentions(const QString& filter) override;
    void openCase(qint64 caseId) override;
    void goToListening() override;

private:
    void bindCommands();
    void bindActs();
    void bindButtons();
    QList<QWidget*> panes() const;
    void addPanes();
    void follow(const std::vector<LedgerRow>& rows);
    void ask();
    void take(CaseView shown);
    void say();
    void sayState();
    void sayTarget();
    void sayPeople();
    void sayTags();
    void sayNotes();
    void moveOn();
    void addNote();
    MentionActs::Mentions mentions() const; ///< the opener: what is done to a case is done through it
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::CaseWindow> ui_;
    Notices& window_; ///< the main one
    RoomTools tools_;
    CaseId id_;
    MentionActs acts_;
    Asker asker_;
    HistoryModel history_;
    Composer* composer_;
    CommitmentPane *promises_, *tasks_;
    PeoplePane* people_ = nullptr; ///< has the profile's action, which bindCommands() makes
    std::optional<CaseView> shown_;
    QTimer clock_; ///< due times go on by themselves
};

}
