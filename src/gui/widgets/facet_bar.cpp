// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_bar.h"

#include "../look/theme.h"
#include "../words/names.h"
#include "../words/search_text.h"
#include "earshot/model/names.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr int mostLanguages = 5; // the bar is one line

bool hasName(const FacetCount& language)
{
    return !languageName(language.value).isEmpty();
}

}

FacetBar::FacetBar(QWidget* parent) : QWidget(parent), layout_(new QHBoxLayout(this))
{
    layout_->setContentsMargins({});
    layout_->setSizeConstraint(QLayout::SetNoConstraint); // many facets must not widen the window
    layout_->setSpacing(Theme::grid / 2);
    layout_->addStretch(1);
}

void FacetBar::show(const Facets& facets, const QString& query)
{
    std::vector<QToolButton*> shown;
    for (QToolButton* const button : std::as_const(buttons_))
        if (button->isChecked() && button->hasFocus())
            shown.push_back(button);
    for (const Facet& facet : facetsIn(facets)) {
        QToolButton* const button = buttonOf(facet);
        const bool isNamed = hasOperator(query, facet.name, facet.value);
        button->setText(QString("%1  %2").arg(facet.text, QLocale().toString(facet.count)));
        button->setAccessibleName(tr("Only %1, %Ln hit(s)", nullptr, facet.count).arg(facet.text));
        button->setToolTip(isNamed ? tr("Click to take it out of the search") : tr("Click to see only these"));
        button->setChecked(isNamed);
        if ((facet.count > 0 || isNamed) && std::ranges::find(shown, button) == shown.end())
            shown.push_back(button);
    }
    shown_ = std::move(shown);
    fit();
}

void FacetBar::fit()
{
    int room = width();
    for (QToolButton* const button : std::as_const(buttons_))
        if (std::ranges::find(shown_, button) == shown_.end())
            button->hide();
    for (QToolButton* const button : shown_) {
        button->setVisible(button->sizeHint().width() <= room);
        room -= button->sizeHint().width() + layout_->spacing();
    }
}

QSize FacetBar::minimumSizeHint() const
{
    return { 0, layout_->minimumSize().height() };
}

void FacetBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FacetBar::clear()
{
    shown_.clear();
    fit();
}

std::vector<FacetBar::Facet> FacetBar::facetsIn(const Facets& facets)
{
    std::vector<Facet> all;
    for (const Label label : { Label::Complaint, Label::Troll, Label::Other, Label::Unsure }) {
        const std::string value(nameOf(label));
        const auto found
            = std::find_if(facets.verdicts.begin(), facets.verdicts.end(), [&](const FacetCount& one) { return one.value == value; });
        all.push_back({ "verdict", QString::fromStdString(value), shape(label) + " " + word(label),
            found == facets.verdicts.end() ? 0 : found->count });
    }
    for (const FacetCount& platform : facets.platforms)
        all.push_back({ "platform", QString::fromStdString(platform.value), platformName(platform.value), platform.count });
    int languages = 0;
    for (const FacetCount& language : facets.languages)
        if (hasName(language) && languages++ < mostLanguages)
            all.push_back({ "lang", QString::fromStdString(language.value), languageName(language.value), language.count });
    return all;
}

QToolButton* FacetBar::buttonOf(const Facet& facet)
{
    QToolButton*& button = buttons_[facet.name + ":" + facet.value];
    if (button)
        return button;
    button = new QToolButton(this);
    button->setObjectName("facet_" + facet.name + "_" + facet.value);
    button->setCheckable(true);
    layout_->insertWidget(layout_->count() - 1, button);
    connect(button, &QToolButton::clicked, this, [this, name = facet.name, value = facet.value](bool on) { emit wanted(name, value, on); });
    return button;
}

}
