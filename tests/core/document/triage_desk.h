// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/cases.h"
#include "earshot/document/tags.h"
#include "earshot/document/triage.h"
#include "test_workspace.h"

#include <algorithm>
#include <string>
#include <vector>

namespace earshot::test {

/// What a post is to be in these tests.
struct Wanted {
    Label label = Label::Complaint;
    std::string language = "en";
    std::string author = "mira_k";
    std::int64_t followers = 120;
    BrandId brand{ 1 };
    bool own = false;
};

/// A workspace with a brand and two sources: mentions of our account (1) and a hashtag (2). It is 09:00, and ana looks.
struct TriageDesk {
    explicit TriageDesk(const std::string& engine) : workspace(engine)
    {
        Sources sources(workspace.store());
        must(sources.add({ .platform = "mastodon", .kind = SourceKind::Mentions, .baseUrl = "https://kelp.example" }, "ana", start));
        must(sources.add({ .platform = "mastodon", .kind = SourceKind::Hashtag, .baseUrl = "https://kelp.example" }, "ana", start));
        must(sources.addBrand({ .name = "Telvana", .keywords = { "telvana" } }, "ana", start));
    }

    MentionId mention(const std::string& name, const Wanted& wanted = {}, SourceId source = { 1 }, Time at = start)
    {
        Sorted sorted = post(name, "text of " + name);
        sorted.verdict.label = wanted.label;
        sorted.verdict.language = wanted.language;
        sorted.brand = wanted.brand;
        sorted.observation.own = wanted.own;
        sorted.observation.author.externalId = sorted.observation.author.handle = sorted.observation.author.name = wanted.author;
        sorted.observation.author.followers = wanted.followers;
        return must(Mentions(workspace.store()).record(source, "mastodon", { sorted }, at)).added.at(0).id;
    }

    /// The case of a complaint, due so long after 09:00.
    CaseId complaint(MentionId opener, std::chrono::minutes due = std::chrono::minutes(60), const std::string& assignee = {})
    {
        return open({ .opener = opener, .assignee = assignee, .openedAt = start, .answerDueAt = start + due });
    }
    CaseId troll(MentionId opener)
    {
        return open({ .opener = opener, .lane = Lane::Trolls, .state = CaseState::LeftAlone, .openedAt = start, .closedAt = start });
    }
    CaseId open(const Case& one) { return must(Cases(workspace.store()).open(one, "earshot", start)); }

    template <class Change>
    void change(CaseId id, Change&& how)
    {
        Cases cases(workspace.store());
        Case one = must(cases.find(id));
        how(one);
        must(cases.save(one, { .kind = EventKind::CaseMoved, .actor = "ana", .caseId = id }, start));
    }

    Triage triage(const std::string& actor = "ana", Time now = start) { return { workspace.store(), actor, now }; }

    std::vector<MentionId> listed(const TriageQuery& query, TriageOrder order, const std::string& actor = "ana")
    {
        std::vector<MentionId> ids;
        for (const TriageRow& row : must(triage(actor).page(query, { .order = order })))
            ids.push_back(row.mention.id);
        return ids;
    }
    std::vector<MentionId> listed(TriageView view) { return listed({ .view = view }, usualOrder(view)); }
    std::vector<MentionId> found(const std::vector<TriageCondition>& conditions, bool any = false)
    {
        return listed({ .filter = { conditions, any } }, TriageOrder::Oldest);
    }

    TestWorkspace workspace;
};

using Ids = std::vector<MentionId>;

}
