// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start.h"

#include "earshot/app/brands.h"
#include "ui_first_start.h"

#include <QEvent>

#include <array>

namespace earshot::gui {

namespace {

enum Step { BrandStep, PlaceStep, HoursStep, StepCount };

std::string withoutMark(const QLineEdit& field, QChar mark)
{
    QString text = field.text().trimmed();
    if (text.startsWith(mark))
        text.remove(0, 1);
    return text.toStdString();
}

Result<Policy> policyWith(Workspace& workspace, const FirstAnswers& answers)
{
    auto policy = workspace.settings().policy();
    auto hours = answers.week.empty() ? Result<WorkHours>(usualHours(answers.zone)) : parsedWorkHours(answers.week, answers.zone);
    if (!policy || !hours)
        return tl::unexpected(!policy ? policy.error() : hours.error());
    policy->hours = std::move(*hours);
    return policy;
}

}

Result<void> begin(Workspace& workspace, SecretStore& secrets, const FirstAnswers& answers)
{
    const auto policy = policyWith(workspace, answers);
    if (!policy)
        return tl::unexpected(policy.error());
    if (answers.source)
        if (const auto added = addSource(workspace, secrets, *answers.source, answers.token); !added)
            return tl::unexpected(added.error());
    if (answers.brand)
        if (const auto added = addBrand(workspace, *answers.brand); !added)
            return tl::unexpected(added.error());
    return workspace.settings().setPolicy(*policy, workspace.actor(), workspace.now());
}

FirstStart::FirstStart(QWidget* parent) : QDialog(parent), ui_(std::make_unique<Ui::FirstStart>())
{
    ui_->setupUi(this);
    fillZones(*ui_->zoneBox);
    ui_->weekEditor->setHours(usualHours("UTC"));
    connect(ui_->nextButton, &QPushButton::clicked, this, &FirstStart::next);
    connect(ui_->skipButton, &QPushButton::clicked, this, &FirstStart::skip);
    connect(ui_->backButton, &QPushButton::clicked, this, [this] { go(ui_->steps->currentIndex() - 1); });
    connect(ui_->quitButton, &QPushButton::clicked, this, &FirstStart::reject);
    connect(ui_->sampleButton, &QPushButton::clicked, this, &FirstStart::sampleWanted);
    for (const QLineEdit* field : { ui_->brandField, ui_->handleField, ui_->hashtagField })
        connect(field, &QLineEdit::textEdited, ui_->fault, &QLabel::clear);
    connect(ui_->sourceForm, &SourceForm::edited, ui_->fault, &QLabel::clear);
    ui_->waiting->setVisible(false);
    ui_->weekEditor->alignWith(*ui_->zoneLabel);
    go(BrandStep);
}

FirstStart::~FirstStart() = default;

void FirstStart::go(int step)
{
    ui_->steps->setCurrentIndex(step);
    tellStep();
    const std::array<QWidget*, StepCount> firsts{ ui_->brandField, ui_->sourceForm, ui_->weekEditor };
    firsts[static_cast<std::size_t>(step)]->setFocus(Qt::OtherFocusReason);
}

void FirstStart::next()
{
    const int step = ui_->steps->currentIndex();
    const QString fault = faultOf(step);
    ui_->fault->setText(fault);
    if (!fault.isEmpty())
        return;
    skipped_[step] = false;
    if (step == BrandStep && !withoutMark(*ui_->hashtagField, '#').empty())
        ui_->sourceForm->setQuery(QString::fromStdString(withoutMark(*ui_->hashtagField, '#')));
    if (step + 1 < StepCount)
        go(step + 1);
    else
        emit answered();
}

void FirstStart::skip()
{
    const int step = ui_->steps->currentIndex();
    skipped_[step] = true;
    ui_->fault->clear();
    if (step + 1 < StepCount)
        go(step + 1);
    else
        emit answered();
}

QString FirstStart::faultOf(int step) const
{
    if (step == BrandStep)
        return ui_->brandField->text().trimmed().isEmpty() ? tr("A name is needed, or skip this for now.") : QString();
    if (step == PlaceStep)
        return ui_->sourceForm->isEmpty() ? tr("An address is needed, or skip this for now.") : ui_->sourceForm->fault();
    return {}; // time zones are files: what was typed is read when the workspace is made
}

void FirstStart::wait()
{
    ui_->fault->clear();
    ui_->waiting->setVisible(true);
    ui_->steps->setEnabled(false);
    ui_->buttonRow->setEnabled(false);
}

void FirstStart::tellFault(const QString& sentence)
{
    ui_->waiting->setVisible(false);
    ui_->steps->setEnabled(true);
    ui_->buttonRow->setEnabled(true);
    ui_->fault->setText(sentence);
}

FirstAnswers FirstStart::answers() const
{
    FirstAnswers answers;
    answers.zone = ui_->zoneBox->currentText().trimmed().toStdString();
    if (!skipped_[HoursStep])
        answers.week = ui_->weekEditor->text();
    if (!skipped_[BrandStep]) {
        const std::string name = ui_->brandField->text().trimmed().toStdString();
        answers.brand = Brand{ .name = name, .keywords = { name } };
        if (const std::string tag = withoutMark(*ui_->hashtagField, '#'); !tag.empty())
            answers.brand->hashtags.push_back(tag);
        if (const std::string handle = withoutMark(*ui_->handleField, '@'); !handle.empty())
            answers.brand->handles.push_back(handle);
    }
    if (!skipped_[PlaceStep]) {
        answers.source = ui_->sourceForm->source();
        answers.token = ui_->sourceForm->token();
    }
    return answers;
}

void FirstStart::tellStep()
{
    const int step = ui_->steps->currentIndex();
    ui_->stepText->setText(tr("Question %1 of %2").arg(step + 1).arg(static_cast<int>(StepCount)));
    const QString questions[] = { tr("For whom do you listen?"), tr("Where do people talk?"), tr("When does somebody answer?") };
    const QString notes[] = { tr("The name as people write it. Misspellings and more can be added later in Listening."),
        tr("The feed of a forum, a shop or a news search; or a Mastodon server. One is enough to begin with."),
        tr("An answer falls due in working time only. An empty line is a free day.") };
    ui_->question->setText(questions[step]);
    ui_->questionNote->setText(notes[step]);
    ui_->backButton->setVisible(step > 0);
    ui_->nextButton->setText(step + 1 < StepCount ? tr("Next") : tr("Start listening"));
    ui_->nextButton->setDefault(true);
}

void FirstStart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        tellStep();
    }
    QDialog::changeEvent(event);
}

}
