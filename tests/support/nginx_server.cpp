// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nginx_server.h"

#include "support/wait_for.h"

#include <arpa/inet.h>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <netinet/in.h>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace earshot::test {

namespace {

const char* const program = "/usr/sbin/nginx";

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<in_port_t>(port));
    return address;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    bind(socket, reinterpret_cast<const sockaddr*>(&address), size);
    getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    close(socket);
    return ntohs(address.sin_port);
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool connected = connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(socket);
    return connected;
}

std::string configurationText(const NginxServer::Configuration& configuration, const std::string& folder, int port)
{
    std::ostringstream text;
    text << "daemon off; worker_processes 1; pid " << folder << "/pid; error_log " << folder << "/error.log warn;\n";
    if (geteuid() == 0)
        text << "user root;\n"; // the folder is ours alone
    text << "events { worker_connections 512; }\nhttp {\n"
         << "default_type application/xml; types { application/rss+xml rss; }\naccess_log off;\n";
    for (const char* kind : { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" })
        text << kind << "_temp_path " << folder << "/" << kind << ";\n";
    text << configuration.http << "\nserver { listen 127.0.0.1:" << port << ' ' << configuration.listen << "; root " << folder << "/root;\n"
         << configuration.server << "\n}\n}\n";
    return text.str();
}

}

bool NginxServer::isInstalled()
{
    return access(program, X_OK) == 0;
}

NginxServer::NginxServer(const Configuration& configuration)
{
    std::filesystem::create_directory(root());
    // Between asking for a free port and taking it, another program may be quicker.
    for (int attempt = 0; attempt < 3 && process_ == 0; ++attempt)
        start(configuration);
    if (process_ == 0)
        throw std::runtime_error("nginx does not start");
}

NginxServer::~NginxServer()
{
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
}

void NginxServer::start(const Configuration& configuration)
{
    port_ = freePort();
    const std::string file = folder_.file("nginx.conf"), log = folder_.file("error.log");
    std::ofstream(file) << configurationText(configuration, folder_.path().string(), port_);
    std::string words[] = { program, "-c", file, "-e", log };
    char* arguments[] = { words[0].data(), words[1].data(), words[2].data(), words[3].data(), words[4].data(), nullptr };
    if (posix_spawn(&process_, program, nullptr, nullptr, arguments, environ) != 0)
        throw std::runtime_error("nginx cannot be run");
    const auto hasEnded = [this] { return waitpid(process_, nullptr, WNOHANG) != 0; };
    bool ended = false;
    waitFor([&] { return answers(port_) || (ended = hasEnded()); });
    if (ended)
        process_ = 0;
}

void NginxServer::write(const std::string& name, const std::string& bytes) const
{
    std::ofstream(std::filesystem::path(root()) / name, std::ios::binary) << bytes;
}

std::string NginxServer::url(const std::string& path, const std::string& scheme) const
{
    return scheme + "://127.0.0.1:" + std::to_string(port_) + path;
}

}
