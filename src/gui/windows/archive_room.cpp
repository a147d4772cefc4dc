// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_room.h"

#include "../commands/commands.h"
#include "../delegates/hit_delegate.h"
#include "../words/errors.h"
#include "../words/search_text.h"
#include "../workers/desk.h"
#include "archive_work_bar.h"
#include "ui_archive_room.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr auto searchAfter = std::chrono::milliseconds(150);

}

ArchiveRoom::ArchiveRoom(const RoomTools& tools, QWidget* parent)
    : Room(parent)
    , ui_(std::make_unique<Ui::ArchiveRoom>())
    , tools_(tools)
    , hits_(tools.desk.queries())
    , facets_(tools.desk.queries(), this)
    , acts_(tools, this)
{
    ui_->setupUi(this);
    setObjectName("archive");
    ui_->hitList->setModel(&hits_);
    ui_->hitList->setItemDelegate(new HitDelegate(*tools_.desk.place().clock, this));
    ui_->evidencePane->setDesk(tools_.desk);
    ui_->hitSplitter->setSizes({ 480, 800 });
    workBar_ = new ArchiveWorkBar(tools_, this); // after the form, so that Tab comes to it last
    ui_->layout->addWidget(workBar_);
    ui_->searchHelp->setText(searchHelp());
    ui_->searchField->installEventFilter(this);
    bindCommands();
    connectSearch();
    connect(workBar_, &ArchiveWorkBar::atWorkChanged, this, &ArchiveRoom::tellActs);
    tell();
    connect(&tools_.desk, &Desk::changed, this, &ArchiveRoom::takeNews);
}

ArchiveRoom::~ArchiveRoom() = default;

void ArchiveRoom::connectSearch()
{
    typing_.setSingleShot(true);
    connect(&typing_, &QTimer::timeout, this, &ArchiveRoom::search);
    connect(ui_->searchField, &QLineEdit::textChanged, this, [this] {
        if (isVisible()) // else enter() searches
            typing_.start(searchAfter);
    });
    connect(ui_->searchHelp, &QLabel::linkActivated, this, [this](const QString& example) {
        ui_->searchField->setText(example);
        focusSearch();
    });
    connect(ui_->facetBar, &FacetBar::wanted, this, &ArchiveRoom::narrow);
    connect(&hits_, &HitListModel::stateChanged, this, &ArchiveRoom::tell);
    connect(&hits_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& changed) {
        if (changed.row() == ui_->hitList->currentIndex().row())
            showCurrent();
    });
    connect(ui_->hitList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArchiveRoom::showCurrent);
}

