// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow_room.h"

#include "../commands/commands.h"
#include "../delegates/card_delegate.h"
#include "../look/icons.h"
#include "../look/theme.h"
#include "../words/errors.h"
#include "../words/names.h"
#include "closing.h"
#include "earshot/app/case_moves.h"
#include "earshot/app/casework.h"
#include "earshot/model/names.h"
#include "lane_column.h"
#include "ui_workflow_room.h"

#include <QEvent>
#include <QItemSelectionModel>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr auto clockEvery = std::chrono::seconds(30);
constexpr auto ownNewsAfter = std::chrono::milliseconds(20);
constexpr auto othersNewsAfter = std::chrono::milliseconds(1000);

enum class Whose { Everybody, Mine, Nobody };

/// Unlike actOn(), which passes over what rules forbid, this fails then.
DeskAct moveOf(CaseId id, CaseState to, OpenPromises promises)
{
    return [id, to, promises](Workspace& workspace) -> Result<Inverse> {
        const auto before = workspace.cases().find(id);
        if (!before)
            return tl::unexpected(before.error());
        if (before->state == to)
            return Inverse();
        const auto after = moveCase(workspace, id, to, promises);
        if (!after)
            return tl::unexpected(after.error());
        return Inverse([before = *before, after = *after](Workspace& there) { return putBack(there, before, after).map([](bool) {}); });
    };
}

}

WorkflowRoom::WorkflowRoom(const RoomTools& tools, QWidget* parent)
    : Room(parent)
    , ui_(std::make_unique<Ui::WorkflowRoom>())
    , tools_(tools)
    , board_(tools.desk.queries(), *tools.desk.place().clock)
    , acts_(tools, this)
{
    ui_->setupUi(this);
    setObjectName("workflow");
    addLanes();
    fillPeople();
    bindCommands();
    tell();
    connect(&board_, &BoardModel::refreshed, this, &WorkflowRoom::tell);
    connect(&tools_.desk, &Desk::changed, this, &WorkflowRoom::takeNews);
    connect(&tools_.desk, &Desk::actFailed, this, [this] { followed_ = {}; });
    connect(&Theme::instance(), &Theme::changed, this, &WorkflowRoom::tell);
    connect(&clock_, &QTimer::timeout, this, [this] {
        if (isVisible())
            board_.refresh();
    });
    connect(ui_->personBox, &QComboBox::activated, this, &WorkflowRoom::showBoard);
    connect(ui_->dueTodayButton, &QToolButton::clicked, this, [this](bool on) { choose(on ? BoardDue::Today : BoardDue::Any); });
    connect(ui_->overdueButton, &QToolButton::clicked, this, [this](bool on) { choose(on ? BoardDue::Overdue : BoardDue::Any); });
}

WorkflowRoom::~WorkflowRoom() = default;

void WorkflowRoom::addLanes()
{
    auto* const delegate = new CardDelegate(*tools_.desk.place().clock, this);
    for (LaneModel* const lane : board_.lanes()) {
        auto* const column = new LaneColumn(*lane, delegate, ui_->board);
        ui_->boardLayout->addWidget(column, 1);
        columns_.push_back(column);
        column->list()->installEventFilter(this);
        connect(column, &LaneColumn::restWanted, this, [this, lane] { listRest(lane->state()); });
        // after the drop has ended: the move may have to ask something
        connect(
            lane, &LaneModel::cardDropped, this, [this, lane](qint64 id) { moveCase({ id }, lane->state()); }, Qt::QueuedConnection);
        connect(column->list(), &QListView::doubleClicked, this, [this, lane](const QModelIndex& index) {
            if (const TriageRow* const row = lane->rowAt(index.row()); row && row->inCase)
                tools_.notices.openCase(row->inCase->id.value);
        });
    }
}

