// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise_offers.h"

#include "../look/theme.h"
#include "../words/commitments.h"
#include "../words/texts.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace earshot::gui {

PromiseOffers::PromiseOffers(QWidget* parent) : QWidget(parent)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PromiseOffers::show(const std::vector<PromiseOffer>& offers, const std::function<bool(const PromiseOffer&)>& isMeant, Time now)
{
    offers_ = offers;
    while (boxes_.size() < offers_.size())
        addBox();
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const bool isThere = i < offers_.size();
        boxes_[i]->setVisible(isThere);
        if (!isThere)
            continue;
        boxes_[i]->setText(offerText(offers_[i].promise, now).replace("&", "&&")); // a name makes no key
        boxes_[i]->setToolTip(toolTipHtml(QString::fromStdString(offers_[i].promise.text)));
        boxes_[i]->setChecked(isMeant(offers_[i]));
    }
    setVisible(!offers_.empty());
}

void PromiseOffers::addBox()
{
    auto* const box = new QCheckBox(this);
    const std::size_t place = boxes_.size();
    box->setObjectName(QString("promiseBox%1").arg(place));
    box->setMinimumWidth(Theme::grid); // a long name must not widen the window
    layout()->addWidget(box);
    setTabOrder(boxes_.empty() ? static_cast<QWidget*>(this) : boxes_.back(), box);
    boxes_.push_back(box);
    connect(box, &QCheckBox::clicked, this, [this, place](bool isMeant) { emit chosen(PromiseOffer(offers_[place]), isMeant); });
}

}
