// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay_server.h"

#include "earshot/base/json.h"
#include "mastodon_routes.h"
#include "site_routes.h"

#include <sys/socket.h>

namespace earshot::replay {

namespace {

constexpr const char* loopback = "127.0.0.1";
constexpr std::size_t threads = 32; // a thread serves one kept-alive connection; clients keep a handful each
constexpr int backlog = 128;
constexpr std::time_t keepAliveSeconds = 2; // also the longest that stopping may take

/// httplib's own choice, SO_REUSEPORT, would let two servers share a port in silence.
void setSocketOptions(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

void answerMissing(const httplib::Request& request, httplib::Response& response)
{
    const bool api = request.path.starts_with("/api/") || request.path.starts_with("/oauth/");
    if (response.body.empty() && response.status != 304)
        response.set_content(
            api ? R"({"error":"Not Found"})" : "There is nothing here.\n", api ? "application/json; charset=utf-8" : "text/plain");
}

}

void Listener::widenBacklog()
{
    ::listen(svr_sock_, backlog);
}

bool ReplayServer::bind(int port)
{
    server_.set_socket_options(setSocketOptions);
    port_ = port == 0 ? server_.bind_to_any_port(loopback) : server_.bind_to_port(loopback, port) ? port : -1;
    baseUrl_ = "http://127.0.0.1:" + std::to_string(port_);
    server_.widenBacklog();
    return port_ > 0;
}

void ReplayServer::route(Scenario scenario, const Clock& wall, const ServerSettings& settings)
{
    const ClockSettings clock{ settings.from, settings.speed, settings.paused, settings.times };
    stage_ = std::make_unique<Stage>(std::move(scenario), wall, clock, baseUrl_);
    api_ = std::make_unique<Api>(server_, *stage_, wall, settings.token, settings.rateLimit);
    routeOauth(*api_, server_, *stage_);
    routeInstance(*api_);
    routeNotifications(*api_);
    routeTimelines(*api_);
    routeSearch(*api_);
    routeStatuses(*api_);
    routeComposing(*api_);
    routeAccounts(*api_);
    routeModeration(*api_);
    routeConversations(*api_);
    routeFeeds(server_, *stage_);
    routePages(server_, *stage_);
    routeControl(server_, *stage_);
    server_.set_error_handler(answerMissing);
}

Result<std::unique_ptr<ReplayServer>> ReplayServer::started(Scenario scenario, const Clock& wall, const ServerSettings& settings)
{
    std::unique_ptr<ReplayServer> made(new ReplayServer);
    made->server_.set_tcp_nodelay(true);
    made->server_.set_keep_alive_max_count(100'000);
    made->server_.set_keep_alive_timeout(keepAliveSeconds);
    made->server_.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    if (!made->bind(settings.port))
        return failure(ErrorKind::InvalidArgument, "port " + std::to_string(settings.port), "in use, or not allowed for this user");
    made->route(std::move(scenario), wall, settings);
    made->listening_ = std::thread([server = &made->server_] { server->listen_after_bind(); });
    // httplib forgets a stop() that comes before it runs.
    while (!made->server_.is_running())
        std::this_thread::yield();
    return made;
}

ReplayServer::~ReplayServer()
{
    if (!listening_.joinable())
        return;
    server_.stop();
    listening_.join();
}

}
