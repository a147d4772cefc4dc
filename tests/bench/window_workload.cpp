// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_workload.h"

#include "earshot/document/cases.h"
#include "earshot/document/mentions.h"
#include "earshot/document/saved_views.h"
#include "earshot/document/sources.h"
#include "earshot/document/tags.h"
#include "required.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace earshot::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t complaints = 20'000, trolls = 2'000, tagged = 40, rare = 12;
constexpr std::size_t inOneTransaction = 1000;
constexpr std::array states{ CaseState::New, CaseState::Acknowledged, CaseState::InProgress, CaseState::Waiting, CaseState::Resolved,
    CaseState::FollowedUp };

std::vector<Mention> newest(Workspace& workspace, Label label, std::size_t count)
{
    MentionFilter filter;
    filter.label = label;
    std::vector<Mention> found = required(workspace.mentions().list(filter, {}, static_cast<int>(count)));
    std::erase_if(found, [](const Mention& mention) { return mention.caseId; });
    return found;
}

/// One in eight waits for its first answer, a few sleep, the rest was answered; the oldest half is closed.
Case complaintCase(const Mention& opener, std::size_t number, Time now)
{
    Case one;
    one.opener = opener.id;
    one.openedAt = now - std::chrono::minutes(number);
    one.state = states[number % states.size()];
    one.assignee = number % 3 == 0 ? "ana" : number % 3 == 1 ? "ben" : "";
    one.answerDueAt = one.openedAt + 8h;
    if (number % 8 == 0)
        one.state = CaseState::New;
    else
        one.firstAnsweredAt = one.openedAt + 40min;
    if (number % 100 == 1)
        one.snoozedUntil = now + std::chrono::hours(number % 50 + 1);
    if (number > complaints / 2 && one.firstAnsweredAt)
        one.closedAt = one.openedAt + 24h;
    return one;
}

Case trollCase(const Mention& opener, std::size_t number, Time now)
{
    Case one;
    one.opener = opener.id;
    one.lane = Lane::Trolls;
    one.state = CaseState::LeftAlone;
    one.openedAt = now - std::chrono::minutes(number);
    one.closedAt = one.openedAt;
    return one;
}

template <class Make>
void openCases(Workspace& workspace, const std::vector<Mention>& openers, Make make)
{
    for (std::size_t at = 0; at < openers.size(); at += inOneTransaction) {
        Transaction transaction = required(Transaction::begin(workspace.store()));
        for (std::size_t i = at; i < std::min(at + inOneTransaction, openers.size()); ++i)
            required(workspace.cases().open(make(openers[i], i, workspace.now()), "earshot", workspace.now()));
        required(transaction.commit());
    }
}

void writeInFinnish(Workspace& workspace)
{
    const Source source = required(workspace.sources().all()).front();
    std::vector<Sorted> posts;
    for (std::size_t i = 0; i < rare; ++i) {
        Sorted post;
        post.observation.key = "mastodon:https://kelp.example/fi-" + std::to_string(i);
        post.observation.externalId = post.observation.key;
        post.observation.author = { .externalId = "aino", .handle = "aino@kelp.example", .name = "Aino", .followers = 20'000 };
        post.observation.text = post.observation.versionText = "Netti on poikki jo kolmatta päivää, " + std::to_string(i);
        post.observation.raw = "{}";
        post.verdict = { .label = Label::Unsure, .language = "fi" };
        posts.push_back(std::move(post));
    }
    required(workspace.mentions().record(source.id, source.platform, posts, workspace.now()));
}

void saveView(Workspace& workspace, const char* name, std::vector<TriageCondition> conditions)
{
    SavedView view;
    view.name = name;
    view.filter.conditions = std::move(conditions);
    view.order = TriageOrder::Newest;
    required(SavedViews(workspace.store()).add(view, "ana", workspace.now()));
}

}

void putToWork(Workspace& workspace)
{
    if (!required(workspace.cases().list({}, 1)).empty())
        return;
    const std::vector<Mention> openers = newest(workspace, Label::Complaint, complaints);
    openCases(workspace, openers, complaintCase);
    openCases(workspace, newest(workspace, Label::Troll, trolls), trollCase);
    for (std::size_t i = 0; i < std::min(tagged, openers.size()); ++i)
        required(Tags(workspace.store()).add(openers[i * openers.size() / tagged].id, "vip", "ana", workspace.now()));
    writeInFinnish(workspace);
    saveView(workspace, "Turkish", { { TriageField::Language, "tr" } });
    saveView(workspace, "Finnish", { { TriageField::Language, "fi" } });
    saveView(workspace, "VIP", { { TriageField::Tag, "vip" } });
    saveView(workspace, "Trolls in Russian", { { TriageField::Verdict, "troll" }, { TriageField::Language, "ru" } });
    saveView(workspace, "Loud and unsure", { { TriageField::Verdict, "unsure" }, { TriageField::Reach, "2900" } });
}

}
