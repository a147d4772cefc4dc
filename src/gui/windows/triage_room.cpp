// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_room.h"

#include "../commands/commands.h"
#include "../delegates/count_delegate.h"
#include "../delegates/mention_delegate.h"
#include "../look/icons.h"
#include "../widgets/tab_order.h"
#include "../words/errors.h"
#include "../words/names.h"
#include "../workers/desk.h"
#include "composer.h"
#include "ui_triage_room.h"

#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>

#include <set>

namespace earshot::gui {

namespace {

constexpr auto countsAfter = std::chrono::milliseconds(400);
constexpr auto countDownEvery = std::chrono::seconds(15);

}

TriageRoom::TriageRoom(const RoomTools& tools, QWidget* parent)
    : Room(parent)
    , ui_(std::make_unique<Ui::TriageRoom>())
    , tools_(tools)
    , views_(tools.desk.queries())
    , mentions_(tools.desk.queries(), *tools.desk.place().clock)
    , acts_(tools, this)
    , composer_(new Composer(tools, this))
    , matching_(tools.desk.queries(), this)
{
    ui_->setupUi(this);
    setObjectName("triage");
    ui_->mentionPane->setDesk(tools_.desk);
    ui_->mentionPane->placeComposer(composer_);
    tabAsLaidOut(*this);
    ui_->splitter->setSizes({ 200, 480, 680 });
    fillOrders();
    wireLists();
    wireActs();
    bindCommands();
}

TriageRoom::~TriageRoom() = default;

void TriageRoom::wireLists()
{
    ui_->viewList->setModel(&views_);
    ui_->viewList->setItemDelegate(new CountDelegate(this));
    ui_->mentionList->setItemDelegate(new MentionDelegate(*tools_.desk.place().clock, this));
    ui_->mentionList->setModel(&mentions_);
    connect(&views_, &ViewListModel::countsChanged, this, &TriageRoom::takeViews);
    connect(ui_->viewList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { chooseView(now.row()); });
    connect(ui_->mentionList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TriageRoom::showCurrent);
    connect(ui_->mentionList->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TriageRoom::leaveMatching);
    connect(ui_->orderBox, &QComboBox::activated, this, &TriageRoom::showList);
    connect(ui_->filterField, &FilterField::filterChanged, this, &TriageRoom::showList);
    connect(ui_->filterField, &FilterField::left, this, [this] { ui_->mentionList->setFocus(Qt::OtherFocusReason); });
    connect(&mentions_, &MentionListModel::stateChanged, this, &TriageRoom::tellListState);
    connect(&mentions_, &QAbstractItemModel::rowsInserted, this, &TriageRoom::tellListState);
    connect(&mentions_, &QAbstractItemModel::rowsRemoved, this, &TriageRoom::tellListState);
}

void TriageRoom::wireActs()
{
    countTimer_.setSingleShot(true);
    connect(&countTimer_, &QTimer::timeout, &views_, &ViewListModel::refresh);
    connect(&minuteTimer_, &QTimer::timeout, this, [this] {
        ui_->mentionList->viewport()->update();
        ui_->mentionPane->tellTimes();
    });
    minuteTimer_.start(countDownEvery);
    connect(&tools_.desk, &Desk::changed, this, &TriageRoom::takeNews);
    // private views leave nothing in the ledger that would tell of an undo
    connect(&tools_.desk.undoStack(), &QUndoStack::indexChanged, this, &TriageRoom::countSoon);
    connect(ui_->matchingBar, &MatchingBar::cancelled, this, [this] { ui_->matchingBar->isAtWork() ? acts_.cancel() : leaveMatching(); });
    // what a person does themselves may take the row from under the cursor; what others do may not
    connect(&acts_, &MentionActs::acting, this, [this] { mentions_.hold({}); });
    connect(
        &mentions_, &MentionListModel::newsTaken, this, [this] { mentions_.hold(mentions_.idAt(ui_->mentionList->currentIndex().row())); });
    connect(&acts_, &MentionActs::progressed, ui_->matchingBar, &MatchingBar::progress);
    connect(&acts_, &MentionActs::ended, this, [this] {
        acts_.setAll({});
        ui_->matchingBar->hide();
        ui_->mentionList->selectionModel()->select(ui_->mentionList->currentIndex(), QItemSelectionModel::ClearAndSelect);
    });
    connect(ui_->mentionPane, &MentionPane::shown, this, &TriageRoom::followComposer);
    connect(ui_->mentionPane, &MentionPane::shown, this, &TriageRoom::tellGroups);
    connect(&mentions_.hints(), &GroupHints::hintsCame, this, &TriageRoom::tellGroups);
    connect(&mentions_.hints(), &GroupHints::outdated, ui_->mentionList->viewport(), qOverload<>(&QWidget::update));
    connect(&mentions_.hints(), &GroupHints::outdated, this, &TriageRoom::tellGroups);
    connect(ui_->mentionPane, &MentionPane::untagWished, this,
        [this](const QString& tag) { acts_.untag({ ui_->mentionPane->row()->mention.id }, tag); });
    connect(composer_, &Composer::left, ui_->mentionList, [this] { ui_->mentionList->setFocus(Qt::OtherFocusReason); });
}

void TriageRoom::fillOrders()
{
    ui_->orderBox->clear();
    for (const TriageOrder order : { TriageOrder::MostUrgent, TriageOrder::Newest, TriageOrder::Oldest, TriageOrder::WakesSoonest })
        ui_->orderBox->addItem(word(order), static_cast<int>(order));
    ui_->orderBox->setCurrentIndex(ui_->orderBox->findData(static_cast<int>(mentions_.order())));
}

void TriageRoom::enter()
{
    if (!std::exchange(isNew_, false))
        return;
    views_.refresh();
    if (!ui_->viewList->currentIndex().isValid())
        ui_->viewList->setCurrentIndex(views_.index(0));
}

QList<QWidget*> TriageRoom::panes() const
{
    return { ui_->mentionList, ui_->mentionPane, ui_->viewList };
}

void TriageRoom::takeViews()
{
    if (const QString wanted = std::exchange(wantedView_, {}); !wanted.isEmpty()) {
        if (const int row = views_.rowOfKey(wanted); row >= 0)
            ui_->viewList->setCurrentIndex(views_.index(row));
        findWanted();
    }
    const int row = ui_->viewList->currentIndex().row();
    if (const ViewListModel::View* const view = views_.at(row); view && view->saved && view->saved != shownView_)
        chooseView(row); // somebody changed it
    emit badgeChanged(views_.at(0)->count->count);
}

void TriageRoom::chooseView(int row)
{
    const ViewListModel::View* const view = views_.at(row);
    if (!view)
        return;
    shownView_ = view->saved;
    ui_->listTitle->setText(view->name);
    ui_->orderBox->setCurrentIndex(ui_->orderBox->findData(static_cast<int>(view->order)));
    ui_->editViewButton->defaultAction()->setEnabled(view->saved.has_value());
    ui_->editViewButton->setVisible(view->saved.has_value());
    showList();
}

void TriageRoom::showList()
{
    const ViewListModel::View* const view = views_.at(ui_->viewList->currentIndex().row());
    if (!view)
        return;
    leaveMatching();
    TriageQuery query = view->query;
    query.within = ui_->filterField->filter();
    mentions_.show(query, static_cast<TriageOrder>(ui_->orderBox->currentData().toInt()));
    if (!wanted_)
        ui_->mentionPane->show({});
}

void TriageRoom::tellListState()
{
    switch (mentions_.state()) {
    case MentionListModel::State::Loading:
        return ui_->mentionList->setMessage(tr("Loading…"));
    case MentionListModel::State::Failed:
        return ui_->mentionList->setMessage(sentenceFor(*mentions_.error()));
    case MentionListModel::State::Ready:
        ui_->mentionList->setMessage(ui_->filterField->filter().conditions.empty()
                ? tr("Nothing here. That is good news.")
                : tr("Nothing here matches the filter. Esc in its field ends it."));
    }
    findWanted();
}

void TriageRoom::findWanted()
{
    const int row = wanted_ ? mentions_.rowOf(wanted_) : -1;
    const bool isOfSession = wantedPlace_ >= 0;
    if (row >= 0) {
        const int place = std::exchange(wantedPlace_, -1);
        ui_->mentionList->setCurrentIndex(mentions_.index(row));
        if (isOfSession)
            ui_->mentionList->scrollToPlace(mentions_.index(row), place);
    } else if (isOfSession && mentions_.isWhole() && wantedView_.isEmpty()) {
        wanted_ = {}; // gone since
        wantedPlace_ = -1;
    }
    if (!wanted_ && mentions_.rowCount() == 0)
        ui_->mentionPane->show({});
    else if (!wanted_ && !ui_->mentionList->currentIndex().isValid())
        ui_->mentionList->setCurrentIndex(mentions_.index(0));
}

void TriageRoom::takeNews(const std::vector<LedgerRow>& rows)
{
    std::set<MentionId> changed;
    std::set<CaseId> cases;
    for (const LedgerRow& row : rows) {
        if (row.mention)
            changed.insert(row.mention);
        if (row.caseId)
            cases.insert(row.caseId);
    }
    const std::vector<MentionId> ids(changed.begin(), changed.end());
    mentions_.refresh(ids, { cases.begin(), cases.end() });
    ui_->mentionPane->refresh(ids, { cases.begin(), cases.end() });
    countSoon();
}

void TriageRoom::countSoon()
{
    if (!countTimer_.isActive()) // else news without an end would put it off without an end
        countTimer_.start(countsAfter);
}

void TriageRoom::showCurrent()
{
    const MentionId id = mentions_.idAt(ui_->mentionList->currentIndex().row());
    if (!id)
        return;
    wanted_ = {};
    mentions_.hold(id);
    ui_->mentionPane->show(id);
}

void TriageRoom::tellGroups()
{
    const std::optional<TriageRow>& row = ui_->mentionPane->row();
    const bool isMarked = row && (row->mention.verdict.label == Label::Complaint || row->mention.verdict.label == Label::Troll);
    ui_->mentionPane->tellGroups(isMarked ? mentions_.hints().of(row->mention.id) : nullptr);
}

void TriageRoom::openMention(MentionId id)
{
    wanted_ = id;
    wantedPlace_ = -1;
    ui_->mentionPane->show(id);
    const int all = views_.rowOfKey(QString::fromUtf8(nameOf(TriageView::All).data()));
    if (mentions_.rowOf(id) < 0 && ui_->viewList->currentIndex().row() != all)
        ui_->viewList->setCurrentIndex(views_.index(all));
    else
        findWanted();
}

QVariantMap TriageRoom::session() const
{
    const QModelIndex current = ui_->mentionList->currentIndex();
    return { { "view", views_.keyOf(ui_->viewList->currentIndex().row()) }, { "order", ui_->orderBox->currentData().toInt() },
        { "filter", ui_->filterField->text() }, { "mention", QString::number(mentions_.idAt(current.row()).value) },
        { "place", current.isValid() ? ui_->mentionList->placeOf(current) : -1 },
        { "splitter", QString::fromLatin1(ui_->splitter->saveState().toBase64()) } };
}

void TriageRoom::restore(const QVariantMap& session)
{
    ui_->splitter->restoreState(QByteArray::fromBase64(session["splitter"].toString().toLatin1()));
    ui_->filterField->setFilterText(session["filter"].toString());
    wanted_ = { session["mention"].toString().toLongLong() };
    wantedPlace_ = session.value("place", -1).toInt();
    wantedView_ = session["view"].toString();
    const int row = views_.rowOfKey(wantedView_);
    if (row >= 0 || wantedView_.isEmpty())
        wantedView_.clear();
    const MentionId wanted = wanted_;
    ui_->viewList->setCurrentIndex(views_.index(std::max(0, row)));
    if (row >= 0 && session.contains("order")) {
        ui_->orderBox->setCurrentIndex(ui_->orderBox->findData(session["order"].toInt()));
        showList();
    }
    ui_->mentionPane->show(wanted);
}

void TriageRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        views_.retranslate();
        fillOrders();
        tellListState();
        if (const auto* view = views_.at(ui_->viewList->currentIndex().row()))
            ui_->listTitle->setText(view->name);
        tellGroups();
    }
    Room::changeEvent(event);
}

}
