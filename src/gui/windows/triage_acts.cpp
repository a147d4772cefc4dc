// SPDX-License-Identifier: GPL-3.0-or-later
#include "../commands/commands.h"
#include "../words/errors.h"
#include "../words/groups.h"
#include "../workers/desk.h"
#include "composer.h"
#include "hand_over.h"
#include "triage_room.h"
#include "ui_triage_room.h"
#include "view_dialog.h"

#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

// What is done in Triage; what is shown there is in triage_room.cpp.
namespace earshot::gui {

void TriageRoom::bindCommands()
{
    QHash<QString, QAction*> actions;
    const auto bind = [&](const char* id, auto run) { actions[id] = tools_.commands.bind(id, ui_->mentionList, run); };
    bind("list.next", [this] { step(1); });
    bind("list.previous", [this] { step(-1); });
    bind("list.filter", [this] { ui_->filterField->setFocus(Qt::ShortcutFocusReason); });
    bind("list.selectMatching", [this] { chooseMatching(); });
    bind("list.selectNone", [this] {
        leaveMatching();
        ui_->mentionList->selectionModel()->select(ui_->mentionList->currentIndex(), QItemSelectionModel::ClearAndSelect);
    });
    bindMentionCommands(actions);
    fillMenu(actions);
    ui_->mentionPane->setActions(actions);
    ui_->newViewButton->setDefaultAction(tools_.commands.bind("view.new", this, [this] { newView(); }));
    QAction* const edit = tools_.commands.bind("view.edit", ui_->viewList, [this] {
        if (const auto* view = views_.at(ui_->viewList->currentIndex().row()); view && view->saved)
            editView(*view->saved);
    });
    edit->setEnabled(false);
    ui_->editViewButton->setDefaultAction(edit);
}

void TriageRoom::bindMentionCommands(QHash<QString, QAction*>& actions)
{
    const auto bind = [&](const char* id, auto run) { actions[id] = tools_.commands.bind(id, ui_->mentionList, run); };
    const auto onCurrent = [this](auto run) {
        return [this, run] {
            if (const TriageRow* const row = currentRow())
                run(*row);
        };
    };
    const auto judge = [this](Label label) { return [this, label] { actAndGoOn([&] { acts_.judge(selected(), label); }); }; };
    bind("label.complaint", judge(Label::Complaint));
    bind("label.troll", judge(Label::Troll));
    bind("label.other", judge(Label::Other));
    bind("label.unsure", judge(Label::Unsure));
    bind("mention.ours", [this] { actAndGoOn([this] { acts_.sayWhetherOurs(selected(), true); }); });
    bind("mention.notOurs", [this] { actAndGoOn([this] { acts_.sayWhetherOurs(selected(), false); }); });
    bind("mention.assignMe", [this] { acts_.assign(selected(), tools_.desk.actor()); });
    bind("mention.assign", [this] { acts_.assignTo(selected()); });
    bind("mention.handOver", onCurrent([this](const TriageRow& row) {
        if (row.inCase)
            askHandOver(tools_, this, row.inCase->id);
        else
            tools_.notices.tell(tr("Only a case can be handed over, and this mention is in none."));
    }));
    bind("mention.snooze", [this] { acts_.snooze(selected()); });
    bind("mention.wake", [this] { acts_.wake(selected()); });
    bind("mention.tag", [this] { acts_.tag(selected()); });
    bind("mention.untag", onCurrent([this](const TriageRow& row) { acts_.untagOneOf(selected(), row.tags); }));
    bind("mention.note", onCurrent([this](const TriageRow& row) { acts_.note(row); }));
    bind("mention.ladder", onCurrent([this](const TriageRow& row) { acts_.climbLadder(row); }));
    bind("mention.browser", onCurrent([this](const TriageRow& row) { acts_.openInBrowser(row.mention); }));
    bind("mention.profile", onCurrent([this](const TriageRow& row) { acts_.lookAtProfile(row.mention); }));
    bind("case.done", onCurrent([this](const TriageRow& row) { acts_.moveOn(row); }));
    bind("case.open", onCurrent([this](const TriageRow& row) {
        if (row.inCase)
            tools_.notices.openCase(row.inCase->id.value);
    }));
    bind("mention.others", onCurrent([this](const TriageRow& row) { showOthers(row.mention.id); }));
    bind("mention.reply", [this] { reply(); });
}

/// Of the list: all that can be done to a mention, also what has no button where it is seldom wanted.
void TriageRoom::fillMenu(const QHash<QString, QAction*>& actions)
{
    auto* const menu = new QMenu(ui_->mentionList);
    menu->setObjectName("mentionMenu");
    const QStringList groups[]
        = { { "label.complaint", "label.troll", "label.other", "label.unsure" }, { "mention.ours", "mention.notOurs" },
              { "mention.assignMe", "mention.assign", "mention.handOver", "mention.snooze", "mention.wake", "mention.tag", "mention.untag",
                  "mention.note", "mention.ladder" },
              { "mention.reply", "case.open", "mention.others", "mention.profile", "mention.browser" } };
    for (const QStringList& group : groups) {
        menu->addSeparator();
        for (const QString& command : group)
            menu->addAction(actions[command]);
    }
    ui_->mentionList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(ui_->mentionList, &QWidget::customContextMenuRequested, menu, [this, menu](const QPoint& place) {
        if (ui_->mentionList->currentIndex().isValid())
            menu->popup(ui_->mentionList->viewport()->mapToGlobal(place));
    });
}

void TriageRoom::step(int rows)
{
    const int wanted = std::clamp(ui_->mentionList->currentIndex().row() + rows, 0, std::max(0, mentions_.rowCount() - 1));
    ui_->mentionList->setCurrentIndex(mentions_.index(wanted));
}

const TriageRow* TriageRoom::currentRow() const
{
    if (ui_->mentionList->currentIndex().isValid())
        return mentions_.rowAt(ui_->mentionList->currentIndex().row());
    const std::optional<TriageRow>& opened = ui_->mentionPane->row(); // from elsewhere, and not in this list
    return opened ? &*opened : nullptr;
}

std::vector<MentionId> TriageRoom::selected() const
{
    std::vector<MentionId> ids;
    for (const QModelIndex& index : ui_->mentionList->selectionModel()->selectedRows())
        ids.push_back(mentions_.idAt(index.row()));
    return ids;
}

/// Act and next: the cursor goes on below what was judged, and that leaves if it belongs here no longer.
void TriageRoom::actAndGoOn(const std::function<void()>& act)
{
    const bool all = acts_.all().has_value();
    act();
    if (all)
        return;
    int last = ui_->mentionList->currentIndex().row();
    for (const QModelIndex& index : ui_->mentionList->selectionModel()->selectedRows())
        last = std::max(last, index.row());
    if (last + 1 < mentions_.rowCount())
        ui_->mentionList->setCurrentIndex(mentions_.index(last + 1));
}

/// The wave that a mention is part of, from all mentions: the others may be in another pile, or answered.
void TriageRoom::showOthers(MentionId id)
{
    const MentionGroups* const groups = mentions_.hints().of(id);
    if (!groups)
        return tools_.notices.tell(tr("Earshot is still looking for others who say this. Try again in a moment."), {}, {});
    const QString filter = groupFilter(*groups);
    if (filter.isEmpty())
        return tools_.notices.tell(tr("As far as Earshot knows, nobody else says this."), {}, {});
    wanted_ = id; // the cursor stays on it
    listAll(filter);
}

void TriageRoom::listAll(const QString& filter)
{
    ui_->filterField->setFilterText(filter);
    const QModelIndex all = views_.index(views_.rowOfKey(QString::fromUtf8(nameOf(TriageView::All).data())));
    if (ui_->viewList->currentIndex() == all)
        showList();
    else
        ui_->viewList->setCurrentIndex(all);
}

void TriageRoom::chooseMatching()
{
    if (ui_->matchingBar->isAtWork() && ui_->matchingBar->isVisible())
        return;
    matching_.ask([query = mentions_.query()](Workspace& workspace) { return preview(workspace, query); },
        [this](const Result<int>& count) {
            if (!count)
                return tools_.notices.tellFailure(tr("What matches could not be counted: %1").arg(sentenceFor(count.error())));
            if (*count == 0)
                return;
            ui_->mentionList->selectAll(); // which would leave it again
            acts_.setAll(mentions_.query(), *count);
            ui_->matchingBar->offer(*count);
        });
}

void TriageRoom::leaveMatching()
{
    matching_.forget();
    if (!acts_.all() || ui_->matchingBar->isAtWork())
        return;
    acts_.setAll({});
    ui_->matchingBar->hide();
}

void TriageRoom::newView()
{
    SavedView view;
    view.order = mentions_.order();
    view.filter = ui_->filterField->filter();
    editView(view);
}

void TriageRoom::editView(const SavedView& view)
{
    auto* const dialog = new ViewDialog(tools_, view, this);
    connect(dialog, &ViewDialog::stored, &views_, &ViewListModel::refresh);
    dialog->open();
}

void TriageRoom::followComposer()
{
    const std::optional<TriageRow>& row = ui_->mentionPane->row();
    if (row && row->inCase && row->inCase->state != CaseState::Withdrawn)
        composer_->show(*row->inCase, row->mention);
    else
        composer_->showNothing();
}

void TriageRoom::reply()
{
    const std::optional<TriageRow>& row = ui_->mentionPane->row();
    if (!row)
        return;
    followComposer();
    if (composer_->shownCase())
        return composer_->write();
    tools_.notices.tell(tr("An answer belongs to a case, and this mention is in none."), tr("Judge it a complaint"),
        [this, id = row->mention.id] { acts_.judge({ id }, Label::Complaint); });
}

}
