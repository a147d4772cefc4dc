// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_mastodon.h"

#include "earshot/base/html.h"
#include "earshot/base/json.h"
#include "earshot/base/url.h"

#include <algorithm>

namespace earshot::test {

namespace {

const std::string us = "telvana";

Response json(const Json& value)
{
    return page(compactJson(value), "application/json");
}

Json account(const std::string& handle)
{
    return { { "id", "account-" + handle }, { "acct", handle }, { "username", handle }, { "display_name", handle + " (person)" },
        { "url", "https://kelp.example/@" + handle }, { "note", "<p>About " + handle + "</p>" }, { "followers_count", 12 },
        { "following_count", 34 }, { "statuses_count", 56 }, { "created_at", "2025-11-22T00:00:00.000Z" } };
}

std::string paragraph(const std::string& text)
{
    return "<p>" + escapedHtml(text) + "</p>";
}

Json statusOf(const FakePost& post)
{
    const std::string address = "https://kelp.example/users/" + post.author + "/statuses/" + post.id;
    Json status{ { "id", post.id }, { "uri", address }, { "url", address }, { "created_at", post.postedAt }, { "edited_at", nullptr },
        { "in_reply_to_id", nullptr }, { "visibility", post.visibility }, { "language", "en" }, { "spoiler_text", post.warning },
        { "content", paragraph(post.text) }, { "account", account(post.author) }, { "media_attachments", Json::array() },
        { "replies_count", 0 }, { "reblogs_count", 0 }, { "favourites_count", 0 }, { "reblog", nullptr } };
    if (!post.parent.empty())
        status["in_reply_to_id"] = post.parent;
    if (!post.edits.empty()) {
        status["edited_at"] = post.edits.back().first;
        status["content"] = paragraph(post.edits.back().second);
    }
    if (post.boost)
        status["reblog"] = statusOf({ .id = "7", .author = "somebody_else", .text = post.text });
    return status;
}

int numberOf(const std::string& id)
{
    return std::stoi(id);
}

}

FakeMastodon::FakeMastodon()
{
    pages_.push_back(serve("/api/v1/accounts/verify_credentials", [](const Request&) { return json(account(us)); }));
    pages_.push_back(serve("/api/v2/instance", [](const Request&) {
        return json({ { "configuration", { { "statuses", { { "max_characters", 480 } } } } } });
    }));
    pages_.push_back(serve("/api/v1/instance", [](const Request&) { return bare(404); }));
    pages_.push_back(serve("/api/v1/notifications", [this](const Request& request) { return notifications(request); }));
    pages_.push_back(serve("/api/v1/timelines/tag/telvana", [this](const Request& request) { return timeline(request); }));
    pages_.push_back(serve("/api/v1/statuses", [this](const Request& request) { return posting(request); }));
    for (const std::string& handle : { us, std::string("mira_k"), std::string("grumbler") }) {
        pages_.push_back(
            serve("/api/v1/accounts/account-" + handle + "/statuses", [this, handle](const Request&) { return postsBy(handle); }));
        pages_.push_back(serve("/api/v1/accounts/account-" + handle, [handle](const Request&) { return json(account(handle)); }));
        for (const char* rung : { "/mute", "/block" })
            pages_.push_back(serve("/api/v1/accounts/account-" + handle + rung, [](const Request&) { return json(Json::object()); }));
    }
    pages_.push_back(serve("/api/v1/reports", [](const Request&) { return json(Json::object()); }));
}

std::size_t FakeMastodon::countOf(const std::string& method, const std::string& path) const
{
    return static_cast<std::size_t>(std::ranges::count(requests(path), method, &Request::method));
}

void FakeMastodon::show(FakePost post)
{
    const std::lock_guard lock(mutex_);
    const int id = numberOf(post.id);
    posts_[id] = std::move(post);
    if (!postPages_.contains(id))
        postPages_.emplace(id, pagesOf(id));
}

void FakeMastodon::remove(const std::string& id)
{
    const std::lock_guard lock(mutex_);
    posts_.erase(numberOf(id));
    postPages_.erase(numberOf(id));
}

std::vector<FakePost> FakeMastodon::ownPostsShown() const
{
    const std::lock_guard lock(mutex_);
    std::vector<FakePost> own;
    for (const auto& [id, post] : posts_)
        if (post.author == us)
            own.push_back(post);
    return own;
}

ServedSite::Endpoint FakeMastodon::instead(const std::string& path, Whim answer)
{
    const std::lock_guard lock(mutex_);
    instead_[path] = std::move(answer);
    return ServedSite::Endpoint([this, path] {
        const std::lock_guard guard(mutex_);
        instead_.erase(path);
    });
}

ServedSite::Endpoint FakeMastodon::instead(const std::string& path, const Response& answer)
{
    return instead(path, [answer](const Request&) { return std::optional(answer); });
}

ServedSite::Endpoint FakeMastodon::serve(const std::string& path, ServedSite::Answer honest)
{
    return site_.serve(path, [this, path, honest = std::move(honest)](const Request& request) {
        std::unique_lock lock(mutex_);
        const auto found = instead_.find(path);
        const Whim whim = found == instead_.end() ? Whim() : found->second;
        lock.unlock();
        const auto other = whim ? whim(request) : std::nullopt;
        return other ? *other : honest(request);
    });
}

std::vector<ServedSite::Endpoint> FakeMastodon::pagesOf(int id)
{
    const std::string path = "/api/v1/statuses/" + std::to_string(id);
    std::vector<ServedSite::Endpoint> pages;
    pages.push_back(serve(path, [this, id](const Request&) { return status(id); }));
    pages.push_back(serve(path + "/context", [this, id](const Request&) { return context(id); }));
    pages.push_back(serve(path + "/history", [this, id](const Request&) { return history(id); }));
    return pages;
}

Response FakeMastodon::posting(const Request& request)
{
    const auto form = formIn(request);
    const std::string key(request.headers.value("Idempotency-Key"));
    int id = 0;
    {
        const std::lock_guard lock(mutex_);
        const auto before = postedUnder_.find(key);
        if (before != postedUnder_.end())
            return json(statusOf(posts_.at(before->second)));
        id = posts_.empty() ? 1000 : posts_.rbegin()->first + 1;
        postedUnder_[key] = id;
    }
    FakePost post{ .id = std::to_string(id),
        .author = us,
        .text = form.at("status"),
        .parent = form.at("in_reply_to_id"),
        .visibility = form.at("visibility"),
        .postedAt = "2026-03-02T09:30:00.000Z",
        .warning = form.contains("spoiler_text") ? form.at("spoiler_text") : "" };
    show(post);
    return json(statusOf(post));
}

/// As Mastodon pages: with min_id the posts that follow it, else the newest; newest first in either case.
std::vector<FakePost> FakeMastodon::newestFirst(const Request& request, bool onlyMentions) const
{
    const int after = numberOf(queryParameter("http://any.example" + request.url, "min_id").value_or("0"));
    const std::lock_guard lock(mutex_);
    std::vector<FakePost> found;
    for (const auto& [id, post] : posts_)
        if (id > after && !(onlyMentions && post.author == us))
            found.push_back(post);
    const std::size_t surplus = found.size() - std::min(found.size(), pageSize_.load());
    if (after > 0)
        found.resize(found.size() - surplus);
    else
        found.erase(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(surplus));
    std::ranges::reverse(found);
    return found;
}

Response FakeMastodon::timeline(const Request& request) const
{
    Json list = Json::array();
    for (const FakePost& post : newestFirst(request, false))
        list.push_back(statusOf(post));
    return json(list);
}

Response FakeMastodon::notifications(const Request& request) const
{
    Json list = Json::array();
    for (const FakePost& post : newestFirst(request, true))
        list.push_back({ { "id", post.id }, { "type", "mention" }, { "account", account(post.author) }, { "status", statusOf(post) } });
    return json(list);
}

Response FakeMastodon::status(int id) const
{
    const std::lock_guard lock(mutex_);
    return json(statusOf(posts_.at(id)));
}

Response FakeMastodon::context(int id) const
{
    const std::lock_guard lock(mutex_);
    Json thread{ { "ancestors", Json::array() }, { "descendants", Json::array() } };
    for (const auto& [other, post] : posts_) {
        if (isBelow(posts_.at(id), other))
            thread["ancestors"].push_back(statusOf(post));
        else if (isBelow(post, id))
            thread["descendants"].push_back(statusOf(post));
    }
    return json(thread);
}

bool FakeMastodon::isBelow(const FakePost& post, int ancestor) const
{
    if (post.parent.empty())
        return false;
    const int parent = numberOf(post.parent);
    return parent == ancestor || (posts_.contains(parent) && isBelow(posts_.at(parent), ancestor));
}

Response FakeMastodon::history(int id) const
{
    const std::lock_guard lock(mutex_);
    const FakePost& post = posts_.at(id);
    Json versions = Json::array();
    const auto add = [&](const std::string& time, const std::string& text) {
        versions.push_back({ { "created_at", time }, { "content", paragraph(text) }, { "spoiler_text", post.warning },
            { "account", account(post.author) }, { "media_attachments", Json::array() } });
    };
    add(post.postedAt, post.text);
    for (const auto& [time, text] : post.edits)
        add(time, text);
    return json(versions);
}

Response FakeMastodon::postsBy(const std::string& author) const
{
    const std::lock_guard lock(mutex_);
    Json list = Json::array();
    for (const auto& [id, post] : posts_)
        if (post.author == author)
            list.push_back(statusOf(post));
    return json(list);
}

std::map<std::string, std::string> formIn(const Request& request)
{
    std::map<std::string, std::string> form;
    std::string_view rest = request.body;
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        const std::string name(pair.substr(0, pair.find('=')));
        form[name] = queryParameter("http://any.example/?" + std::string(pair), name).value_or("");
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
    }
    return form;
}

}