void WorkflowRoom::bindCommands()
{
    const auto bind = [this](const char* id, auto run) { tools_.commands.bind(id, ui_->board, run); };
    const auto onCard = [this](auto run) {
        return [this, run] {
            if (const auto card = current())
                run(*card);
        };
    };
    const auto onMention
        = [onCard](auto run) { return onCard([run](const TriageRow& row) { run(MentionActs::Mentions{ row.mention.id }); }); };
    bind("board.right", [this] { moveCard(1); });
    bind("board.left", [this] { moveCard(-1); });
    bind("lane.next", [this] { goToLane(lane_ + 1); });
    bind("lane.previous", [this] { goToLane(lane_ - 1); });
    bind("list.next", [this] { step(1); });
    bind("list.previous", [this] { step(-1); });
    bind("mention.assignMe", onMention([this](const auto& ids) { acts_.assign(ids, tools_.desk.actor()); }));
    bind("mention.assign", onMention([this](const auto& ids) { acts_.assignTo(ids); }));
    bind("mention.snooze", onMention([this](const auto& ids) { acts_.snooze(ids); }));
    bind("mention.note", onCard([this](const TriageRow& row) { acts_.note(row); }));
    bind("mention.ladder", onCard([this](const TriageRow& row) { acts_.climbLadder(row); }));
    bind("mention.browser", onCard([this](const TriageRow& row) { acts_.openInBrowser(row.mention); }));
    bind("case.done", onCard([this](const TriageRow& row) { acts_.moveOn(row); }));
    bind("case.open", onCard([this](const TriageRow& row) { tools_.notices.openCase(row.inCase->id.value); }));
    tools_.commands.bindButton("board.dueToday", ui_->dueTodayButton);
    tools_.commands.bindButton("board.overdue", ui_->overdueButton);
    for (const auto& [id, whose] :
        { std::pair("board.everybody", Whose::Everybody), std::pair("board.mine", Whose::Mine), std::pair("board.nobody", Whose::Nobody) })
        tools_.commands.bind(id, this, [this, chosen = whose] {
            ui_->personBox->setCurrentIndex(ui_->personBox->findData(static_cast<int>(chosen)));
            showBoard();
        });
}

void WorkflowRoom::fillPeople()
{
    const int kept = std::max(0, ui_->personBox->currentIndex());
    ui_->personBox->clear();
    ui_->personBox->addItem(tr("everybody"), static_cast<int>(Whose::Everybody));
    ui_->personBox->addItem(tr("me (%1)").arg(tools_.desk.actor()), static_cast<int>(Whose::Mine));
    ui_->personBox->addItem(tr("nobody yet"), static_cast<int>(Whose::Nobody));
    ui_->personBox->setCurrentIndex(kept);
}

void WorkflowRoom::enter()
{
    if (!clock_.isActive())
        clock_.start(clockEvery);
    showBoard();
}

QList<QWidget*> WorkflowRoom::panes() const
{
    QList<QWidget*> panes;
    for (const auto& column : columns_)
        panes += column->list();
    panes += ui_->dueTodayButton;
    std::rotate(panes.begin(), panes.begin() + lane_, panes.end());
    return panes;
}

void WorkflowRoom::showBoard()
{
    std::optional<std::string> assignee;
    if (const auto whose = static_cast<Whose>(ui_->personBox->currentData().toInt()); whose != Whose::Everybody)
        assignee = whose == Whose::Mine ? tools_.desk.actor().toStdString() : std::string();
    board_.show(assignee, due_);
}

/// In the words of the filter field that are the same in every language. A list of mentions cannot be asked what is due.
void WorkflowRoom::listRest(CaseState state)
{
    QString filter = QString("case:%1").arg(QString::fromUtf8(nameOf(state).data(), static_cast<qsizetype>(nameOf(state).size())));
    if (const auto whose = static_cast<Whose>(ui_->personBox->currentData().toInt()); whose != Whose::Everybody)
        filter += whose == Whose::Mine ? " for:me" : " for:nobody";
    tools_.notices.listMentions(filter);
}

void WorkflowRoom::choose(BoardDue due)
{
    due_ = due;
    ui_->dueTodayButton->setChecked(due == BoardDue::Today);
    ui_->overdueButton->setChecked(due == BoardDue::Overdue);
    showBoard();
}

