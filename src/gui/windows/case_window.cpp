// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_window.h"

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
#include "earshot/document/history.h"
#include "people_pane.h"
#include "ui_case_window.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
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
    , tools_{ tools.desk, tools.commands, tools.dialogs, *this, tools.shell }
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
                return take(std::move(*shown));
            ui_->conversation->setPlaceholderText({});
            if (!shown_) { // nothing can be done to the case; the window can still be closed
                ui_->splitter->setEnabled(false);
                setEnabled(true);
            }
            tellFailure(sentenceFor(shown.error()));
        });
}

void CaseWindow::take(CaseView shown)
{
    const bool isFirst = !shown_;
    shown_ = std::move(shown);
    ui_->splitter->setEnabled(true);
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
    people_->show(shown_->opener, shown_->people, shown_->author, tools_.desk.now());
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

QVariantMap CaseWindow::session() const
{
    return { { "case", qlonglong(id_.value) }, { "geometry", saveGeometry() }, { "tab", ui_->tabs->currentIndex() },
        { "splitter", ui_->splitter->saveState() } };
}

void CaseWindow::restore(const QVariantMap& session)
{
    restoreGeometry(session["geometry"].toByteArray());
    ui_->tabs->setCurrentIndex(session["tab"].toInt());
    ui_->splitter->restoreState(session["splitter"].toByteArray());
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

void CaseWindow::listMentions(const QString& filter)
{
    window_.listMentions(filter);
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
