// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include <chrono>
#include <string>
#include <vector>

namespace earshot::bench {

/// What a program cost from its start to its end.
struct Usage {
    double wall = 0, cpu = 0; ///< seconds; cpu is user and system of all its threads
    double peakMiB = 0;
    int exitCode = -1;
    std::string out;
};

/// Runs a program to its end. Its memory is counted from this program's own size on (Linux keeps the peak across exec): stay small.
Usage measured(const test::Command& command);

/// Seconds since it was made.
class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count(); }

private:
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

/// Of this process, all threads, so far.
double cpuSeconds();

/// By the clock that all processes of the machine share.
double monotonicSeconds();

/// The kernel is asked to forget what it keeps of the file: the next to read it waits for the disk.
void giveUpPages(const std::string& file);

/// The value below which `share` of them lie (nearest rank); 0 for none.
double quantile(std::vector<double> values, double share);
inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

}
