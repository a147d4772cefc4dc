// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_look.h"

#include <algorithm>
#include <future>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace earshot {

namespace {

constexpr int mentionsAtOnce = 40;
constexpr int mentionsWhenAskedForAll = 400;
constexpr std::size_t requestsUnderWay = 8;
constexpr std::size_t recentAtLeast = 200;

std::future<Result<Response>> started(HttpClient& http, Request request)
{
    auto promise = std::make_shared<std::promise<Result<Response>>>();
    auto answer = promise->get_future();
    http.start(std::move(request), [promise](Result<Response> response) { promise->set_value(std::move(response)); });
    return answer;
}

/// Nobody there, or somebody who had enough for now.
bool wantsQuiet(const Result<Response>& response)
{
    if (response)
        return response->status == 429 || (response->status >= 502 && response->status <= 504);
    const ErrorKind kind = response.error().kind;
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::Cancelled;
}

}

Result<void> SecondLook::look(const ListeningTo& at, const Shown& shown, Found& found)
{
    if (!at.platform->capabilities().recheck)
        return {};
    const auto mentions = candidates(at, shown);
    if (!mentions)
        return tl::unexpected(mentions.error());
    for (std::span<const Mention> left = *mentions; !left.empty();) {
        const auto some = left.first(std::min(requestsUnderWay, left.size()));
        const auto goOn = lookAt(at, some, found);
        if (!goOn)
            return tl::unexpected(goOn.error());
        if (!*goOn)
            return {};
        left = left.subspan(some.size());
    }
    return {};
}

// False: not now.
Result<bool> SecondLook::lookAt(const ListeningTo& at, std::span<const Mention> mentions, Found& found)
{
    std::vector<std::pair<const Mention*, std::future<Result<Response>>>> asked;
    for (const Mention& mention : mentions) {
        auto request = at.platform->recheckRequest(at.source, mention, at.token);
        if (!request)
            continue; // it has no address of its own
        asked.emplace_back(&mention, started(*http_, std::move(*request)));
    }
    if (*wish_.stopped)
        http_->cancelAll(); // whoever stopped us may have cancelled just before these were asked
    bool goOn = true;
    for (auto& [mention, answer] : asked) {
        const auto taken = take(at, *mention, answer.get(), found);
        if (!taken)
            return taken;
        goOn = goOn && *taken;
    }
    return goOn;
}

Result<std::vector<Mention>> SecondLook::candidates(const ListeningTo& at, const Shown& shown)
{
    if (at.source.platform == "feed")
        return vanished(at, shown);
    const Time now = workspace_->now();
    const Time before = wish_.everything ? now : now - wish_.policy.recheckEvery;
    const int most = wish_.everything ? mentionsWhenAskedForAll : mentionsAtOnce;
    return workspace_->mentions().dueForRecheck(at.source.id, now - wish_.policy.recheckFor, before, most);
}

Result<std::vector<Mention>> SecondLook::vanished(const ListeningTo& at, const Shown& shown)
{
    if (!shown.oldest || at.isFirstPoll)
        return std::vector<Mention>{};
    MentionFilter filter;
    filter.source = at.source.id;
    filter.own = true;
    // A feed may have lost most of its items at once.
    const int most = static_cast<int>(std::max(2 * shown.keys.size(), recentAtLeast));
    auto recent = workspace_->mentions().list(filter, {}, most);
    if (!recent)
        return recent;
    const std::unordered_set<std::string_view> there(shown.keys.begin(), shown.keys.end());
    std::erase_if(*recent, [&](const Mention& mention) {
        return there.contains(mention.key) || mention.state == MentionState::Gone || !mention.postedAt
            || *mention.postedAt <= *shown.oldest;
    });
    if (recent->size() > static_cast<std::size_t>(mentionsAtOnce))
        recent->resize(static_cast<std::size_t>(mentionsAtOnce));
    return recent;
}

// False: not now.
Result<bool> SecondLook::take(const ListeningTo& at, const Mention& mention, Result<Response> response, Found& found)
{
    if (wantsQuiet(response))
        return false;
    auto looked
        = std::move(response).and_then([&](const Response& answer) { return at.platform->readRecheck(at.source, mention, answer); });
    if (!looked || looked->state == MentionState::Unknown)
        return true;
    if (looked->state == MentionState::Gone)
        found.gone.emplace_back(mention.id, looked->reason);
    else if (looked->observation) {
        std::vector<Observation> one;
        one.push_back(std::move(*looked->observation));
        if (const auto read = reading_->read(at, std::move(one), found); !read)
            return tl::unexpected(read.error());
    }
    found.lookedAt.push_back(mention.id);
    return true;
}

}
