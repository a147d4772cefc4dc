// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include "../words/errors.h"
#include "../words/notices.h"
#include "../words/sources.h"
#include "../words/times.h"
#include "earshot/app/source_reports.h"

#include <QSettings>

namespace earshot::gui {

namespace {

constexpr auto foldingFor = std::chrono::seconds(2);
constexpr auto atMostEvery = std::chrono::seconds(20);
constexpr auto dueEvery = std::chrono::seconds(30);

QString keyOf(NoticeKind kind)
{
    static constexpr const char* names[] = { "newComplaint", "dueSoon", "overdue", "authorAnswered", "edited", "deleted", "sourceFailing" };
    return QString("notify/") + QLatin1String(names[static_cast<int>(kind)]);
}

}

bool NoticeWishes::wants(NoticeKind kind) const
{
    return settings_->value(keyOf(kind), kind != NoticeKind::Edited).toBool();
}

void NoticeWishes::setWanted(NoticeKind kind, bool wanted)
{
    settings_->setValue(keyOf(kind), wanted);
}

bool NoticeWishes::hasQuietHours() const
{
    return settings_->value("notify/quiet", false).toBool();
}

void NoticeWishes::setQuietHours(bool on, QTime from, QTime until)
{
    settings_->setValue("notify/quiet", on);
    settings_->setValue("notify/quietFrom", from);
    settings_->setValue("notify/quietUntil", until);
}

QTime NoticeWishes::quietFrom() const
{
    return settings_->value("notify/quietFrom", QTime(20, 0)).toTime();
}

QTime NoticeWishes::quietUntil() const
{
    return settings_->value("notify/quietUntil", QTime(7, 0)).toTime();
}

bool NoticeWishes::isQuiet(QTime time) const
{
    const QTime from = quietFrom(), until = quietUntil();
    if (!hasQuietHours())
        return false;
    return from <= until ? time >= from && time < until : time >= from || time < until;
}

Notifier::Notifier(Desk& desk, QSettings& settings, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , wishes_(settings)
    , dueSince_(desk.now())
    , dueTimer_(this)
{
    tellTimer_.setSingleShot(true);
    connect(&tellTimer_, &QTimer::timeout, this, &Notifier::tell);
    connect(&dueTimer_, &QTimer::timeout, this, &Notifier::lookForDue);
    connect(&desk_, &Desk::changed, this, &Notifier::takeNews);
    connect(&desk_.listening(), &Listening::stateChanged, this, &Notifier::lookForFailing);
    dueTimer_.setObjectName("dueTimer");
    dueTimer_.start(dueEvery);
}

void Notifier::takeNews(const std::vector<LedgerRow>& rows)
{
    desk_.queries().ask(
        this, [rows](Workspace& workspace) { return noticesIn(workspace, rows); },
        [this](const Result<std::vector<Notice>>& notices) {
            if (notices)
                take(*notices);
        });
}

void Notifier::lookForDue()
{
    const Time since = std::exchange(dueSince_, desk_.now());
    desk_.queries().ask(
        this, [since](Workspace& workspace) { return dueNotices(workspace, since); },
        [this, since](const Result<std::vector<Notice>>& notices) {
            if (!notices) {
                dueSince_ = std::min(dueSince_, since); // what fell due meanwhile is told after the next look
                return;
            }
            std::vector<Notice> fresh;
            for (const Notice& notice : *notices)
                if (toldDue_.emplace(notice.kind, notice.caseId, notice.commitment, notice.dueAt).second)
                    fresh.push_back(notice);
            take(fresh);
        });
}

void Notifier::lookForFailing(const ListeningState& state)
{
    if (state.failing == 0) {
        failing_.clear();
        return;
    }
    desk_.queries().ask(this, sourceReports, [this](const Result<std::vector<SourceReport>>& reports) {
        std::vector<Notice> fresh;
        for (const SourceReport& report : reports.value_or(std::vector<SourceReport>())) {
            const bool fails = !report.source.paused && report.lastError;
            if (!fails)
                failing_.erase(report.source.id.value);
            else if (failing_.insert(report.source.id.value).second)
                fresh.push_back({ NoticeKind::SourceFailing, {}, {}, sourceName(report.source).toStdString(),
                    sentenceFor(*report.lastError).toStdString() });
        }
        take(fresh);
    });
}

void Notifier::take(const std::vector<Notice>& notices)
{
    for (const Notice& notice : notices)
        if (wishes_.wants(notice.kind))
            waiting_[notice.kind].push_back(notice);
    if (waiting_.empty() || tellTimer_.isActive())
        return;
    const std::chrono::milliseconds since(sinceTold_.isValid() ? sinceTold_.elapsed() : 0);
    const bool justTold = sinceTold_.isValid() && since < atMostEvery;
    tellTimer_.start(justTold ? atMostEvery - since : std::chrono::milliseconds(foldingFor));
}

void Notifier::tell()
{
    const auto news = std::exchange(waiting_, {});
    if (wishes_.isQuiet(localTime(desk_.now()).time()))
        return;
    sinceTold_.start();
    for (const auto& [kind, notices] : news)
        show(kind, notices);
}

void Notifier::show(NoticeKind kind, const std::vector<Notice>& notices)
{
    bubbles_.show({ keyOf(kind), titleOf(kind, static_cast<int>(notices.size())), bodyOf(notices), notices.front().mention.value,
        kind == NoticeKind::Overdue, kind == NoticeKind::NewComplaint });
}

void Notifier::test()
{
    bubbles_.show({ "test", tr("Earshot can be heard"), tr("This is how you are told about news."), 0, false });
}

}
