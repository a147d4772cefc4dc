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

void ArchiveWork::verify()
{
    cancel();
    cancelled_ = std::make_shared<std::atomic<bool>>(false);
    thread_.ask(
        this,
        [this, cancelled = cancelled_](Workspace& workspace) {
            return workspace.ledger().verify([this, cancelled, told = -1](int percent) mutable {
                if (std::exchange(told, percent) != percent)
                    QMetaObject::invokeMethod(
                        this,
                        [this, percent, cancelled] {
                            if (!*cancelled)
                                emit progressed(percent);
                        },
                        Qt::QueuedConnection);
                return !*cancelled;
            });
        },
        [this, cancelled = cancelled_](const Result<LedgerVerdict>& verdict) {
            if (*cancelled)
                return;
            if (verdict)
                emit verified(*verdict);
            else
                emit failed(verdict.error());
        });
}

void ArchiveWork::exportTo(const QString& file, const std::vector<MentionId>& mentions)
{
    thread_.ask(
        this,
        [mentions, format = formatOf(file), path = file.toStdString()](
            Workspace& workspace) { return exportEvidence(workspace, mentions, format, path); },
        [this, file, count = static_cast<int>(mentions.size())](const Result<void>& written) {
            if (written)
                emit exported(file, count);
            else
                emit failed(written.error());
        });
}

void ArchiveWork::cancel()
{
    *cancelled_ = true;
}

}
