// SPDX-License-Identifier: GPL-3.0-or-later
// bare_insert PREPARED FINISHED TARGET: writes what FINISHED has more than PREPARED into a copy of PREPARED, with nothing but SQLite's C
// API. Prints wall and CPU seconds of the writing alone: the rows are in memory before the clock starts.
#include "bare_writer.h"
#include "measuring.h"

#include <fmt/format.h>

#include <exception>
#include <filesystem>
#include <unistd.h>

int main(int argc, char** argv)
try {
    if (argc != 4) {
        fmt::print(stderr, "usage: bare_insert PREPARED FINISHED TARGET\n");
        return 2;
    }
    using namespace earshot::bench;
    std::filesystem::copy_file(argv[1], argv[3], std::filesystem::copy_options::overwrite_existing);
    const WorkspaceRows added = rowsAdded(argv[1], argv[2]);
    sync();
    const double cpu = cpuSeconds();
    const Stopwatch watch;
    insertBare(added, argv[3]);
    fmt::print("{} {}\n", watch.seconds(), cpuSeconds() - cpu);
    return 0;
} catch (const std::exception& failed) {
    fmt::print(stderr, "bare_insert: {}\n", failed.what());
    return 1;
}
