// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listener.h"

#include "batch_writer.h"
#include "earshot/app/brands.h"
#include "earshot/app/listening.h"
#include "earshot/base/url.h"
#include "earshot/listen/schedule.h"
#include "earshot/platform/registry.h"
#include "own_account.h"
#include "second_look.h"

#include <algorithm>
#include <memory>
#include <random>

namespace earshot {

namespace {

/// What ails the workspace is no source's fault, and nothing can be stored.
bool isOfWorkspace(const Error& error)
{
    return error.kind >= ErrorKind::WorkspaceMissing && error.kind <= ErrorKind::VerificationFailed;
}

}

bool wouldAsk(Workspace& workspace, const PollWish& wish)
{
    const auto sources = workspace.sources().all();
    return sources && std::ranges::any_of(*sources, [&](const Source& source) {
        if (wish.all)
            return !source.paused;
        const auto state = workspace.sources().state(source.id);
        return state && isDue(source, *state, workspace.now());
    });
}

/// One round over the sources that are to be polled.
class Listener::Round {
public:
    Round(Listener& listener, const PollWish& wish) : listener_(listener), workspace_(*listener.workspace_), wish_(wish) { }

    Result<void> prepare();
    Result<std::vector<PollSummary>> run(const std::function<void(const Changes&)>& committed);

private:
    Result<void> prepareReading();
    Result<void> choose(const Source& source);
    Result<void> makeReady(ListeningTo& to);
    Result<void> learnAccount(ListeningTo& to);
    void take(PolledPage polled);
    static void note(const std::vector<Observation>& items, Shown& shown);
    void takePage(ListeningTo& from, Page page, bool last, Time at, PollSummary& summary);
    void takeFailure(ListeningTo& from, const Error& error, Time at, PollSummary& summary);
    void lookAgain();
    void fail(const Error& error);
    double dice() { return std::uniform_real_distribution<>(0, 1)(random_); }

    Listener& listener_;
    Workspace& workspace_;
    const PollWish& wish_;
    Policy policy_;
    std::vector<ListeningTo> to_;
    std::vector<PollSummary> summaries_;
    std::vector<Shown> shown_; ///< by each feed that was polled before
    std::unique_ptr<Reading> reading_;
    std::unique_ptr<BatchWriter> writer_;
    std::optional<Error> failed_;
    std::mt19937 random_{ std::random_device{}() };
};

Result<void> Listener::Round::prepare()
{
    const auto sources = workspace_.sources().all();
    if (!sources)
        return tl::unexpected(sources.error());
    for (const SourceId id : wish_.only)
        if (std::ranges::none_of(*sources, [&](const Source& source) { return source.id == id; }))
            return failure(ErrorKind::Unknown, "source " + std::to_string(id.value));
    for (const Source& source : *sources)
        if (const auto chosen = choose(source); !chosen)
            return chosen;
    return to_.empty() ? Result<void>() : prepareReading();
}

Result<void> Listener::Round::prepareReading()
{
    auto brands = brandMatcher(workspace_);
    auto sorter = workspace_.sorter();
    auto policy = workspace_.settings().policy();
    if (!brands || !sorter)
        return tl::unexpected(!brands ? brands.error() : sorter.error());
    if (!policy)
        return tl::unexpected(policy.error());
    policy_ = std::move(*policy);
    reading_ = std::make_unique<Reading>(workspace_, *listener_.http_, std::move(*sorter), std::move(*brands));
    return {};
}

Result<void> Listener::Round::choose(const Source& source)
{
    if (!wish_.only.empty() && !wish_.only.contains(source.id))
        return {};
    auto state = workspace_.sources().state(source.id);
    if (!state)
        return tl::unexpected(state.error());
    const bool asked = wish_.all && !source.paused;
    if (!asked && !isDue(source, *state, workspace_.now()))
        return {};
    ListeningTo to{ source, std::move(*state) };
    to.isFirstPoll = !to.state.polledAt;
    PollSummary summary;
    summary.source = source.id;
    if (const auto ready = makeReady(to); !ready) {
        if (isOfWorkspace(ready.error()))
            return ready;
        summary.error = ready.error();
    }
    to_.push_back(std::move(to));
    summaries_.push_back(std::move(summary));
    return {};
}

Result<void> Listener::Round::makeReady(ListeningTo& to)
{
    const auto platform = platformNamed(to.source.platform);
    auto token = tokenOf(workspace_, *listener_.secrets_, to.source);
    auto asked = askedSource(workspace_, *listener_.secrets_, to.source);
    if (!platform || !token)
        return tl::unexpected(!platform ? platform.error() : token.error());
    if (!asked)
        return tl::unexpected(asked.error());
    to.platform = *platform;
    to.address = std::move(asked->baseUrl);
    to.token = std::move(*token);
    return learnAccount(to);
}

// Whose token it is must be known before the first page, or our own posts would open cases.
Result<void> Listener::Round::learnAccount(ListeningTo& to)
{
    if (!to.source.account.empty() || to.token.empty())
        return {};
    const auto account = ownAccount(to, *listener_.http_);
    if (!account && account.error().kind == ErrorKind::NotSupported)
        return {};
    if (!account)
        return tl::unexpected(account.error());
    to.source.account = account->handle;
    to.source.postLength = account->maxLength;
    if (const auto kept = workspace_.sources().setAccount(to.source.id, to.source.account, to.source.postLength); !kept)
        fail(kept.error());
    return {};
}

Result<std::vector<PollSummary>> Listener::Round::run(const std::function<void(const Changes&)>& committed)
{
    if (to_.empty())
        return std::vector<PollSummary>{};
    shown_.resize(to_.size());
    writer_ = std::make_unique<BatchWriter>(workspace_.location(), workspace_.clock(), policy_, committed);
    std::vector<PollJob> jobs;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < to_.size(); ++i) {
        if (summaries_[i].error) {
            take({ i, tl::unexpected(*summaries_[i].error), true, workspace_.now() });
            continue;
        }
        jobs.push_back({ to_[i].source, to_[i].state.cursor, to_[i].token });
        jobs.back().source.baseUrl = to_[i].address;
        places.push_back(i);
    }
    listener_.poller_.run(jobs, [&](PolledPage polled) {
        polled.job = places[polled.job];
        take(std::move(polled));
    });
    lookAgain();
    const auto counts = writer_->finish();
    if (failed_)
        return tl::unexpected(*failed_);
    if (!counts)
        return tl::unexpected(counts.error());
    for (std::size_t i = 0; i < counts->size(); ++i) {
        summaries_[i].added = (*counts)[i].added;
        summaries_[i].changed = (*counts)[i].changed;
        summaries_[i].gone = (*counts)[i].gone;
    }
    return std::move(summaries_);
}

