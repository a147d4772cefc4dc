// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "../commands/commands.h"
#include "../look/icons.h"
#include "../models/draft.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../workers/desk.h"
#include "earshot/app/listening.h"
#include "reply_box.h"
#include "ui_composer.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace earshot::gui {

namespace {

bool takesAnswers(const std::string& platform)
{
    return std::ranges::any_of(
        platformEntries(), [&](const PlatformEntry& entry) { return entry.id == platform && entry.capabilities.reply; });
}

}

Composer::Composer(const RoomTools& tools, QWidget* parent)
    : QWidget(parent)
    , ui_(std::make_unique<Ui::Composer>())
    , tools_(tools)
    , asker_(tools.desk.queries(), this)
    , public_(new ReplyBox(tools, Audience::Public, this))
    , private_(new ReplyBox(tools, Audience::Private, this))
{
    ui_->setupUi(this);
    ui_->publicButton->setProperty("audience", "public");
    ui_->privateButton->setProperty("audience", "private");
    ui_->publicButton->setIcon(icon("public"));
    ui_->privateButton->setIcon(icon("private"));
    ui_->leaveButton->setIcon(icon("close"));
    for (ReplyBox* box : { public_, private_ }) {
        ui_->pages->addWidget(box);
        connect(box, &ReplyBox::left, this, &Composer::leave);
        connect(box, &ReplyBox::stood, this, &Composer::tellOthers);
    }
    connect(ui_->publicButton, &QToolButton::clicked, this, [this] { chooseAudience(Audience::Public); });
    connect(ui_->privateButton, &QToolButton::clicked, this, [this] { chooseAudience(Audience::Private); });
    connect(ui_->leaveButton, &QToolButton::clicked, this, &Composer::leave);
    connect(ui_->leaveAloneButton, &QPushButton::clicked, this, &Composer::leave);
    connect(ui_->writeAnywayButton, &QPushButton::clicked, this, [this] {
        writtenAnyway_.insert(*caseId_);
        open(true);
    });
    tools_.commands.bindButton("composer.public", ui_->publicButton);
    tools_.commands.bindButton("composer.private", ui_->privateButton);
    tools_.commands.bind("composer.leave", ui_->gatePage, [this] { leave(); });
    retranslate();
    hide();
}

Composer::~Composer() = default;

void Composer::show(const Case& inCase, const Mention& customer)
{
    isTroll_ = inCase.lane == Lane::Trolls || customer.verdict.label == Label::Troll;
    platform_ = platformName(customer.platform);
    canAnswer_ = takesAnswers(customer.platform);
    customer_ = isolated(authorOf(customer));
    if (caseId_ == inCase.id)
        return;
    caseId_ = inCase.id;
    ui_->publicButton->setChecked(true);
    hide();
    glance();
}

void Composer::showNothing()
{
    asker_.forget();
    caseId_.reset();
    hide();
}

void Composer::glance()
{
    asker_.ask([id = *caseId_](Workspace& workspace) { return openReplies(workspace, id); },
        [this](const Result<std::vector<Reply>>& replies) {
            const auto isToShow = [this](const Reply& reply) {
                return !reply.text.empty() && (reply.author == tools_.desk.place().actor || reply.state != ReplyState::Draft);
            };
            if (!replies)
                return emit tools_.desk.actFailed(tr("Looking for a draft"), replies.error());
            const auto latest = std::find_if(replies->rbegin(), replies->rend(), isToShow);
            if (latest == replies->rend())
                return;
            writtenAnyway_.insert(*caseId_);
            chooseAudience(latest->audience);
            open(false);
        });
}

void Composer::write()
{
    if (caseId_ && !canAnswer_)
        tools_.notices.tell(tr("Earshot cannot answer on %1; open the mention in the browser and answer there.").arg(platform_));
    else if (caseId_)
        open(true);
}

void Composer::open(bool wished)
{
    if (isTroll_ && !writtenAnyway_.contains(*caseId_)) {
        ui_->pages->setCurrentWidget(ui_->gatePage);
        setFocusProxy(ui_->leaveAloneButton);
        for (QWidget* button : { ui_->publicButton, ui_->privateButton })
            button->setEnabled(false);
    } else {
        Drafts& drafts = Drafts::of(tools_.desk);
        public_->show(drafts.of(*caseId_, Audience::Public), tr("everybody on %1").arg(platform_));
        private_->show(drafts.of(*caseId_, Audience::Private), tr("only %1").arg(customer_));
        for (QWidget* button : { ui_->publicButton, ui_->privateButton })
            button->setEnabled(true);
        chooseAudience(ui_->privateButton->isChecked() ? Audience::Private : Audience::Public);
    }
    setVisible(true);
    if (wished)
        setFocus(Qt::ShortcutFocusReason);
}

void Composer::leave()
{
    bool isEmpty = true;
    for (const ReplyBox* box : { public_, private_ })
        if (Draft* const draft = box->draft()) {
            draft->keep();
            isEmpty = isEmpty && draft->isEmpty();
        }
    if (isEmpty || ui_->pages->currentWidget() == ui_->gatePage)
        hide();
    emit left();
}

void Composer::chooseAudience(Audience audience)
{
    const bool isPublic = audience == Audience::Public, hadFocus = ui_->pages->isAncestorOf(QApplication::focusWidget());
    QToolButton* const button = isPublic ? ui_->publicButton : ui_->privateButton;
    button->setChecked(true);
    ui_->pages->setCurrentWidget(isPublic ? public_ : private_);
    setFocusProxy(ui_->pages->currentWidget());
    if (hadFocus && !ui_->pages->isAncestorOf(QApplication::focusWidget()))
        button->setFocus(Qt::OtherFocusReason); // a closed audience has no text to write in
    tellOthers();
}

void Composer::tellOthers()
{
    const auto* const box = qobject_cast<ReplyBox*>(ui_->pages->currentWidget());
    const QStringList others = box && box->draft() ? box->draft()->othersWriting() : QStringList();
    ui_->othersLine->setText(others.isEmpty() ? QString() : tr("%1 has begun an answer, too").arg(others.join(", ")));
}

void Composer::retranslate()
{
    ui_->publicButton->setText(word(Audience::Public));
    ui_->privateButton->setText(word(Audience::Private));
    ui_->leaveButton->setToolTip(ui_->leaveButton->accessibleName());
    tellOthers();
}

void Composer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

}
