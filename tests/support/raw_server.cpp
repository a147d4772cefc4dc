// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_server.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace earshot::test {

namespace {

constexpr int backlog = 2048;

std::size_t announcedLength(const std::string& head)
{
    const std::size_t at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::strtoul(head.c_str() + at + 16, nullptr, 10);
}

int listeningSocket()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (socket < 0 || bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || listen(socket, backlog) != 0)
        throw std::runtime_error("no listening socket");
    return socket;
}

int portOf(int socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

}

bool RawPeer::receive()
{
    std::array<char, 16384> buffer;
    const ssize_t size = recv(socket_, buffer.data(), buffer.size(), 0);
    if (size <= 0)
        return false;
    unread_.append(buffer.data(), static_cast<std::size_t>(size));
    return true;
}

std::string RawPeer::request()
{
    std::size_t end = 0;
    while ((end = unread_.find("\r\n\r\n")) == std::string::npos)
        if (!receive())
            return {};
    const std::size_t size = end + 4 + announcedLength(unread_.substr(0, end));
    while (unread_.size() < size)
        if (!receive())
            return {};
    const std::string request = unread_.substr(0, size);
    unread_.erase(0, size);
    record_(request);
    return request;
}

bool RawPeer::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

RawServer::RawServer(Talk talk) : talk_(std::move(talk)), listener_(listeningSocket()), port_(portOf(listener_))
{
    thread_ = std::thread([this] { acceptAll(); });
}

RawServer::RawServer(std::string answer)
    : RawServer([answer = std::move(answer)](RawPeer& peer) {
        if (!peer.request().empty())
            peer.send(answer);
    })
{
}

RawServer::Talk RawServer::silence()
{
    return [](RawPeer& peer) {
        while (!peer.request().empty()) { }
    };
}

RawServer::~RawServer()
{
    shutdown(listener_, SHUT_RDWR);
    thread_.join();
    close(listener_);
    {
        const std::lock_guard lock(mutex_);
        for (const int socket : open_)
            shutdown(socket, SHUT_RDWR);
    }
    for (std::thread& talk : talks_)
        talk.join();
}

std::string RawServer::url(const std::string& path, const std::string& scheme) const
{
    return scheme + "://127.0.0.1:" + std::to_string(port_) + path;
}

std::vector<std::string> RawServer::requests() const
{
    const std::lock_guard lock(mutex_);
    return requests_;
}

void RawServer::acceptAll()
{
    for (int socket = 0; (socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;) {
        const std::lock_guard lock(mutex_);
        open_.push_back(socket);
        talks_.emplace_back([this, socket] { talkOn(socket); });
        ++connections_;
    }
}

void RawServer::talkOn(int socket)
{
    RawPeer peer(socket, [this](const std::string& request) {
        const std::lock_guard lock(mutex_);
        requests_.push_back(request);
    });
    talk_(peer);
    const std::lock_guard lock(mutex_);
    std::erase(open_, socket);
    close(socket);
}

}
