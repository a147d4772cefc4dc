// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval_tray.h"

#include "../commands/commands.h"
#include "../look/icons.h"
#include "../look/theme.h"
#include "../words/errors.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../words/texts.h"
#include "../words/times.h"
#include "../workers/desk.h"
#include "ui_approval_tray.h"
#include "window_commands.h"

#include <QEvent>
#include <QPointer>
#include <QStyle>

namespace earshot::gui {

ApprovalTray::ApprovalTray(const RoomTools& tools, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , ui_(std::make_unique<Ui::ApprovalTray>())
    , tools_(tools)
    , opinions_(tools.desk.queries())
{
    ui_->setupUi(this);
    ui_->opinionList->setModel(&opinions_);
    ui_->splitter->setStretchFactor(1, 1);
    bindButtons();
    connect(&opinions_, &OpinionModel::refreshed, this, &ApprovalTray::tell);
    connect(ui_->opinionList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApprovalTray::showCurrent);
    connect(&Theme::instance(), &Theme::changed, this, &ApprovalTray::tellAudience);
    connect(&Theme::instance(), &Theme::changed, this, &ApprovalTray::tellDifference);
    connect(&tools_.desk, &Desk::changed, this, [this] {
        if (isVisible())
            opinions_.refresh();
    });
    tell();
}

ApprovalTray::~ApprovalTray() = default;

void ApprovalTray::bindButtons()
{
    connect(ui_->answerText, &QPlainTextEdit::textChanged, this, &ApprovalTray::tellDifference);
    connect(ui_->commentField, &QLineEdit::textChanged, this, &ApprovalTray::tellDifference);
    tools_.commands.bindButton("opinion.approve", ui_->approveButton);
    tools_.commands.bindButton("opinion.return", ui_->returnButton);
    tools_.commands.bind("case.open", ui_->opinionList, [this] { ui_->caseButton->click(); });
    connect(ui_->approveButton, &QPushButton::clicked, this, [this] { decide(true); });
    connect(ui_->returnButton, &QPushButton::clicked, this, [this] { decide(false); });
    connect(ui_->caseButton, &QToolButton::clicked, this, [this] {
        if (const auto* waiting = opinions_.at(opinions_.rowOf(shown_)))
            tools_.notices.openCase(waiting->opinion.reply.caseId.value);
    });
    new WindowCommands(tools_, this, [this] { return QList<QWidget*>{ ui_->opinionList, ui_->mentionText, ui_->answerText }; });
}

void ApprovalTray::open()
{
    opinions_.refresh();
    show();
    raise();
    activateWindow();
    ui_->opinionList->setFocus(Qt::OtherFocusReason);
}

void ApprovalTray::tell()
{
    const bool hasRows = opinions_.rowCount() > 0;
    if (opinions_.error())
        ui_->message->setText(sentenceFor(*opinions_.error()));
    else
        ui_->message->setText(opinions_.isLoaded() ? tr("Nobody waits for a second opinion.") : tr("Loading…"));
    ui_->pages->setCurrentWidget(hasRows ? static_cast<QWidget*>(ui_->splitter) : ui_->message);
    if (hasRows && !ui_->opinionList->currentIndex().isValid())
        ui_->opinionList->setCurrentIndex(opinions_.index(0));
}

void ApprovalTray::showCurrent()
{
    const OpinionModel::Waiting* const waiting = opinions_.at(ui_->opinionList->currentIndex().row());
    if (!waiting || waiting->opinion.reply.id == shown_)
        return;
    const Reply& reply = waiting->opinion.reply;
    shown_ = reply.id;
    ui_->opinionTitle->setText(tr("%1 asks for a second opinion, %2")
                                   .arg(isolated(QString::fromStdString(reply.author)), agoText(reply.changedAt, tools_.desk.now())));
    ui_->opinionTitle->setToolTip(fullTime(reply.changedAt));
    tellAudience();
    ui_->mentionText->setHtml(
        "<p><b>" + plainHtml(authorOf(waiting->answers).toStdString()) + "</b></p><p>" + plainHtml(waiting->answers.text) + "</p>");
    ui_->answerText->setPlainText(QString::fromStdString(reply.text));
    ui_->commentField->clear();
    const bool isOwn = QString::fromStdString(reply.author) == tools_.desk.actor();
    ui_->ownLine->setVisible(isOwn);
    ui_->answerText->setReadOnly(isOwn);
    ui_->commentField->setEnabled(!isOwn);
    tellDifference();
}

/// In the colours of the composer: whoever approves must not take the one for the other.
void ApprovalTray::tellAudience()
{
    const OpinionModel::Waiting* const waiting = opinions_.at(opinions_.rowOf(shown_));
    if (!waiting)
        return;
    const Audience audience = waiting->opinion.reply.audience;
    const char* const name = audience == Audience::Public ? "public" : "private";
    for (QWidget* widget : { static_cast<QWidget*>(ui_->answerFrame), static_cast<QWidget*>(ui_->answerTitle) }) {
        widget->setProperty("audience", name);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    ui_->audienceIcon->setPixmap(icon(name).pixmap(2 * Theme::grid, 2 * Theme::grid));
    ui_->answerTitle->setText(tr("%1 · change what could be better").arg(word(audience)));
}

void ApprovalTray::tellDifference()
{
    const OpinionModel::Waiting* const waiting = opinions_.at(opinions_.rowOf(shown_));
    if (!waiting)
        return;
    const std::string now = ui_->answerText->toPlainText().toStdString();
    const bool isChanged = now != waiting->opinion.asked;
    ui_->difference->setVisible(isChanged);
    ui_->differenceTitle->setVisible(isChanged);
    if (isChanged)
        ui_->difference->setHtml(diffHtml(waiting->opinion.asked, now));
    ui_->approveButton->setText(isChanged ? tr("Approve with these changes") : tr("Approve"));
    const bool isOwn = ui_->answerText->isReadOnly();
    ui_->approveButton->setEnabled(!isOwn && !ui_->answerText->toPlainText().trimmed().isEmpty());
    ui_->returnButton->setEnabled(!isOwn && !ui_->commentField->text().trimmed().isEmpty());
}

void ApprovalTray::decide(bool approves)
{
    const std::string text = ui_->answerText->toPlainText().toStdString(), comment = ui_->commentField->text().trimmed().toStdString();
    tools_.desk.act(
        approves ? tr("Approve") : tr("Return the answer"),
        [id = shown_, approves, text, comment](Workspace& workspace) -> Result<Inverse> {
            const auto decided = approves ? approveAs(workspace, id, text) : sendBackAs(workspace, id, text, comment);
            return decided.map([](const Reply&) { return Inverse(); });
        },
        [here = QPointer(this)] {
            if (here)
                here->opinions_.refresh();
        });
}

void ApprovalTray::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        tell();
        tellAudience();
        tellDifference();
    }
    QWidget::changeEvent(event);
}

}
