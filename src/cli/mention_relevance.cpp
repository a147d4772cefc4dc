// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_relevance.h"

#include "earshot/app/brands.h"
#include "earshot/base/text.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <string>

namespace earshot::cli {

namespace {

struct RelevanceWish {
    std::int64_t id = 0, brand = 0;
    std::string word;
};

/// "undo" takes a correction's id instead of a mention's.
Result<int> sayRelevance(Session& session, const RelevanceWish& wish)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (wish.word == "undo")
        return undoWhetherOurs(**workspace, RelevanceCorrectionId{ wish.id }).map([] { return int(Done); });
    if (wish.word != "ours" && wish.word != "not-ours")
        return failure(ErrorKind::InvalidArgument, wish.word, "say ours, not-ours or undo");
    const auto correction = sayWhetherOurs(**workspace, MentionId{ wish.id }, wish.word == "ours", BrandId{ wish.brand });
    if (!correction)
        return tl::unexpected(correction.error());
    if (session.json)
        printJson({ { "correction", correction->value }, { "mention", wish.id }, { "ours", wish.word == "ours" } });
    else if (!session.quiet)
        std::cout << fmt::format("Mention #{} is {} us; undo with: earshotctl mention relevance {} undo\n", wish.id,
            wish.word == "ours" ? "about" : "not about", correction->value);
    return Done;
}

}

OrderedJson relevanceJson(const std::optional<Relevance>& relevance)
{
    if (!relevance)
        return nullptr;
    OrderedJson reasons = OrderedJson::array();
    for (const RelevanceReason& reason : relevance->reasons)
        reasons.push_back({ { "sign", nameOf(reason.sign) }, { "words", reason.words }, { "weight", reason.weight } });
    return { { "score", relevance->score }, { "ours", relevance->isOurs() }, { "by_person", relevance->said.has_value() },
        { "brand", relevance->brand ? OrderedJson(relevance->brand.value) : OrderedJson(nullptr) }, { "reasons", reasons } };
}

void printRelevance(const Relevance& relevance)
{
    const std::string by = relevance.said ? ", said by a person" : "";
    std::cout << fmt::format("  {} ({:.0f} %{})\n", relevance.isOurs() ? "about us" : "not about us", relevance.score * 100, by);
    for (const RelevanceReason& reason : relevance.reasons)
        std::cout << fmt::format("    {:+.2f} {} {}\n", reason.weight, nameOf(reason.sign), singleLine(reason.words));
}

void addRelevanceVerb(CLI::App& noun, Session& session)
{
    auto relevance = std::make_shared<RelevanceWish>();
    CLI::App* const verb = noun.add_subcommand("relevance", "Say whether it is about a brand of ours, and teach what counts as ours");
    verb->add_option("id", relevance->id, "The mention; for undo the correction")->required();
    verb->add_option("word", relevance->word, "ours, not-ours or undo")->required();
    verb->add_option("--brand", relevance->brand, "The brand, where it is not clear which");
    onVerb(*verb, session, [&session, relevance] { return sayRelevance(session, *relevance); });
}

}
