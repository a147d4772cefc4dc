// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching_bar.h"

#include "../look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace earshot::gui {

MatchingBar::MatchingBar(QWidget* parent)
    : QFrame(parent)
    , text_(new QLabel(this))
    , progress_(new QProgressBar(this))
    , cancel_(new QPushButton(this))
{
    setProperty("role", "card");
    text_->setObjectName("matchingText");
    text_->setWordWrap(true);
    progress_->setObjectName("matchingProgress");
    cancel_->setObjectName("matchingCancel");
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid / 2, Theme::grid / 2);
    layout->addWidget(text_, 1);
    layout->addWidget(progress_);
    layout->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &MatchingBar::cancelled);
    hide();
}

void MatchingBar::offer(int count)
{
    count_ = count;
    atWork_ = false;
    tell();
    show();
}

void MatchingBar::progress(int done, int all)
{
    count_ = all;
    atWork_ = true;
    progress_->setRange(0, all);
    progress_->setValue(done);
    tell();
    show();
}

void MatchingBar::tell()
{
    text_->setText(atWork_ ? tr("At work on %n mention(s)…", nullptr, count_)
                           : tr("All %n that match are chosen. What you do next is done to all of them.", nullptr, count_));
    progress_->setVisible(atWork_);
    progress_->setAccessibleName(tr("How far it has come"));
    cancel_->setText(atWork_ ? tr("Stop") : tr("Choose none"));
    cancel_->setAccessibleName(cancel_->text());
}

void MatchingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QFrame::changeEvent(event);
}

}
