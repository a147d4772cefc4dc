// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_pane.h"

#include "../commands/commands.h"
#include "../look/theme.h"
#include "../words/authors.h"
#include "../words/groups.h"
#include "../words/names.h"
#include "../words/relevance.h"
#include "../words/rows.h"
#include "../words/texts.h"
#include "../words/times.h"
#include "../workers/desk.h"
#include "ui_mention_pane.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace earshot::gui {

namespace {

QString verdictHtml(const Verdict& verdict)
{
    const double probability = verdict.label == Label::Troll ? verdict.troll
        : verdict.label == Label::Complaint                  ? verdict.complaint
                                                             : 1 - std::max(verdict.complaint, verdict.troll);
    QString head = QString("<b style=\"color:%1\">%2 %3</b>")
                       .arg(colours().of(verdict.label).name(), shape(verdict.label), word(verdict.label).toHtmlEscaped());
    if (!verdict.byPerson && verdict.label != Label::Unsure)
        head += ' ' + percentText(probability);
    return head + " · " + MentionPane::tr("because: %1").arg(isolated(becauseText(verdict).toHtmlEscaped()));
}

QString relevanceHtml(const TriageRow& row)
{
    if (!row.relevance)
        return MentionPane::tr("No word of a brand stands in it.").toHtmlEscaped();
    const Relevance& relevance = *row.relevance;
    const QString head = QString("<b>%1</b>").arg(relevanceHead(relevance, QString::fromStdString(row.brand)).toHtmlEscaped());
    return relevance.reasons.empty() ? head : head + " · " + becauseText(relevance).toHtmlEscaped();
}

/// What belongs to no brand and is in no case may be a candidate: a person's word is wanted.
bool mayBeAsked(const TriageRow& row)
{
    return !row.mention.own && (row.relevance || (!row.mention.brand && !row.inCase));
}

QString caseText(const TriageRow& row, Time now)
{
    if (!row.inCase)
        return MentionPane::tr("in no case");
    QStringList parts{ MentionPane::tr("case %1").arg(row.inCase->id.value), word(row.inCase->state) };
    if (const QString due = dueOf(row, now); !due.isEmpty() && due != word(row.inCase->state))
        parts += due;
    if (!row.inCase->assignee.empty())
        parts += QString::fromStdString(row.inCase->assignee);
    return parts.join(" · ");
}

}

MentionPane::MentionPane(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::MentionPane>())
{
    ui_->setupUi(this);
    setFocusProxy(ui_->conversation);
    connect(ui_->tagChips, &TagChips::removalWished, this, &MentionPane::untagWished);
    connect(&Theme::instance(), &Theme::changed, this, &MentionPane::tell);
    clear();
}

MentionPane::~MentionPane() = default;

void MentionPane::setDesk(Desk& desk)
{
    desk_ = &desk;
    asker_ = std::make_unique<Asker>(desk.queries(), this);
}

void MentionPane::setActions(const QHash<QString, QAction*>& byCommand)
{
    const std::pair<QToolButton*, const char*> buttons[] = { { ui_->complaintButton, "label.complaint" },
        { ui_->trollButton, "label.troll" }, { ui_->otherButton, "label.other" }, { ui_->unsureButton, "label.unsure" },
        { ui_->assignButton, "mention.assignMe" }, { ui_->snoozeButton, "mention.snooze" }, { ui_->tagButton, "mention.tag" },
        { ui_->noteButton, "mention.note" }, { ui_->ladderButton, "mention.ladder" }, { ui_->browserButton, "mention.browser" },
        { ui_->caseButton, "case.open" }, { ui_->profileButton, "mention.profile" }, { ui_->othersButton, "mention.others" },
        { ui_->oursButton, "mention.ours" }, { ui_->notOursButton, "mention.notOurs" }, { ui_->replyButton, "mention.reply" } };
    for (const auto& [button, command] : buttons)
        button->setDefaultAction(byCommand.value(command));
    ui_->replyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    ui_->caseButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    ui_->profileButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    ui_->othersButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void MentionPane::placeComposer(QWidget* composer)
{
    ui_->composerPlace->addWidget(composer);
}

void MentionPane::show(MentionId id)
{
    if (id == id_)
        return;
    id_ = id;
    row_.reset(); // what is done now is not meant for the one before
    if (id) {
        tellCase();
        ask();
    } else {
        clear();
    }
}

void MentionPane::refresh(const std::vector<MentionId>& changed, const std::vector<CaseId>& cases)
{
    const auto isShown = [this](MentionId id) {
        return id == id_ || std::ranges::any_of(conversation_.mentions, [id](const Mention& mention) { return mention.id == id; });
    };
    const bool isCaseChanged = row_ && row_->inCase && std::ranges::find(cases, row_->inCase->id) != cases.end();
    if (id_ && (isCaseChanged || std::ranges::any_of(changed, isShown)))
        ask();
}

void MentionPane::ask()
{
    asker_->ask([id = id_](Workspace& workspace) { return find(workspace, id); },
        [this](Result<Shown> shown) {
            if (shown)
                take(std::move(*shown));
        });
}

Result<MentionPane::Shown> MentionPane::find(Workspace& workspace, MentionId id)
{
    auto rows = workspace.triage().rowsOf({ id });
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorKind::Unknown);
    Shown shown{ std::move(rows->front()) };
    auto thread = workspace.mentions().conversation(shown.row.mention.conversation);
    const auto earlier = workspace.mentions().earlierCases(shown.row.mention.authorId);
    auto context = contextOf(workspace, shown.row.mention, {}); // the group line tells of others with the same text
    const auto mayTrain = workspace.sources().mayTrain(shown.row.mention.source);
    if (!context || !mayTrain)
        return tl::unexpected(!context ? context.error() : mayTrain.error());
    shown.context = std::move(*context);
    shown.mayTrain = *mayTrain;
    if (!thread)
        return tl::unexpected(thread.error());
    for (const Mention& mention : *thread) {
        if (mention.versions < 2)
            continue;
        auto versions = workspace.mentions().versions(mention.id);
        if (!versions)
            return tl::unexpected(versions.error());
        shown.conversation.versions.emplace(mention.id.value, std::move(*versions));
    }
    shown.conversation.mentions = std::move(*thread);
    shown.conversation.current = id;
    shown.earlierCases = earlier.value_or(0);
    return shown;
}