void Listener::Round::take(PolledPage polled)
{
    if (failed_)
        return;
    ListeningTo& from = to_[polled.job];
    PollSummary& summary = summaries_[polled.job];
    if (polled.page)
        takePage(from, std::move(*polled.page), polled.last, polled.at, summary);
    else if (polled.page.error().kind == ErrorKind::Cancelled)
        summary.error = polled.page.error();
    else
        takeFailure(from, polled.page.error(), polled.at, summary);
}

void Listener::Round::note(const std::vector<Observation>& items, Shown& shown)
{
    for (const Observation& item : items) {
        shown.keys.push_back(item.key);
        if (item.postedAt && (!shown.oldest || *item.postedAt < *shown.oldest))
            shown.oldest = item.postedAt;
    }
}

void Listener::Round::takePage(ListeningTo& from, Page page, bool last, Time at, PollSummary& summary)
{
    Found found;
    found.source = from.source;
    found.summary = static_cast<std::size_t>(&summary - summaries_.data());
    found.at = at;
    found.goneKeys = std::move(page.goneKeys);
    summary.fetched += static_cast<int>(page.items.size());
    if (!page.isWhole)
        summary.error = Error{ ErrorKind::Truncated, redactedUrl(from.source.baseUrl), "what came was kept" };
    if (from.source.platform == "feed" && !from.isFirstPoll)
        note(page.items, shown_[found.summary]);
    const bool anyItem = !page.items.empty();
    const auto unchanged = reading_->read(from, std::move(page.items), found);
    if (!unchanged)
        return fail(unchanged.error());
    summary.unchanged += *unchanged;
    from.state.cursor = page.cursor;
    if (last)
        from.state = afterSuccess(std::move(from.state), from.source, page.notBefore, at, dice());
    if (anyItem && !found.batch.empty())
        from.state.newAt = at;
    // An address with a secret stays as a person gave it; where it leads is not written down.
    const bool mayMove = from.address == from.source.baseUrl && !holdsSecret(page.movedTo);
    const std::string movedTo = mayMove ? page.movedTo : std::string();
    if (last && noteMove(from.state, movedTo) && hostOf(movedTo) == hostOf(from.source.baseUrl))
        found.newBaseUrl = movedTo;
    found.state = from.state;
    writer_->push(std::move(found));
}

void Listener::Round::takeFailure(ListeningTo& from, const Error& error, Time at, PollSummary& summary)
{
    summary.error = error;
    Found found;
    found.source = from.source;
    found.summary = static_cast<std::size_t>(&summary - summaries_.data());
    found.at = at;
    from.state = afterFailure(std::move(from.state), from.source, error, at, dice());
    found.state = from.state;
    writer_->push(std::move(found));
}

void Listener::Round::lookAgain()
{
    SecondLook second(workspace_, *listener_.http_, *reading_, { policy_, wish_.all, &listener_.stopped_ });
    for (std::size_t i = 0; i < to_.size() && !failed_ && !listener_.stopped_; ++i) {
        if (summaries_[i].error)
            continue;
        Found found;
        found.source = to_[i].source;
        found.summary = i;
        if (const auto looked = second.look(to_[i], shown_[i], found); !looked)
            return fail(looked.error());
        found.at = workspace_.now();
        if (!found.batch.empty() || !found.gone.empty() || !found.lookedAt.empty())
            writer_->push(std::move(found));
    }
}

void Listener::Round::fail(const Error& error)
{
    if (!failed_)
        failed_ = error;
}

Listener::Listener(Workspace& workspace, HttpClient& http, SecretStore& secrets)
    : workspace_(&workspace)
    , http_(&http)
    , secrets_(&secrets)
    , poller_(http, workspace.clock())
{
}

Listener::~Listener() = default;

Result<std::vector<PollSummary>> Listener::poll(const PollWish& wish, const std::function<void(const Changes&)>& committed)
{
    Round round(*this, wish);
    if (const auto ready = round.prepare(); !ready)
        return tl::unexpected(ready.error());
    return round.run(committed);
}

void Listener::stop()
{
    stopped_ = true;
    poller_.stop();
    http_->cancelAll();
}

}
