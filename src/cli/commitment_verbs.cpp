// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_verbs.h"

#include "earshot/app/commitments.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

/// What was asked of `case promise` or `case task`; ids of commitments are 0 where they were not given.
struct CommitmentWish {
    CommitmentKind kind{};
    std::int64_t caseId = 0, done = 0, withdrawn = 0, reopened = 0, moved = 0;
    std::string text, due, owner;
};

Result<std::optional<Time>> dueFrom(const Session& session, const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto wait = parsedDuration(text);
    const auto due = wait ? Result<Time>(session.clock().now() + *wait) : parsedRfc3339(text);
    if (!due)
        return failure(ErrorKind::InvalidArgument, text, "a time looks like 2026-03-05T15:00:00Z, or like 2h for in two hours");
    return std::optional(*due);
}

Result<int> print(Session& session, const Result<Commitment>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (session.json)
        printJson(jsonOf(*changed));
    else if (!session.quiet)
        std::cout << lineOf(*changed) << '\n';
    return Done;
}

Result<int> list(Session& session, Workspace& workspace, const CommitmentWish& wish)
{
    const auto all = workspace.commitments().ofCase(CaseId{ wish.caseId });
    if (!all)
        return tl::unexpected(all.error());
    for (const Commitment& one : *all)
        if (one.kind == wish.kind) {
            if (session.json)
                printJson(jsonOf(one));
            else
                std::cout << lineOf(one) << '\n';
        }
    return Done;
}

/// Of this kind and in this case, so that a slip in a number changes nothing elsewhere.
Result<Commitment> named(Workspace& workspace, const CommitmentWish& wish, std::int64_t id)
{
    auto found = workspace.commitments().find(CommitmentId{ id });
    if (!found)
        return found;
    if (found->kind != wish.kind || found->caseId != CaseId{ wish.caseId })
        return failure(ErrorKind::Unknown, fmt::format("{} {} in case {}", nameOf(wish.kind), id, wish.caseId));
    return found;
}

Result<Commitment> settleOne(Workspace& workspace, const CommitmentWish& wish, std::int64_t id, CommitmentState to)
{
    return named(workspace, wish, id)
        .and_then([&](const Commitment& one) { return settle(workspace, one.id, to); })
        .map([](const CommitmentChange& change) { return change.after; });
}

Result<Commitment> move(Workspace& workspace, const CommitmentWish& wish, const std::optional<Time>& due)
{
    return named(workspace, wish, wish.moved)
        .and_then([&](const Commitment& one) {
            return rearrange(workspace, one.id, due ? due : one.dueAt, wish.owner.empty() ? one.owner : wish.owner);
        })
        .map([](const CommitmentChange& change) { return change.after; });
}

/// A promise without --due falls due when its text says so.
Result<Commitment> make(Workspace& workspace, const CommitmentWish& wish, std::optional<Time> due)
{
    if (!due && wish.kind == CommitmentKind::Promise)
        if (const auto read = promisesIn(workspace, { .caseId = { wish.caseId }, .text = wish.text }); read && !read->empty())
            due = read->front().promise.dueAt;
    return addCommitment(workspace,
        { .caseId = { wish.caseId },
            .kind = wish.kind,
            .text = wish.text,
            .dueAt = due,
            .owner = wish.owner.empty() ? workspace.actor() : wish.owner });
}

Result<int> run(Session& session, const CommitmentWish& wish)
{
    const auto due = dueFrom(session, wish.due);
    if (!due)
        return tl::unexpected(due.error());
    const auto opened = session.workspace();
    if (!opened)
        return tl::unexpected(opened.error());
    Workspace& workspace = **opened;
    if (wish.done)
        return print(session, settleOne(workspace, wish, wish.done, CommitmentState::Done));
    if (wish.withdrawn)
        return print(session, settleOne(workspace, wish, wish.withdrawn, CommitmentState::Withdrawn));
    if (wish.reopened)
        return print(session, settleOne(workspace, wish, wish.reopened, CommitmentState::Open));
    if (wish.moved)
        return print(session, move(workspace, wish, *due));
    return wish.text.empty() ? list(session, workspace, wish) : print(session, make(workspace, wish, *due));
}

void addVerb(CLI::App& noun, Session& session, CommitmentKind kind, const std::string& help)
{
    const bool isPromise = kind == CommitmentKind::Promise;
    auto wish = std::make_shared<CommitmentWish>();
    wish->kind = kind;
    CLI::App* verb = noun.add_subcommand(std::string(nameOf(kind)), help);
    verb->add_option("id", wish->caseId, "The case")->required();
    CLI::Option* text = verb->add_option("text", wish->text, "What is to be done; without it, those of the case are listed");
    verb->add_option("--due", wish->due, isPromise ? "By when, or 2h; else the time that the text names" : "By when, or 2h");
    verb->add_option("--owner", wish->owner, "Who sees to it; else you");
    CLI::Option* done = isPromise ? verb->add_option("--keep", wish->done, "This one was kept")
                                  : verb->add_option("--done", wish->done, "This one is done");
    CLI::Option* withdrawn = verb->add_option("--withdraw", wish->withdrawn, "This one does not hold any more");
    CLI::Option* reopened = verb->add_option("--reopen", wish->reopened, "This one is open again");
    CLI::Option* moved = verb->add_option("--move", wish->moved, "Give this one the time of --due or the owner of --owner");
    done->excludes(withdrawn, reopened, moved, text);
    withdrawn->excludes(reopened, moved, text);
    reopened->excludes(moved, text);
    moved->excludes(text);
    onVerb(*verb, session, [&session, wish] { return run(session, *wish); });
}

std::string_view stateWord(const Commitment& one)
{
    return one.kind == CommitmentKind::Promise && one.state == CommitmentState::Done ? "kept" : nameOf(one.state);
}

}

OrderedJson jsonOf(const Commitment& one)
{
    return {
        { "id", one.id.value },
        { "case", one.caseId.value },
        { "kind", nameOf(one.kind) },
        { "state", stateWord(one) },
        { "text", one.text },
        { "due_at", timeOrNull(one.dueAt) },
        { "owner", one.owner },
        { "reply", one.reply ? OrderedJson(one.reply.value) : OrderedJson(nullptr) },
        { "made_by", one.madeBy },
        { "made_at", formatRfc3339(one.madeAt) },
        { "settled_by", one.settledAt ? OrderedJson(one.settledBy) : OrderedJson(nullptr) },
        { "settled_at", timeOrNull(one.settledAt) },
    };
}

std::string lineOf(const Commitment& one)
{
    const std::string due = one.dueAt ? "  due " + formatRfc3339(*one.dueAt) : "";
    return fmt::format("{} #{:<5} {:<9} {}{}  {}", nameOf(one.kind), one.id.value, stateWord(one), singleLine(one.owner), due,
        shortened(singleLine(one.text), 100));
}

void addCommitmentVerbs(CLI::App& noun, Session& session)
{
    addVerb(noun, session, CommitmentKind::Promise, "What the customer was told, with its time: list, make, keep, move, withdraw");
    addVerb(noun, session, CommitmentKind::Task, "What the team has to do: list, add, finish, move, withdraw");
}

}
