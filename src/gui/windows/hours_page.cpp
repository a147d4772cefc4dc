// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_page.h"

#include "../commands/commands.h"
#include "../words/errors.h"
#include "../words/times.h"
#include "../workers/desk.h"
#include "earshot/app/due_time.h"
#include "ui_hours_page.h"

#include <QEvent>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr auto exampleAfter = std::chrono::milliseconds(300);
constexpr int friday = 4;
constexpr std::chrono::minutes beforeTheEnd{ 30 };

/// Half an hour before the end of work on the coming Friday, or on the last working day before it.
Time lateMoment(const WorkHours& hours, Time now)
{
    int day = friday;
    while (day > 0 && hours.week[static_cast<std::size_t>(day)].empty())
        --day;
    const auto& spans = hours.week[static_cast<std::size_t>(day)];
    const int minute = spans.empty() ? 16 * 60 + 30 : spans.back().end - static_cast<int>(beforeTheEnd.count());
    const QTimeZone zone(QByteArray::fromStdString(hours.zone));
    const QDate today = localTime(now).toTimeZone(zone).date();
    const QDate date = today.addDays((day + 1 - today.dayOfWeek() + 7) % 7);
    return timeOf(QDateTime(date, QTime(minute / 60, minute % 60), zone));
}

/// "Fri 16:30", in the zone of the hours.
QString dayAndTime(Time time, const WorkHours& hours)
{
    const QDateTime there = localTime(time).toTimeZone(QTimeZone(QByteArray::fromStdString(hours.zone)));
    const QLocale locale;
    return QString("%1 %2").arg(
        locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat), locale.toString(there.time(), QLocale::ShortFormat));
}

}

/// The fields as they stand; read on another thread, since time zones are files.
struct HoursPage::Typed {
    Policy kept;
    std::string week, zone;
    QString holidays;
    Time now;
};

HoursPage::HoursPage(const RoomTools& tools, QWidget* parent)
    : ListeningPage(parent)
    , ui_(std::make_unique<Ui::HoursPage>())
    , tools_(tools)
    , policyAsker_(tools.desk.queries(), this)
    , exampleAsker_(tools.desk.queries(), this)
{
    ui_->setupUi(this);
    fillZones(*ui_->zoneBox);
    ui_->weekEditor->alignWith(*ui_->zoneLabel);
    fillSuffixes();
    exampleTimer_.setSingleShot(true);
    const auto dirty = [this] { setDirty(true); };
    connect(ui_->weekEditor, &WeekEditor::edited, this, dirty);
    connect(ui_->limitEditor, &LaneLimitEditor::edited, this, dirty);
    connect(ui_->zoneBox, &QComboBox::activated, this, dirty);
    connect(ui_->zoneBox, &QComboBox::editTextChanged, this, dirty);
    connect(ui_->holidaysField, &QPlainTextEdit::textChanged, this, dirty);
    for (const QSpinBox* box : { ui_->answerBox, ui_->holdBox, ui_->recheckBox })
        connect(box, &QSpinBox::valueChanged, this, dirty);
    connect(&exampleTimer_, &QTimer::timeout, this, &HoursPage::askExample);
    tools_.commands.bindButton("page.save", ui_->saveHoursButton);
    tools_.commands.bindButton("page.discard", ui_->discardHoursButton);
    connect(ui_->saveHoursButton, &QPushButton::clicked, this, &HoursPage::save);
    connect(ui_->discardHoursButton, &QPushButton::clicked, this, [this] { show(policy_); });
    show(policy_);
    ui_->exampleText->setText(tr("Loading…"));
    setEnabled(false); // what stands there is not yet what is kept
}

HoursPage::~HoursPage() = default;

QWidget* HoursPage::firstPane() const
{
    return ui_->weekEditor;
}

void HoursPage::refresh()
{
    policyAsker_.ask([](Workspace& workspace) { return workspace.settings().policy(); },
        [this](const Result<Policy>& policy) {
            isLoaded_ = isLoaded_ || policy;
            setEnabled(isLoaded_);
            if (!policy)
                return ui_->hoursFault->setText(sentenceFor(policy.error()));
            policy_ = *policy;
            if (!isDirty_)
                show(policy_);
        });
}

