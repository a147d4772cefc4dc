// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply_box.h"

#include "../commands/commands.h"
#include "../look/icons.h"
#include "../look/theme.h"
#include "../models/draft.h"
#include "../widgets/template_picker.h"
#include "../words/names.h"
#include "../words/replies.h"
#include "../words/texts.h"
#include "../workers/desk.h"
#include "hand_over.h"
#include "ui_reply_box.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QUrl>

namespace earshot::gui {

namespace {

constexpr auto countEvery = std::chrono::milliseconds(250);
constexpr int rowsShown = 4, findingRow = 3 * Theme::grid;

bool mayTakeBack(const Reply& reply, Time now)
{
    switch (reply.state) {
    case ReplyState::Submitted:
    case ReplyState::Approved:
    case ReplyState::Failed:
        return true;
    case ReplyState::Held:
        return reply.sendAt && *reply.sendAt > now;
    default:
        return false;
    }
}

}

ReplyBox::ReplyBox(const RoomTools& tools, Audience audience, QWidget* parent)
    : QFrame(parent)
    , ui_(std::make_unique<Ui::ReplyBox>())
    , tools_(tools)
    , audience_(audience)
    , templates_(new TemplatePicker(tools.desk.queries(), this))
{
    ui_->setupUi(this);
    const bool isPublic = audience == Audience::Public;
    setObjectName(isPublic ? "publicReply" : "privateReply");
    for (QWidget* widget : { static_cast<QWidget*>(this), static_cast<QWidget*>(ui_->audienceLine) })
        widget->setProperty("audience", isPublic ? "public" : "private");
    ui_->audienceIcon->setPixmap(icon(isPublic ? "public" : "private").pixmap(2 * Theme::grid, 2 * Theme::grid));
    setFocusProxy(ui_->replyText);
    listFindings();
    bindCommands();
    connect(&Theme::instance(), &Theme::changed, this, &ReplyBox::tell);
    connect(&countdown_, &QTimer::timeout, this, &ReplyBox::tellStand);
    connect(ui_->replyText, &ReplyEdit::templateWanted, this, &ReplyBox::pickTemplate);
    connect(templates_, &TemplatePicker::chosen, ui_->replyText, &ReplyEdit::insertTemplate);
    connect(ui_->promiseOffers, &PromiseOffers::chosen, this,
        [this](const PromiseOffer& offer, bool isMeant) { draft_->setMeant(offer, isMeant); });
    connect(ui_->openSentButton, &QPushButton::clicked, this, &ReplyBox::openSent);
    connect(ui_->takeBackButton, &QPushButton::clicked, this, [this] {
        draft_->takeBack();
        ui_->replyText->setFocus();
    });
    retranslate();
}

ReplyBox::~ReplyBox()
{
    if (draft_)
        draft_->keep();
}

void ReplyBox::listFindings()
{
    ui_->findingList->setModel(&findings_);
    QHeaderView* const header = ui_->findingList->horizontalHeader();
    header->setSectionResizeMode(FindingModel::ReasonColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingModel::MendColumn, QHeaderView::ResizeToContents);
    ui_->findingList->verticalHeader()->setMinimumSectionSize(findingRow);
    connect(header, &QHeaderView::sectionResized, this, &ReplyBox::fitFindings);
    connect(ui_->findingList, &QAbstractItemView::clicked, this, &ReplyBox::mendRow);
    connect(ui_->findingList, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { mendRow(index.siblingAtColumn(FindingModel::MendColumn)); });
}

void ReplyBox::bindCommands()
{
    send_ = tools_.commands.bind("composer.send", this, [this] { draft_->send(); });
    opinion_ = tools_.commands.bind("composer.opinion", this, [this] { draft_->submit(); });
    handOver_ = tools_.commands.bind("composer.handOver", this, [this] { askHandOver(tools_, this, draft_->reply().caseId); });
    template_ = tools_.commands.bind("composer.template", this, [this] { pickTemplate(); });
    tools_.commands.bind("composer.leave", this, [this] { emit left(); });
    tools_.commands.bindButton("composer.takeBack", ui_->takeBackButton);
    ui_->sendButton->setDefaultAction(send_);
    ui_->opinionButton->setDefaultAction(opinion_);
    ui_->handOverButton->setDefaultAction(handOver_);
    ui_->templateButton->setDefaultAction(template_);
    for (QToolButton* button : { ui_->sendButton, ui_->opinionButton, ui_->handOverButton, ui_->templateButton })
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QAction* action : { send_, opinion_, handOver_, template_ })
        action->setEnabled(false);
}