void MentionPane::take(Shown shown)
{
    const bool isSame = row_ && row_->mention.id == shown.row.mention.id;
    const int place = ui_->conversation->verticalScrollBar()->value();
    row_ = std::move(shown.row);
    conversation_ = std::move(shown.conversation);
    earlierCases_ = shown.earlierCases;
    context_ = std::move(shown.context);
    mayTrain_ = shown.mayTrain;
    tell();
    if (isSame)
        ui_->conversation->verticalScrollBar()->setValue(place);
    emit this->shown();
}

void MentionPane::tell()
{
    if (!row_)
        return;
    const Mention& mention = row_->mention;
    const Time now = desk_->now();
    ui_->authorName->setText(isolated(authorOf(mention)) + " · " + platformName(mention.platform));
    ui_->authorFacts->setText(isolated(authorFacts(mention.author, earlierCases_, now)));
    ui_->conversation->setHtml(conversationHtml(conversation_, now));
    QStringList verdict{ verdictHtml(mention.verdict) };
    for (const QString& line : { contextText(context_), mention.verdict.byPerson && !mayTrain_ ? notLearntText() : QString() })
        if (!line.isEmpty())
            verdict += QString("<span style=\"color:%1\">%2</span>").arg(colours().quiet.name(), line.toHtmlEscaped());
    ui_->verdictLine->setText(verdict.join("<br>"));
    ui_->relevanceLine->setText(relevanceHtml(*row_));
    ui_->relevanceCard->setVisible(mayBeAsked(*row_));
    tellTimes();
    tellCase();
    ui_->caseLine->setToolTip(row_->inCase && nextDueAt(*row_->inCase) ? fullTime(*nextDueAt(*row_->inCase)) : QString());
    QStringList tags;
    for (const std::string& tag : row_->tags)
        tags += QString::fromStdString(tag);
    ui_->tagChips->setTags(tags);
    setEnabled(true);
}

/// While nothing is loaded, the key may open the case of the row under the cursor.
void MentionPane::tellCase()
{
    if (QAction* const openCase = ui_->caseButton->defaultAction())
        Commands::setRefusal(*openCase, row_ && !row_->inCase ? tr("This mention is in no case.") : QString());
}

void MentionPane::tellGroups(const MentionGroups* groups)
{
    const QStringList reasons = groups ? groupReasons(*groups) : QStringList();
    ui_->groupLine->setText(reasons.join('\n'));
    ui_->groupLine->setVisible(!reasons.isEmpty());
    ui_->othersButton->setVisible(!reasons.isEmpty());
}

void MentionPane::tellTimes()
{
    if (row_)
        ui_->caseLine->setText(caseText(*row_, desk_->now()));
}

void MentionPane::clear()
{
    if (asker_)
        asker_->forget();
    row_.reset();
    for (QLabel* label : { ui_->authorName, ui_->authorFacts, ui_->verdictLine, ui_->caseLine })
        label->clear();
    ui_->relevanceCard->hide();
    ui_->tagChips->setTags({});
    tellGroups(nullptr);
    ui_->conversation->clear();
    setEnabled(false);
}

void MentionPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        tell();
    }
    QWidget::changeEvent(event);
}

}
