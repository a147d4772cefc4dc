// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_dialog.h"

#include "../words/errors.h"
#include "../words/names.h"
#include "../workers/desk.h"
#include "dialogs.h"
#include "earshot/document/people.h"
#include "ui_view_dialog.h"

#include <QLocale>
#include <QPointer>

namespace earshot::gui {

namespace {

constexpr auto countAfter = std::chrono::milliseconds(250);
constexpr TriageOrder orders[] = { TriageOrder::MostUrgent, TriageOrder::Newest, TriageOrder::Oldest, TriageOrder::WakesSoonest };

/// "name<tab>value", or the value alone where it names itself.
Result<KnownValues> knownIn(Workspace& workspace)
{
    KnownValues known;
    const auto tags = workspace.tags().all();
    const auto names = people(workspace.store());
    const auto sources = workspace.sources().all();
    const auto brands = workspace.sources().brands();
    for (const Tag& tag : tags.value_or(std::vector<Tag>()))
        known[static_cast<int>(TriageField::Tag)] += QString::fromStdString(tag.name);
    for (const std::string& name : names.value_or(std::vector<std::string>()))
        known[static_cast<int>(TriageField::Assignee)] += QString::fromStdString(name);
    for (const Source& source : sources.value_or(std::vector<Source>()))
        known[static_cast<int>(TriageField::Source)]
            += QString::fromStdString(source.baseUrl + " " + source.query).simplified() + '\t' + QString::number(source.id.value);
    for (const Brand& brand : brands.value_or(std::vector<Brand>()))
        known[static_cast<int>(TriageField::Brand)] += QString::fromStdString(brand.name) + '\t' + QString::number(brand.id.value);
    for (const char* const span : { "24h", "7d", "30d" })
        for (const TriageField field : { TriageField::SeenSince, TriageField::SeenBefore })
            known[static_cast<int>(field)] += QString::fromLatin1(span);
    return known;
}

DeskAct adding(const SavedView& view)
{
    return [view](Workspace& workspace) -> Result<Inverse> {
        return workspace.savedViews().add(view, workspace.actor(), workspace.now()).map([](ViewId id) {
            return Inverse([id](Workspace& there) { return there.savedViews().remove(id, there.actor(), there.now()); });
        });
    };
}

DeskAct changing(const SavedView& before, const SavedView& after)
{
    return [before, after](Workspace& workspace) -> Result<Inverse> {
        return workspace.savedViews().save(after, workspace.actor(), workspace.now()).map([before] {
            return Inverse([before](Workspace& there) { return there.savedViews().save(before, there.actor(), there.now()); });
        });
    };
}

DeskAct removing(const SavedView& view)
{
    return [view](Workspace& workspace) -> Result<Inverse> {
        return workspace.savedViews().remove(view.id, workspace.actor(), workspace.now()).map([view] {
            return Inverse(
                [view](Workspace& there) { return there.savedViews().add(view, there.actor(), there.now()).map([](ViewId) {}); });
        });
    };
}

}

ViewDialog::ViewDialog(const RoomTools& tools, const SavedView& view, QWidget* parent)
    : QDialog(parent)
    , ui_(std::make_unique<Ui::ViewDialog>())
    , tools_(tools)
    , view_(view)
    , asker_(tools.desk.queries(), this)
    , counter_(tools.desk.queries(), this)
{
    ui_->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(view.id ? tr("Change a view") : tr("New view"));
    resize(640, 440);
    fillBoxes();
    for (const TriageCondition& condition : view.filter.conditions)
        addCondition(condition);
    if (view.filter.conditions.empty())
        addCondition({ TriageField::Verdict, "complaint" });
    ui_->deleteViewButton->setVisible(bool(view.id));
    countTimer_.setSingleShot(true);
    countTimer_.setInterval(countAfter);
    connect(&countTimer_, &QTimer::timeout, this, &ViewDialog::count);
    connect(ui_->anyBox, &QComboBox::currentIndexChanged, this, &ViewDialog::count);
    connect(ui_->nameField, &QLineEdit::textChanged, this,
        [this](const QString& name) { ui_->saveViewButton->setEnabled(!name.trimmed().isEmpty()); });
    connect(ui_->addConditionButton, &QPushButton::clicked, this, [this] { addCondition({ TriageField::Text, {} }); });
    connect(ui_->saveViewButton, &QPushButton::clicked, this, &ViewDialog::save);
    connect(ui_->cancelViewButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(ui_->deleteViewButton, &QPushButton::clicked, this, &ViewDialog::remove);
    askKnown();
    count();
}

ViewDialog::~ViewDialog() = default;

void ViewDialog::fillBoxes()
{
    ui_->nameField->setText(QString::fromStdString(view_.name));
    ui_->saveViewButton->setEnabled(!view_.name.empty());
    ui_->ownerBox->addItems({ tr("me alone"), tr("the whole team") });
    ui_->ownerBox->setCurrentIndex(view_.id && view_.owner.empty() ? 1 : 0);
    ui_->anyBox->addItems({ tr("all of these hold"), tr("at least one of these holds") });
    ui_->anyBox->setCurrentIndex(view_.filter.any ? 1 : 0);
    for (const TriageOrder order : orders)
        ui_->viewOrderBox->addItem(word(order), static_cast<int>(order));
    ui_->viewOrderBox->setCurrentIndex(ui_->viewOrderBox->findData(static_cast<int>(view_.order)));
}

void ViewDialog::addCondition(const TriageCondition& condition)
{
    auto* const row = new ConditionRow(condition, known_, ui_->conditionPlace);
    ui_->conditionLayout->insertWidget(ui_->conditionLayout->count() - 1, row);
    rows_.push_back(row);
    connect(row, &ConditionRow::changed, &countTimer_, qOverload<>(&QTimer::start));
    connect(row, &ConditionRow::removalWished, this, [this, row] {
        std::erase(rows_, row);
        row->deleteLater();
        ui_->addConditionButton->setFocus();
        count();
    });
    if (isVisible())
        row->setFocus();
    countTimer_.start();
}

void ViewDialog::askKnown()
{
    asker_.ask(knownIn, [this](Result<KnownValues> known) {
        if (!known)
            return;
        known_ = std::move(*known);
        for (ConditionRow* const row : rows_)
            row->setKnown(known_);
    });
}

void ViewDialog::count()
{
    counter_.ask(
        [query = TriageQuery{ TriageView::All, entered().filter, {} }](Workspace& workspace) { return workspace.triage().count(query); },
        [this](const Result<TriageCount>& found) {
            if (found)
                ui_->matchLabel->setText(found->isMore ? tr("more than %1 mentions").arg(QLocale().toString(found->count))
                                                       : tr("%n mention(s)", nullptr, found->count));
            else
                ui_->matchLabel->setText(sentenceFor(found.error()));
        });
}

SavedView ViewDialog::entered() const
{
    SavedView view = view_;
    view.name = ui_->nameField->text().trimmed().toStdString();
    view.owner = ui_->ownerBox->currentIndex() == 0 ? tools_.desk.place().actor : std::string();
    view.order = static_cast<TriageOrder>(ui_->viewOrderBox->currentData().toInt());
    view.filter = {};
    view.filter.any = ui_->anyBox->currentIndex() == 1;
    for (const ConditionRow* const row : rows_)
        view.filter.conditions.push_back(row->condition());
    return view;
}

void ViewDialog::save()
{
    const SavedView view = entered();
    if (const auto checked = checkedFilter(view.filter); !checked) {
        ui_->matchLabel->setText(sentenceFor(checked.error()));
        return;
    }
    tools_.desk.act(tr("Save view %1").arg(QString::fromStdString(view.name)), view.id ? changing(view_, view) : adding(view),
        [self = QPointer<ViewDialog>(this)] {
            if (!self)
                return;
            emit self->stored();
            self->accept();
        });
}

void ViewDialog::remove()
{
    const QString name = QString::fromStdString(view_.name);
    if (!tools_.dialogs.confirm(this, tr("Delete view %1").arg(name), tr("The mentions in it stay where they are."), tr("Delete")))
        return;
    tools_.desk.act(tr("Delete view %1").arg(name), removing(view_), [self = QPointer<ViewDialog>(this)] {
        if (!self)
            return;
        emit self->stored();
        self->accept();
    });
}

}
