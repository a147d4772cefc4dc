// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening.h"

#include "earshot/app/outbox.h"
#include "earshot/app/places.h"

#include <algorithm>
#include <mutex>

namespace earshot::gui {

namespace {

constexpr auto lookEvery = std::chrono::seconds(1);

HttpOptions httpOptions()
{
    HttpOptions options;
    options.caFile = environment("EARSHOT_CA_FILE");
    return options;
}

Result<ListeningState> stateIn(Workspace& workspace)
{
    const auto sources = workspace.sources().all();
    const auto states = workspace.sources().states();
    if (!sources || !states)
        return tl::unexpected(!sources ? sources.error() : states.error());
    ListeningState state;
    for (const Source& source : *sources) {
        ++state.sources;
        state.paused += source.paused;
        for (const auto& [id, of] : *states)
            if (id == source.id) {
                state.failing += !source.paused && (of.health == SourceHealth::Failing || of.health == SourceHealth::Dead);
                state.lastPollAt = std::max(state.lastPollAt, of.polledAt);
            }
    }
    return state;
}

}

/// The round under way, so that another thread can end it.
struct Listening::Round {
    std::mutex mutex;
    Listener* listener = nullptr;
    bool ending = false;

    Result<std::vector<PollSummary>> run(Listener& fresh, const PollWish& wish, const std::function<void(const Changes&)>& committed)
    {
        {
            const std::lock_guard lock(mutex);
            if (ending)
                return failure(ErrorKind::Cancelled);
            listener = &fresh;
        }
        auto summaries = fresh.poll(wish, committed);
        const std::lock_guard lock(mutex);
        listener = nullptr;
        return summaries;
    }

    void end()
    {
        const std::lock_guard lock(mutex);
        ending = true;
        if (listener)
            listener->stop();
    }
};

bool ListeningState::operator==(const ListeningState& other) const
{
    return sources == other.sources && paused == other.paused && failing == other.failing && lastPollAt == other.lastPollAt
        && polling == other.polling && stopped == other.stopped && error.has_value() == other.error.has_value();
}

Listening::Listening(const WorkspaceThread::Opener& open, SecretStoreMaker secrets, QObject* parent)
    : QObject(parent)
    , makeSecrets_(std::move(secrets))
    , http_(httpOptions())
    , pollingSecrets_(std::make_shared<Secrets>())
    , sendingSecrets_(std::make_shared<Secrets>())
    , askingSecrets_(std::make_shared<Secrets>())
    , round_(std::make_shared<Round>())
    , polling_("polling", open)
    , sending_("sending", open)
    , asking_("asking", open)
{
    connect(&timer_, &QTimer::timeout, this, &Listening::look);
}

Listening::~Listening()
{
    round_->end();
    http_.cancelAll();
}

void Listening::start()
{
    askState();
    timer_.start(lookEvery);
    look();
}

void Listening::setStopped(bool stopped)
{
    ListeningState state = state_;
    state.stopped = stopped;
    setState(std::move(state));
}

void Listening::pollNow()
{
    poll({ .all = true });
}

void Listening::look()
{
    if (!state_.stopped)
        poll({});
    deliver();
}

SecretStore& Listening::secretsOf(Secrets& secrets) const
{
    if (!secrets)
        secrets = makeSecrets_();
    return *secrets;
}

void Listening::poll(const PollWish& wish)
{
    if (std::exchange(isPolling_, true))
        return;
    polling_.ask(this,
        [this, wish, secrets = pollingSecrets_, round = round_](Workspace& workspace) {
            if (wouldAsk(workspace, wish))
                QMetaObject::invokeMethod(
                    this, [this] { setPolling(true); }, Qt::QueuedConnection);
            Listener listener(workspace, http_, secretsOf(*secrets));
            return round->run(listener, wish, [this](const Changes&) { emit committed(); });
        },
        [this](const Result<std::vector<PollSummary>>& summaries) {
            isPolling_ = false;
            ListeningState state = state_;
            state.polling = false;
            state.error = summaries ? std::nullopt : std::optional(summaries.error());
            setState(std::move(state));
            if (!summaries || !summaries->empty())
                askState();
        });
}

void Listening::deliver()
{
    if (std::exchange(isSending_, true))
        return;
    sending_.ask(this,
        [this, secrets = sendingSecrets_](Workspace& workspace) { return Outbox(workspace, http_, secretsOf(*secrets)).deliver(); },
        [this](const Result<std::vector<Reply>>& settled) {
            isSending_ = false;
            if (!settled || settled->empty())
                return;
            emit committed();
            for (const Reply& reply : *settled)
                emit replySettled(reply);
        });
}

void Listening::askState()
{
    asking_.ask(this, stateIn, [this](Result<ListeningState> found) {
        if (!found)
            return;
        found->polling = state_.polling;
        found->stopped = state_.stopped;
        found->error = state_.error;
        setState(std::move(*found));
    });
}

void Listening::setPolling(bool polling)
{
    ListeningState state = state_;
    state.polling = polling;
    setState(std::move(state));
}

void Listening::setState(ListeningState state)
{
    if (state == state_)
        return;
    state_ = std::move(state);
    emit stateChanged(state_);
}

}
