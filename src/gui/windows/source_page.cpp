// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_page.h"

#include "../commands/commands.h"
#include "../look/icons.h"
#include "../widgets/tables.h"
#include "../words/errors.h"
#include "../words/sources.h"
#include "../words/times.h"
#include "../workers/desk.h"
#include "dialogs.h"
#include "earshot/base/url.h"
#include "source_dialog.h"
#include "ui_source_page.h"

#include <QEvent>

namespace earshot::gui {

namespace {

constexpr auto timesEvery = std::chrono::seconds(5);

/// Neither paused by a person nor given up because the server said that it is gone.
bool isAsked(const SourceReport& report)
{
    return !report.source.paused && report.state.health != SourceHealth::Dead;
}

}

SourcePage::SourcePage(const RoomTools& tools, QWidget* parent)
    : ListeningPage(parent)
    , ui_(std::make_unique<Ui::SourcePage>())
    , tools_(tools)
    , sources_(tools.desk.queries(), *tools.desk.place().clock)
{
    ui_->setupUi(this);
    ui_->testSourceButton->setIcon(icon("check"));
    ui_->sourceTable->setModel(&sources_);
    setUpTable(*ui_->sourceTable, SourceListModel::NameColumn);
    connect(&sources_, &SourceListModel::loaded, this, &SourcePage::takeSources);
    connect(ui_->sourceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcePage::showCurrent);
    for (const auto& [id, button] : { std::pair("source.add", ui_->addSourceButton), std::pair("source.change", ui_->changeSourceButton),
             std::pair("source.test", ui_->testSourceButton), std::pair("source.pause", ui_->pauseSourceButton),
             std::pair("source.remove", ui_->removeSourceButton) })
        tools_.commands.bindButton(id, button);
    connect(ui_->addSourceButton, &QPushButton::clicked, this, &SourcePage::addSource);
    connect(ui_->testSourceButton, &QPushButton::clicked, this, &SourcePage::test);
    connect(ui_->changeSourceButton, &QPushButton::clicked, this, &SourcePage::changeSource);
    connect(ui_->pauseSourceButton, &QPushButton::clicked, this, &SourcePage::togglePause);
    connect(ui_->removeSourceButton, &QPushButton::clicked, this, &SourcePage::remove);
    connect(&tools_.desk.listening(), &Listening::stateChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&clockTimer_, &QTimer::timeout, this, [this] {
        if (isVisible())
            sources_.tellTimes();
    });
    clockTimer_.start(timesEvery);
    takeSources();
}

SourcePage::~SourcePage() = default;

bool SourcePage::concerns(const LedgerRow& row) const
{
    return row.kind == EventKind::SourceAdded || row.kind == EventKind::SourceChanged || row.kind == EventKind::SourceRemoved;
}

QWidget* SourcePage::firstPane() const
{
    return sources_.rowCount() > 0 ? static_cast<QWidget*>(ui_->sourceTable) : ui_->addSourceButton;
}

const SourceReport* SourcePage::current() const
{
    return sources_.at(sources_.rowOf(current_));
}

void SourcePage::takeSources()
{
    const bool empty = sources_.rowCount() == 0;
    ui_->sourceMessage->setText(sources_.error() ? sentenceFor(*sources_.error())
            : sources_.isLoaded()                ? tr("Earshot listens nowhere yet. Add a feed or a Mastodon server.")
                                                 : tr("Loading…"));
    ui_->sourceStack->setCurrentWidget(empty ? static_cast<QWidget*>(ui_->sourceMessage) : ui_->sourceTable);
    ui_->sourceCard->setVisible(!empty);
    const int row = std::max(0, sources_.rowOf(current_));
    if (!empty && ui_->sourceTable->currentIndex().row() != row)
        ui_->sourceTable->setCurrentIndex(sources_.index(row, 0));
    showCurrent();
}

void SourcePage::showCurrent()
{
    const SourceReport* const chosen = sources_.at(ui_->sourceTable->currentIndex().row());
    if (!chosen)
        return;
    if (std::exchange(current_, chosen->source.id) != current_)
        ui_->testResult->clear();
    if (told_ != chosen->source)
        askTokenPlace(*chosen);
    const Time now = tools_.desk.now();
    ui_->sourceName->setText(sourceName(chosen->source));
    const QString health = healthShape(*chosen) + ' ' + healthWord(*chosen);
    ui_->sourceHealth->setText(chosen->lastError ? QString::fromUtf8("%1 – %2").arg(health, sentenceFor(*chosen->lastError)) : health);
    ui_->sourceTimes->setText(
        tr("Last poll %1 · last news %2 · next poll %3 · every %n s", nullptr, static_cast<int>(chosen->source.every.count()))
            .arg(lastPollText(*chosen, now), chosen->state.newAt ? agoText(*chosen->state.newAt, now) : tr("never"),
                nextPollText(*chosen, now)));
    ui_->sourceTimes->setToolTip(pollTimesTip(*chosen));
    ui_->pauseSourceButton->setText(isAsked(*chosen) ? tr("Pause") : tr("Resume"));
    ui_->pauseSourceButton->setIcon(icon(isAsked(*chosen) ? "pause" : "play"));
}

void SourcePage::askTokenPlace(const SourceReport& of)
{
    if (told_.id != of.source.id)
        ui_->sourceAccount->clear();
    told_ = of.source;
    tools_.desk.listening().ask(
        this,
        [source = told_](Workspace& workspace, SecretStore& secrets, HttpClient&) { return tokenPlaceOf(workspace, secrets, source); },
        [this, source = told_](const Result<TokenPlace>& place) { takeTokenPlace(source, place); });
}

void SourcePage::takeTokenPlace(const Source& source, const Result<TokenPlace>& place)
{
    if (source != told_)
        return;
    const QString text = place ? accountText(source, *place) : sentenceFor(place.error());
    ui_->sourceAccount->setText(text);
    ui_->sourceAccount->setVisible(!text.isEmpty());
}

void SourcePage::addSource()
{
    auto* const dialog = new SourceDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(*dialog); });
    dialog->open();
}

