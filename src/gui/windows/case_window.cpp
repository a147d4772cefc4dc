// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_window.h"

#include "../commands/commands.h"
#include "../look/icons.h"
#include "../look/theme.h"
#include "../words/errors.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../words/targets.h"
#include "../words/texts.h"
#include "../words/times.h"
#include "../workers/desk.h"
#include "commitment_pane.h"
#include "composer.h"
#include "earshot/app/case_moves.h"
#include "earshot/document/history.h"
#include "hand_over.h"
#include "people_pane.h"
#include "ui_case_window.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr auto clockEvery = std::chrono::seconds(15);

}

CaseWindow::CaseWindow(const RoomTools& tools, CaseId id, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , ui_(std::make_unique<Ui::CaseWindow>())
    , window_(tools.notices)
    , tools_{ tools.desk, tools.commands, tools.dialogs, *this }
    , id_(id)
    , acts_(tools_, this)
    , asker_(tools.desk.queries(), this)
    , composer_(new Composer(tools_, this))
    , promises_(new CommitmentPane(tools_, CommitmentKind::Promise, id, this))
    , tasks_(new CommitmentPane(tools_, CommitmentKind::Task, id, this))
{
    ui_->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    ui_->splitter->setSizes({ 760, 360 });
    ui_->splitter->setStretchFactor(0, 1);
    ui_->composerPlace->addWidget(composer_);
    ui_->historyList->setModel(&history_);
    ui_->historyList->header()->setSectionResizeMode(HistoryModel::WhenColumn, QHeaderView::ResizeToContents);
    ui_->historyList->header()->setSectionResizeMode(HistoryModel::WhoColumn, QHeaderView::ResizeToContents);
    bindCommands();
    bindButtons();
    addPanes();
    setEnabled(false);
    connect(&tools_.desk, &Desk::changed, this, &CaseWindow::follow);
    connect(&Theme::instance(), &Theme::changed, this, &CaseWindow::say);
    connect(&clock_, &QTimer::timeout, this, &CaseWindow::say);
    clock_.start(clockEvery);
    setWindowTitle(tr("Case %1").arg(id.value));
    ask();
}

CaseWindow::~CaseWindow() = default;

void CaseWindow::bindCommands()
{
    const auto bind = [this](const char* id, QToolButton* button, auto run) {
        QAction* const action = tools_.commands.bind(id, this, run);
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
    bind("undo", nullptr, [this] { tools_.desk.undoStack().undo(); });
    bind("window.close", nullptr, [this] { close(); });
    ui_->replyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : { ui_->assignMeButton, ui_->assignButton, ui_->handOverButton, ui_->snoozeButton, ui_->tagButton })
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void CaseWindow::addPanes()
{
    people_ = new PeoplePane(tools_.commands.bind("mention.profile", this, [this] { acts_.lookAtProfile(shown_->opener); }), this);
    connect(people_, &PeoplePane::caseWanted, this, &CaseWindow::openCase);
    ui_->promisePlace->addWidget(promises_);
    ui_->taskPlace->addWidget(tasks_);
    ui_->peoplePlace->addWidget(people_);
}

void CaseWindow::bindButtons()
{
    ui_->otherMovesButton->setMenu(new QMenu(this));
    ui_->untagButton->setMenu(new QMenu(this));
    connect(ui_->moveButton, &QPushButton::clicked, this, [this] {
        if (const auto next = nextState(shown_->inCase.state))
            acts_.moveCase(shown_->inCase, *next);
    });
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

void CaseWindow::follow(const std::vector<LedgerRow>& rows)
{
    const auto isAboutThis = [this](const LedgerRow& row) {
        return row.caseId == id_ || (shown_ && row.mention && std::ranges::any_of(shown_->conversation.mentions, [&](const Mention& one) {
            return one.id == row.mention;
        }));
    };
    if (std::ranges::any_of(rows, isAboutThis))
        ask();
}

void CaseWindow::ask()
{
    asker_.ask([id = id_](Workspace& workspace) { return caseView(workspace, id); },
        [this](Result<CaseView> shown) {
            if (shown)
                take(std::move(*shown));
            else
                tellFailure(sentenceFor(shown.error()));
        });
}

void CaseWindow::take(CaseView shown)
{
    const bool isFirst = !shown_;
    shown_ = std::move(shown);
    setEnabled(true);
    say();
    composer_->show(shown_->inCase, shown_->opener);
    if (isFirst)
        ui_->conversation->setFocus(Qt::OtherFocusReason);
}

void CaseWindow::say()
{
    if (!shown_)
        return;
    const QString author = isolated(authorOf(shown_->opener));
    setWindowTitle(tr("Case %1 · %2").arg(id_.value).arg(author));
    ui_->caseTitle->setText(tr("Case %1 · %2 · %3").arg(id_.value).arg(author, platformName(shown_->opener.platform)));
    const int place = ui_->conversation->verticalScrollBar()->value();
    ui_->conversation->setHtml(conversationHtml(shown_->conversation, tools_.desk.now()));
    ui_->conversation->verticalScrollBar()->setValue(place);
    history_.show(shown_->history, tools_.desk.now());
    ui_->tabs->setTabText(1, tr("History (%1)").arg(history_.rowCount()));
    sayState();
    sayTarget();
    sayPeople();
    sayTags();
    sayNotes();
    for (CommitmentPane* const pane : { promises_, tasks_ })
        pane->show(shown_->commitments);
}

void CaseWindow::sayState()
{
    const Case& inCase = shown_->inCase;
    ui_->stateLine->setText(inCase.lane == Lane::Trolls ? tr("%1 · %2").arg(word(inCase.state), word(inCase.lane)) : word(inCase.state));
    const auto next = nextState(inCase.state);
    ui_->moveButton->setVisible(next.has_value());
    if (next)
        ui_->moveButton->setText(tr("Move on: %1").arg(word(*next)));
    QMenu* const menu = ui_->otherMovesButton->menu();
    menu->clear();
    for (const CaseState to : shown_->moves)
        if (to != next)
            connect(menu->addAction(word(to)), &QAction::triggered, this, [this, to] { acts_.moveCase(shown_->inCase, to); });
    ui_->otherMovesButton->setVisible(!menu->isEmpty());
}

void CaseWindow::sayTarget()
{
    const Case& inCase = shown_->inCase;
    const Time now = tools_.desk.now();
    QString line = tr("no target");
    if (inCase.firstAnsweredAt)
        line = tr("answered %1").arg(agoText(*inCase.firstAnsweredAt, now));
    else if (inCase.answerDueAt)
        line = *inCase.answerDueAt > now ? tr("due %1").arg(dueText(*inCase.answerDueAt, now)) : dueText(*inCase.answerDueAt, now);
    ui_->targetLine->setText(line);
    ui_->targetLine->setToolTip(inCase.answerDueAt ? fullTime(*inCase.answerDueAt) : QString());
    ui_->explanationLine->setText(shown_->target ? explanationOf(*shown_->target) : QString());
    ui_->explanationLine->setVisible(shown_->target.has_value());
}

void CaseWindow::sayPeople()
{
    const Case& inCase = shown_->inCase;
    ui_->assigneeLine->setText(inCase.assignee.empty() ? tr("nobody's yet") : QString::fromStdString(inCase.assignee));
    ui_->assignMeButton->setVisible(QString::fromStdString(inCase.assignee) != tools_.desk.actor());
    const bool sleeps = inCase.snoozedUntil && *inCase.snoozedUntil > tools_.desk.now();
    ui_->sleepLine->setText(
        sleeps ? tr("sleeps until %1; wakes sooner if the customer writes").arg(fullTime(*inCase.snoozedUntil)) : tr("awake"));
    ui_->wakeButton->setVisible(sleeps);
    people_->show(shown_->opener, shown_->people, tools_.desk.now());
}

void CaseWindow::sayTags()
{
    QStringList names;
    QMenu* const menu = ui_->untagButton->menu();
    menu->clear();
    for (const std::string& tag : shown_->tags) {
        const QString name = QString::fromStdString(tag);
        names += "#" + name;
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] { acts_.untag(mentions(), name); });
    }
    ui_->tagLine->setText(names.isEmpty() ? tr("none") : names.join("  "));
    ui_->untagButton->setVisible(!names.isEmpty());
}

void CaseWindow::sayNotes()
{
    ui_->noteList->setVisible(!shown_->notes.empty());
    ui_->noteList->setHtml(notesHtml(shown_->notes, tools_.desk.now()));
    ui_->noteList->moveCursor(QTextCursor::End);
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

void CaseWindow::tell(const QString& sentence, const QString& actionText, std::function<void()> action)
{
    ui_->messageBar->show(MessageBar::Kind::Notice, sentence, actionText, std::move(action));
}

void CaseWindow::tellFailure(const QString& sentence)
{
    ui_->messageBar->show(MessageBar::Kind::Failure, sentence);
}

void CaseWindow::openMention(qint64 mention)
{
    window_.openMention(mention);
}

void CaseWindow::openCase(qint64 caseId)
{
    window_.openCase(caseId);
}

void CaseWindow::goToListening()
{
    window_.goToListening();
}

void CaseWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        history_.retranslate();
        say();
    }
    QWidget::changeEvent(event);
}

}