void ReplyBox::show(Draft& draft, const QString& whoReads)
{
    whoReads_ = whoReads;
    if (draft_ != &draft) {
        if (draft_) {
            draft_->keep();
            draft_->disconnect(this);
        }
        draft_ = &draft;
        ui_->replyText->show(draft);
        connect(draft_, &Draft::changed, this, &ReplyBox::tell);
        connect(draft_, &Draft::lookedOver, this, &ReplyBox::tell);
    }
    retranslate();
}

void ReplyBox::tell()
{
    if (!draft_)
        return;
    const bool isClosed = audience_ == Audience::Private && draft_->isPrivateClosed() && draft_->isEmpty();
    ui_->closedLine->setVisible(isClosed);
    ui_->lengthLine->setVisible(!isClosed);
    for (QWidget* widget :
        { static_cast<QWidget*>(ui_->replyText), static_cast<QWidget*>(ui_->templateButton), static_cast<QWidget*>(ui_->handOverButton),
            static_cast<QWidget*>(ui_->opinionButton), static_cast<QWidget*>(ui_->sendButton) })
        widget->setVisible(!isClosed);
    ui_->replyText->setReadOnly(!draft_->isEditable());
    send_->setEnabled(draft_->maySend());
    opinion_->setEnabled(draft_->isEditable() && !draft_->isEmpty());
    handOver_->setEnabled(draft_->isLoaded());
    template_->setEnabled(draft_->isEditable());
    tellKept();
    tellStand();
    tellLength();
    tellFindings();
    tellPromises();
    emit stood();
}

void ReplyBox::tellKept()
{
    const bool isWriting = !draft_->isEmpty() && draft_->isEditable();
    ui_->keptLine->setText(!isWriting ? QString() : draft_->isKept() ? tr("Draft kept") : tr("Keeping the draft…"));
    const QString language = languageName(draft_->reply().language);
    ui_->languageLine->setVisible(isWriting && draft_->isOtherLanguage() && !language.isEmpty());
    ui_->languageLine->setText(tr("This is not %1, so the spelling is not checked.").arg(language));
}

void ReplyBox::tellStand()
{
    const Reply& reply = draft_->reply();
    const bool isOld = reply.state == ReplyState::Draft;
    const bool showsSent = isOld && draft_->isEmpty() && draft_->lastSent();
    const QString stand = standOf(showsSent ? *draft_->lastSent() : reply, tools_.desk.now());
    ui_->standCard->setVisible(!stand.isEmpty());
    ui_->standLine->setText(stand);
    ui_->takeBackButton->setVisible(mayTakeBack(reply, tools_.desk.now()));
    ui_->takeBackButton->setText(reply.state == ReplyState::Held ? tr("Undo") : tr("Take back and change"));
    ui_->openSentButton->setVisible(showsSent && !draft_->lastSent()->url.empty());
    const Opinion& opinion = draft_->opinion();
    const bool wasChanged
        = (reply.state == ReplyState::Returned || reply.state == ReplyState::Approved) && opinion.asked != opinion.reply.text;
    ui_->difference->setVisible(wasChanged);
    if (wasChanged)
        ui_->difference->setHtml(diffHtml(opinion.asked, opinion.reply.text));
    if (reply.state == ReplyState::Held && !countdown_.isActive())
        countdown_.start(countEvery);
    else if (reply.state != ReplyState::Held)
        countdown_.stop();
}

