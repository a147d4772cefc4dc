// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_pane.h"

#include "../words/authors.h"
#include "../words/people.h"
#include "../words/rows.h"
#include "ui_people_pane.h"

#include <QAction>
#include <QEvent>

namespace earshot::gui {

PeoplePane::PeoplePane(QAction* lookAtProfile, QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::PeoplePane>())
{
    ui_->setupUi(this);
    ui_->profileButton->setDefaultAction(lookAtProfile);
    ui_->profileButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(ui_->otherCases, &QLabel::linkActivated, this, [this](const QString& link) { emit caseWanted(link.toLongLong()); });
}

PeoplePane::~PeoplePane() = default;

void PeoplePane::show(const Mention& opener, const CasePeople& people, const AuthorHistory& history, Time now)
{
    ui_->customerLine->setText(isolated(authorOf(opener)));
    ui_->customerFacts->setText(isolated(authorFacts(opener.author, history, opener.language, now)));
    const QString others = otherCasesHtml(people.others);
    ui_->otherCases->setText(others);
    ui_->otherCases->setVisible(!others.isEmpty());
    ui_->workersLine->setText(workersText(people.workers, now));
    ui_->workersLine->setToolTip(workersTip(people.workers));
}

void PeoplePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        ui_->retranslateUi(this);
    QWidget::changeEvent(event);
}

}
