// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listening.h"
#include "earshot/base/url.h"
#include "earshot/model/names.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

struct SourceWish {
    std::string platform, kind, baseUrl, query, account, every = "300s", tokenEnv;
    bool tokenFromInput = false, noTraining = false;
};

Result<std::string> tokenFor(const SourceWish& wish)
{
    if (wish.tokenFromInput) {
        std::string token;
        std::getline(std::cin, token);
        if (token.empty())
            return failure(ErrorKind::InvalidArgument, "--token-stdin", "standard input holds no token");
        return token;
    }
    if (wish.tokenEnv.empty())
        return std::string();
    const char* value = std::getenv(wish.tokenEnv.c_str());
    if (!value || !*value)
        return failure(ErrorKind::InvalidArgument, "--token-env " + wish.tokenEnv, "that environment variable is empty");
    return std::string(value);
}

Result<Source> sourceFrom(const SourceWish& wish)
{
    const auto kind = named<SourceKind>(wish.kind);
    if (!kind)
        return failure(ErrorKind::InvalidArgument, "--kind " + wish.kind, "kinds are feed, mentions, hashtag, search, thread and reviews");
    const auto every = parsedDuration(wish.every);
    if (!every)
        return tl::unexpected(every.error());
    Source source;
    source.platform = wish.platform;
    source.kind = *kind;
    source.baseUrl = wish.baseUrl;
    source.query = wish.query;
    source.account = wish.account.starts_with('@') ? wish.account.substr(1) : wish.account;
    source.every = *every;
    source.tokenEnv = wish.tokenEnv;
    source.mayTrain = !wish.noTraining;
    return source;
}

Result<int> add(Session& session, const SourceWish& wish)
{
    const auto source = sourceFrom(wish);
    const auto token = tokenFor(wish);
    if (!source || !token)
        return tl::unexpected(!source ? source.error() : token.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto added = addSource(**workspace, session.secrets(), *source, *token);
    if (!added)
        return tl::unexpected(added.error());
    if (!token->empty() && !added->tokenStored && !session.quiet)
        std::cerr << fmt::format("earshotctl: no system keyring is reachable; the token is read from ${} at each poll.\n", wish.tokenEnv);
    if (session.json)
        printJson({ { "id", added->id.value } });
    else
        std::cout << added->id.value << '\n';
    return Done;
}

OrderedJson jsonOf(const Source& source, const SourceState& state)
{
    return { { "id", source.id.value }, { "platform", source.platform }, { "kind", nameOf(source.kind) },
        { "base_url", redactedUrl(source.baseUrl) }, { "query", source.query }, { "account", source.account },
        { "every_seconds", source.every.count() }, { "paused", source.paused }, { "may_train", source.mayTrain },
        { "health", nameOf(state.health) }, { "polled_at", timeOrNull(state.polledAt) }, { "new_at", timeOrNull(state.newAt) },
        { "due_at", timeOrNull(state.dueAt) }, { "failures", state.failures },
        { "last_error", state.lastError.empty() ? OrderedJson(nullptr) : OrderedJson::parse(state.lastError, nullptr, false) } };
}

Result<int> list(Session& session)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto sources = (*workspace)->sources().all();
    if (!sources)
        return tl::unexpected(sources.error());
    for (const Source& source : *sources) {
        const auto state = (*workspace)->sources().state(source.id);
        if (!state)
            return tl::unexpected(state.error());
        if (session.json)
            printJson(jsonOf(source, *state));
        else
            std::cout << fmt::format("#{:<4} {:<9} {:<9} {:<8} {} {}\n", source.id.value, source.platform, nameOf(source.kind),
                source.paused ? "paused" : nameOf(state->health), redactedUrl(source.baseUrl), source.query);
    }
    return Done;
}

