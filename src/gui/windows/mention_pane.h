// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../words/conversation_html.h"
#include "../workers/asker.h"
#include "earshot/app/context.h"
#include "earshot/document/author_history.h"
#include "earshot/document/triage.h"

#include <QAction>
#include <QWidget>

#include <memory>
#include <optional>

namespace earshot::gui {

class Desk;

namespace Ui {
class MentionPane;
}

/// One mention in full, at the right of Triage: who wrote it, the conversation with its versions, the verdict with its reasons, what can be
/// done.
class MentionPane : public QWidget {
    Q_OBJECT
public:
    explicit MentionPane(QWidget* parent = nullptr);
    ~MentionPane() override;

    void setDesk(Desk& desk);
    void setActions(const QHash<QString, QAction*>& byCommand); ///< what its buttons do
    void placeComposer(QWidget* composer); ///< below everything else
    void show(MentionId id); ///< none: nothing is shown
    void refresh(const std::vector<MentionId>& changed, const std::vector<CaseId>& cases = {});
    void tellTimes(); ///< due times count down
    void tellGroups(const MentionGroups* groups); ///< of the mention that is shown; none: nothing is known
    const std::optional<TriageRow>& row() const { return row_; } ///< none while nothing is loaded

signals:
    void shown();
    void untagWished(const QString& tag);

private:
    struct Shown {
        TriageRow row;
        ShownConversation conversation{};
        AuthorHistory history{};
        std::vector<Note> notes{};
        ToldContext context{};
        bool mayTrain = true;
    };
    static Result<Shown> find(Workspace& workspace, MentionId id);
    void ask();
    void take(Shown shown);
    void tellFailure(const Error& error);
    void tell();
    void tellSigns();
    void tellCase();
    void clear();
    void clearLines();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::MentionPane> ui_;
    Desk* desk_ = nullptr;
    std::unique_ptr<Asker> asker_;
    MentionId id_{};
    std::optional<TriageRow> row_;
    ShownConversation conversation_;
    AuthorHistory history_;
    std::vector<Note> notes_; ///< of its case
    ToldContext context_;
    bool mayTrain_ = true; ///< the terms of its source allow to learn from it
};

}
