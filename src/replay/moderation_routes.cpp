// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "listing.h"
#include "mastodon_routes.h"

#include <algorithm>
#include <array>
#include <memory>

namespace earshot::replay {

namespace {

constexpr std::size_t usualPage = 40, longestComment = 1000, longestNote = 2000;

/// An endpoint that changes one relation and answers with it.
template <class Change>
Handler relationChange(Change change)
{
    return [change](Call& call) {
        const auto account = accountOf(call);
        if (!account)
            return notFound();
        Relation relation = call.world.moderation().relation(*account);
        change(call, relation);
        call.world.setRelation(*account, relation);
        return Answer{ 200, relationshipJson(call.world, *account, call.now) };
    };
}

void mute(const Call& call, Relation& relation)
{
    relation.muting = true;
    relation.mutingNotifications = call.parameters.flag("notifications", true);
    const auto seconds = std::clamp<std::int64_t>(call.parameters.integer("duration").value_or(0), 0, 10LL * 365 * 86400);
    relation.mutedUntil = seconds ? std::optional(call.now + std::chrono::seconds(seconds)) : std::nullopt;
}

void unmute(const Call&, Relation& relation)
{
    relation.muting = relation.mutingNotifications = false;
    relation.mutedUntil.reset();
}

Answer annotate(Call& call)
{
    if (graphemeCount(call.parameters.text("comment")) > longestNote)
        return refusal(422, "Validation failed: Comment is too long (maximum is 2000 characters)");
    return relationChange([](const Call& asked, Relation& relation) { relation.note = asked.parameters.text("comment"); })(call);
}

/// All accounts with this relation, as one page: a desk that blocks more than 40 at once is beyond a week's scenario.
template <class Has>
Handler accountsWith(Has has)
{
    return [has](Call& call) {
        Answer answer{ 200, Json::array() };
        const std::size_t limit = pageQuery(call.parameters, usualPage).limit;
        for (AccountIndex account = 0; account < call.world.accounts().size() && answer.body.size() < limit; ++account)
            if (has(call, account))
                answer.body.push_back(accountJson(call.world, account));
        return answer;
    };
}

std::optional<Answer> refusedReport(const Call& call, AccountIndex account)
{
    static constexpr std::array<std::string_view, 5> categories{ "", "spam", "legal", "violation", "other" };
    if (graphemeCount(call.parameters.text("comment")) > longestComment)
        return refusal(422, "Validation failed: Comment is too long (maximum is 1000 characters)");
    if (std::ranges::find(categories, call.parameters.text("category")) == categories.end())
        return refusal(422, "Validation failed: Category is not included in the list");
    for (const std::string& rule : call.parameters.list("rule_ids"))
        if (rule != "1" && rule != "2")
            return refusal(422, "Validation failed: Rule ids does not reference valid rules");
    for (const std::string& id : call.parameters.list("status_ids")) {
        const Status* status = call.world.status(std::atoll(id.c_str()));
        if (!status || status->author != account)
            return notFound();
    }
    return std::nullopt;
}

Answer report(Call& call, std::int64_t number)
{
    const auto account = accountWithId(call.world, call.parameters.text("account_id"));
    if (!account)
        return notFound();
    if (auto no = refusedReport(call, *account))
        return *no;
    const std::string category = call.parameters.text("category");
    const auto rules = call.parameters.list("rule_ids");
    return { 200,
        { { "id", std::to_string(number) }, { "action_taken", false }, { "action_taken_at", nullptr },
            { "category",
                !category.empty()   ? category
                    : rules.empty() ? "other"
                                    : "violation" },
            { "comment", call.parameters.text("comment") }, { "forwarded", call.parameters.flag("forward") },
            { "created_at", mastodonTime(call.now) }, { "status_ids", call.parameters.list("status_ids") }, { "rule_ids", rules },
            { "target_account", accountJson(call.world, *account) } } };
}

}

void routeModeration(Api& api)
{
    const std::string account = "/api/v1/accounts/(\\d+)";
    api.post(account + "/mute", Access::Account, relationChange(mute));
    api.post(account + "/unmute", Access::Account, relationChange(unmute));
    api.post(account + "/block", Access::Account, relationChange([](const Call&, Relation& relation) { relation.blocking = true; }));
    api.post(account + "/unblock", Access::Account, relationChange([](const Call&, Relation& relation) { relation.blocking = false; }));
    api.post(account + "/note", Access::Account, annotate);
    api.get("/api/v1/mutes", Access::Account,
        accountsWith([](const Call& call, AccountIndex index) { return call.world.moderation().isMuted(index, call.now); }));
    api.get("/api/v1/blocks", Access::Account,
        accountsWith([](const Call& call, AccountIndex index) { return call.world.moderation().relation(index).blocking; }));
    api.post(
        "/api/v1/reports", Access::Account, [reports = std::make_shared<std::int64_t>(0)](Call& call) { return report(call, ++*reports); });
}

}
