// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_pane.h"

#include "../commands/commands.h"
#include "../look/theme.h"
#include "../models/case_view.h"
#include "../words/authors.h"
#include "../words/errors.h"
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
    connect(ui_->signsButton, &QToolButton::toggled, this, &MentionPane::tellSigns);
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
    for (QToolButton* const button : { ui_->replyButton, ui_->profileButton, ui_->oursButton, ui_->notOursButton })
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* const button : { ui_->caseButton, ui_->othersButton })
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
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
        if (ui_->authorName->text().isEmpty()) // else the one before stands there for a moment, which is calmer
            ui_->conversation->setPlaceholderText(tr("Loading…"));
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
            else
                tellFailure(shown.error());
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
    const auto history = authorHistory(workspace.store(), shown.row.mention.authorId, shown.row.mention.caseId);
    auto notes = shown.row.mention.caseId ? workspace.cases().notes(shown.row.mention.caseId) : std::vector<Note>();
    auto context = contextOf(workspace, shown.row.mention, {}); // the group line tells of others with the same text
    const auto mayTrain = workspace.sources().mayTrain(shown.row.mention.source);
    if (!context || !mayTrain)
        return tl::unexpected(!context ? context.error() : mayTrain.error());
    shown.context = std::move(*context);
    shown.mayTrain = *mayTrain;
    if (!thread || !history || !notes)
        return tl::unexpected(!thread ? thread.error() : !history ? history.error() : notes.error());
    shown.conversation = { std::move(*thread), {}, id };
    shown.history = *history;
    shown.notes = std::move(*notes);
    return addVersions(workspace, shown.conversation).map([&] { return std::move(shown); });
}

void MentionPane::take(Shown shown)
{
    const bool isSame = row_ && row_->mention.id == shown.row.mention.id;
    const int place = ui_->conversation->verticalScrollBar()->value();
    row_ = std::move(shown.row);
    conversation_ = std::move(shown.conversation);
    history_ = shown.history;
    notes_ = std::move(shown.notes);
    context_ = std::move(shown.context);
    mayTrain_ = shown.mayTrain;
    tell();
    if (isSame)
        ui_->conversation->verticalScrollBar()->setValue(place);
    emit this->shown();
}

void MentionPane::tellFailure(const Error& error)
{
    clearLines();
    ui_->conversation->setPlainText(sentenceFor(error));
    setEnabled(true);
}

void MentionPane::tell()
{
    if (!row_)
        return;
    const Mention& mention = row_->mention;
    const Time now = desk_->now();
    ui_->authorName->setText(isolated(authorOf(mention)) + " · " + platformName(mention.platform));
    ui_->authorFacts->setText(isolated(authorFacts(mention.author, history_, mention.language, now)));
    ui_->conversation->setHtml(conversationHtml(conversation_, now) + teamNotesHtml(notes_, now));
    QString verdict = verdictHtml(mention.verdict);
    if (mention.verdict.byPerson && !mayTrain_)
        verdict += QString("<br><span style=\"color:%1\">%2</span>").arg(colours().quiet.name(), notLearntText().toHtmlEscaped());
    ui_->verdictLine->setText(verdict);
    tellSigns();
    ui_->relevanceLine->setText(relevanceHtml(*row_));
    ui_->relevanceCard->setVisible(asksWhetherOurs(*row_));
    tellTimes();
    tellCase();
    ui_->caseLine->setToolTip(row_->inCase && nextDueAt(*row_->inCase) ? fullTime(*nextDueAt(*row_->inCase)) : QString());
    QStringList tags;
    for (const std::string& tag : row_->tags)
        tags += QString::fromStdString(tag);
    ui_->tagChips->setTags(tags);
    setEnabled(true);
}

/// What counted stands there; what did not is folded away, and stays as the last person wished it.
void MentionPane::tellSigns()
{
    const QString text = contextText(context_), signs = contextSigns(context_);
    const bool isFoldable = !text.isEmpty() && !context_.counted, isOpen = ui_->signsButton->isChecked();
    ui_->signsButton->setText((isOpen ? QString::fromUtf8("▾ ") : QString::fromUtf8("▸ ")) + text);
    ui_->signsButton->setAccessibleName(text);
    ui_->signsButton->setToolTip(toolTipHtml(signs));
    ui_->signsButton->setVisible(isFoldable);
    ui_->signsLine->setText(isFoldable ? signs : text);
    ui_->signsLine->setVisible(isFoldable ? isOpen : !text.isEmpty());
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
    clearLines();
    setEnabled(false);
}

void MentionPane::clearLines()
{
    row_.reset();
    context_ = {};
    for (QLabel* label : { ui_->authorName, ui_->authorFacts, ui_->verdictLine, ui_->caseLine })
        label->clear();
    tellSigns();
    ui_->relevanceCard->hide();
    ui_->tagChips->setTags({});
    tellGroups(nullptr);
    ui_->conversation->setPlaceholderText({});
    ui_->conversation->clear();
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
