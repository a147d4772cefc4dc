// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace earshot::bench {

namespace {

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double cpuOf(const rusage& usage)
{
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

pid_t started(const test::Command& command, int out)
{
    std::vector<std::string> arguments{ command.file }, environment;
    arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
    for (const auto& [name, value] : command.environment)
        environment.push_back(name + "=" + value);
    environment.push_back(std::string("PATH=") + std::getenv("PATH"));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    pid_t pid = 0;
    const int failed
        = posix_spawnp(&pid, command.file.c_str(), &actions, nullptr, pointersTo(arguments).data(), pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        throw std::runtime_error(command.file + " cannot be run");
    return pid;
}

std::string readToEnd(int file)
{
    std::string text;
    std::array<char, 4096> block{};
    for (ssize_t count = 0; (count = read(file, block.data(), block.size())) > 0;)
        text.append(block.data(), static_cast<std::size_t>(count));
    return text;
}

}

Usage measured(const test::Command& command)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    sync(); // what the run before left to be written is not this one's
    const Stopwatch watch;
    const pid_t pid = started(command, ends[1]);
    close(ends[1]);
    Usage usage;
    usage.out = readToEnd(ends[0]);
    close(ends[0]);
    int status = 0;
    rusage used{};
    wait4(pid, &status, 0, &used);
    usage.wall = watch.seconds();
    usage.cpu = cpuOf(used);
    usage.peakMiB = static_cast<double>(used.ru_maxrss) / 1024;
    usage.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return usage;
}

double cpuSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return cpuOf(used);
}

double monotonicSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void giveUpPages(const std::string& file)
{
    const int opened = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    posix_fadvise(opened, 0, 0, POSIX_FADV_DONTNEED);
    close(opened);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

}
