// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ingest EARSHOTCTL BARE_INSERT [--rounds N] [--sizes FEEDS…] [--onto WORKSPACE]: feeds over loopback into sorted, captured,
// searchable rows, beside the bare insert of the same rows and beside newsboat. The three take turns, after a round that does not count.
#include "ingest_contest.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <unistd.h>

namespace earshot::bench {

namespace {

constexpr std::size_t itemsInAFeed = 200;

struct Options {
    Contestants contestants;
    int rounds = 5;
    std::vector<std::size_t> sizes{ 50, 500 };
    std::string onto;
};

/// All counted runs of one program.
struct Runs {
    std::string name;
    std::vector<Usage> usages{};

    std::vector<double> each(double Usage::*field) const
    {
        std::vector<double> values;
        for (const Usage& usage : usages)
            values.push_back(usage.*field);
        return values;
    }
    std::vector<double> rates(std::size_t items) const
    {
        std::vector<double> values;
        for (const Usage& usage : usages)
            values.push_back(static_cast<double>(items) / usage.wall);
        return values;
    }
};

// Of the runs of one round, which saw the same machine.
double ratio(const Runs& ours, const Runs& theirs)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < std::min(ours.usages.size(), theirs.usages.size()); ++i)
        ratios.push_back(theirs.usages[i].wall / ours.usages[i].wall);
    return median(ratios);
}

void printRow(const Runs& runs, std::size_t items)
{
    const auto rates = runs.rates(items);
    const double peak = median(runs.each(&Usage::peakMiB));
    fmt::print("{:<24} {:>9.0f} {:>9.0f} {:>9.0f} {:>9.3f} {:>8.3f} {:>10}\n", runs.name, median(rates), std::ranges::min(rates),
        std::ranges::max(rates), median(runs.each(&Usage::wall)), median(runs.each(&Usage::cpu)),
        peak == 0 ? "-" : fmt::format("{:.0f}", peak));
}

void printHead()
{
    fmt::print("{:<24} {:>9} {:>9} {:>9} {:>9} {:>8} {:>10}\n", "", "items/s", "min", "max", "wall s", "cpu s", "peak MiB");
}

void printRatio(const Runs& ours, const Runs& theirs, double wanted)
{
    if (ours.usages.empty() || theirs.usages.empty())
        return;
    const double found = ratio(ours, theirs);
    fmt::print("{} / {}: {:.2f} (wanted {:.1f}: {})\n", ours.name, theirs.name, found, wanted, found >= wanted ? "reached" : "MISSED");
}

/// What took turns over the same feeds.
struct Rounds {
    Runs earshot{ "earshotctl poll" }, onto{ "onto a full workspace" }, bare{ "bare insert" }, newsboat{ "newsboat reload" };

    void turn(IngestContest& contest, const Options& options, const std::string& fullWorkspace)
    {
        earshot.usages.push_back(contest.earshot());
        if (!fullWorkspace.empty())
            onto.usages.push_back(contest.earshotOnto(fullWorkspace));
        bare.usages.push_back(contest.bareInsert());
        if (!options.contestants.newsboat.empty())
            newsboat.usages.push_back(contest.newsboat());
    }
};

/// The median rate of earshotctl.
double race(const Options& options, std::size_t feeds, const std::string& fullWorkspace)
{
    IngestContest contest(options.contestants, { .feeds = feeds, .items = itemsInAFeed });
    Rounds().turn(contest, options, fullWorkspace);
    Rounds rounds;
    for (int round = 0; round < options.rounds; ++round)
        rounds.turn(contest, options, fullWorkspace);
    fmt::print("\nIngest of {} items, {} feeds, {:.1f} MB; {} cases opened; {} rounds after a warm-up\n", contest.items(), feeds,
        static_cast<double>(contest.bytes()) / 1e6, contest.cases(), options.rounds);
    printHead();
    for (const Runs* runs : { &rounds.earshot, &rounds.onto, &rounds.bare, &rounds.newsboat })
        if (!runs->usages.empty())
            printRow(*runs, contest.items());
    printRatio(rounds.earshot, rounds.bare, 0.6);
    printRatio(rounds.earshot, rounds.newsboat, contest.items() < 50'000 ? 2.5 : 5);
    printRatio(rounds.onto, rounds.earshot, 0.8);
    return median(rounds.earshot.rates(contest.items()));
}

Options optionsFrom(int argc, char** argv)
{
    Options options;
    CLI::App app("Feeds into a workspace, measured");
    app.add_option("earshotctl", options.contestants.earshotctl)->required();
    app.add_option("bare_insert", options.contestants.bareInsert)->required();
    app.add_option("--rounds", options.rounds);
    app.add_option("--sizes", options.sizes, "Numbers of feeds of 200 items");
    app.add_option("--onto", options.onto, "Also into this workspace, which keeps them");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error));
    }
    if (access("/usr/bin/newsboat", X_OK) == 0)
        options.contestants.newsboat = "/usr/bin/newsboat";
    return options;
}

}

}

int main(int argc, char** argv)
try {
    using namespace earshot::bench;
    const Options options = optionsFrom(argc, argv);
    double smallest = 0;
    for (const std::size_t feeds : options.sizes) {
        const bool isFirst = smallest == 0;
        const double rate = race(options, feeds, isFirst ? options.onto : "");
        if (isFirst)
            smallest = rate;
        else
            fmt::print("{} feeds / {} feeds: {:.2f}\n", feeds, options.sizes.front(), rate / smallest);
    }
    return 0;
} catch (const std::exception& failed) {
    fmt::print(stderr, "bench_ingest: {}\n", failed.what());
    return 1;
}
