// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "session.h"
#include "words.h"
#include "earshot/app/archive.h"
#include "earshot/app/workspace.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

Result<int> printInfo(Session& session, Workspace& workspace)
{
    const auto info = workspace.store().info();
    if (!info)
        return tl::unexpected(info.error());
    if (session.json)
        printJson({ { "engine", info->engine }, { "schema", info->schema }, { "mentions", info->mentions }, { "snapshots", info->snapshots },
            { "ledger", info->ledger }, { "cases", info->cases }, { "sources", info->sources }, { "uuid", info->uuid } });
    else if (!session.quiet)
        std::cout << fmt::format("{} workspace, schema {}: {} mentions, {} snapshots, {} ledger rows, {} cases, {} sources\n", info->engine,
            info->schema, info->mentions, info->snapshots, info->ledger, info->cases, info->sources);
    return Done;
}

Result<int> create(Session& session)
{
    const auto workspace = session.create();
    return workspace ? printInfo(session, **workspace) : tl::unexpected(workspace.error());
}

Result<int> info(Session& session)
{
    const auto workspace = session.workspace();
    return workspace ? printInfo(session, **workspace) : tl::unexpected(workspace.error());
}

Result<int> check(Session& session)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const auto whole = (*workspace)->store().check(); !whole)
        return tl::unexpected(whole.error());
    if (session.json)
        printJson({ { "ok", true } });
    else if (!session.quiet)
        std::cout << "The workspace is whole.\n";
    return Done;
}

Result<int> backup(Session& session, const std::string& file)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const auto made = backUp(**workspace, file); !made)
        return tl::unexpected(made.error());
    if (file == "-")
        return Done;
    if (session.json)
        printJson({ { "backup", file } });
    else if (!session.quiet)
        std::cout << fmt::format("Backed up to {}.\n", file);
    return Done;
}

Result<int> migrate(Session& session)
{
    const auto before = Store::migrate(session.location, session.clock().now());
    if (!before)
        return tl::unexpected(before.error());
    if (session.json)
        printJson({ { "from", *before } });
    else if (!session.quiet)
        std::cout << fmt::format("The workspace is up to date; it was at schema {}.\n", *before);
    return Done;
}

struct PolicyWish {
    std::string hours, zone, firstAnswer, hold, recheckEvery;
};

Result<Policy> changed(Policy policy, const PolicyWish& wish)
{
    if (!wish.hours.empty() || !wish.zone.empty()) {
        const auto zone = wish.zone.empty() ? policy.hours.zone : wish.zone;
        const auto hours = parsedWorkHours(wish.hours.empty() ? formatWorkHours(policy.hours) : wish.hours, zone);
        if (!hours)
            return tl::unexpected(hours.error());
        policy.hours = *hours;
    }
    const auto set = [](const std::string& text, auto& into) -> Result<void> {
        if (text.empty())
            return {};
        const auto duration = parsedDuration(text);
        if (!duration)
            return tl::unexpected(duration.error());
        into = std::chrono::duration_cast<std::remove_reference_t<decltype(into)>>(*duration);
        return {};
    };
    return set(wish.firstAnswer, policy.firstAnswer)
        .and_then([&] { return set(wish.hold, policy.hold); })
        .and_then([&] { return set(wish.recheckEvery, policy.recheckEvery); })
        .and_then([&]() -> Result<Policy> { return policy; });
}

Result<int> policy(Session& session, const PolicyWish& wish)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = (*workspace)->settings().policy();
    if (!before)
        return tl::unexpected(before.error());
    const auto after = changed(*before, wish);
    if (!after)
        return tl::unexpected(after.error());
    const bool asked = !(wish.hours + wish.zone + wish.firstAnswer + wish.hold + wish.recheckEvery).empty();
    if (asked)
        if (const auto kept = (*workspace)->settings().setPolicy(*after, session.actor, session.clock().now()); !kept)
            return tl::unexpected(kept.error());
    const OrderedJson json { { "hours", formatWorkHours(after->hours) }, { "zone", after->hours.zone },
        { "first_answer_minutes", after->firstAnswer.count() }, { "hold_seconds", after->hold.count() },
        { "recheck_every_seconds", std::chrono::seconds(after->recheckEvery).count() } };
    if (session.json)
        printJson(json);
    else if (!session.quiet)
        std::cout << json.dump(2) << '\n';
    return Done;
}

}

void addWorkspaceNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("workspace", "One database: a SQLite file or a postgresql:// URL")->require_subcommand(1);
    onVerb(*noun->add_subcommand("create", "Make a new workspace"), session, [&session] { return create(session); });
    onVerb(*noun->add_subcommand("info", "Counts, schema version, engine"), session, [&session] { return info(session); });
    onVerb(*noun->add_subcommand("check", "Check the database from end to end"), session, [&session] { return check(session); });
    onVerb(*noun->add_subcommand("migrate", "Bring an older workspace up to this version, after a backup"), session,
        [&session] { return migrate(session); });
    auto file = std::make_shared<std::string>();
    CLI::App* verb = noun->add_subcommand("backup", "Copy the workspace to FILE while others work");
    verb->add_option("file", *file, "Where to, or - for standard output")->required();
    onVerb(*verb, session, [&session, file] { return backup(session, *file); });

    auto wish = std::make_shared<PolicyWish>();
    verb = noun->add_subcommand("policy", "Show or set work hours, targets and the hold before sending");
    verb->add_option("--hours", wish->hours, "\"mon-fri 09:00-12:30,13:30-18:00; sat 10:00-14:00\"");
    verb->add_option("--zone", wish->zone, "IANA time zone of the hours, e.g. Europe/Berlin");
    verb->add_option("--first-answer", wish->firstAnswer, "First-answer target in working time, e.g. 60m");
    verb->add_option("--hold", wish->hold, "Time between \"send\" and sending, e.g. 10s");
    verb->add_option("--recheck-every", wish->recheckEvery, "How often a recent mention is looked at again, e.g. 30m");
    onVerb(*verb, session, [&session, wish] { return policy(session, *wish); });
}

}
