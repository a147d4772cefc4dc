// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_verbs.h"
#include "earshot/app/commitments.h"
#include "earshot/app/composer.h"
#include "earshot/app/outbox.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <thread>

namespace earshot::cli {

namespace {

struct DraftWish {
    std::int64_t caseId = 0, mention = 0, reply = 0;
    bool isPublic = false, isPrivate = false;
    std::string text, file;
};

Result<std::string> textFrom(const DraftWish& wish)
{
    if (wish.file.empty())
        return wish.text;
    std::ifstream in;
    if (wish.file != "-") {
        in.open(wish.file);
        if (!in)
            return failure(ErrorKind::FileFailed, wish.file, std::strerror(errno));
    }
    std::istream& from = wish.file == "-" ? std::cin : in;
    std::string text{ std::istreambuf_iterator<char>(from), {} };
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

Result<int> draft(Session& session, const DraftWish& wish)
{
    const auto text = textFrom(wish);
    if (!text)
        return tl::unexpected(text.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Composer composer(**workspace);
    ReplyId id{ wish.reply };
    if (id) {
        if (const auto saved = composer.saveText(id, *text); !saved)
            return tl::unexpected(saved.error());
    } else {
        const auto made = composer.draft(
            CaseId{ wish.caseId }, wish.isPrivate ? Audience::Private : Audience::Public, *text, MentionId{ wish.mention });
        if (!made)
            return tl::unexpected(made.error());
        id = *made;
    }
    if (session.json)
        printJson({ { "id", id.value } });
    else
        std::cout << id.value << '\n';
    return Done;
}

Result<int> check(Session& session, ReplyId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto findings = Composer(**workspace).check(id);
    if (!findings)
        return tl::unexpected(findings.error());
    for (const CheckFinding& finding : *findings)
        if (session.json)
            printJson(jsonOf(finding));
        else
            std::cout << (finding.blocks ? "blocks: " : "warns:  ") << sentenceFor(finding) << '\n';
    return Done;
}

Result<int> print(Session& session, const Result<Reply>& reply)
{
    if (!reply)
        return tl::unexpected(reply.error());
    if (session.json)
        printJson(jsonOf(*reply));
    else if (!session.quiet)
        std::cout << lineOf(*reply) << '\n';
    return Done;
}

using Step = Result<Reply> (Composer::*)(ReplyId);

Result<int> take(Session& session, ReplyId id, Step step)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Composer composer(**workspace);
    return print(session, (composer.*step)(id));
}

Result<int> sendBack(Session& session, ReplyId id, const std::string& comment)
{
    const auto workspace = session.workspace();
    return workspace ? print(session, Composer(**workspace).sendBack(id, comment)) : tl::unexpected(workspace.error());
}

/// Waits until the hold is over or somebody has taken the reply back or sent it.
Result<Reply> afterHold(Session& session, Workspace& workspace, ReplyId id)
{
    auto reply = workspace.replies().find(id);
    while (reply && reply->state == ReplyState::Held && session.clock().now() < *reply->sendAt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        reply = workspace.replies().find(id);
    }
    return reply;
}

struct SendWish {
    std::int64_t id = 0;
    bool noWait = false, noPromise = false;
};

/// The answer, and what it promises.
Result<int> printSent(Session& session, Workspace& workspace, const Result<Reply>& reply)
{
    if (!reply)
        return tl::unexpected(reply.error());
    const auto promises = workspace.commitments().ofReply(reply->id);
    if (!promises)
        return tl::unexpected(promises.error());
    if (session.json) {
        OrderedJson json = jsonOf(*reply);
        json["promises"] = OrderedJson::array();
        for (const Commitment& promise : *promises)
            json["promises"].push_back(jsonOf(promise));
        printJson(json);
    } else if (!session.quiet) {
        std::cout << lineOf(*reply) << '\n';
        for (const Commitment& promise : *promises)
            std::cout << "  " << lineOf(promise) << '\n';
    }
    return Done;
}

/// What the checks say against the answer, in the words of `reply check`.
Error explained(Composer& composer, ReplyId id, Error error)
{
    const auto findings = error.kind == ErrorKind::ChecksFailed ? composer.check(id) : Result<std::vector<CheckFinding>>();
    if (!findings)
        return findings.error();
    for (const CheckFinding& finding : *findings)
        if (finding.blocks)
            error.detail += (error.detail.empty() ? "" : " ") + sentenceFor(finding);
    return error;
}

Result<int> send(Session& session, const SendWish& wish)
{
    const ReplyId id{ wish.id };
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Composer composer(**workspace);
    const auto held = composer.send(id, [&](const PromiseOffer& offer) { return offer.isMeant && !wish.noPromise; });
    if (!held)
        return tl::unexpected(explained(composer, id, held.error()));
    if (wish.noWait)
        return printSent(session, **workspace, held);
    if (!session.quiet)
        std::cerr << fmt::format(
            "earshotctl: held until {}; take it back with: earshotctl reply cancel {}\n", formatRfc3339(*held->sendAt), id.value);
    if (const auto due = afterHold(session, **workspace, id); !due)
        return tl::unexpected(due.error());
    const auto delivered = Outbox(**workspace, session.http(), session.secrets()).deliver();
    if (!delivered && delivered.error().kind != ErrorKind::Locked)
        return tl::unexpected(delivered.error());
    const auto reply = (*workspace)->replies().find(id);
    const auto printed = printSent(session, **workspace, reply);
    if (!printed)
        return printed;
    const bool open = reply->state == ReplyState::Failed || reply->state == ReplyState::Uncertain;
    if (open)
        std::cerr << "earshotctl: the reply was not confirmed: " << reply->lastError << '\n';
    return open ? Failed : Done;
}

void addOneReplyVerb(CLI::App& noun, Session& session, const std::string& name, const std::string& help, Step step)
{
    auto id = std::make_shared<std::int64_t>();
    CLI::App* verb = noun.add_subcommand(name, help);
    verb->add_option("id", *id)->required();
    onVerb(*verb, session, [&session, id, step] { return take(session, ReplyId{ *id }, step); });
}

void addDraftVerb(CLI::App& noun, Session& session)
{
    auto wish = std::make_shared<DraftWish>();
    CLI::App* verb = noun.add_subcommand("draft", "Start an answer, or save one again; prints its id");
    CLI::Option* ofCase = verb->add_option("--case", wish->caseId, "Which case it answers");
    verb->add_option("--reply", wish->reply, "Save this draft's text again instead")->excludes(ofCase);
    verb->add_option("--mention", wish->mention, "Which mention it answers; else the customer's latest");
    CLI::Option* isPublic = verb->add_flag("--public", wish->isPublic, "For everybody (the default)");
    verb->add_flag("--private", wish->isPrivate, "For the customer alone")->excludes(isPublic);
    CLI::Option* text = verb->add_option("--text", wish->text);
    verb->add_option("--file", wish->file, "A file with the text, or - for standard input")->excludes(text);
    onVerb(*verb, session, [&session, wish] { return draft(session, *wish); });
}

}

void addReplyNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("reply", "Answers, from draft to sent")->require_subcommand(1);
    addDraftVerb(*noun, session);
    auto checked = std::make_shared<std::int64_t>();
    CLI::App* verb = noun->add_subcommand("check", "What the composer says about a draft");
    verb->add_option("id", *checked)->required();
    onVerb(*verb, session, [&session, checked] { return check(session, ReplyId{ *checked }); });
    addOneReplyVerb(*noun, session, "submit", "Ask for a second opinion", &Composer::submit);
    addOneReplyVerb(*noun, session, "approve", "Approve what somebody else submitted", &Composer::approve);
    addOneReplyVerb(*noun, session, "cancel", "Take it back, while it is held or a draft", &Composer::cancel);

    struct ReturnWish {
        std::int64_t id = 0;
        std::string comment;
    };
    auto back = std::make_shared<ReturnWish>();
    verb = noun->add_subcommand("return", "Return it to its author");
    verb->add_option("id", back->id)->required();
    verb->add_option("--comment", back->comment);
    onVerb(*verb, session, [&session, back] { return sendBack(session, ReplyId{ back->id }, back->comment); });

    auto sending = std::make_shared<SendWish>();
    verb = noun->add_subcommand("send", "Send it once the hold is over");
    verb->add_option("id", sending->id)->required();
    verb->add_flag("--no-wait", sending->noWait, "Only start the hold; a poll sends it later");
    verb->add_flag("--no-promise", sending->noPromise, "The times that it names are no promises");
    onVerb(*verb, session, [&session, sending] { return send(session, *sending); });
}

}
