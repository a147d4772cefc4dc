// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_verbs.h"
#include "earshot/app/casework.h"
#include "earshot/app/hand_over.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <functional>
#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

struct ListWish {
    std::string state, lane, assignee;
    bool open = false;
    int limit = 50;
};

Result<CaseFilter> filterFrom(const ListWish& wish)
{
    CaseFilter filter;
    filter.assignee = wish.assignee;
    filter.openOnly = wish.open;
    filter.state = named<CaseState>(wish.state);
    filter.lane = named<Lane>(wish.lane);
    if (!wish.state.empty() && !filter.state)
        return failure(ErrorKind::InvalidArgument, "--state " + wish.state,
            "states are new, acknowledged, in_progress, waiting, resolved, followed_up and left_alone");
    if (!wish.lane.empty() && !filter.lane)
        return failure(ErrorKind::InvalidArgument, "--lane " + wish.lane, "lanes are complaints and trolls");
    return filter;
}

Result<int> list(Session& session, const ListWish& wish)
{
    const auto filter = filterFrom(wish);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto cases = (*workspace)->cases().list(*filter, wish.limit);
    if (!cases)
        return tl::unexpected(cases.error());
    for (const Case& one : *cases)
        if (session.json)
            printJson(jsonOf(one));
        else
            std::cout << lineOf(one) << '\n';
    return Done;
}

/// A case with all that belongs to it.
struct CaseFile {
    Case about;
    std::vector<Mention> mentions;
    std::vector<Reply> replies;
    std::vector<Note> notes;
    std::vector<Commitment> commitments;
    std::vector<LedgerRow> history;
};

Result<CaseFile> fileOf(Workspace& workspace, CaseId id)
{
    auto about = workspace.cases().find(id);
    if (!about)
        return tl::unexpected(about.error());
    auto mentions = workspace.cases().mentions(id);
    auto replies = workspace.replies().ofCase(id);
    auto notes = workspace.cases().notes(id);
    auto commitments = workspace.commitments().ofCase(id);
    auto history = workspace.cases().history(id);
    if (!mentions || !replies)
        return tl::unexpected(!mentions ? mentions.error() : replies.error());
    if (!notes || !history || !commitments)
        return tl::unexpected(!notes ? notes.error() : !history ? history.error() : commitments.error());
    return CaseFile{ std::move(*about), std::move(*mentions), std::move(*replies), std::move(*notes), std::move(*commitments),
        std::move(*history) };
}

OrderedJson jsonOf(const CaseFile& file)
{
    OrderedJson json = cli::jsonOf(file.about);
    for (const char* list : { "mentions", "replies", "notes", "promises", "tasks", "history" })
        json[list] = OrderedJson::array();
    for (const Mention& mention : file.mentions)
        json["mentions"].push_back(cli::jsonOf(mention));
    for (const Reply& reply : file.replies)
        json["replies"].push_back(cli::jsonOf(reply));
    for (const Note& note : file.notes)
        json["notes"].push_back({ { "at", formatRfc3339(note.at) }, { "author", note.author }, { "text", note.text } });
    for (const Commitment& one : file.commitments)
        json[one.kind == CommitmentKind::Promise ? "promises" : "tasks"].push_back(cli::jsonOf(one));
    for (const LedgerRow& row : file.history)
        json["history"].push_back(cli::jsonOf(row));
    return json;
}

Result<int> show(Session& session, CaseId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto file = fileOf(**workspace, id);
    if (!file)
        return tl::unexpected(file.error());
    if (session.json) {
        printJson(jsonOf(*file));
        return Done;
    }
    std::cout << lineOf(file->about) << '\n';
    if (!file->about.dueExplanation.empty())
        std::cout << "  due because: " << explainedTarget(file->about.dueExplanation) << '\n';
    for (const Mention& mention : file->mentions)
        std::cout << "  " << (mention.own ? "us: " : "") << lineOf(mention) << '\n';
    for (const Reply& reply : file->replies)
        std::cout << "  reply " << lineOf(reply) << '\n';
    for (const Note& note : file->notes)
        std::cout << fmt::format("  note by {}: {}\n", singleLine(note.author), singleLine(note.text));
    for (const Commitment& one : file->commitments)
        std::cout << "  " << lineOf(one) << '\n';
    for (const LedgerRow& row : file->history)
        std::cout << fmt::format("  {}  {:<18} by {}\n", formatRfc3339(row.at), nameOf(row.kind), singleLine(row.actor));
    return Done;
}

Result<int> print(Session& session, const Result<Case>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (session.json)
        printJson(cli::jsonOf(*changed));
    else if (!session.quiet)
        std::cout << lineOf(*changed) << '\n';
    return Done;
}

