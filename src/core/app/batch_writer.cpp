// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_writer.h"

#include "conversation_cases.h"

#include <tuple>
#include <utility>

namespace earshot {

namespace {

// Bigger transactions are cheaper a row; beyond some thousands the gain is gone and the wait for the first row grows.
constexpr std::size_t itemsInOneTransaction = 4000;
/// As much again may wait while it is being written, and the page that goes beyond.
constexpr std::size_t bytesInOneTransaction = 24UL << 20;

std::size_t itemsIn(const Found& found)
{
    return found.batch.size() + found.gone.size() + 1;
}

/// About what it takes in memory.
std::size_t bytesIn(const Found& found)
{
    std::size_t bytes = 0;
    for (const Sorted& sorted : found.batch) {
        const Observation& seen = sorted.observation;
        bytes += sizeof sorted + seen.text.size() + seen.html.size() + seen.raw.size() + seen.versionText.size();
        bytes += sorted.prepared->card.size() + sorted.prepared->indexed.size();
    }
    return bytes;
}

Result<void> recordGoneKeys(Workspace& workspace, const Found& found, Changes& changes)
{
    if (found.goneKeys.empty())
        return {};
    const auto known = workspace.mentions().known(found.goneKeys);
    if (!known)
        return tl::unexpected(known.error());
    for (const auto& [key, entry] : *known) {
        if (entry.state == MentionState::Gone)
            continue;
        if (const auto done = workspace.mentions().recordGone(entry.id, GoneReason::Tombstone, found.at); !done)
            return done;
        changes.gone.push_back(entry.id);
    }
    return {};
}

Result<void> recordSecondLook(Workspace& workspace, const Found& found, Changes& changes)
{
    for (const auto& [id, reason] : found.gone) {
        if (const auto done = workspace.mentions().recordGone(id, reason, found.at); !done)
            return done;
        changes.gone.push_back(id);
    }
    for (const MentionId id : found.lookedAt)
        if (const auto done = workspace.mentions().noteRechecked(id, found.at); !done)
            return done;
    return {};
}

Result<void> saveSource(Workspace& workspace, const Found& found)
{
    if (found.state)
        if (const auto saved = workspace.sources().saveState(found.source.id, *found.state); !saved)
            return saved;
    if (!found.newBaseUrl.empty())
        return workspace.sources().setBaseUrl(found.source.id, found.newBaseUrl, workspace.actor(), found.at);
    return {};
}

Result<void> writeOne(Workspace& workspace, ConversationCases& cases, const Found& found, Changes& changes)
{
    const auto recorded = workspace.mentions().record(found.source.id, found.source.platform, found.batch, found.at);
    if (!recorded)
        return tl::unexpected(recorded.error());
    if (const auto done = cases.take(*recorded, found, changes); !done)
        return done;
    for (const RecordedMention& mention : recorded->added)
        changes.added.push_back(mention.id);
    for (const auto* list : { &recorded->changed, &recorded->restored })
        for (const RecordedMention& mention : *list)
            changes.changed.push_back(mention.id);
    return recordGoneKeys(workspace, found, changes).and_then([&] { return recordSecondLook(workspace, found, changes); }).and_then([&] {
        return saveSource(workspace, found);
    });
}

}

BatchWriter::BatchWriter(std::string location, const Clock& clock, Policy policy, Committed committed)
    : location_(std::move(location))
    , clock_(&clock)
    , policy_(std::move(policy))
    , committed_(std::move(committed))
    , thread_([this] { work(); })
{
}

BatchWriter::~BatchWriter()
{
    if (thread_.joinable())
        finish();
}

void BatchWriter::push(Found found)
{
    for (Sorted& sorted : found.batch)
        prepare(sorted, found.at);
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return waitingBytes_ < bytesInOneTransaction || failed_; });
    if (failed_)
        return;
    waitingBytes_ += bytesIn(found);
    waiting_.push_back(std::move(found));
    changed_.notify_all();
}

Result<std::vector<BatchWriter::Counts>> BatchWriter::finish()
{
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    changed_.notify_all();
    thread_.join();
    if (failed_)
        return tl::unexpected(*failed_);
    return counts_;
}

std::vector<Found> BatchWriter::takeWaiting()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
    std::vector<Found> taken;
    std::size_t items = 0, bytes = 0;
    while (!waiting_.empty() && items < itemsInOneTransaction && bytes < bytesInOneTransaction) {
        items += itemsIn(waiting_.front());
        bytes += bytesIn(waiting_.front());
        taken.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
    }
    waitingBytes_ -= bytes;
    changed_.notify_all();
    return taken;
}

void BatchWriter::work()
{
    Result<void> state{};
    auto workspace = Workspace::open(location_, *clock_, "earshot");
    if (!workspace)
        state = tl::unexpected(workspace.error());
    while (state) {
        auto found = takeWaiting();
        if (found.empty())
            return;
        state = write(*workspace, found);
    }
    const std::lock_guard lock(mutex_);
    failed_ = state.error();
    changed_.notify_all();
}

Result<void> BatchWriter::write(Workspace& workspace, std::vector<Found>& found)
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    Changes changes;
    ConversationCases cases(workspace, policy_);
    std::vector<std::pair<std::size_t, Counts>> counts;
    for (const Found& one : found) {
        const auto before = std::tuple(changes.added.size(), changes.changed.size(), changes.gone.size());
        if (const auto written = writeOne(workspace, cases, one, changes); !written)
            return written;
        counts.emplace_back(one.summary,
            Counts{ static_cast<int>(changes.added.size() - std::get<0>(before)),
                static_cast<int>(changes.changed.size() - std::get<1>(before)),
                static_cast<int>(changes.gone.size() - std::get<2>(before)) });
    }
    if (const auto done = transaction->commit(); !done)
        return done;
    for (const auto& [summary, count] : counts)
        keepCounts(summary, count);
    if (committed_)
        committed_(changes);
    return {};
}

void BatchWriter::keepCounts(std::size_t summary, const Counts& counts)
{
    if (counts_.size() <= summary)
        counts_.resize(summary + 1);
    counts_[summary].added += counts.added;
    counts_[summary].changed += counts.changed;
    counts_[summary].gone += counts.gone;
}

}
