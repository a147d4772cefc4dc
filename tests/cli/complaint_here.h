// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/casework.h"
#include "support/catch.h"
#include "support/ctl.h"
#include "support/fixed_clock.h"
#include "support/results.h"

#include <string>

namespace earshot::test {

/// One complaint and its case, number 1.
struct ComplaintHere {
    Ctl ctl;

    ComplaintHere()
    {
        const FixedClock clock;
        Workspace workspace = got(Workspace::create(ctl.location(), clock, "ana"));
        Sorted sorted;
        sorted.observation.key = "mastodon:1";
        sorted.observation.externalId = "1";
        sorted.observation.author = { .externalId = "mira", .handle = "mira" };
        sorted.observation.text = sorted.observation.versionText = "I was charged twice for February";
        sorted.verdict.language = "en";
        got(judge(
            workspace, got(workspace.mentions().record({}, "mastodon", { sorted }, clock.now())).added.at(0).id, Label::Complaint, ""));
    }

    std::string draft(const std::string& text) const { return ctl.one({ "reply", "draft", "--case", "1", "--text", text })["id"].dump(); }
};

}
