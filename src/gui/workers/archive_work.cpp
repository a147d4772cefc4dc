// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_work.h"

#include "earshot/app/archive.h"

namespace earshot::gui {

namespace {

EvidenceFormat formatOf(const QString& file)
{
    const bool isJson = file.endsWith(".jsonl", Qt::CaseInsensitive) || file.endsWith(".json", Qt::CaseInsensitive);
    return isJson ? EvidenceFormat::JsonLines : EvidenceFormat::Html;
}

}

ArchiveWork::ArchiveWork(const Desk::Place& place, QObject* parent)
    : QObject(parent)
    , thread_("archive", [location = place.location, actor = place.actor, clock = place.clock] {
        return Workspace::open(location, *clock, actor, OpenMode::ReadOnly);
    })
{
}

ArchiveWork::~ArchiveWork()
{
    cancel();
}

/// `work(Workspace&, goOn)` there; `take` gets what came of it here, unless it was cancelled.
template <class Work, class Take>
void ArchiveWork::run(Work work, Take take)
{
    cancel();
    cancelled_ = std::make_shared<std::atomic<bool>>(false);
    thread_.ask(
        this, [work = std::move(work), goOn = teller(cancelled_)](Workspace& workspace) { return work(workspace, goOn); },
        [this, cancelled = cancelled_, take = std::move(take)](const auto& result) {
            if (*cancelled)
                return;
            if (result)
                take(*result);
            else
                emit failed(result.error());
        });
}

ArchiveWork::GoOn ArchiveWork::teller(const Flag& cancelled)
{
    return [this, cancelled, told = -1](int percent) mutable {
        if (std::exchange(told, percent) != percent)
            QMetaObject::invokeMethod(
                this,
                [this, percent, cancelled] {
                    if (!*cancelled)
                        emit progressed(percent);
                },
                Qt::QueuedConnection);
        return !*cancelled;
    };
}

void ArchiveWork::verify()
{
    run([](Workspace& workspace, const auto& goOn) { return workspace.ledger().verify(goOn); },
        [this](const LedgerVerdict& verdict) { emit verified(verdict); });
}

void ArchiveWork::exportTo(const QString& file, const std::vector<MentionId>& mentions)
{
    exportFound(file, [mentions](Workspace&, const GoOn&) -> Result<std::vector<MentionId>> { return mentions; });
}

void ArchiveWork::exportAll(const QString& file, const SearchQuery& query)
{
    exportFound(
        file, [query](Workspace& workspace, const GoOn& goOn) { return workspace.search().all(query, [&goOn] { return goOn(0); }); });
}

void ArchiveWork::exportFound(const QString& file, std::function<Result<std::vector<MentionId>>(Workspace&, const GoOn&)> find)
{
    run(
        [find = std::move(find), format = formatOf(file), path = file.toStdString()](
            Workspace& workspace, const GoOn& goOn) -> Result<int> {
            return find(workspace, goOn).and_then([&](const std::vector<MentionId>& mentions) {
                return exportEvidence(workspace, mentions, format, path, goOn).map([&] { return static_cast<int>(mentions.size()); });
            });
        },
        [this, file](int mentions) { emit exported(file, mentions); });
}

void ArchiveWork::cancel()
{
    *cancelled_ = true;
}

}
