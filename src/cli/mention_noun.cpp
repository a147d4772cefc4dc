// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/asking.h"
#include "earshot/app/brands.h"
#include "earshot/app/casework.h"
#include "earshot/app/context.h"
#include "earshot/app/groups.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "mention_relevance.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

struct ListWish {
    std::string verdict, platform, since;
    std::int64_t group = 0;
    int limit = 50;
};

Result<MentionFilter> filterFrom(const ListWish& wish, Time now)
{
    MentionFilter filter;
    filter.platform = wish.platform;
    if (!wish.verdict.empty()) {
        filter.label = named<Label>(wish.verdict);
        if (!filter.label)
            return failure(ErrorKind::InvalidArgument, "--verdict " + wish.verdict, "verdicts are complaint, troll, other and unsure");
    }
    if (!wish.since.empty()) {
        const auto since = parsedMoment(wish.since, now);
        if (!since)
            return tl::unexpected(since.error());
        filter.since = *since;
    }
    return filter;
}

void print(const Session& session, const std::vector<Mention>& mentions)
{
    for (const Mention& mention : mentions)
        if (session.json)
            printJson(jsonOf(mention));
        else
            std::cout << lineOf(mention) << '\n';
}

/// The mention and those of the same text, else of the same problem; newest first.
Result<int> listGroup(Session& session, MentionId id, int limit)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto asked = (*workspace)->mentions().find(id);
    const auto groups = groupsOf(**workspace, id);
    if (!asked || !groups)
        return tl::unexpected(!asked ? asked.error() : groups.error());
    std::vector<MentionId> ids = groups->sameText.others.empty() ? groups->sameProblem.others : groups->sameText.others;
    ids.push_back(id);
    std::ranges::sort(ids, std::ranges::greater{});
    if (limit > 0 && ids.size() > static_cast<std::size_t>(limit))
        ids.resize(static_cast<std::size_t>(limit));
    std::vector<Mention> mentions;
    for (const MentionId one : ids) {
        auto found = (*workspace)->mentions().find(one);
        if (!found)
            return tl::unexpected(found.error());
        mentions.push_back(std::move(*found));
    }
    print(session, mentions);
    return Done;
}

