// SPDX-License-Identifier: GPL-3.0-or-later
#include "../commands/commands.h"
#include "../widgets/tab_order.h"
#include "../words/errors.h"
#include "../workers/desk.h"
#include "case_window.h"
#include "commitment_pane.h"
#include "composer.h"
#include "hand_over.h"
#include "people_pane.h"
#include "ui_case_window.h"
#include "window_commands.h"

#include <QMenu>
#include <QPointer>

// What is done in a case's window; what is shown there is in case_window.cpp.
namespace earshot::gui {

void CaseWindow::bindCommands()
{
    const auto bind = [this](const char* id, QToolButton* button, auto run) {
        QAction* const action = tools_.commands.bind(id, ui_->splitter, run);
        if (button)
            button->setDefaultAction(action);
    };
    bind("mention.reply", ui_->replyButton, [this] { composer_->write(); });
    bind("mention.browser", ui_->browserButton, [this] { acts_.openInBrowser(shown_->opener); });
    bind("mention.assignMe", ui_->assignMeButton, [this] { acts_.assign(mentions(), tools_.desk.actor()); });
    bind("mention.assign", ui_->assignButton, [this] { acts_.assignTo(mentions()); });
    bind("mention.handOver", ui_->handOverButton, [this] { askHandOver(tools_, this, id_); });
    bind("mention.snooze", ui_->snoozeButton, [this] { acts_.snooze(mentions()); });
    bind("mention.tag", ui_->tagButton, [this] { acts_.tag(mentions()); });
    bindActs();
    new WindowCommands(tools_, this, [this] { return panes(); });
    for (QToolButton* button : { ui_->assignMeButton, ui_->assignButton, ui_->handOverButton, ui_->snoozeButton, ui_->tagButton })
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

/// What has a button that tells more than the command, or none.
void CaseWindow::bindActs()
{
    Commands& commands = tools_.commands;
    commands.bindButton("mention.wake", ui_->wakeButton);
    commands.bindButton("case.triage", ui_->triageButton);
    commands.bind("case.done", ui_->splitter, [this] { moveOn(); });
    commands.bind("case.moveTo", ui_->splitter, [this] {
        QToolButton* const button = ui_->otherMovesButton;
        button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
    commands.bind("mention.untag", ui_->splitter, [this] { acts_.untagOneOf(mentions(), shown_->tags); });
    commands.bind("mention.note", ui_->splitter, [this] { ui_->noteField->setFocus(Qt::ShortcutFocusReason); });
}

QList<QWidget*> CaseWindow::panes() const
{
    return { ui_->tabs->currentWidget(), composer_, ui_->facts };
}

void CaseWindow::addPanes()
{
    people_ = new PeoplePane(tools_.commands.bind("mention.profile", ui_->splitter, [this] { acts_.lookAtProfile(shown_->opener); }), this);
    connect(people_, &PeoplePane::caseWanted, this, &CaseWindow::openCase);
    ui_->promisePlace->addWidget(promises_);
    ui_->taskPlace->addWidget(tasks_);
    ui_->peoplePlace->addWidget(people_);
    tabAsLaidOut(*this);
}

void CaseWindow::bindButtons()
{
    ui_->otherMovesButton->setMenu(new QMenu(this));
    ui_->untagButton->setMenu(new QMenu(this));
    connect(ui_->moveButton, &QPushButton::clicked, this, &CaseWindow::moveOn);
    connect(ui_->wakeButton, &QToolButton::clicked, this, [this] { acts_.wake(mentions()); });
    connect(ui_->triageButton, &QToolButton::clicked, this, [this] { openMention(shown_->opener.id.value); });
    connect(ui_->noteButton, &QPushButton::clicked, this, &CaseWindow::addNote);
    connect(ui_->noteField, &QPlainTextEdit::textChanged, this,
        [this] { ui_->noteButton->setEnabled(!ui_->noteField->toPlainText().trimmed().isEmpty()); });
    connect(composer_, &Composer::left, this, [this] { ui_->replyButton->setFocus(Qt::OtherFocusReason); });
    connect(&tools_.desk, &Desk::actFailed, this, [this](const QString& what, const Error& error) {
        if (isActiveWindow())
            tellFailure(tr("%1 failed: %2").arg(what, sentenceFor(error)));
    });
    ui_->noteButton->setEnabled(false);
}

void CaseWindow::moveOn()
{
    if (const auto next = nextState(shown_->inCase.state))
        acts_.moveCase(shown_->inCase, *next);
}

void CaseWindow::addNote()
{
    const std::string text = ui_->noteField->toPlainText().trimmed().toStdString();
    if (text.empty())
        return;
    tools_.desk.act(
        tr("Note"),
        [id = id_, text](Workspace& workspace) -> Result<Inverse> {
            return workspace.cases().note(id, text, workspace.actor(), workspace.now()).map([] { return Inverse(); });
        },
        [field = QPointer(ui_->noteField)] {
            if (field)
                field->clear();
        });
}

MentionActs::Mentions CaseWindow::mentions() const
{
    return shown_ ? MentionActs::Mentions{ shown_->inCase.opener } : MentionActs::Mentions{};
}

}
