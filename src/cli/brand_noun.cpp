// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/brands.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

OrderedJson jsonOf(const Brand& brand)
{
    OrderedJson common = OrderedJson::object();
    for (const CommonWord& one : brand.common)
        common[one.word] = one.languages;
    return { { "id", brand.id.value }, { "name", brand.name }, { "keywords", brand.keywords }, { "hashtags", brand.hashtags },
        { "urls", brand.urls }, { "handles", brand.handles }, { "excludes", brand.excludes }, { "context", brand.aboutTerms },
        { "not_context", brand.notTerms }, { "common_words", common } };
}

// People write #telvana and @telvana; the brand holds the bare words.
void strip(std::vector<std::string>& words, char sign)
{
    for (std::string& word : words)
        if (!word.empty() && word.front() == sign)
            word.erase(0, 1);
}

Result<int> add(Session& session, Brand brand)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    strip(brand.hashtags, '#');
    strip(brand.handles, '@');
    if (brand.keywords.empty())
        brand.keywords.push_back(brand.name);
    const auto id = addBrand(**workspace, std::move(brand));
    if (!id)
        return tl::unexpected(id.error());
    if (session.json)
        printJson({ { "id", id->value } });
    else
        std::cout << id->value << '\n';
    return Done;
}

Result<int> list(Session& session)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto brands = (*workspace)->sources().brands();
    if (!brands)
        return tl::unexpected(brands.error());
    for (const Brand& brand : *brands)
        if (session.json)
            printJson(jsonOf(brand));
        else
            std::cout << fmt::format("#{:<4} {} ({} keywords, {} hashtags, {} handles)\n", brand.id.value, brand.name,
                brand.keywords.size(), brand.hashtags.size(), brand.handles.size());
    return Done;
}

Result<int> remove(Session& session, std::int64_t id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const auto removed = (*workspace)->sources().removeBrand(BrandId{ id }, session.actor, session.clock().now()); !removed)
        return tl::unexpected(removed.error());
    return Done;
}

}

void addBrandNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("brand", "What we listen for")->require_subcommand(1);
    auto brand = std::make_shared<Brand>();
    CLI::App* verb = noun->add_subcommand("add", "Add a brand; prints its id");
    verb->add_option("name", brand->name, "Its name; also the keyword where none is given")->required();
    verb->add_option("--keyword", brand->keywords, "A name, misspelling or phrase (repeat)")->take_all()->expected(1);
    verb->add_option("--hashtag", brand->hashtags, "A hashtag (repeat)")->take_all()->expected(1);
    verb->add_option("--url", brand->urls, "An address that people link to (repeat)")->take_all()->expected(1);
    verb->add_option("--handle", brand->handles, "An account of ours (repeat)")->take_all()->expected(1);
    verb->add_option("--exclude", brand->excludes, "A word that shows that something else is meant (repeat)")->take_all()->expected(1);
    verb->add_option(
            "--context", brand->aboutTerms, "A word that stands near the name where you are meant: bill, network, \"charg*\" (repeat)")
        ->take_all()
        ->expected(1);
    verb->add_option("--not-context", brand->notTerms, "A word that stands near it where something else is meant (repeat)")
        ->take_all()
        ->expected(1);
    onVerb(*verb, session, [&session, brand] { return add(session, *brand); });
    onVerb(*noun->add_subcommand("list", "List the brands"), session, [&session] { return list(session); });
    auto id = std::make_shared<std::int64_t>();
    verb = noun->add_subcommand("remove", "Remove a brand; its mentions stay");
    verb->add_option("id", *id)->required();
    onVerb(*verb, session, [&session, id] { return remove(session, *id); });
}

}
