// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace earshot::test {

/// How a program is to be started: its file, its arguments, what stands in its environment besides PATH and HOME, and its standard input.
struct Command {
    std::string file;
    std::vector<std::string> arguments {};
    std::map<std::string, std::string> environment {};
    std::string input {};
};

struct Outcome {
    int exitCode = -1; ///< 128 + signal where one ended it
    std::string out, err;
};

/// Runs a program to its end.
Outcome run(const Command& command);

/// A program in the background; killed with SIGKILL when this object goes.
class Background {
public:
    explicit Background(const Command& command);
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// The next line of its standard output; empty at its end.
    std::string line();
    void signal(int number);
    pid_t pid() const { return pid_; }
    /// Waits for its end; the exit code, or 128 + signal.
    int wait();

private:
    pid_t pid_ = -1;
    int out_ = -1;
    std::string rest_;
};

/// A program of this build: "earshotctl", "earshot-replay".
std::string builtProgram(const std::string& name);

}
