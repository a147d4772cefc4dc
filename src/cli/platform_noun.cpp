// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "session.h"
#include "words.h"
#include "earshot/app/listening.h"
#include "earshot/model/names.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>

namespace earshot::cli {

namespace {

OrderedJson jsonOf(const PlatformEntry& entry)
{
    const Capabilities& can = entry.capabilities;
    OrderedJson kinds = OrderedJson::array(), ladder = OrderedJson::array();
    for (const SourceKind kind : can.kinds)
        kinds.push_back(nameOf(kind));
    for (const RungKind rung : can.ladder)
        ladder.push_back(nameOf(rung));
    return { { "id", entry.id }, { "kinds", kinds }, { "reply", can.reply }, { "direct_message", can.directMessage }, { "thread", can.thread },
        { "profile", can.profile }, { "edit_history", can.editHistory }, { "recheck", can.recheck }, { "ladder", ladder },
        { "needs_token", can.needsToken } };
}

Result<int> list(Session& session)
{
    for (const PlatformEntry& entry : platformEntries()) {
        const OrderedJson json = jsonOf(entry);
        if (session.json)
            printJson(json);
        else
            std::cout << fmt::format("{:<10} listens: {}  answers: {}  ladder: {}\n", entry.id, json["kinds"].dump(), entry.capabilities.reply,
                json["ladder"].dump());
    }
    return Done;
}

}

void addPlatformNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("platform", "What each network can do")->require_subcommand(1);
    onVerb(*noun->add_subcommand("list", "List the platforms"), session, [&session] { return list(session); });
}

}
