// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/digest.h"
#include "earshot/base/json.h"
#include "replay_server.h"
#include "scenario_folder.h"
#include "site_routes.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdlib>
#include <iostream>

namespace {

using namespace earshot;
using namespace earshot::replay;

enum ExitCode { done = 0, failed = 1, wrongUsage = 2 };

struct Options {
    std::string scenario;
    int port = 0;
    double speed = 1;
    std::string from;
    std::string times = "live";
    bool paused = false;
    int rateLimit = 300;
    std::string tokenEnv;
    bool json = false;
};

void describe(CLI::App& app, Options& options)
{
    app.add_option("SCENARIO", options.scenario, "A folder with a scenario.json, or the name of a shipped one: telvana")->required();
    app.add_option("--port", options.port, "Port on 127.0.0.1; 0 takes any free one")->check(CLI::Range(0, 65535));
    app.add_option("--speed", options.speed, "Scenario seconds a second")->check(CLI::Range(0.001, 1e6));
    app.add_option("--from", options.from, "Start at this moment, e.g. \"2 09:00:00\"; what was before is already there");
    app.add_option("--times", options.times, "live: the present of the scenario is now; scenario: the times in its files")
        ->check(CLI::IsMember({ "live", "scenario" }));
    app.add_flag("--paused", options.paused, "Stand still until POST /replay/clock says otherwise");
    app.add_option("--rate-limit", options.rateLimit, "Requests in five minutes for each token; 0 turns it off")
        ->check(CLI::Range(0, 1'000'000'000));
    app.add_option("--token-env", options.tokenEnv, "Take the account's token from this environment variable, and print none");
    app.add_flag("--json", options.json, "Print one JSON object instead of lines");
}

int complain(const std::string& sentence, ExitCode code)
{
    std::cerr << "earshot-replay: " << sentence << '\n';
    return code;
}

std::vector<std::filesystem::path> shelves()
{
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
    const char* named = std::getenv("EARSHOT_SCENARIOS");
    return { named ? named : "", program / "../share/earshot/scenarios", EARSHOT_SCENARIOS_SOURCE };
}

void printLines(const ReplayServer& server, const Scenario& scenario, const std::string& printedToken)
{
    std::cout << "mastodon " << server.baseUrl() << '\n';
    for (const Site& site : sites())
        std::cout << "feed " << server.baseUrl() << site.feed << '\n';
    for (const Site& site : sites())
        std::cout << "jsonfeed " << server.baseUrl() << site.jsonFeed << '\n';
    std::cout << "account " << scenario.authors[ownAuthor].handle << '\n';
    if (!printedToken.empty())
        std::cout << "token " << printedToken << '\n';
    std::cout.flush();
}

void printJson(const ReplayServer& server, const Scenario& scenario, const std::string& printedToken)
{
    const auto url = [&](const std::string& path) { return server.baseUrl() + path; };
    const auto& all = sites();
    Json json{ { "mastodon", server.baseUrl() }, { "account", scenario.authors[ownAuthor].handle },
        { "feeds", { { "forum", url(all[0].feed) }, { "reviews", url(all[1].feed) }, { "alerts", url(all[2].feed) } } },
        { "json_feeds", { { "forum", url(all[0].jsonFeed) }, { "reviews", url(all[1].jsonFeed) }, { "news", url(all[2].jsonFeed) } } } };
    if (!printedToken.empty())
        json["token"] = printedToken;
    std::cout << compactJson(json) << std::endl;
}

/// Blocks the signals that end the program, so that no thread of the server is interrupted by them.
sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

int serve(const Options& options, Scenario scenario, ServerSettings settings)
{
    const bool given = !options.tokenEnv.empty();
    const char* token = given ? std::getenv(options.tokenEnv.c_str()) : nullptr;
    if (given && (!token || !*token))
        return complain("The environment variable " + options.tokenEnv + " is empty.", failed);
    settings.token = given ? token : randomHex(22);
    const sigset_t ending = endingSignals();
    const SystemClock wall;
    const auto server = ReplayServer::started(scenario, wall, settings);
    if (!server)
        return complain("Cannot listen on 127.0.0.1, " + server.error().subject + ": " + server.error().detail + '.', failed);
    (options.json ? printJson : printLines)(**server, scenario, given ? std::string() : settings.token);
    int signal = 0;
    sigwait(&ending, &signal);
    return done;
}

int replayed(const Options& options)
{
    const auto folder = scenarioFolder(options.scenario, shelves());
    if (!folder)
        return complain(
            "There is no scenario " + options.scenario + ": neither a folder with a scenario.json nor the name of a shipped one.", failed);
    auto scenario = loadedScenario(*folder);
    if (!scenario)
        return complain(scenario.error().subject + ": " + scenario.error().detail + '.', failed);
    const auto from = options.from.empty() ? Result<Time>(scenario->start) : parsedMoment(scenario->start, options.from);
    if (!from)
        return complain("--from " + options.from + " is not a moment like \"2 09:00:00\".", wrongUsage);
    const ServerSettings settings{ options.port, {}, options.rateLimit, options.speed, options.paused,
        options.times == "live" ? ServedTimes::Live : ServedTimes::Scenario, *from };
    return serve(options, std::move(*scenario), settings);
}

}

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    CLI::App app("Serves a scenario as live Mastodon and feed endpoints on loopback.", "earshot-replay");
    Options options;
    describe(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? done : wrongUsage;
    }
    return replayed(options);
}
