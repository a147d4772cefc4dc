// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "session.h"
#include "words.h"
#include "earshot/app/casework.h"
#include "earshot/model/names.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

struct RungWish {
    std::int64_t caseId = 0;
    std::string reason;
};

Result<int> take(Session& session, RungKind kind, const RungWish& wish)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto taken = takeRung(**workspace, session.secrets(), session.http(), CaseId { wish.caseId }, kind, wish.reason);
    if (!taken)
        return tl::unexpected(taken.error());
    OrderedJson skipped = OrderedJson::array();
    for (const RungKind rung : taken->skipped)
        skipped.push_back(nameOf(rung));
    if (session.json)
        printJson({ { "case", wish.caseId }, { "rung", nameOf(kind) }, { "skipped", skipped } });
    else if (!session.quiet)
        std::cout << fmt::format("Case #{}: {} is done and recorded{}.\n", wish.caseId, nameOf(kind),
            skipped.empty() ? "" : ", without these gentler steps before it: " + skipped.dump());
    return Done;
}

}

void addLadderNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("ladder", "Against harassment, one rung at a time, each with its reason")->require_subcommand(1);
    const std::initializer_list<std::tuple<const char*, RungKind, const char*>> rungs {
        { "leave-alone", RungKind::LeaveAlone, "Do not answer; a decision, and recorded as one" },
        { "hide", RungKind::Hide, "Hide the post from others, where the platform can" },
        { "mute", RungKind::Mute, "Mute the author" },
        { "block", RungKind::Block, "Block the author" },
        { "report", RungKind::Report, "Report the post to the platform" },
    };
    for (const auto& [name, kind, help] : rungs) {
        auto wish = std::make_shared<RungWish>();
        CLI::App* verb = noun->add_subcommand(name, help);
        verb->add_option("case", wish->caseId)->required();
        verb->add_option("--reason", wish->reason)->required();
        onVerb(*verb, session, [&session, wish, rung = kind] { return take(session, rung, *wish); });
    }
}

}