void SourcePage::add(const SourceDialog& dialog)
{
    tools_.desk.listening().ask(
        this,
        [source = dialog.source(), token = dialog.token()](
            Workspace& workspace, SecretStore& secrets, HttpClient&) { return earshot::addSource(workspace, secrets, source, token); },
        [this](const Result<AddedSource>& added) {
            if (!added)
                return tools_.notices.tellFailure(tr("The source was not added: %1").arg(sentenceFor(added.error())));
            current_ = added->id;
            refresh();
            emit tools_.desk.listening().committed();
        });
}

void SourcePage::changeSource()
{
    const SourceReport* const chosen = current();
    if (!chosen)
        return;
    auto* const dialog = new SourceDialog(chosen->source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = chosen->source] { change(before, *dialog); });
    dialog->open();
}

// Secrets first: what they are wanted for may fail without them. An old one is never brought back.
void SourcePage::change(Source before, const SourceDialog& dialog)
{
    Source wanted = dialog.source();
    const bool isSecret = wanted.baseUrl != before.baseUrl && holdsSecret(wanted.baseUrl);
    if (dialog.token().empty() && !isSecret)
        return saveChange(before, wanted);
    const std::string address = isSecret ? wanted.baseUrl : std::string();
    if (isSecret)
        before.baseUrl = wanted.baseUrl = withoutSecret(address);
    tools_.desk.listening().ask(
        this,
        [id = before.id, token = dialog.token(), address](Workspace& workspace, SecretStore& secrets, HttpClient&) {
            const auto done = token.empty() ? Result<void>() : replaceToken(workspace, secrets, id, token);
            return done && !address.empty() ? replaceAddress(workspace, secrets, id, address) : done;
        },
        [this, before, wanted](const Result<void>& replaced) {
            if (!replaced)
                return tools_.notices.tellFailure(tr("The source was not changed: %1").arg(sentenceFor(replaced.error())));
            told_ = {};
            emit tools_.desk.listening().committed();
            refresh();
            saveChange(before, wanted);
        });
}

void SourcePage::saveChange(const Source& before, const Source& wanted)
{
    if (wanted == before)
        return;
    tools_.desk.act(tr("Change the source"), [wanted](Workspace& workspace) -> Result<Inverse> {
        return earshot::changeSource(workspace, wanted).map([](const SourceBefore& was) {
            return Inverse([was](Workspace& there) { return restoreSource(there, was); });
        });
    });
}

void SourcePage::test()
{
    if (!current())
        return;
    ui_->testResult->setText(tr("Asking…"));
    tools_.desk.listening().ask(
        this,
        [id = current_](Workspace& workspace, SecretStore& secrets, HttpClient& http) { return testSource(workspace, secrets, http, id); },
        [this, id = current_](const Result<SourceTest>& test) { takeTest(id, test); });
}

void SourcePage::takeTest(SourceId id, const Result<SourceTest>& test)
{
    if (id != current_)
        return;
    if (!test)
        return ui_->testResult->setText(QString::fromUtf8("▲ ") + sentenceFor(test.error()));
    QString answer = QString::fromUtf8("● ") + tr("It answers: %n item(s) on the first page.", nullptr, static_cast<int>(test->items));
    if (!test->account.empty())
        answer += ' ' + tr("The token is that of @%1.").arg(QString::fromStdString(test->account));
    ui_->testResult->setText(answer);
}

void SourcePage::togglePause()
{
    const SourceReport* const chosen = current();
    if (!chosen)
        return;
    const auto setPaused = [id = chosen->source.id](bool paused) {
        return [id, paused](Workspace& workspace) { return workspace.sources().setPaused(id, paused, workspace.actor(), workspace.now()); };
    };
    const bool pause = isAsked(*chosen);
    tools_.desk.act(pause ? tr("Pause the source") : tr("Resume the source"),
        [wish = setPaused(pause), back = setPaused(!pause)](
            Workspace& workspace) -> Result<Inverse> { return wish(workspace).map([back] { return Inverse(back); }); });
}

void SourcePage::remove()
{
    const SourceReport* const chosen = current();
    if (!chosen
        || !tools_.dialogs.confirm(this, tr("Remove a source"),
            tr("Ask “%1” no longer and forget its token? What was heard there stays.").arg(sourceName(chosen->source)), tr("Remove")))
        return;
    tools_.desk.listening().ask(
        this, [id = current_](Workspace& workspace, SecretStore& secrets, HttpClient&) { return removeSource(workspace, secrets, id); },
        [this](const Result<void>& removed) {
            if (!removed)
                tools_.notices.tellFailure(tr("The source was not removed: %1").arg(sentenceFor(removed.error())));
            refresh();
            emit tools_.desk.listening().committed();
        });
}

void SourcePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        told_ = {};
        emit sources_.headerDataChanged(Qt::Horizontal, 0, SourceListModel::ColumnCount - 1);
        takeSources();
    }
    ListeningPage::changeEvent(event);
}

}
