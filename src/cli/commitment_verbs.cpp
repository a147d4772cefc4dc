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
#include <vector>

namespace earshot::cli {

namespace {

/// An option, and whether it was given: an empty text and an id of 0 are given, too.
template <class Value>
struct Given {
    CLI::Option* option = nullptr;
    Value value{};

    explicit operator bool() const { return option->count() > 0; }
    std::string name() const { return option->get_name(); }
};

/// What was asked of `case promise` or `case task`.
struct CommitmentWish {
    CommitmentKind kind{};
    std::int64_t caseId = 0;
    Given<std::int64_t> done{}, withdrawn{}, reopened{}, moved{};
    Given<std::string> text{}, due{}, owner{};
};

Result<void> wrong(const std::string& together, const std::string& why)
{
    return failure(ErrorKind::InvalidArgument, together, why);
}

/// What makes no sense together is told, so that nobody takes it for done.
Result<void> checked(const CommitmentWish& wish)
{
    std::vector<std::string> changes;
    for (const Given<std::int64_t>* const change : { &wish.done, &wish.withdrawn, &wish.reopened, &wish.moved })
        if (*change)
            changes.push_back(change->name());
    if (changes.size() > 1)
        return wrong(changes[0] + " together with " + changes[1], "one of them at a time");
    if (!changes.empty() && wish.text)
        return wrong("A text together with " + changes[0], fmt::format("a text makes a new {}", nameOf(wish.kind)));
    for (const Given<std::string>* const term : { &wish.due, &wish.owner })
        if (*term && !wish.text && !wish.moved)
            return wrong(term->name() + (changes.empty() ? " without a text" : " together with " + changes[0]),
                fmt::format("it goes with a new {} or with --move", nameOf(wish.kind)));
    if (wish.moved && !wish.due && !wish.owner)
        return wrong("--move alone", "say the new time with --due or the new owner with --owner");
    return {};
}

Result<std::optional<Time>> dueFrom(const Session& session, const CommitmentWish& wish)
{
    if (!wish.due)
        return std::nullopt;
    const auto wait = parsedDuration(wish.due.value);
    const auto due = wait ? Result<Time>(session.clock().now() + *wait) : parsedRfc3339(wish.due.value);
    if (!due)
        return failure(ErrorKind::InvalidArgument, fmt::format("--due \"{}\"", wish.due.value),
            "a time looks like 2026-03-05T15:00:00Z, or like 2h for in two hours");
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
    if (!found && found.error().kind != ErrorKind::Unknown)
        return found;
    if (!found || found->kind != wish.kind || found->caseId != CaseId{ wish.caseId })
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
    return named(workspace, wish, wish.moved.value)
        .and_then([&](const Commitment& one) {
            return rearrange(workspace, one.id, due ? due : one.dueAt, wish.owner ? wish.owner.value : one.owner);
        })
        .map([](const CommitmentChange& change) { return change.after; });
}

/// A promise without --due falls due when its text says so.
Result<Commitment> make(Workspace& workspace, const CommitmentWish& wish, std::optional<Time> due)
{
    if (!due && wish.kind == CommitmentKind::Promise)
        if (const auto read = promisesIn(workspace, { .caseId = { wish.caseId }, .text = wish.text.value }); read && !read->empty())
            due = read->front().promise.dueAt;
    return addCommitment(workspace,
        { .caseId = { wish.caseId },
            .kind = wish.kind,
            .text = wish.text.value,
            .dueAt = due,
            .owner = wish.owner ? wish.owner.value : workspace.actor() });
}

Result<int> run(Session& session, const CommitmentWish& wish)
{
    const auto due = checked(wish).and_then([&] { return dueFrom(session, wish); });
    if (!due)
        return tl::unexpected(due.error());
    const auto opened = session.workspace();
    if (!opened)
        return tl::unexpected(opened.error());
    Workspace& workspace = **opened;
    if (wish.done)
        return print(session, settleOne(workspace, wish, wish.done.value, CommitmentState::Done));
    if (wish.withdrawn)
        return print(session, settleOne(workspace, wish, wish.withdrawn.value, CommitmentState::Withdrawn));
    if (wish.reopened)
        return print(session, settleOne(workspace, wish, wish.reopened.value, CommitmentState::Open));
    if (wish.moved)
        return print(session, move(workspace, wish, *due));
    return wish.text ? print(session, make(workspace, wish, *due)) : list(session, workspace, wish);
}

void addVerb(CLI::App& noun, Session& session, CommitmentKind kind, const std::string& help)
{
    const bool isPromise = kind == CommitmentKind::Promise;
    auto wish = std::make_shared<CommitmentWish>();
    wish->kind = kind;
    CLI::App* verb = noun.add_subcommand(std::string(nameOf(kind)), help);
    verb->add_option("id", wish->caseId, "The case")->required();
    const auto add = [verb](const std::string& name, auto& given, const std::string& what) {
        given.option = verb->add_option(name, given.value, what);
    };
    add("text", wish->text, "What is to be done; without it, those of the case are listed");
    add("--due", wish->due, isPromise ? "By when, or 2h; else the time that the text names" : "By when, or 2h");
    add("--owner", wish->owner, "Who sees to it; else you");
    add(isPromise ? "--keep" : "--done", wish->done, isPromise ? "This one was kept" : "This one is done");
    add("--withdraw", wish->withdrawn, "This one does not hold any more");
    add("--reopen", wish->reopened, "This one is open again");
    add("--move", wish->moved, "Give this one the time of --due or the owner of --owner");
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
    const std::string due = one.dueAt ? "  due " + whenOf(*one.dueAt) : "";
    return fmt::format("{} #{:<5} {:<9} {}{}  {}", nameOf(one.kind), one.id.value, stateWord(one), singleLine(one.owner), due,
        shortened(singleLine(one.text), 100));
}

void addCommitmentVerbs(CLI::App& noun, Session& session)
{
    addVerb(noun, session, CommitmentKind::Promise, "What the customer was told, with its time: list, make, keep, move, withdraw");
    addVerb(noun, session, CommitmentKind::Task, "What the team has to do: list, add, finish, move, withdraw");
}

}
