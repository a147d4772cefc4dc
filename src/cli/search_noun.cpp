// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

Result<int> search(Session& session, const std::string& text, int limit)
{
    const auto query = parsedQuery(text);
    if (!query)
        return tl::unexpected(query.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto hits = (*workspace)->search().find(*query, {}, limit);
    if (!hits)
        return tl::unexpected(hits.error());
    for (const Hit& hit : *hits)
        if (session.json)
            printJson(jsonOf(hit.mention));
        else
            std::cout << lineOf(hit.mention) << '\n';
    return Done;
}

}

void addSearchNoun(CLI::App& app, Session& session)
{
    struct Wish {
        std::string query;
        int limit = 50;
    };
    auto wish = std::make_shared<Wish>();
    CLI::App* noun = app.add_subcommand("search", "Search every version of every mention, newest first");
    noun->add_option("query", wish->query, "Words, \"phrases\", prefix*, -without, OR, author: platform: verdict: lang: before: after:")->required();
    noun->add_option("--limit", wish->limit, "At most so many; 0 for all")->capture_default_str()->check(CLI::NonNegativeNumber);
    onVerb(*noun, session, [&session, wish] { return search(session, wish->query, wish->limit); });
}

}
