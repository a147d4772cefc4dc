// SPDX-License-Identifier: GPL-3.0-or-later
// bench_record [COUNT=20000] [ROUNDS=7]: Mentions::record beside the insert of the very same rows through SQLite's C API, CPU time of both.
// They take turns; a round first does not count. The mentions are made and sorted, and the rows read into memory, before the clocks start.
#include "bare_writer.h"
#include "earshot/document/sources.h"
#include "made_up_mentions.h"
#include "measuring.h"
#include "required.h"
#include "support/temp_dir.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <functional>
#include <string>
#include <unistd.h>

namespace earshot::bench {

namespace {

constexpr std::size_t inOneTransaction = 4000; // as Earshot's BatchWriter
constexpr double wantedRatio = 1.1;

class Contest {
public:
    explicit Contest(std::size_t count) : made_(count)
    {
        Store store = required(Store::create(prepared_, made_.seenAt(0)));
        for (const Source& source : MadeUpMentions::sources())
            required(Sources(store).add(source, "bench", made_.seenAt(0)));
        for (std::size_t number = 0; number < count; ++number) {
            if (number % MadeUpMentions::onOnePage == 0)
                pages_.emplace_back();
            pages_.back().push_back(made_.first(number));
        }
    }

    void run(std::size_t rounds)
    {
        std::vector<double> ours, bare, ratios;
        ourCpu();
        const WorkspaceRows added = rowsAdded(prepared_, written_);
        bareCpu(added);
        for (std::size_t round = 0; round < rounds; ++round) {
            ours.push_back(ourCpu());
            bare.push_back(bareCpu(added));
            ratios.push_back(ours.back() / bare.back());
        }
        const auto count = static_cast<double>(added.mentions);
        print("record()", ours, count);
        print("C API", bare, count);
        fmt::print("ratio: median {:.2f}, of the quickest {:.2f} (wanted {}: {})\n", median(ratios),
            std::ranges::min(ours) / std::ranges::min(bare), wantedRatio, median(ratios) <= wantedRatio ? "reached" : "MISSED");
    }

private:
    double cpuOf(const std::function<void()>& work)
    {
        for (const char* part : { "", "-wal", "-shm" })
            std::filesystem::remove(written_ + part);
        std::filesystem::copy_file(prepared_, written_);
        sync();
        const double before = cpuSeconds();
        work();
        return cpuSeconds() - before;
    }

    double ourCpu()
    {
        return cpuOf([&] {
            Store store = required(Store::open(written_));
            constexpr std::size_t pagesAtOnce = inOneTransaction / MadeUpMentions::onOnePage;
            for (std::size_t begin = 0; begin < pages_.size(); begin += pagesAtOnce) {
                Transaction transaction = required(Transaction::begin(store));
                for (std::size_t page = begin; page < std::min(begin + pagesAtOnce, pages_.size()); ++page) {
                    const std::size_t number = page * MadeUpMentions::onOnePage;
                    const Source& source = MadeUpMentions::sourceOf(number);
                    required(Mentions(store).record(source.id, source.platform, pages_[page], made_.seenAt(number)));
                }
                required(transaction.commit());
            }
        });
    }

    double bareCpu(const WorkspaceRows& added)
    {
        return cpuOf([&] { insertBare(added, written_); });
    }

    static void print(const std::string& name, const std::vector<double>& seconds, double count)
    {
        fmt::print("{:<10} {:>8.0f} a CPU second, {:.1f} us each; the quickest {:.1f} us\n", name, count / median(seconds),
            1e6 * median(seconds) / count, 1e6 * std::ranges::min(seconds) / count);
    }

    test::TempDir folder_;
    std::string prepared_ = folder_.file("prepared.db"), written_ = folder_.file("written.db");
    MadeUpMentions made_;
    std::vector<std::vector<Sorted>> pages_;
};

}

}

int main(int argc, char** argv)
try {
    if (argc > 3) {
        fmt::print(stderr, "usage: bench_record [COUNT] [ROUNDS]\n");
        return 2;
    }
    earshot::bench::Contest(argc > 1 ? std::stoul(argv[1]) : 20'000).run(argc > 2 ? std::stoul(argv[2]) : 7);
    return 0;
} catch (const std::exception& failed) {
    fmt::print(stderr, "bench_record: {}\n", failed.what());
    return 1;
}
