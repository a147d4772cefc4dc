// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "session.h"
#include "words.h"
#include "earshot/app/archive.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

struct ExportWish {
    std::int64_t caseId = 0, mention = 0;
    std::string format, file;
};

Result<std::vector<MentionId>> mentionsFor(Workspace& workspace, const ExportWish& wish)
{
    if (wish.mention)
        return std::vector { MentionId { wish.mention } };
    const auto about = workspace.cases().find(CaseId { wish.caseId });
    if (!about)
        return tl::unexpected(about.error());
    const auto mentions = workspace.cases().mentions(about->id);
    if (!mentions)
        return tl::unexpected(mentions.error());
    std::vector<MentionId> ids;
    for (const Mention& mention : *mentions)
        ids.push_back(mention.id);
    return ids;
}

Result<int> exportPack(Session& session, const ExportWish& wish)
{
    if (!wish.caseId && !wish.mention)
        return failure(ErrorKind::InvalidArgument, "evidence export", "name a --case or a --mention");
    if (wish.format != "html" && wish.format != "jsonl")
        return failure(ErrorKind::InvalidArgument, "--format " + wish.format, "this version writes html and jsonl");
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto mentions = mentionsFor(**workspace, wish);
    if (!mentions)
        return tl::unexpected(mentions.error());
    const auto format = wish.format == "html" ? EvidenceFormat::Html : EvidenceFormat::JsonLines;
    if (const auto written = exportEvidence(**workspace, *mentions, format, wish.file); !written)
        return tl::unexpected(written.error());
    if (!session.quiet && wish.file != "-")
        std::cerr << fmt::format("earshotctl: {} mentions with all their versions stand in {}.\n", mentions->size(), wish.file);
    return Done;
}

Result<LedgerVerdict> verdictOf(Session& session, const std::string& file)
{
    if (!file.empty())
        return verifyEvidence(file);
    const auto workspace = session.workspace();
    return workspace ? (*workspace)->ledger().verify() : tl::unexpected(workspace.error());
}

Result<int> verify(Session& session, const std::string& file)
{
    const auto verdict = verdictOf(session, file);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (session.json)
        printJson({ { "ok", !verdict->brokenAt }, { "rows", verdict->rows }, { "snapshots", verdict->snapshots },
            { "broken_at", verdict->brokenAt ? OrderedJson(*verdict->brokenAt) : OrderedJson(nullptr) },
            { "why", verdict->brokenAt ? OrderedJson(verdict->why) : OrderedJson(nullptr) }, { "head", verdict->head } });
    else if (verdict->brokenAt)
        std::cout << fmt::format("The chain is broken at link {}: {}.\n", *verdict->brokenAt, verdict->why);
    else if (!session.quiet)
        std::cout << fmt::format("Whole: {} links and {} snapshots; head {}.\n", verdict->rows, verdict->snapshots, verdict->head);
    return verdict->brokenAt ? NotVerified : Done;
}

}

void addEvidenceNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("evidence", "What was captured, and the proof that nobody changed it")->require_subcommand(1);
    auto wish = std::make_shared<ExportWish>();
    CLI::App* verb = noun->add_subcommand("export", "Write an evidence pack");
    CLI::Option* ofCase = verb->add_option("--case", wish->caseId);
    verb->add_option("--mention", wish->mention)->excludes(ofCase);
    verb->add_option("--format", wish->format, "html or jsonl")->required();
    verb->add_option("--to", wish->file, "The file, or - for standard output")->required();
    onVerb(*verb, session, [&session, wish] { return exportPack(session, *wish); });
    auto file = std::make_shared<std::string>();
    verb = noun->add_subcommand("verify", "Check the whole ledger, or an exported pack");
    verb->add_option("file", *file, "An exported pack; needs no workspace");
    onVerb(*verb, session, [&session, file] { return verify(session, *file); });
}

}
