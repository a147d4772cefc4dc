// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/running_earshot.h"

#include "support/wait_for.h"

#include <array>
#include <cstring>
#include <filesystem>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace earshot::test {

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::seconds(60);

/// Answers to the hand of the program that is about to be started.
int listeningAt(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        throw std::runtime_error("the path of a socket is too long: " + path);
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || listen(listener, 1) != 0)
        throw std::runtime_error("no socket at " + path);
    return listener;
}

void awaitInput(int from, const char* what)
{
    pollfd input{ from, POLLIN, 0 };
    if (poll(&input, 1, static_cast<int>(longestWait.count())) <= 0)
        throw std::runtime_error(std::string("waited too long for ") + what);
}

bool isThere(const Json& found, const Json& wanted)
{
    if (found.is_string() && wanted.is_string())
        return found.get<std::string>().find(wanted.get<std::string>()) != std::string::npos;
    return found == wanted;
}

}

Command RunningEarshot::command(const Wish& wish)
{
    Command command{ .file = builtProgram("earshot"), .arguments = wish.arguments, .environment = wish.environment };
    for (const char* const variable : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" })
        command.environment.emplace(variable, wish.home);
    // sockets lie here, whose paths must be short and whose folder is nobody else's
    std::filesystem::permissions(wish.home, std::filesystem::perms::owner_all);
    command.environment.emplace("XDG_RUNTIME_DIR", wish.home);
    command.environment.emplace("QT_QPA_PLATFORM", "offscreen");
    command.environment.emplace("TZ", "UTC");
    command.environment.emplace("EARSHOT_USER", "ana");
    return command;
}

RunningEarshot::RunningEarshot(const Wish& wish)
{
    const std::string socket = folder_.file("hand");
    listener_ = listeningAt(socket);
    Command command = RunningEarshot::command(wish);
    command.environment["QT_PLUGIN_PATH"] = (std::filesystem::path(command.file).parent_path().parent_path() / "plugins").string();
    command.environment["QT_QPA_GENERIC_PLUGINS"] = wish.hand + ":" + socket;
    program_ = std::make_unique<Background>(command);
    awaitHand();
}

RunningEarshot::~RunningEarshot()
{
    program_.reset();
    for (const int socket : { listener_, hand_ })
        if (socket >= 0)
            close(socket);
}

void RunningEarshot::awaitHand()
{
    awaitInput(listener_, "the program's hand");
    hand_ = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
}

Json RunningEarshot::ask(const Json& wish)
{
    const std::string line = wish.dump() + '\n';
    if (send(hand_, line.data(), line.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(line.size()))
        throw std::runtime_error("the program has ended");
    while (rest_.find('\n') == std::string::npos) {
        awaitInput(hand_, "an answer");
        std::array<char, 65536> buffer{};
        const ssize_t size = read(hand_, buffer.data(), buffer.size());
        if (size <= 0)
            throw std::runtime_error("the program has ended");
        rest_.append(buffer.data(), static_cast<std::size_t>(size));
    }
    const Json answer = Json::parse(rest_.substr(0, rest_.find('\n')));
    rest_.erase(0, rest_.find('\n') + 1);
    if (answer.contains("refused"))
        throw std::runtime_error(wish.dump() + ": " + answer["refused"].get<std::string>());
    return answer["is"];
}

Json RunningEarshot::value(const std::string& widget, const std::string& property)
{
    return ask({ { "do", "value" }, { "widget", widget }, { "property", property } });
}

bool RunningEarshot::waitFor(const std::string& widget, const std::string& property, const Json& wanted)
{
    return test::waitFor([&] { return isThere(value(widget, property), wanted); }, longestWait);
}

bool RunningEarshot::waitForRow(const std::string& list, const std::string& words)
{
    return test::waitFor(
        [&] {
            if (value(list, "objectName").is_null())
                return false;
            for (const Json& row : ask({ { "do", "texts" }, { "widget", list } }))
                if (isThere(row, words))
                    return true;
            return false;
        },
        longestWait);
}

}
