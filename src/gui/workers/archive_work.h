// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace earshot::gui {

/// What takes long in the archive: verifying the ledger and writing evidence. On a thread of its own, so that no list waits for it.
///
/// Shape    one at a time; what is asked for while one is under way comes after it.
/// Threads  the GUI thread. The destructor ends a verification that is under way.
class ArchiveWork : public QObject {
    Q_OBJECT
public:
    explicit ArchiveWork(const Desk::Place& place, QObject* parent = nullptr);
    ~ArchiveWork() override;

    void verify();
    void exportTo(const QString& file, const std::vector<MentionId>& mentions); ///< JSON Lines for ".jsonl" and ".json", else HTML
    void cancel(); ///< the verification, of which nothing more is told; evidence is written to the end

signals:
    void progressed(int percent); ///< of a verification
    void verified(const earshot::LedgerVerdict& verdict);
    void exported(const QString& file, int mentions);
    void failed(const earshot::Error& error);

private:
    std::shared_ptr<std::atomic<bool>> cancelled_ = std::make_shared<std::atomic<bool>>(false); ///< of the last verification
    WorkspaceThread thread_; ///< last, so that it ends first
};

}
