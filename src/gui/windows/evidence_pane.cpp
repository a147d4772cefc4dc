// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_pane.h"

#include "../commands/commands.h"
#include "../look/theme.h"
#include "../words/errors.h"
#include "../words/evidence_html.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../words/times.h"
#include "../workers/desk.h"
#include "earshot/document/history.h"
#include "ui_evidence_pane.h"

#include <QAction>
#include <QEvent>

#include <algorithm>
#include <iterator>

namespace earshot::gui {

namespace {

constexpr int mostRows = 500; // of the ledger, the newest

QString factsOf(const Mention& mention)
{
    QStringList parts{ shape(mention.verdict.label) + " " + word(mention.verdict.label),
        fullTime(mention.postedAt.value_or(mention.firstSeenAt)) };
    if (!mention.url.empty())
        parts += isolated(QString::fromStdString(mention.url));
    if (mention.state != MentionState::Present)
        parts += word(mention.state);
    parts += mention.caseId ? EvidencePane::tr("case %1").arg(mention.caseId.value) : EvidencePane::tr("in no case");
    return parts.join(" · ");
}

}

EvidencePane::EvidencePane(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::EvidencePane>())
{
    ui_->setupUi(this);
    setFocusProxy(ui_->versions);
    ui_->evidenceSplitter->setStretchFactor(0, 3);
    ui_->evidenceSplitter->setStretchFactor(1, 2);
    connect(&Theme::instance(), &Theme::changed, this, &EvidencePane::tell);
    clear();
}

EvidencePane::~EvidencePane() = default;

void EvidencePane::setDesk(Desk& desk)
{
    desk_ = &desk;
    asker_ = std::make_unique<Asker>(desk.queries(), this);
}

void EvidencePane::setActions(QAction* browser, QAction* openCase)
{
    ui_->hitBrowserButton->setDefaultAction(browser);
    ui_->hitCaseButton->setDefaultAction(openCase);
    ui_->hitCaseButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void EvidencePane::show(const Hit& hit)
{
    const bool isOther = !hit_ || hit_->mention.id != hit.mention.id;
    hit_ = hit;
    if (isOther) {
        versions_.clear();
        history_.clear();
    }
    refresh();
}

void EvidencePane::refresh()
{
    if (!hit_)
        return;
    asker_->ask([id = hit_->mention.id](Workspace& workspace) { return find(workspace, id); },
        [this](Result<Found> found) {
            if (found)
                take(std::move(*found));
            else
                tellFailure(found.error());
        });
}

Result<EvidencePane::Found> EvidencePane::find(Workspace& workspace, MentionId id)
{
    auto mention = workspace.mentions().find(id);
    auto versions = workspace.mentions().versions(id);
    auto history = historyOf(workspace.store(), id, mostRows);
    if (!mention || !versions || !history)
        return tl::unexpected(!mention ? mention.error() : !versions ? versions.error() : history.error());
    Found found{ std::move(*mention), std::move(*versions), {} };
    std::ranges::transform(*history, std::back_inserter(found.history), &told);
    return found;
}

void EvidencePane::take(Found found)
{
    if (found.mention.text != hit_->mention.text)
        hit_->marks.clear(); // they were made on the text before
    hit_->mention = std::move(found.mention);
    versions_ = std::move(found.versions);
    history_ = std::move(found.history);
    tell();
}

void EvidencePane::tellFailure(const Error& error)
{
    ui_->hitAuthor->clear();
    ui_->hitFacts->clear();
    ui_->versions->setPlainText(sentenceFor(error));
    ui_->ledgerText->clear();
    setEnabled(true);
}

void EvidencePane::tell()
{
    if (!hit_)
        return;
    ui_->hitAuthor->setText(isolated(authorOf(hit_->mention)) + " · " + platformName(hit_->mention.platform));
    ui_->hitFacts->setText(factsOf(hit_->mention));
    ui_->versions->setHtml(versionsHtml(*hit_, versions_));
    ui_->ledgerText->setHtml(ledgerHtml(history_));
    setEnabled(true);
    if (QAction* const openCase = ui_->hitCaseButton->defaultAction())
        Commands::setRefusal(*openCase, hit_->mention.caseId ? QString() : tr("This mention is in no case."));
}

void EvidencePane::clear()
{
    if (asker_)
        asker_->forget();
    hit_.reset();
    ui_->hitAuthor->clear();
    ui_->hitFacts->clear();
    ui_->versions->clear();
    ui_->ledgerText->clear();
    setEnabled(false);
}

void EvidencePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        tell();
    }
    QWidget::changeEvent(event);
}

}