void WorkflowRoom::tell()
{
    const bool isReady = board_.state() == BoardModel::State::Ready;
    ui_->dueTodayButton->setText(isReady ? tr("%Ln due today", nullptr, board_.dueToday()) : tr("due today"));
    ui_->overdueButton->setText(isReady ? tr("%Ln overdue", nullptr, board_.overdue()) : tr("overdue"));
    ui_->overdueButton->setIcon(board_.overdue() > 0 ? icon("warning") : QIcon());
    if (board_.state() == BoardModel::State::Failed)
        ui_->boardMessage->setText(sentenceFor(*board_.error()));
    else if (!isReady)
        ui_->boardMessage->setText(tr("Loading…"));
    else if (due_ != BoardDue::Any)
        ui_->boardMessage->setText(tr("Nothing of this is due. That is good news."));
    else
        ui_->boardMessage->setText(tr("No case yet. A case opens with the first complaint that is found."));
    for (LaneColumn* const column : columns_)
        column->tell();
    const bool isShown = isReady && !board_.isEmpty();
    const bool hadFocus = ui_->board->isAncestorOf(focusWidget());
    ui_->boardStack->setCurrentWidget(isShown ? static_cast<QWidget*>(ui_->boardScroll) : ui_->boardMessage);
    follow();
    if (isShown && isVisible() && (hadFocus || !focusWidget()) && !current())
        goToLane(lane_);
}

void WorkflowRoom::takeNews(const std::vector<LedgerRow>& rows)
{
    if (!isVisible())
        return; // enter() asks
    for (const LedgerRow& row : rows)
        if (row.caseId)
            board_.refreshIn(row.actor == tools_.desk.place().actor ? ownNewsAfter : othersNewsAfter);
}

std::optional<TriageRow> WorkflowRoom::current() const
{
    const LaneColumn& column = *columns_[static_cast<std::size_t>(lane_)];
    const TriageRow* const row = column.lane().rowAt(column.list()->currentIndex().row());
    return row && row->inCase ? std::optional(*row) : std::nullopt;
}

void WorkflowRoom::moveCard(int lanes)
{
    const auto card = current();
    const int to = lane_ + lanes;
    if (card && to >= 0 && to < static_cast<int>(std::size(boardStates)))
        moveCase(card->inCase->id, boardStates[to]);
}

void WorkflowRoom::moveCase(CaseId id, CaseState to)
{
    followed_ = id;
    const Case* const card = board_.caseOf(id);
    if (card && card->state == to)
        return;
    const bool asks = card && asksFirst(*card, to);
    if (asks && !mayCloseOverPromise(tools_, this, Case(*card)))
        return;
    tools_.desk.act(tr("Move to %1").arg(word(to)), moveOf(id, to, asks ? OpenPromises::Leave : OpenPromises::Refuse));
}

void WorkflowRoom::follow()
{
    const int lane = followed_ ? board_.laneOf(followed_) : -1;
    if (lane < 0 || lane == lane_)
        return;
    const bool hadFocus = columns_[static_cast<std::size_t>(lane_)]->list()->hasFocus();
    const LaneColumn& column = *columns_[static_cast<std::size_t>(lane)];
    column.list()->setCurrentIndex(column.lane().index(column.lane().placeOf(followed_)));
    followed_ = {};
    lane_ = lane;
    ui_->boardScroll->ensureWidgetVisible(columns_[static_cast<std::size_t>(lane)]);
    if (hadFocus)
        column.list()->setFocus(Qt::OtherFocusReason);
}

void WorkflowRoom::goToLane(int lane)
{
    lane_ = std::clamp(lane, 0, static_cast<int>(columns_.size()) - 1);
    const LaneColumn& column = *columns_[static_cast<std::size_t>(lane_)];
    if (!column.list()->currentIndex().isValid())
        column.list()->setCurrentIndex(column.lane().index(0));
    ui_->boardScroll->ensureWidgetVisible(columns_[static_cast<std::size_t>(lane_)]);
    column.list()->setFocus(Qt::OtherFocusReason);
}

void WorkflowRoom::step(int rows)
{
    const LaneColumn& column = *columns_[static_cast<std::size_t>(lane_)];
    const int wanted = std::clamp(column.list()->currentIndex().row() + rows, 0, std::max(0, column.lane().rowCount() - 1));
    column.list()->setCurrentIndex(column.lane().index(wanted));
}

bool WorkflowRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i]->list() != watched)
                continue;
            columns_[i]->list()->viewport()->update();
            if (event->type() == QEvent::FocusIn)
                lane_ = static_cast<int>(i);
        }
    return Room::eventFilter(watched, event);
}

QVariantMap WorkflowRoom::session() const
{
    return { { "whose", ui_->personBox->currentIndex() } };
}

void WorkflowRoom::restore(const QVariantMap& session)
{
    ui_->personBox->setCurrentIndex(std::clamp(session["whose"].toInt(), 0, ui_->personBox->count() - 1));
}

void WorkflowRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        fillPeople();
        tell();
    }
    Room::changeEvent(event);
}

}
