// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include "answering.h"
#include "mastodon_json.h"

namespace earshot::replay {

namespace {

constexpr const char* jsonType = "application/json; charset=utf-8";

std::string bearerOf(const httplib::Request& request)
{
    const std::string header = request.get_header_value("Authorization");
    return header.starts_with("Bearer ") ? header.substr(7) : std::string();
}

/// The refusal that a token, or the lack of one, deserves.
std::optional<Answer> refused(Access access, const std::string& token, std::optional<Speaker> speaker)
{
    if (!token.empty() && !speaker)
        return refusal(401, "The access token is invalid");
    if (access != Access::Anyone && !speaker)
        return refusal(401, "The access token is invalid");
    if (access == Access::Account && speaker != Speaker::Account)
        return refusal(422, "This method requires an authenticated user");
    return std::nullopt;
}

}

Answer refusal(int status, const std::string& sentence)
{
    return { status, Json{ { "error", sentence } } };
}

Answer notFound()
{
    return refusal(404, "Record not found");
}

bool Api::withinLimit(const std::string& token, httplib::Response& response)
{
    if (rateLimit_.isOff())
        return true;
    const auto standing = rateLimit_.count(token, wall_.now());
    response.set_header("X-RateLimit-Limit", std::to_string(standing.limit));
    response.set_header("X-RateLimit-Remaining", std::to_string(standing.remaining));
    response.set_header("X-RateLimit-Reset", mastodonTime(standing.resetsAt));
    return !standing.exceeded;
}

Answer Api::answer(Scene& scene, Access access, const Handler& handler, const httplib::Request& request, httplib::Response& response)
{
    const std::string token = bearerOf(request);
    if (!withinLimit(token, response))
        return refusal(429, "Too many requests");
    const auto speaker = tokens_.speakerOf(token);
    if (auto no = refused(access, token, speaker))
        return std::move(*no);
    std::vector<std::string> captures;
    for (const auto& capture : request.matches)
        captures.push_back(capture.str());
    Call call{ scene, scene.world, request, Parameters(request), std::move(captures), speaker == Speaker::Account, scene.clock.shownNow(),
        wall_.now() };
    return handler(call);
}

httplib::Server::Handler Api::served(Access access, Handler handler)
{
    return [this, access, handler = std::move(handler)](const httplib::Request& request, httplib::Response& response) {
        const Answer given = stage_.at([&](Scene& scene) { return answer(scene, access, handler, request, response); });
        const std::string body = compactJson(given.body);
        response.status = given.status;
        if (!given.link.empty())
            response.set_header("Link", given.link);
        response.set_header("Cache-Control", "private, no-store");
        if (request.method == "GET" && given.status == 200 && answeredNotModified(request, response, weakEtag(body)))
            return;
        answerWith(request, response, body, jsonType);
    };
}

void Api::get(const std::string& pattern, Access access, Handler handler)
{
    server_.Get(pattern, served(access, std::move(handler)));
}

void Api::post(const std::string& pattern, Access access, Handler handler)
{
    server_.Post(pattern, served(access, std::move(handler)));
}

void Api::put(const std::string& pattern, Access access, Handler handler)
{
    server_.Put(pattern, served(access, std::move(handler)));
}

void Api::remove(const std::string& pattern, Access access, Handler handler)
{
    server_.Delete(pattern, served(access, std::move(handler)));
}

}
