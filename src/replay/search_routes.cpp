// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "listing.h"
#include "mastodon_routes.h"

#include <algorithm>

namespace earshot::replay {

namespace {

constexpr std::size_t usualPage = 20;

struct Term {
    std::vector<std::string> words; ///< one, or a phrase's in order
    bool excluded = false;
};

std::vector<std::string> foldedWords(std::string_view text)
{
    const std::string folded = searchFolded(text);
    std::vector<std::string> list;
    for (const std::string_view word : words(folded))
        list.emplace_back(word);
    return list;
}

std::vector<Term> termsOf(std::string_view query)
{
    std::vector<Term> terms;
    while (!(query = trimmed(query)).empty()) {
        Term term;
        term.excluded = query.front() == '-';
        if (query.front() == '-' || query.front() == '+')
            query.remove_prefix(1);
        const bool phrase = query.starts_with('"');
        const auto end = std::min(phrase ? query.find('"', 1) : query.find(' '), query.size());
        term.words = foldedWords(query.substr(0, end));
        query.remove_prefix(std::min(end + 1, query.size()));
        if (!term.words.empty())
            terms.push_back(std::move(term));
    }
    return terms;
}

bool matches(const std::vector<Term>& terms, const std::vector<std::string>& text)
{
    return std::ranges::all_of(terms, [&](const Term& term) {
        const bool found = std::search(text.begin(), text.end(), term.words.begin(), term.words.end()) != text.end();
        return found != term.excluded;
    });
}

/// What a server with full-text search looks through: public posts, and those that are ours or to us.
bool isSearchable(const Call& call, const Status& status)
{
    const bool library = status.author == ownAccount || mentionsOwn(status);
    return status.boostOf == 0 && isShown(call, status) && (status.visibility == Visibility::Public || library);
}

Json foundStatuses(const Call& call, const std::string& query)
{
    Json found = Json::array();
    const auto terms = termsOf(query);
    PageQuery page = pageQuery(call.parameters, usualPage);
    const auto offset = static_cast<std::size_t>(std::clamp<std::int64_t>(call.parameters.integer("offset").value_or(0), 0, 1'000'000));
    const std::size_t limit = std::exchange(page.limit, offset + page.limit);
    const std::string account = call.parameters.text("account_id");
    const auto matching = pageOf(call.world.statuses(), page, [&](const Status& status) {
        return !terms.empty() && isSearchable(call, status) && (account.empty() || account == accountId(status.author))
            && matches(terms, foldedWords(status.latest().warning + ' ' + status.latest().text));
    });
    for (std::size_t i = offset; i < matching.size() && i < offset + limit; ++i)
        found.push_back(statusJson(call.world, *matching[i]));
    return found;
}

Json resolvedStatus(const Call& call, const std::string& url)
{
    Json found = Json::array();
    for (const auto& [id, status] : call.world.statuses())
        if (isShown(call, status) && (url == statusUrl(call.world, status) || url == statusUri(call.world, status)))
            found.push_back(statusJson(call.world, status));
    return found;
}

Json foundAccounts(const Call& call, std::string query)
{
    Json found = Json::array();
    if (query.starts_with('@'))
        query.erase(0, 1);
    const auto at = query.find('@');
    const auto account = call.world.accountNamed(query.substr(0, at), at == std::string::npos ? "" : query.substr(at + 1));
    if (account)
        found.push_back(accountJson(call.world, *account));
    return found;
}

Answer search(Call& call)
{
    const std::string query(trimmed(call.parameters.text("q"))), type = call.parameters.text("type");
    if (!call.byAccount && (call.parameters.flag("resolve") || call.parameters.has("offset")))
        return refusal(401, "Search queries that resolve remote resources are not supported without authentication");
    Answer answer{ 200, { { "accounts", Json::array() }, { "statuses", Json::array() }, { "hashtags", Json::array() } } };
    const bool address = query.starts_with("http://") || query.starts_with("https://");
    if (type.empty() || type == "accounts")
        answer.body["accounts"] = foundAccounts(call, query);
    if (call.byAccount && (type.empty() || type == "statuses"))
        answer.body["statuses"] = address ? resolvedStatus(call, query) : foundStatuses(call, query);
    return answer;
}

}

void routeSearch(Api& api)
{
    api.get("/api/v2/search", Access::Anyone, search);
}

}
