// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening_room.h"

#include "../delegates/count_delegate.h"
#include "../look/theme.h"
#include "../workers/desk.h"
#include "brand_page.h"
#include "data_page.h"
#include "hours_page.h"
#include "people_page.h"
#include "source_page.h"
#include "template_page.h"
#include "ui_listening_room.h"

#include <QEvent>

#include <algorithm>

namespace earshot::gui {

ListeningRoom::ListeningRoom(const RoomTools& tools, QWidget* parent)
    : Room(parent)
    , ui_(std::make_unique<Ui::ListeningRoom>())
    , tools_(tools)
{
    ui_->setupUi(this);
    setObjectName("listening");
    ui_->pagePane->setFixedWidth(26 * Theme::grid);
    ui_->pageList->setItemDelegate(new CountDelegate(this));
    addPage(new SourcePage(tools, this));
    addPage(new BrandPage(tools, this));
    addPage(new HoursPage(tools, this));
    addPage(new TemplatePage(tools, this));
    addPage(new PeoplePage(tools, this));
    addPage(new DataPage(tools, this));
    connect(ui_->pageList, &QListWidget::currentRowChanged, this, [this](int row) {
        ui_->pages->setCurrentIndex(row);
        if (isVisible())
            currentPage()->refresh();
    });
    connect(ui_->pageList, &QListWidget::itemSelectionChanged, this, [this] {
        if (QListWidgetItem* shown = ui_->pageList->currentItem())
            shown->setSelected(true); // a click beside the words takes nothing away
    });
    connect(&tools_.desk, &Desk::changed, this, &ListeningRoom::takeNews);
    ui_->pageList->setCurrentRow(0);
}

ListeningRoom::~ListeningRoom() = default;

void ListeningRoom::addPage(ListeningPage* page)
{
    pages_.push_back(page);
    ui_->pages->addWidget(page);
    ui_->pageList->addItem(page->title());
}

ListeningPage* ListeningRoom::currentPage() const
{
    return pages_[static_cast<std::size_t>(std::max(0, ui_->pages->currentIndex()))];
}

void ListeningRoom::enter()
{
    currentPage()->refresh();
}

QList<QWidget*> ListeningRoom::panes() const
{
    return { ui_->pageList, currentPage()->firstPane() };
}

void ListeningRoom::takeNews(const std::vector<LedgerRow>& rows)
{
    if (isVisible() && std::ranges::any_of(rows, [this](const LedgerRow& row) { return currentPage()->concerns(row); }))
        currentPage()->refresh();
}

QVariantMap ListeningRoom::session() const
{
    return { { "page", ui_->pageList->currentRow() } };
}

void ListeningRoom::restore(const QVariantMap& session)
{
    ui_->pageList->setCurrentRow(std::clamp(session["page"].toInt(), 0, ui_->pageList->count() - 1));
}

void ListeningRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        for (std::size_t i = 0; i < pages_.size(); ++i)
            ui_->pageList->item(static_cast<int>(i))->setText(pages_[i]->title());
    }
    Room::changeEvent(event);
}

}
