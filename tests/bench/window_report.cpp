// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_report.h"

#include "measuring.h"

#include <fmt/format.h>

#include <fstream>

namespace earshot::bench {

namespace {

constexpr double wantedStart = 1, wantedFrame = 50;

/// "VmRSS" and the like, in MiB.
double memoryOf(pid_t program, const std::string& field)
{
    std::ifstream status(fmt::format("/proc/{}/status", program));
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(field + ":"))
            return std::stod(line.substr(field.size() + 1)) / 1024;
    return 0;
}

constexpr const char* heartHead = " | GUI thread away, ms:    p50    p95    p99     max  over 50  max CPU";

double at(const Json& heart, const char* name)
{
    return heart.at(name).get<double>();
}

std::string heartText(const Json& heart)
{
    return fmt::format(" | {:>27.1f} {:>6.1f} {:>6.1f} {:>7.1f} {:>8.0f} {:>8.1f}", at(heart, "p50"), at(heart, "p95"), at(heart, "p99"),
        at(heart, "max"), at(heart, "over50"), at(heart, "busy"));
}

}

void WindowReport::tellHead(const std::string& what)
{
    fmt::print("\n{}\n{:<34} {:>5} {:>8} {:>8} {:>8}{}\n", what, "until painted, ms", "n", "p50", "p95", "max", heartHead);
}

void WindowReport::tellNote(const std::string& note)
{
    fmt::print("{}\n", note);
}

void WindowReport::tellStart(const std::string& name, double firstFrame, double list)
{
    fmt::print("  {:<32} first frame {:.3f} s, list with its rows {:.3f} s\n", name, firstFrame, list);
    std::fflush(stdout);
    judge("start, " + name, list, wantedStart);
}

void WindowReport::tellSteps(const std::string& name, const std::vector<double>& times, const Json& heart, double wanted)
{
    fmt::print("{:<34} ", name);
    if (times.empty())
        fmt::print("{:>32}", "");
    else
        fmt::print("{:>5} {:>8.1f} {:>8.1f} {:>8.1f}", times.size(), median(times), quantile(times, 0.95), quantile(times, 1));
    fmt::print("{}\n", heartText(heart));
    std::fflush(stdout);
    judge(name + ", frame", at(heart, "max"), wantedFrame);
    if (wanted > 0)
        judge(name, quantile(times, 1), wanted);
}

void WindowReport::tellMemory(const std::string& when, pid_t program, double wantedMiB)
{
    const double resident = memoryOf(program, "VmRSS");
    fmt::print("\n{}: {:.0f} MiB, of them its own {:.0f}, files {:.0f}; peak {:.0f}\n", when, resident, memoryOf(program, "RssAnon"),
        memoryOf(program, "RssFile"), memoryOf(program, "VmHWM"));
    judge(when, resident, wantedMiB);
}

void WindowReport::tellLiveHead(std::size_t perSecond)
{
    fmt::print("\nlive, {} mentions a second\n{:>6} {:>10} {:>10}{} | {:>8} {:>8}\n", perSecond, "minute", "written", "recorded", heartHead,
        "RSS MiB", "own MiB");
}

void WindowReport::tellLive(int minute, std::int64_t recorded, std::size_t written, const Json& heart, pid_t program)
{
    fmt::print("{:>6} {:>10} {:>10}{} | {:>8.1f} {:>8.1f}\n", minute, written, recorded, heartText(heart), memoryOf(program, "VmRSS"),
        memoryOf(program, "RssAnon"));
    std::fflush(stdout);
    judge(fmt::format("live, minute {}, frame", minute), at(heart, "max"), wantedFrame);
}

void WindowReport::tellVerdict() const
{
    fmt::print("\nlist within {} s of the start, no frame over {} ms, views and filters within 150 ms, 250 MiB: {}\n", wantedStart,
        wantedFrame, missed_.empty() ? "reached" : "MISSED by" + missed_);
}

void WindowReport::judge(const std::string& name, double value, double wanted)
{
    if (value > wanted)
        missed_ += fmt::format(" [{}: {:.4g}]", name, value);
}

}
