// SPDX-License-Identifier: GPL-3.0-or-later
#include "snac_server.h"

#include "earshot/base/url.h"

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdlib>
#include <httplib.h>
#include <stdexcept>

namespace earshot::test {

namespace {

constexpr const char* formType = "application/x-www-form-urlencoded";

std::string environment(const std::string& name)
{
    const char* value = std::getenv(name.c_str());
    if (!value)
        throw std::runtime_error(name + " is not set; run this by scripts/with-snac");
    return value;
}

std::string capitals(std::string user)
{
    std::ranges::transform(user, user.begin(), [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return user;
}

SnacServer::Post postIn(const Json& status)
{
    return { textAt(status, "id"), textAt(status, "uri") };
}

pid_t process()
{
    return static_cast<pid_t>(std::stol(environment("EARSHOT_TEST_SNAC_PID")));
}

}

bool SnacServer::isThere()
{
    return std::getenv("EARSHOT_TEST_SNAC") != nullptr;
}

SnacServer::SnacServer() : url_(environment("EARSHOT_TEST_SNAC")) { }

std::string SnacServer::token(const std::string& user) const
{
    return environment("EARSHOT_TEST_SNAC_TOKEN_" + capitals(user));
}

SnacServer::Post SnacServer::post(const std::string& user, const std::string& text, const std::string& answers) const
{
    const std::string parent = answers.empty() ? "" : "&in_reply_to_id=" + answers;
    return postIn(tell("POST", user, "/api/v1/statuses", "visibility=public&status=" + percentEncoded(text) + parent));
}

SnacServer::Post SnacServer::edit(const std::string& user, const Post& post, const std::string& text) const
{
    return postIn(tell("PUT", user, "/api/v1/statuses/" + post.id, "status=" + percentEncoded(text)));
}

void SnacServer::remove(const std::string& user, const Post& post) const
{
    httplib::Client client(url_);
    client.set_bearer_token_auth(token(user));
    const auto removed = client.Delete("/api/v1/statuses/" + post.id);
    if (removed && removed->status == 200)
        return;
    // 2.75 can do it on the account's web page only.
    httplib::Client browser(url_);
    browser.set_basic_auth(user, environment("EARSHOT_TEST_SNAC_PASSWORD_" + capitals(user)));
    const auto answer = browser.Post("/" + user + "/admin/action", "action=Delete&id=" + percentEncoded(post.uri), formType);
    if (!answer || answer->status != 303)
        throw std::runtime_error("snac did not delete a post");
}

void SnacServer::unblock(const std::string& user, const std::string& author) const
{
    tell("POST", user, "/api/v1/accounts/" + author + "/unblock", "");
}

bool SnacServer::shows(const Post& post) const
{
    return !status("acme", post.id).is_null();
}

Json SnacServer::status(const std::string& user, const std::string& id) const
{
    return ask(user, "/api/v1/statuses/" + id);
}

Json SnacServer::notifications(const std::string& user) const
{
    return ask(user, "/api/v1/notifications?limit=500");
}

long SnacServer::countBelow(const Post& post, const std::string& words, const std::string& user) const
{
    const Json thread = ask(user, "/api/v1/statuses/" + post.id + "/context");
    return std::ranges::count_if(
        memberAt(thread, "descendants"), [&](const Json& below) { return textAt(below, "content").find(words) != std::string::npos; });
}

void SnacServer::standStill() const
{
    kill(process(), SIGSTOP);
}

void SnacServer::goOn() const
{
    kill(process(), SIGCONT);
}

Json SnacServer::ask(const std::string& user, const std::string& path) const
{
    httplib::Client client(url_);
    if (!user.empty())
        client.set_bearer_token_auth(token(user));
    const auto answer = client.Get(path);
    if (!answer)
        throw std::runtime_error("snac does not answer " + path);
    return answer->status == 200 ? Json::parse(answer->body) : Json();
}

Json SnacServer::tell(const std::string& method, const std::string& user, const std::string& path, const std::string& form) const
{
    httplib::Client client(url_);
    client.set_bearer_token_auth(token(user));
    const auto answer = method == "PUT" ? client.Put(path, form, formType) : client.Post(path, form, formType);
    if (!answer || answer->status != 200)
        throw std::runtime_error("snac refused " + path + ": " + (answer ? std::to_string(answer->status) : "no answer"));
    return Json::parse(answer->body, nullptr, false);
}

}
