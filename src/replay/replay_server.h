// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api.h"
#include "stage.h"

#include <memory>
#include <string>
#include <thread>

namespace earshot::replay {

struct ServerSettings {
    int port = 0; ///< 0: any free one
    std::string token; ///< of the brand's own account
    int rateLimit = 300; ///< requests in five minutes for each token; 0: no limit
    double speed = 1;
    bool paused = false;
    ServedTimes times = ServedTimes::Live;
    Time from; ///< of the scenario
};

/// httplib's server with room for more than five clients that connect at the same moment.
class Listener final : public httplib::Server {
public:
    void widenBacklog();
};

/// A scenario as live endpoints on 127.0.0.1, answering from construction to destruction.
/// Errors   `started` gives InvalidArgument with the port as subject when it is taken.
/// Threads  own ones; `stop` and the destructor wait for requests under way.
class ReplayServer {
public:
    static Result<std::unique_ptr<ReplayServer>> started(Scenario scenario, const Clock& wall, const ServerSettings& settings);
    ~ReplayServer();
    ReplayServer(const ReplayServer&) = delete;
    ReplayServer& operator=(const ReplayServer&) = delete;

    const std::string& baseUrl() const { return baseUrl_; }
    int port() const { return port_; }

private:
    ReplayServer() = default;
    bool bind(int port);
    void route(Scenario scenario, const Clock& wall, const ServerSettings& settings);

    Listener server_;
    int port_ = 0;
    std::string baseUrl_;
    std::unique_ptr<Stage> stage_;
    std::unique_ptr<Api> api_;
    std::thread listening_;
};

}
