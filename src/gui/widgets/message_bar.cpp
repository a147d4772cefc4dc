// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_bar.h"

#include "../look/icons.h"
#include "../look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace earshot::gui {

namespace {
constexpr auto noticeStays = std::chrono::seconds(8);
}

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), text_(new QLabel(this)), action_(new QPushButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    text_->setObjectName("messageText");
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    action_->setObjectName("messageAction");
    auto* const close = new QToolButton(this);
    close->setObjectName("messageClose");
    close->setProperty("flat", true);
    close->setIcon(icon("close"));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    layout->addWidget(text_, 1);
    layout->addWidget(action_);
    layout->addWidget(close);
    timer_.setSingleShot(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        if (run_)
            run_();
    });
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence, const QString& actionText, std::function<void()> action)
{
    setProperty("kind", kind == Kind::Failure ? "failure" : "notice");
    style()->unpolish(this);
    style()->polish(this);
    text_->setText(sentence);
    text_->setAccessibleName(sentence);
    run_ = std::move(action);
    action_->setText(actionText);
    action_->setVisible(!actionText.isEmpty());
    if (kind == Kind::Notice)
        timer_.start(noticeStays);
    else
        timer_.stop();
    setVisible(true);
}

QString MessageBar::sentence() const
{
    return isVisible() ? text_->text() : QString();
}

}
