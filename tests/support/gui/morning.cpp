// SPDX-License-Identifier: GPL-3.0-or-later
#include "morning.h"

#include "earshot/app/casework.h"
#include "support/results.h"

namespace earshot::test {

namespace {

using namespace std::chrono_literals;

std::string keyOf(const std::string& name)
{
    return "mastodon:https://kelp.example/" + name;
}

Sorted sortedFrom(const PostWanted& wanted, Time now)
{
    Sorted sorted;
    Observation& seen = sorted.observation;
    seen.key = keyOf(wanted.name);
    seen.externalId = wanted.name;
    seen.url = "https://kelp.example/" + wanted.name;
    seen.author = { .externalId = wanted.handle,
        .handle = wanted.handle,
        .name = wanted.author,
        .followers = 120,
        .posts = 1204,
        .createdAt = now - 3 * 365 * 24h };
    seen.text = seen.versionText = wanted.text;
    seen.postedAt = now - wanted.ago;
    if (!wanted.answers.empty())
        seen.parentKey = keyOf(wanted.answers);
    seen.raw = "{}";
    sorted.verdict = { .label = wanted.label,
        .complaint = wanted.label == Label::Complaint ? 0.94 : 0.1,
        .troll = wanted.label == Label::Troll ? 0.91 : 0.05,
        .language = wanted.language,
        .reasons = { { wanted.text.substr(0, wanted.text.find(' ')), 1.25, wanted.label, 0, wanted.text.find(' ') } } };
    if (!wanted.isCandidate)
        sorted.brand = { 1 };
    return sorted;
}

void openCase(Workspace& workspace, MentionId opener, const PostWanted& wanted)
{
    const bool isTroll = wanted.label == Label::Troll;
    Case one;
    one.opener = opener;
    one.openedAt = workspace.now();
    one.lane = isTroll ? Lane::Trolls : Lane::Complaints;
    one.state = isTroll ? CaseState::LeftAlone : CaseState::New;
    if (isTroll)
        one.closedAt = workspace.now();
    else
        one.answerDueAt = workspace.now() + *wanted.due;
    got(workspace.cases().open(one, "earshot", workspace.now()));
}

void addWaiting(Workspace& workspace)
{
    record(workspace, { .name = "en", .text = "I was charged twice for the same invoice and nobody refunds my money.", .due = 12min });
    record(workspace,
        { .name = "de",
            .text = "Internet tot, seit drei Tagen keine Antwort von der Hotline!",
            .language = "de",
            .author = "Jürgen Öztürk-Weiß",
            .handle = "juergen",
            .due = 31min });
    record(workspace,
        { .name = "id",
            .text = "Sudah dua hari internet mati, teknisi tidak datang.",
            .language = "id",
            .author = "Sri Wahyuni",
            .handle = "sri",
            .due = 60min });
    record(workspace,
        { .name = "tr",
            .text = "Bu ay faturam iki katı geldi, açıklama yok.",
            .language = "tr",
            .author = "Işıl Çağlar",
            .handle = "isil",
            .due = 90min });
    record(workspace,
        { .name = "ru",
            .text = "Интернета нет третий день, поддержка молчит.",
            .language = "ru",
            .author = "Ольга Ёлкина",
            .handle = "olga",
            .due = 120min });
}

void addOthers(Workspace& workspace)
{
    record(workspace,
        { .name = "troll",
            .text = "pathetic idiots, only morons work at Telvana lol",
            .label = Label::Troll,
            .author = "user83921",
            .handle = "user83921",
            .due = 0min });
    record(
        workspace, { .name = "praise", .text = "Telvana's new shop is lovely.", .label = Label::Other, .author = "Jo P.", .handle = "jo" });
    record(workspace, { .name = "unsure", .text = "telvana again 🙃", .label = Label::Unsure, .author = "Lena", .handle = "lena" });
    for (const char* const name : { "candidate1", "candidate2" })
        record(workspace,
            { .name = name,
                .text = std::string("No signal on the hill, ") + name,
                .author = "Hiker",
                .handle = "hiker",
                .isCandidate = true });
    record(workspace,
        { .name = "hostile",
            .text = "<img src=\"https://evil.example/x.png\"><b>bold</b> \u202Eesrever\u202C &amp; مرحبا",
            .label = Label::Other,
            .author = "<script>alert(1)</script>",
            .handle = "evil" });
}

void addHistory(Workspace& workspace)
{
    record(workspace, { .name = "en2", .text = "Still nothing, by the way.", .label = Label::Other, .ago = 10min, .answers = "en" });
    const PostWanted edited{
        .name = "edited", .text = "My router is broken since Monday.", .label = Label::Other, .author = "Tom", .handle = "tom"
    };
    record(workspace, edited);
    edit(workspace, edited, "My router works again since Tuesday.");
    const MentionId gone
        = record(workspace, { .name = "gone", .text = "You will regret this.", .label = Label::Other, .author = "Kim", .handle = "kim" });
    did(workspace.mentions().recordGone(gone, GoneReason::NotFound, workspace.now()));
    const MentionId asleep
        = record(workspace, { .name = "asleep", .text = "Waiting for my new router.", .author = "Pia", .handle = "pia", .due = 240min });
    got(snooze(workspace, caseOf(workspace, asleep), workspace.now() + 24h));
    const MentionId bens
        = record(workspace, { .name = "bens", .text = "My number was not ported.", .author = "Ulf", .handle = "ulf", .due = 300min });
    got(assign(workspace, caseOf(workspace, bens), "ben"));
    got(moveCase(workspace, caseOf(workspace, bens), CaseState::Acknowledged));
}

}

MentionId record(Workspace& workspace, const PostWanted& wanted)
{
    const Recorded recorded
        = got(workspace.mentions().record({ 1 }, wanted.platform, { sortedFrom(wanted, workspace.now()) }, workspace.now()));
    REQUIRE(recorded.added.size() == 1);
    const MentionId id = recorded.added.front().id;
    if (wanted.due)
        openCase(workspace, id, wanted);
    return id;
}

void edit(Workspace& workspace, PostWanted wanted, const std::string& text)
{
    wanted.text = text;
    const Recorded recorded
        = got(workspace.mentions().record({ 1 }, wanted.platform, { sortedFrom(wanted, workspace.now()) }, workspace.now()));
    REQUIRE(recorded.changed.size() == 1);
}

void seeAgain(Workspace& workspace, const PostWanted& wanted)
{
    const Recorded recorded
        = got(workspace.mentions().record({ 1 }, wanted.platform, { sortedFrom(wanted, workspace.now()) }, workspace.now()));
    REQUIRE(recorded.restored.size() == 1);
}

CaseId caseOf(Workspace& workspace, MentionId mention)
{
    return got(workspace.mentions().find(mention)).caseId;
}

void addSources(Workspace& workspace)
{
    for (const SourceKind kind : { SourceKind::Mentions, SourceKind::Hashtag })
        got(workspace.sources().add(
            { .platform = "mastodon", .kind = kind, .baseUrl = "https://kelp.example", .paused = true }, "ana", workspace.now()));
    got(workspace.sources().addBrand({ .name = "Telvana", .keywords = { "telvana" } }, "ana", workspace.now()));
}

void fillMorning(Workspace& workspace)
{
    addSources(workspace);
    addWaiting(workspace);
    addOthers(workspace);
    addHistory(workspace);
}

}
