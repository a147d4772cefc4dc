// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "session.h"
#include "words.h"
#include "earshot/app/listener.h"
#include "earshot/app/outbox.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <iostream>
#include <memory>
#include <thread>

namespace earshot::cli {

namespace {

constexpr auto lookForDueEvery = std::chrono::milliseconds(500);

std::atomic<bool> askedToEnd { false };

void onSignal(int)
{
    askedToEnd = true;
}

struct PollOptions {
    bool once = false, all = false, watch = false;
    std::vector<std::int64_t> sources;
};

/// Ends a poll that is under way when a signal comes; a signal handler itself may not.
class SignalWatch {
public:
    explicit SignalWatch(Listener& listener)
        : thread_([this, &listener] {
            while (!done_ && !askedToEnd)
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            if (askedToEnd)
                listener.stop();
        })
    {
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
    }
    ~SignalWatch()
    {
        done_ = true;
        thread_.join();
    }
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

private:
    std::atomic<bool> done_ { false };
    std::thread thread_;
};

OrderedJson jsonOf(const PollSummary& summary)
{
    return { { "source", summary.source.value }, { "fetched", summary.fetched }, { "new", summary.added }, { "changed", summary.changed },
        { "gone", summary.gone }, { "unchanged", summary.unchanged },
        { "error", summary.error ? OrderedJson(sentenceFor(*summary.error)) : OrderedJson(nullptr) } };
}

void printSummary(const Session& session, const PollSummary& summary)
{
    if (session.json)
        printJson(jsonOf(summary));
    else if (!session.quiet)
        std::cout << fmt::format("source #{}: {} fetched, {} new, {} changed, {} gone, {} unchanged\n", summary.source.value, summary.fetched,
            summary.added, summary.changed, summary.gone, summary.unchanged);
    if (summary.error)
        std::cerr << fmt::format("earshotctl: source #{}: {}\n", summary.source.value, sentenceFor(*summary.error));
}

/// What a person at a terminal wants to see of a live workspace: each arrival, edit and deletion, as it is stored.
class Ticker {
public:
    explicit Ticker(Session& session) : session_(&session) { }

    void show(Workspace& workspace, const Changes& changes) const
    {
        if (session_->json || session_->quiet)
            return;
        for (const MentionId id : changes.added)
            line(workspace, id, "");
        for (const MentionId id : changes.changed)
            line(workspace, id, "edited   ");
        for (const MentionId id : changes.gone)
            line(workspace, id, "deleted, and we hold it   ");
        std::cout << std::flush;
    }

private:
    void line(Workspace& workspace, MentionId id, const std::string& what) const
    {
        if (const auto mention = workspace.mentions().find(id))
            std::cout << what << lineOf(*mention) << '\n';
    }

    Session* session_;
};

void printReplies(const Session& session, const std::vector<Reply>& replies)
{
    for (const Reply& reply : replies)
        if (!session.json && !session.quiet)
            std::cout << "answer " << lineOf(reply) << '\n';
    std::cout << std::flush;
}

/// One look at what is due, then at the outbox.
Result<int> round(Session& session, Workspace& workspace, Listener& listener, const PollWish& wish, bool watching)
{
    std::vector<Changes> committed;
    const auto summaries = listener.poll(wish, [&](const Changes& changes) { committed.push_back(changes); });
    if (!summaries)
        return tl::unexpected(summaries.error());
    for (const PollSummary& summary : *summaries)
        if (!watching || session.json || summary.error)
            printSummary(session, summary);
    if (watching)
        for (const Changes& changes : committed)
            Ticker(session).show(workspace, changes);
    const auto delivered = Outbox(workspace, session.http(), session.secrets()).deliver();
    if (!delivered && delivered.error().kind != ErrorKind::Locked)
        return tl::unexpected(delivered.error());
    if (delivered)
        printReplies(session, *delivered);
    const bool failed = std::ranges::any_of(*summaries, [](const PollSummary& summary) { return summary.error.has_value(); });
    return failed ? PartlyDone : Done;
}

Result<int> poll(Session& session, const PollOptions& options)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Listener listener(**workspace, session.http(), session.secrets());
    const SignalWatch signals(listener);
    PollWish wish;
    wish.all = options.all || !options.sources.empty();
    for (const std::int64_t id : options.sources)
        wish.only.insert(SourceId { id });
    auto code = round(session, **workspace, listener, wish, options.watch);
    wish.all = false;
    while (options.watch && code && !askedToEnd) {
        std::this_thread::sleep_for(lookForDueEvery);
        code = askedToEnd ? code : round(session, **workspace, listener, wish, true);
    }
    return options.watch && code ? Result<int>(Done) : code;
}

}

void addPollNoun(CLI::App& app, Session& session)
{
    auto options = std::make_shared<PollOptions>();
    CLI::App* noun = app.add_subcommand("poll", "Ask what is due, sort and keep what is new, send what may go out");
    CLI::Option* once = noun->add_flag("--once", options->once, "One round (the default)");
    noun->add_flag("--all", options->all, "Also what is not due yet");
    noun->add_option("--source", options->sources, "Only this source (repeat)")->take_all()->expected(1);
    noun->add_flag("--watch", options->watch, "Go on until SIGTERM")->excludes(once);
    onVerb(*noun, session, [&session, options] { return poll(session, *options); });
}

}