Result<int> test(Session& session, SourceId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto tried = testSource(**workspace, session.secrets(), session.http(), id);
    if (!tried)
        return tl::unexpected(tried.error());
    if (session.json)
        printJson({ { "ok", true }, { "items", tried->items }, { "account", tried->account } });
    else if (!session.quiet)
        std::cout << fmt::format("It answers: {} items{}{}.\n", tried->items, tried->account.empty() ? "" : ", as @" + tried->account,
            tried->isWhole ? "" : ", and broke off there");
    return Done;
}

Result<int> setPaused(Session& session, SourceId id, bool paused)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto done = (*workspace)->sources().setPaused(id, paused, session.actor, session.clock().now());
    return done ? Result<int>(Done) : tl::unexpected(done.error());
}

Result<int> setTraining(Session& session, SourceId id, const std::string& word)
{
    if (word != "allow" && word != "forbid")
        return failure(ErrorKind::InvalidArgument, word, "say allow or forbid");
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto done = (*workspace)->sources().setMayTrain(id, word == "allow", session.actor, session.clock().now());
    return done ? Result<int>(Done) : tl::unexpected(done.error());
}

Result<int> remove(Session& session, SourceId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto done = removeSource(**workspace, session.secrets(), id);
    return done ? Result<int>(Done) : tl::unexpected(done.error());
}

void addOneSourceVerb(
    CLI::App& noun, Session& session, const std::string& name, const std::string& help, Result<int> (*run)(Session&, SourceId))
{
    auto id = std::make_shared<std::int64_t>();
    CLI::App* verb = noun.add_subcommand(name, help);
    verb->add_option("id", *id)->required();
    onVerb(*verb, session, [&session, id, run] { return run(session, SourceId{ *id }); });
}

}

void addSourceNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("source", "One feed of one platform")->require_subcommand(1);
    auto wish = std::make_shared<SourceWish>();
    CLI::App* verb = noun->add_subcommand("add", "Listen there; prints the new id");
    verb->add_option("--platform", wish->platform, "See: earshotctl platform list")->required();
    verb->add_option("--kind", wish->kind, "feed, mentions, hashtag, search, thread or reviews")->required();
    verb->add_option("--base-url", wish->baseUrl, "The server, or the feed's own address")->required();
    verb->add_option("--query", wish->query, "Hashtag, search words or thread; of a feed only items with these words");
    verb->add_option("--account", wish->account, "Our own handle there");
    verb->add_option("--every", wish->every, "How often, e.g. 60s or 5m")->capture_default_str();
    CLI::Option* fromEnvironment = verb->add_option("--token-env", wish->tokenEnv, "Name of the environment variable that holds the token");
    verb->add_flag("--no-training", wish->noTraining, "Its terms forbid that the sorter learns from what is heard there");
    verb->add_flag("--token-stdin", wish->tokenFromInput, "Read the token from standard input")->excludes(fromEnvironment);
    onVerb(*verb, session, [&session, wish] { return add(session, *wish); });
    onVerb(*noun->add_subcommand("list", "List the sources and how they fare"), session, [&session] { return list(session); });
    addOneSourceVerb(*noun, session, "test", "Ask it once and store nothing", test);
    addOneSourceVerb(*noun, session, "pause", "Stop asking it", [](Session& s, SourceId id) { return setPaused(s, id, true); });
    addOneSourceVerb(*noun, session, "resume", "Ask it again", [](Session& s, SourceId id) { return setPaused(s, id, false); });
    struct Training {
        std::int64_t id = 0;
        std::string word;
    };
    auto training = std::make_shared<Training>();
    verb = noun->add_subcommand("training", "Whether the sorter may learn from corrections of what is heard there");
    verb->add_option("id", training->id)->required();
    verb->add_option("word", training->word, "allow or forbid")->required();
    onVerb(*verb, session, [&session, training] { return setTraining(session, SourceId{ training->id }, training->word); });
    addOneSourceVerb(*noun, session, "remove", "Forget it; its mentions stay", remove);
}

}
