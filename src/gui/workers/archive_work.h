// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace earshot::gui {

/// What takes long in the archive: verifying the ledger and writing evidence. On a thread of its own, so that no list waits for it.
///
/// Shape    one at a time: what is asked for ends what is under way. Of what was cancelled nothing more is told, and no file of it stays.
/// Threads  the GUI thread. The destructor ends what is under way.
class ArchiveWork : public QObject {
    Q_OBJECT
public:
    explicit ArchiveWork(const Desk::Place& place, QObject* parent = nullptr);
    ~ArchiveWork() override;

    void verify();
    void exportTo(const QString& file, const std::vector<MentionId>& mentions); ///< JSON Lines for ".jsonl" and ".json", else HTML
    void exportAll(const QString& file, const SearchQuery& query); ///< every hit of the search, in the same way
    void cancel();

signals:
    void progressed(int percent);
    void verified(const earshot::LedgerVerdict& verdict);
    void exported(const QString& file, int mentions);
    void failed(const earshot::Error& error);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    using GoOn = std::function<bool(int percent)>;
    template <class Work, class Take>
    void run(Work work, Take take);
    GoOn teller(const Flag& cancelled);
    void exportFound(const QString& file, std::function<Result<std::vector<MentionId>>(Workspace&, const GoOn&)> find);

    Flag cancelled_ = std::make_shared<std::atomic<bool>>(false); ///< what was asked for last
    WorkspaceThread thread_; ///< last, so that it ends first
};

}
