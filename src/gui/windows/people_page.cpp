// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_page.h"

#include "../delegates/count_delegate.h"
#include "../words/errors.h"
#include "../workers/desk.h"
#include "earshot/document/people.h"
#include "ui_people_page.h"

#include <QEvent>

namespace earshot::gui {

PeoplePage::PeoplePage(const RoomTools& tools, QWidget* parent)
    : ListeningPage(parent)
    , ui_(std::make_unique<Ui::PeoplePage>())
    , tools_(tools)
    , asker_(tools.desk.queries(), this)
{
    ui_->setupUi(this);
    ui_->peopleList->setItemDelegate(new CountDelegate(this));
    ui_->peopleMessage->setText(tr("Loading…"));
    ui_->peopleStack->setCurrentWidget(ui_->peopleMessage);
}

PeoplePage::~PeoplePage() = default;

QWidget* PeoplePage::firstPane() const
{
    return ui_->peopleList;
}

void PeoplePage::refresh()
{
    ui_->actorText->setText(tr("At work here: %1").arg(tools_.desk.actor()));
    asker_.ask([](Workspace& workspace) { return people(workspace.store()); },
        [this](const Result<std::vector<std::string>>& names) { take(names); });
}

void PeoplePage::take(const Result<std::vector<std::string>>& names)
{
    ui_->peopleList->clear();
    for (const std::string& name : names.value_or(std::vector<std::string>())) {
        const QString shown = QString::fromStdString(name);
        ui_->peopleList->addItem(shown == tools_.desk.actor() ? tr("%1 (you)").arg(shown) : shown);
    }
    ui_->peopleMessage->setText(names ? tr("Nobody did anything here yet.") : sentenceFor(names.error()));
    ui_->peopleStack->setCurrentWidget(ui_->peopleList->count() > 0 ? static_cast<QWidget*>(ui_->peopleList) : ui_->peopleMessage);
}

void PeoplePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        refresh();
    }
    ListeningPage::changeEvent(event);
}

}