void HoursPage::show(const Policy& policy)
{
    ui_->weekEditor->setHours(policy.hours);
    ui_->zoneBox->setCurrentText(QString::fromStdString(policy.hours.zone));
    QStringList holidays;
    for (const auto& [date, name] : policy.hours.holidays)
        holidays += QString::fromStdString(date + ' ' + name).trimmed();
    ui_->holidaysField->setPlainText(holidays.join('\n'));
    ui_->limitEditor->setLimits(policy.laneLimits);
    ui_->answerBox->setValue(static_cast<int>(policy.firstAnswer.count()));
    ui_->holdBox->setValue(static_cast<int>(policy.hold.count()));
    ui_->recheckBox->setValue(static_cast<int>(std::chrono::ceil<std::chrono::minutes>(policy.recheckEvery).count()));
    setDirty(false);
}

void HoursPage::setDirty(bool dirty)
{
    isDirty_ = dirty;
    ui_->saveHoursButton->setEnabled(dirty);
    ui_->discardHoursButton->setEnabled(dirty);
    exampleTimer_.start(exampleAfter);
}

HoursPage::Typed HoursPage::typed() const
{
    Typed typed{ policy_, ui_->weekEditor->text(), ui_->zoneBox->currentText().trimmed().toStdString(), ui_->holidaysField->toPlainText(),
        tools_.desk.now() };
    typed.kept.laneLimits = ui_->limitEditor->limits();
    typed.kept.firstAnswer = std::chrono::minutes(ui_->answerBox->value());
    typed.kept.hold = std::chrono::seconds(ui_->holdBox->value());
    const std::chrono::minutes recheck(ui_->recheckBox->value());
    if (recheck != std::chrono::ceil<std::chrono::minutes>(policy_.recheckEvery))
        typed.kept.recheckEvery = recheck; // seconds that somebody set elsewhere are kept
    return typed;
}

Result<Policy> HoursPage::policyOf(const Typed& typed)
{
    auto hours = parsedWorkHours(typed.week, typed.zone);
    if (!hours)
        return tl::unexpected(hours.error());
    for (const QString& line : typed.holidays.split('\n', Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        const QString date = trimmed.section(' ', 0, 0);
        if (!QDate::fromString(date, Qt::ISODate).isValid())
            return failure(
                ErrorKind::InvalidArgument, trimmed.toStdString(), tr("a holiday is a date like 2026-12-25 and a name").toStdString());
        hours->holidays.emplace_back(date.toStdString(), trimmed.section(' ', 1).trimmed().toStdString());
    }
    Policy policy = typed.kept;
    policy.hours = std::move(*hours);
    return policy;
}

Result<HoursPage::Example> HoursPage::exampleOf(const Typed& typed)
{
    const auto policy = policyOf(typed);
    if (!policy)
        return tl::unexpected(policy.error());
    const Time seenAt = lateMoment(policy->hours, typed.now);
    return answerDueAt(*policy, seenAt).map([&](Time dueAt) { return Example{ *policy, seenAt, dueAt }; });
}

void HoursPage::askExample()
{
    if (!isLoaded_)
        return;
    exampleAsker_.ask(
        [typed = typed()](Workspace&) { return exampleOf(typed); }, [this](const Result<Example>& example) { takeExample(example); });
}

void HoursPage::takeExample(const Result<Example>& example)
{
    ui_->saveHoursButton->setEnabled(isDirty_ && example);
    ui_->hoursFault->setText(example ? QString() : sentenceFor(example.error()));
    if (example)
        ui_->exampleText->setText(
            tr("A complaint seen %1 is due %2.")
                .arg(dayAndTime(example->seenAt, example->policy.hours), dayAndTime(example->dueAt, example->policy.hours)));
    else
        ui_->exampleText->setText(tr("This cannot be counted yet."));
}

void HoursPage::save()
{
    setDirty(false);
    tools_.desk.act(tr("Change work hours and targets"), [typed = typed(), before = policy_](Workspace& workspace) -> Result<Inverse> {
        const auto policy = policyOf(typed);
        if (!policy)
            return tl::unexpected(policy.error());
        return workspace.settings().setPolicy(*policy, workspace.actor(), workspace.now()).map([before] {
            return Inverse([before](Workspace& there) { return there.settings().setPolicy(before, there.actor(), there.now()); });
        });
    });
}

void HoursPage::fillSuffixes()
{
    ui_->answerBox->setSuffix(tr(" min of work"));
    ui_->holdBox->setSuffix(tr(" s"));
    ui_->recheckBox->setSuffix(tr(" min"));
}

void HoursPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        fillSuffixes();
        exampleTimer_.start(exampleAfter);
    }
    ListeningPage::changeEvent(event);
}

}
