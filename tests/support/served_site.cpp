// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's compiled cpp-httplib was built with TLS: its types have another layout without this.

#include "support/served_site.h"

#include <httplib.h>
#include <map>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace earshot::test {

namespace {

constexpr std::size_t threads = 24;

Request received(const httplib::Request& from)
{
    Request request;
    request.method = from.method;
    request.url = from.target;
    for (const auto& [name, value] : from.headers)
        request.headers.add(name, value);
    request.body = from.body;
    return request;
}

void send(const Response& answer, httplib::Response& to)
{
    to.status = answer.status;
    for (const auto& [name, value] : answer.headers.fields())
        to.headers.emplace(name, value);
    const std::string_view type = answer.headers.value("Content-Type");
    if (!answer.body.empty())
        to.set_content(answer.body, type.empty() ? "application/octet-stream" : std::string(type));
}

std::string pathOf(const std::string& target)
{
    return target.substr(0, target.find('?'));
}

}

struct ServedSite::State {
    std::unique_ptr<httplib::Server> server;
    std::string base;
    int port = 0;
    std::thread thread;

    std::mutex mutex; ///< guards the two below
    std::map<std::string, Answer> answers;
    std::vector<Request> log;

    void open(std::unique_ptr<httplib::Server> made, const std::string& scheme);
    void answer(const httplib::Request& from, httplib::Response& to);
    void close();
};

void ServedSite::State::open(std::unique_ptr<httplib::Server> made, const std::string& scheme)
{
    server = std::move(made);
    const auto handler = [this](const httplib::Request& from, httplib::Response& to) { answer(from, to); };
    server->Get(".*", handler).Post(".*", handler).Put(".*", handler).Patch(".*", handler).Delete(".*", handler);
    server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server->set_tcp_nodelay(true).set_keep_alive_max_count(100'000).set_keep_alive_timeout(1);
    port = server->bind_to_any_port("127.0.0.1");
    if (port <= 0)
        throw std::runtime_error("no free port");
    base = scheme + "://127.0.0.1:" + std::to_string(port);
    thread = std::thread([this] { server->listen_after_bind(); });
    while (!server->is_running())
        std::this_thread::yield();
}

void ServedSite::State::answer(const httplib::Request& from, httplib::Response& to)
{
    const Request request = received(from);
    Answer wanted;
    {
        const std::lock_guard lock(mutex);
        log.push_back(request);
        const auto found = answers.find(pathOf(request.url));
        wanted = found == answers.end() ? [](const Request&) { return bare(404); } : found->second;
    }
    send(wanted(request), to);
}

void ServedSite::State::close()
{
    server->stop();
    thread.join();
}

ServedSite::ServedSite() : state_(std::make_shared<State>())
{
    state_->open(std::make_unique<httplib::Server>(), "http");
}

ServedSite::ServedSite(const SelfSigned& certificate) : state_(std::make_shared<State>())
{
    state_->open(std::make_unique<httplib::SSLServer>(certificate.certificate().c_str(), certificate.key().c_str()), "https");
}

ServedSite::~ServedSite()
{
    state_->close();
}

int ServedSite::port() const
{
    return state_->port;
}

std::string ServedSite::url(const std::string& path) const
{
    return state_->base + path;
}

ServedSite::Endpoint ServedSite::serve(const std::string& path, Answer answer)
{
    const std::lock_guard lock(state_->mutex);
    state_->answers[path] = std::move(answer);
    return Endpoint([state = state_, path] {
        const std::lock_guard guard(state->mutex);
        state->answers.erase(path);
    });
}

ServedSite::Endpoint ServedSite::serve(const std::string& path, Response answer)
{
    return serve(path, [answer = std::move(answer)](const Request&) { return answer; });
}

std::vector<Request> ServedSite::requests() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->log;
}

std::vector<Request> ServedSite::requests(const std::string& path) const
{
    std::vector<Request> wanted = requests();
    std::erase_if(wanted, [&path](const Request& request) { return pathOf(request.url) != path; });
    return wanted;
}

Response page(std::string body, std::string type)
{
    Response response;
    response.status = 200;
    response.headers.add("Content-Type", std::move(type));
    response.body = std::move(body);
    return response;
}

Response bare(int status, const std::string& name, const std::string& value)
{
    Response response;
    response.status = status;
    if (!name.empty())
        response.headers.add(name, value);
    return response;
}

}
