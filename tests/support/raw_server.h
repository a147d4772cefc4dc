// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace earshot::test {

/// One connection of a RawServer, from the server's side.
class RawPeer {
public:
    RawPeer(int socket, std::function<void(const std::string&)> record) : socket_(socket), record_(std::move(record)) { }

    /// The next request with its body; empty when the client has gone.
    std::string request();
    /// False when the client has gone.
    bool send(std::string_view bytes);

private:
    bool receive();

    int socket_;
    std::function<void(const std::string&)> record_;
    std::string unread_;
};

/// A server on a free loopback port that may lie, hang up or say nothing at all, for as long as this object lives.
///
/// Threads  each connection talks on a thread of its own.
class RawServer {
public:
    using Talk = std::function<void(RawPeer&)>;

    explicit RawServer(Talk talk); ///< the connection closes when `talk` returns
    explicit RawServer(std::string answer); ///< reads a request, sends these bytes, hangs up
    static Talk silence(); ///< reads requests and never says a word
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    int port() const { return port_; }
    std::string url(const std::string& path = "/", const std::string& scheme = "http") const;
    int connections() const { return connections_; }
    std::vector<std::string> requests() const;

private:
    void acceptAll();
    void talkOn(int socket);

    Talk talk_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<int> connections_ = 0;
    mutable std::mutex mutex_; ///< guards the three below
    std::list<int> open_;
    std::list<std::thread> talks_;
    std::vector<std::string> requests_;
    std::thread thread_;
};

}