struct MoveWish {
    std::int64_t id = 0;
    std::string state;
    bool leavePromises = false;
};

Result<int> move(Session& session, const MoveWish& wish)
{
    const auto state = named<CaseState>(wish.state);
    if (!state)
        return failure(ErrorKind::InvalidArgument, wish.state,
            "states are new, acknowledged, in_progress, waiting, resolved, followed_up and left_alone");
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const OpenPromises promises = wish.leavePromises ? OpenPromises::Leave : OpenPromises::Refuse;
    return print(session, moveCase(**workspace, CaseId{ wish.id }, *state, promises));
}

struct AssignWish {
    std::int64_t id = 0;
    std::string person, note;
};

Result<int> assignTo(Session& session, const AssignWish& wish)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (wish.note.empty())
        return print(session, assign(**workspace, CaseId{ wish.id }, wish.person));
    return print(
        session, handOver(**workspace, CaseId{ wish.id }, wish.person, wish.note).map([](const HandOver& done) { return done.after; }));
}

Result<int> snoozeUntil(Session& session, CaseId id, const std::string& text)
{
    const Time now = session.clock().now();
    const auto wait = parsedDuration(text);
    const auto until = wait ? Result<Time>(now + *wait) : parsedRfc3339(text);
    if (!until)
        return failure(ErrorKind::InvalidArgument, text, "snooze until a time such as 2026-03-02T08:00:00Z, or for 2h");
    const auto workspace = session.workspace();
    return workspace ? print(session, snooze(**workspace, id, *until)) : tl::unexpected(workspace.error());
}

Result<int> note(Session& session, CaseId id, const std::string& text)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto kept = (*workspace)->cases().note(id, text, session.actor, session.clock().now());
    return kept ? Result<int>(Done) : tl::unexpected(kept.error());
}

using CaseVerb = Result<int> (*)(Session&, CaseId, const std::string&);

void addVerbWithWord(
    CLI::App& noun, Session& session, const std::string& name, const std::string& word, const std::string& help, CaseVerb run)
{
    auto id = std::make_shared<std::int64_t>();
    auto value = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand(name, help);
    verb->add_option("id", *id)->required();
    verb->add_option(word, *value)->required();
    onVerb(*verb, session, [&session, id, value, run] { return run(session, CaseId{ *id }, *value); });
}

void addAssignVerb(CLI::App& noun, Session& session)
{
    auto wish = std::make_shared<AssignWish>();
    CLI::App* verb = noun.add_subcommand("assign", "Give it to somebody");
    verb->add_option("id", wish->id)->required();
    verb->add_option("person", wish->person)->required();
    verb->add_option("--note", wish->note, "Hand it over with your drafts, and say why");
    onVerb(*verb, session, [&session, wish] { return assignTo(session, *wish); });
}

void addMoveVerb(CLI::App& noun, Session& session)
{
    auto wish = std::make_shared<MoveWish>();
    CLI::App* verb = noun.add_subcommand("move", "Move it to another state");
    verb->add_option("id", wish->id)->required();
    verb->add_option("state", wish->state)->required();
    verb->add_flag("--leave-promises", wish->leavePromises, "Close it though a promise is open; that stays due");
    onVerb(*verb, session, [&session, wish] { return move(session, *wish); });
}

}

void addCaseNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("case", "The team's work on one conversation")->require_subcommand(1);
    auto wish = std::make_shared<ListWish>();
    CLI::App* verb = noun->add_subcommand("list", "What is due first stands first");
    verb->add_option("--state", wish->state);
    verb->add_option("--lane", wish->lane, "complaints or trolls");
    verb->add_option("--assignee", wish->assignee);
    verb->add_flag("--open", wish->open, "Only what is not resolved, followed up or left alone");
    verb->add_option("--limit", wish->limit, "At most so many; 0 for all")->capture_default_str()->check(CLI::NonNegativeNumber);
    onVerb(*verb, session, [&session, wish] { return list(session, *wish); });
    auto id = std::make_shared<std::int64_t>();
    verb = noun->add_subcommand("show", "One case with its conversation, replies, notes and history");
    verb->add_option("id", *id)->required();
    onVerb(*verb, session, [&session, id] { return show(session, CaseId{ *id }); });
    addAssignVerb(*noun, session);
    addMoveVerb(*noun, session);
    addVerbWithWord(*noun, session, "note", "text", "Write a note for the team", note);
    addVerbWithWord(*noun, session, "snooze", "until", "Put it aside until a time, or for 2h", snoozeUntil);
    addCommitmentVerbs(*noun, session);
}

}