void ArchiveRoom::bindCommands()
{
    const auto bind = [this](const char* id, auto run) { return tools_.commands.bind(id, ui_->hitSplitter, run); };
    bind("list.next", [this] { step(1); });
    bind("list.previous", [this] { step(-1); });
    bind("list.filter", [this] { focusSearch(); });
    QAction* const browser = bind("mention.browser", [this] {
        if (const auto& hit = ui_->evidencePane->hit())
            acts_.openInBrowser(hit->mention);
    });
    QAction* const openCase = bind("case.open", [this] {
        if (const auto& hit = ui_->evidencePane->hit(); hit && hit->mention.caseId)
            tools_.notices.openCase(hit->mention.caseId.value);
    });
    ui_->evidencePane->setActions(browser, openCase);
    ui_->exportButton->setDefaultAction(tools_.commands.bind("archive.export", this, [this] { workBar_->exportChosen(selected()); }));
    ui_->exportButton->addAction(tools_.commands.bind("archive.exportAll", this, [this] { exportAll(); }));
    ui_->exportButton->setPopupMode(QToolButton::MenuButtonPopup);
    ui_->verifyButton->setDefaultAction(tools_.commands.bind("archive.verify", this, [this] { workBar_->verify(); }));
    for (QToolButton* const button : { ui_->exportButton, ui_->verifyButton })
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

QList<QWidget*> ArchiveRoom::panes() const
{
    return { ui_->searchField, ui_->hitList, ui_->evidencePane };
}

void ArchiveRoom::focusSearch()
{
    ui_->searchField->setFocus(Qt::ShortcutFocusReason);
    ui_->searchField->selectAll();
}

void ArchiveRoom::search()
{
    const QString text = ui_->searchField->text();
    if (text.simplified() == searched_)
        return;
    searched_ = text.simplified();
    facets_.forget();
    const auto query = parsedQuery(searched_.toStdString());
    if (query && !searched_.isEmpty()) {
        hits_.show(*query);
        facets_.ask([query = *query](Workspace& workspace) { return facetsOf(workspace.store(), query); },
            [this](const Result<Facets>& facets) { takeFacets(facets); });
    } else if (searched_.isEmpty()) {
        hits_.clear();
    }
    if (!query || searched_.isEmpty())
        ui_->searchNote->setText(searched_.isEmpty() ? QString() : searchHint(query.error()));
    if (searched_.isEmpty())
        ui_->facetBar->clear();
}

void ArchiveRoom::takeFacets(const Result<Facets>& facets)
{
    ui_->searchNote->setToolTip(facets ? QString() : sentenceFor(facets.error()));
    if (!facets) {
        ui_->searchNote->setText(tr("not counted"));
        return ui_->facetBar->clear(); // the counts there are those of another search
    }
    const QString counted = QLocale().toString(facets->counted);
    ui_->searchNote->setText(facets->isMore ? tr("more than %1 hits").arg(counted) : tr("%Ln hit(s)", nullptr, facets->counted));
    ui_->facetBar->show(*facets, searched_);
}

void ArchiveRoom::narrow(const QString& name, const QString& value, bool on)
{
    const QString text = ui_->searchField->text();
    ui_->searchField->setText(on ? withOperator(text, name, value) : withoutOperator(text, name));
    search();
}

void ArchiveRoom::tell()
{
    const bool hasHits = hits_.rowCount() > 0;
    QWidget* page = hasHits ? static_cast<QWidget*>(ui_->hitSplitter) : ui_->archiveMessage;
    if (hits_.state() == HitListModel::State::Idle)
        page = ui_->helpPage;
    else if (hits_.state() == HitListModel::State::Failed)
        ui_->archiveMessage->setText(sentenceFor(*hits_.error()));
    else if (hits_.state() == HitListModel::State::Loading)
        ui_->archiveMessage->setText(tr("Searching…"));
    else
        ui_->archiveMessage->setText(
            tr("Nothing was ever heard that matches. Try fewer words, or the beginning of a word with * behind it."));
    ui_->archiveStack->setCurrentWidget(page);
    tellActs();
    if (hits_.state() != HitListModel::State::Ready)
        return;
    if (!hasHits)
        ui_->evidencePane->clear();
    else if (!ui_->hitList->currentIndex().isValid())
        ui_->hitList->setCurrentIndex(hits_.index(0));
}

void ArchiveRoom::takeNews(const std::vector<LedgerRow>& rows)
{
    std::vector<MentionId> changed;
    bool isShown = false;
    for (const LedgerRow& row : rows) {
        const auto& hit = ui_->evidencePane->hit();
        isShown = isShown || (hit && (row.mention == hit->mention.id || (row.caseId && row.caseId == hit->mention.caseId)));
        if (row.mention)
            changed.push_back(row.mention);
    }
    hits_.refresh(changed);
    if (isShown)
        ui_->evidencePane->refresh();
}

void ArchiveRoom::showCurrent()
{
    if (const Hit* const hit = hits_.hitAt(ui_->hitList->currentIndex().row()))
        ui_->evidencePane->show(*hit);
}

void ArchiveRoom::step(int rows)
{
    const int wanted = std::clamp(ui_->hitList->currentIndex().row() + rows, 0, std::max(0, hits_.rowCount() - 1));
    ui_->hitList->setCurrentIndex(hits_.index(wanted));
}

std::vector<MentionId> ArchiveRoom::selected() const
{
    std::vector<MentionId> ids;
    for (const QModelIndex& index : ui_->hitList->selectionModel()->selectedRows())
        ids.push_back(hits_.idAt(index.row()));
    std::sort(ids.begin(), ids.end());
    return ids;
}

void ArchiveRoom::exportAll()
{
    if (hits_.rowCount() == 0)
        return tools_.notices.tell(tr("Search for something first; all its hits are exported then."));
    workBar_->exportAll(hits_.query());
}

void ArchiveRoom::tellActs()
{
    for (QAction* const action : ui_->exportButton->actions())
        action->setEnabled(hits_.rowCount() > 0 && !workBar_->isAtWork());
    ui_->verifyButton->defaultAction()->setEnabled(!workBar_->isAtWork());
}

bool ArchiveRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == ui_->searchField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            search();
            ui_->hitList->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Room::eventFilter(watched, event);
}

QVariantMap ArchiveRoom::session() const
{
    return { { "search", ui_->searchField->text() }, { "splitter", QString::fromLatin1(ui_->hitSplitter->saveState().toBase64()) } };
}

void ArchiveRoom::restore(const QVariantMap& session)
{
    ui_->hitSplitter->restoreState(QByteArray::fromBase64(session["splitter"].toString().toLatin1()));
    ui_->searchField->setText(session["search"].toString());
}

void ArchiveRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        ui_->searchHelp->setText(searchHelp());
        searched_.clear();
        search();
        tell();
    }
    Room::changeEvent(event);
}

}