void ReplyBox::tellLength()
{
    const auto& length = draft_->length();
    const bool isTooLong = length && length->length > length->most;
    const QString count = length ? tr("%1 of %2").arg(length->length).arg(length->most) : QString();
    ui_->lengthLine->setText(isTooLong ? tr("%1 – too long").arg(count) : count);
    ui_->lengthLine->setToolTip(tr("Characters as the platform counts them"));
    ui_->lengthLine->setProperty("role", isTooLong ? "fault" : "quiet");
    ui_->lengthLine->style()->unpolish(ui_->lengthLine);
    ui_->lengthLine->style()->polish(ui_->lengthLine);
}

void ReplyBox::tellFindings()
{
    std::vector<PlacedFinding> shown;
    if (draft_->isEditable() && !draft_->isEmpty())
        shown = draft_->findings();
    findings_.show(shown);
    ui_->findingList->setVisible(!shown.empty());
    fitFindings();
}

void ReplyBox::tellPromises()
{
    const bool isWriting = !draft_->isEmpty() && draft_->isEditable();
    ui_->promiseOffers->show(
        isWriting ? draft_->promises() : std::vector<PromiseOffer>(), [this](const PromiseOffer& offer) { return draft_->isMeant(offer); },
        tools_.desk.now());
}

/// As high as its first rows, each with all of its reason.
void ReplyBox::fitFindings()
{
    ui_->findingList->resizeRowsToContents();
    int height = 0;
    for (int row = 0; row < std::min(rowsShown, findings_.rowCount()); ++row)
        height += ui_->findingList->rowHeight(row);
    ui_->findingList->setFixedHeight(height);
}

void ReplyBox::mendRow(const QModelIndex& index)
{
    const PlacedFinding* const placed = findings_.at(index.row());
    if (!placed)
        return;
    const PlacedFinding wanted = *placed;
    const bool isMend = index.column() == FindingModel::MendColumn;
    if (isMend && wanted.finding.kind == CheckKind::Heated)
        return handOver_->trigger();
    if (isMend && wanted.finding.caseId)
        return tools_.notices.openCase(wanted.finding.caseId.value);
    if (isMend && wanted.begin == wanted.end && !draft_->isLookedAt()) // its place may be another by now
        return;
    if (isMend && !wanted.finding.suggestions.empty()) {
        ui_->replyText->mend(wanted, QString::fromStdString(wanted.finding.suggestions.front()));
    } else if (wanted.begin < wanted.end) {
        QTextCursor cursor = ui_->replyText->textCursor();
        cursor.setPosition(wanted.begin);
        cursor.setPosition(wanted.end, QTextCursor::KeepAnchor);
        ui_->replyText->setTextCursor(cursor);
    }
    ui_->replyText->setFocus();
}

void ReplyBox::pickTemplate()
{
    templates_->open(ui_->replyText->viewport()->mapToGlobal(ui_->replyText->cursorRect().bottomLeft()));
}

void ReplyBox::openSent()
{
    const QUrl url(QString::fromStdString(draft_->lastSent() ? draft_->lastSent()->url : std::string()), QUrl::StrictMode);
    if (url.scheme() == "https" || url.scheme() == "http")
        QDesktopServices::openUrl(url);
}

void ReplyBox::retranslate()
{
    const bool isPublic = audience_ == Audience::Public;
    ui_->audienceLine->setText(whoReads_.isEmpty() ? word(audience_) : tr("%1 · %2 reads it").arg(word(audience_), whoReads_));
    ui_->closedLine->setText(
        tr("Closed until there is a public answer in this conversation, or the customer has written in private: answer in public first, "
           "so that others see that you care, and move to private for details and anything confidential."));
    ui_->replyText->setAccessibleName(isPublic ? tr("Public answer") : tr("Private answer"));
    ui_->replyText->setPlaceholderText(
        isPublic ? tr(
            "Say thank you, and sorry where it is our fault. Ask what is needed, and say when they hear from you next. How can we help?")
                 : tr("Details and anything confidential belong here. Say why this is the quicker way for them."));
    tell();
}

void ReplyBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        findings_.retranslate();
        retranslate();
    }
    QFrame::changeEvent(event);
}

}
