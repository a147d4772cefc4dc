// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_pane.h"

#include "../commands/commands.h"
#include "../delegates/commitment_delegate.h"
#include "../workers/desk.h"
#include "ui_commitment_pane.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr int rowsShown = 4;

}

CommitmentPane::CommitmentPane(const RoomTools& tools, CommitmentKind kind, CaseId caseId, QWidget* parent)
    : QWidget(parent)
    , ui_(std::make_unique<Ui::CommitmentPane>())
    , tools_(tools)
    , kind_(kind)
    , caseId_(caseId)
    , acts_(tools, this)
{
    ui_->setupUi(this);
    setObjectName(kind == CommitmentKind::Promise ? "promisePane" : "taskPane");
    ui_->commitmentList->setModel(&model_);
    ui_->commitmentList->setItemDelegate(new CommitmentDelegate(this));
    bindCommands();
    connect(&model_, &CommitmentModel::ticked, this,
        [this](const Commitment& one, bool isDone) { acts_.settle(one, isDone ? CommitmentState::Done : CommitmentState::Open); });
    connect(ui_->commitmentList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        ui_->commitmentList->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect); // also where the focus alone chose it
        tell();
    });
    tell();
}

CommitmentPane::~CommitmentPane() = default;

void CommitmentPane::bindCommands()
{
    const bool isPromise = kind_ == CommitmentKind::Promise;
    ui_->addButton->setDefaultAction(tools_.commands.bind(isPromise ? "case.promise" : "case.task", this,
        [this, isPromise] { isPromise ? acts_.promise(caseId_) : acts_.addTask(caseId_); }));
    ui_->addButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* const menu = new QMenu(this);
    ui_->changeButton->setMenu(menu);
    const auto bind = [this, menu](const char* id, auto run) {
        menu->addAction(tools_.commands.bind(id, ui_->commitmentList, [this, run] {
            if (const Commitment* const one = current())
                run(Commitment(*one));
        }));
    };
    bind("commitment.move", [this](const Commitment& one) { acts_.move(one); });
    bind("commitment.give", [this](const Commitment& one) { acts_.give(one); });
    bind("commitment.withdraw", [this](const Commitment& one) {
        acts_.settle(one, one.state == CommitmentState::Open ? CommitmentState::Withdrawn : CommitmentState::Open);
    });
}

const Commitment* CommitmentPane::current() const
{
    return model_.at(ui_->commitmentList->currentIndex().row());
}

void CommitmentPane::show(const std::vector<Commitment>& ofCase)
{
    std::vector<Commitment> rows;
    std::ranges::copy_if(ofCase, std::back_inserter(rows), [this](const Commitment& one) { return one.kind == kind_; });
    const CommitmentId chosen = current() ? current()->id : CommitmentId{};
    model_.show(std::move(rows), tools_.desk.now());
    for (int row = 0; row < model_.rowCount(); ++row)
        if (model_.at(row)->id == chosen)
            ui_->commitmentList->setCurrentIndex(model_.index(row));
    tell();
}

void CommitmentPane::tell()
{
    const bool isPromise = kind_ == CommitmentKind::Promise;
    const QString title = isPromise ? tr("Promises") : tr("Tasks");
    const int open = model_.openCount();
    ui_->commitmentTitle->setText(open > 0 ? tr("%1 (%2 open)").arg(title).arg(open) : title);
    ui_->commitmentList->setAccessibleName(
        isPromise ? tr("Promises to the customer; a tick says that it was kept") : tr("Tasks of the team; a tick says that it is done"));
    ui_->changeButton->setAccessibleName(isPromise ? tr("Change the promise") : tr("Change the task"));
    const bool isEmpty = model_.rowCount() == 0;
    ui_->noneLine->setVisible(isEmpty);
    ui_->commitmentList->setVisible(!isEmpty);
    ui_->changeButton->setVisible(!isEmpty);
    const Commitment* const one = current();
    ui_->changeButton->setEnabled(one != nullptr);
    const QList<QAction*> changes = ui_->changeButton->menu()->actions();
    for (QAction* const action : changes)
        action->setEnabled(one && (one->state == CommitmentState::Open || action == changes.back()));
    fitList();
}

/// As high as its first rows.
void CommitmentPane::fitList()
{
    int height = 0;
    for (int row = 0; row < std::min(rowsShown, model_.rowCount()); ++row)
        height += ui_->commitmentList->sizeHintForRow(row);
    ui_->commitmentList->setFixedHeight(height);
}

/// Another width may break a text into other lines.
void CommitmentPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void CommitmentPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        tell();
    } else if (event->type() == QEvent::FontChange) {
        fitList();
    }
    QWidget::changeEvent(event);
}

}