Result<int> list(Session& session, const ListWish& wish)
{
    if (wish.group != 0)
        return listGroup(session, MentionId{ wish.group }, wish.limit);
    const auto filter = filterFrom(wish, session.clock().now());
    if (!filter)
        return tl::unexpected(filter.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto mentions = (*workspace)->mentions().list(*filter, {}, wish.limit);
    if (!mentions)
        return tl::unexpected(mentions.error());
    print(session, *mentions);
    return Done;
}

void print(const std::vector<Reason>& reasons)
{
    for (const Reason& reason : reasons)
        std::cout << fmt::format("  {:+.2f} {} {}\n", reason.weight, nameOf(reason.towards), singleLine(wordsFor(reason)));
}

Result<int> show(Session& session, MentionId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto mention = (*workspace)->mentions().find(id);
    if (!mention)
        return tl::unexpected(mention.error());
    const auto groups = groupsOf(**workspace, id);
    const auto relevance = relevanceOf(**workspace, *mention);
    if (!groups || !relevance)
        return tl::unexpected(!groups ? groups.error() : relevance.error());
    const auto context = contextOf(**workspace, *mention, *groups);
    if (!context)
        return tl::unexpected(context.error());
    if (session.json) {
        OrderedJson json = jsonOf(*mention);
        json["reasons"] = jsonOf(mention->verdict.reasons);
        json["context"] = { { "counted", context->counted }, { "signals", jsonOf(context->reasons) },
            { "without", context->without ? OrderedJson(nameOf(*context->without)) : OrderedJson(nullptr) } };
        json["groups"] = jsonOf(*groups);
        json["relevance"] = relevanceJson(*relevance);
        printJson(json);
        return Done;
    }
    std::cout << lineOf(*mention) << '\n' << mention->url << "\n\n";
    // Hostile text: a line at a time, so that it cannot move the cursor or pretend to be ours.
    std::string_view rest = mention->text;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        std::cout << "  | " << singleLine(rest.substr(0, end)) << '\n';
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    print(mention->verdict.reasons);
    if (context->without)
        std::cout << fmt::format("  Without what is known beside the text: {}\n", nameOf(*context->without));
    if (!context->counted && !context->reasons.empty()) {
        std::cout << "  Beside the text, not counted because the text is clear or this was not known then:\n";
        print(context->reasons);
    }
    if (*relevance)
        printRelevance(**relevance);
    if (groups->sameText.accounts > 1)
        std::cout << fmt::format("  {} accounts posted this text\n", groups->sameText.accounts);
    if (groups->sameProblem.accounts > 0)
        std::cout << fmt::format("  {} others report this\n", groups->sameProblem.accounts);
    return Done;
}

Result<int> versions(Session& session, MentionId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto found = (*workspace)->mentions().find(id);
    if (!found)
        return tl::unexpected(found.error());
    const auto snapshots = (*workspace)->mentions().versions(id);
    if (!snapshots)
        return tl::unexpected(snapshots.error());
    for (const Snapshot& version : *snapshots)
        if (session.json)
            printJson(jsonOf(version));
        else
            std::cout << fmt::format("{}  {:<8}  {}  {}\n", formatRfc3339(version.seenAt), nameOf(version.kind),
                version.digest.substr(0, 12), shortened(singleLine(version.text), 100));
    return Done;
}

Result<int> judgeMention(Session& session, MentionId id, const std::string& word, const std::string& reason)
{
    const auto label = named<Label>(word);
    if (!label)
        return failure(ErrorKind::InvalidArgument, word, "verdicts are complaint, troll, other and unsure");
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto correction = judge(**workspace, id, *label, reason);
    if (!correction)
        return tl::unexpected(correction.error());
    const auto learnt = (*workspace)->mentions().find(id).and_then([&](const Mention& judged) {
        return (*workspace)->sources().mayTrain(judged.source);
    });
    if (!learnt)
        return tl::unexpected(learnt.error());
    if (session.json)
        printJson({ { "correction", correction->value }, { "mention", id.value }, { "verdict", word }, { "learnt", *learnt } });
    else if (!session.quiet)
        std::cout << fmt::format("Mention #{} is {} now; {}undo with: earshotctl classifier undo {}\n", id.value, word,
            *learnt ? "" : "the sorter does not learn from it, for the terms of its source forbid that; ", correction->value);
    return Done;
}

Result<int> thread(Session& session, MentionId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto mentions = refreshThread(**workspace, session.secrets(), session.http(), id);
    if (!mentions)
        return tl::unexpected(mentions.error());
    print(session, *mentions);
    return Done;
}

Result<int> author(Session& session, MentionId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto profile = profileOf(**workspace, session.secrets(), session.http(), id);
    if (!profile)
        return tl::unexpected(profile.error());
    const AuthorCard& card = profile->card;
    OrderedJson recent = OrderedJson::array();
    for (const Observation& post : profile->recent)
        recent.push_back({ { "posted_at", timeOrNull(post.postedAt) }, { "text", post.text }, { "url", post.url } });
    if (session.json) {
        printJson({ { "name", card.name }, { "handle", card.handle }, { "url", card.url }, { "bio", card.bio },
            { "followers", card.followers.value_or(-1) }, { "posts", card.posts.value_or(-1) },
            { "created_at", timeOrNull(card.createdAt) }, { "suspended", card.suspended }, { "earlier_cases", profile->history.earlier },
            { "recent", recent } });
        return Done;
    }
    std::cout << fmt::format("{} @{}: {} followers, {} posts, here since {}, {} earlier cases\n", singleLine(card.name),
        singleLine(card.handle), card.followers.value_or(-1), card.posts.value_or(-1),
        card.createdAt ? formatRfc3339(*card.createdAt) : "?", profile->history.earlier);
    for (const Observation& post : profile->recent)
        std::cout << "  " << shortened(singleLine(post.text), 110) << '\n';
    return Done;
}

void addOneMentionVerb(
    CLI::App& noun, Session& session, const std::string& name, const std::string& help, Result<int> (*run)(Session&, MentionId))
{
    auto id = std::make_shared<std::int64_t>();
    CLI::App* verb = noun.add_subcommand(name, help);
    verb->add_option("id", *id)->required();
    onVerb(*verb, session, [&session, id, run] { return run(session, MentionId{ *id }); });
}

}

void addMentionNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("mention", "What was found")->require_subcommand(1);
    auto wish = std::make_shared<ListWish>();
    CLI::App* verb = noun->add_subcommand("list", "Newest first");
    CLI::Option* const verdict = verb->add_option("--verdict", wish->verdict, "complaint, troll, other or unsure");
    CLI::Option* const platform = verb->add_option("--platform", wish->platform);
    CLI::Option* const since = verb->add_option("--since", wish->since, "First seen at or after: a time, or 2h for two hours ago");
    verb->add_option("--group", wish->group, "Only the wave that this mention is part of: the same text, else the same problem")
        ->excludes(verdict, platform, since);
    verb->add_option("--limit", wish->limit, "At most so many; 0 for all")->capture_default_str()->check(CLI::NonNegativeNumber);
    onVerb(*verb, session, [&session, wish] { return list(session, *wish); });
    addOneMentionVerb(*noun, session, "show", "One mention with the reasons of its verdict", show);
    addOneMentionVerb(*noun, session, "versions", "Every version that was captured", versions);
    addOneMentionVerb(*noun, session, "thread", "Read the whole conversation from its platform and keep it", thread);
    addOneMentionVerb(*noun, session, "author", "Who wrote it, as the platform shows them now", author);

    struct JudgeWish {
        std::int64_t id = 0;
        std::string label, reason;
    };
    auto judgement = std::make_shared<JudgeWish>();
    verb = noun->add_subcommand("judge", "Set the verdict, and teach the sorter");
    verb->add_option("id", judgement->id)->required();
    verb->add_option("verdict", judgement->label, "complaint, troll, other or unsure")->required();
    verb->add_option("--reason", judgement->reason);
    onVerb(*verb, session,
        [&session, judgement] { return judgeMention(session, MentionId{ judgement->id }, judgement->label, judgement->reason); });
    addRelevanceVerb(*noun, session);
}

}
