// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace earshot::test {

namespace {

struct Pipe {
    int read = -1, write = -1;
    Pipe()
    {
        std::array<int, 2> ends {};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        read = ends[0];
        write = ends[1];
    }
};

std::vector<std::string> environmentOf(const Command& command)
{
    std::map<std::string, std::string> all = command.environment;
    for (const char* kept : { "PATH", "HOME", "LANG", "ASAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS" })
        if (const char* value = std::getenv(kept))
            all.emplace(kept, value);
    std::vector<std::string> entries;
    for (const auto& [name, value] : all)
        entries.push_back(name + "=" + value);
    return entries;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Everything that allocates is done before the fork.
pid_t start(const Command& command, int in, int out, int err)
{
    std::vector<std::string> arguments = command.arguments;
    arguments.insert(arguments.begin(), command.file);
    std::vector<std::string> environment = environmentOf(command);
    const auto argv = pointersTo(arguments);
    const auto envp = pointersTo(environment);
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    if (in >= 0)
        dup2(in, STDIN_FILENO);
    if (out >= 0)
        dup2(out, STDOUT_FILENO);
    if (err >= 0)
        dup2(err, STDERR_FILENO);
    execve(command.file.c_str(), argv.data(), envp.data());
    _exit(127);
}

int codeOf(int status)
{
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool readSome(int from, std::string& into)
{
    std::array<char, 65536> buffer {};
    const ssize_t size = read(from, buffer.data(), buffer.size());
    if (size > 0)
        into.append(buffer.data(), static_cast<std::size_t>(size));
    return size > 0 || (size < 0 && errno == EINTR);
}

void readBoth(int out, int err, Outcome& outcome)
{
    std::array<pollfd, 2> ends { pollfd { out, POLLIN, 0 }, pollfd { err, POLLIN, 0 } };
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        if (poll(ends.data(), ends.size(), -1) < 0)
            continue;
        for (std::size_t i = 0; i < ends.size(); ++i)
            if (ends[i].revents != 0 && !readSome(ends[i].fd, i == 0 ? outcome.out : outcome.err))
                ends[i].fd = -1;
    }
}

}

Outcome run(const Command& command)
{
    const Pipe in, out, err;
    const pid_t pid = start(command, in.read, out.write, err.write);
    close(in.read);
    close(out.write);
    close(err.write);
    // Inputs of these tests fit into a pipe.
    if (!command.input.empty() && write(in.write, command.input.data(), command.input.size()) < 0)
        throw std::runtime_error("the program took no input");
    close(in.write);
    Outcome outcome;
    readBoth(out.read, err.read, outcome);
    close(out.read);
    close(err.read);
    int status = 0;
    waitpid(pid, &status, 0);
    outcome.exitCode = codeOf(status);
    return outcome;
}

Background::Background(const Command& command)
{
    const Pipe out;
    pid_ = start(command, -1, out.write, -1);
    close(out.write);
    out_ = out.read;
}

Background::~Background()
{
    if (pid_ > 0) {
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
    }
    close(out_);
}

std::string Background::line()
{
    std::size_t end = rest_.find('\n');
    while (end == std::string::npos && readSome(out_, rest_))
        end = rest_.find('\n');
    const std::string first = rest_.substr(0, end);
    rest_ = end == std::string::npos ? std::string() : rest_.substr(end + 1);
    return first;
}

void Background::signal(int number)
{
    if (pid_ > 0)
        kill(pid_, number);
}

int Background::wait()
{
    int status = 0;
    waitpid(pid_, &status, 0);
    pid_ = -1;
    return codeOf(status);
}

std::string builtProgram(const std::string& name)
{
    return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / name).string();
}

}
