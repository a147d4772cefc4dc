// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "support/catch.h"
#include "support/program.h"
#include "support/temp_dir.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <httplib.h>

using namespace earshot;
using namespace earshot::test;

namespace {

const std::string shipped = std::string(EARSHOT_SOURCE_DIR) + "/resources/scenarios/telvana";

Command replay(std::vector<std::string> arguments, std::map<std::string, std::string> environment = {})
{
    return { builtProgram("earshot-replay"), std::move(arguments), std::move(environment) };
}

/// What follows this word in the next lines of the program.
std::string after(Background& program, const std::string& word)
{
    for (std::string text = program.line(); !text.empty(); text = program.line())
        if (text.starts_with(word + ' '))
            return text.substr(word.size() + 1);
    return {};
}

int exitAfter(Background& program, int signal)
{
    program.signal(signal);
    return program.wait();
}

httplib::Result ask(const std::string& url, const std::string& path, const std::string& token)
{
    return httplib::Client(url).Get(path.c_str(), { { "Authorization", "Bearer " + token } });
}

}

TEST_CASE("The program prints where it serves and ends cleanly on a signal")
{
    const int signal = GENERATE(SIGTERM, SIGINT);
    Background program(replay({ shipped, "--from", "2 12:00:00", "--paused" }));
    const std::string url = after(program, "mastodon");
    CHECK(program.line() == "feed " + url + "/forum/atom.xml");
    CHECK(program.line() == "feed " + url + "/reviews/rss.xml");
    CHECK(program.line() == "feed " + url + "/alerts/feeds/01234567890123456789/1122334455");
    CHECK(program.line() == "jsonfeed " + url + "/forum/feed.json");
    CHECK(after(program, "account") == "telvana");
    const std::string token = after(program, "token");
    CHECK(token.size() >= 32);
    const auto answer = ask(url, "/api/v1/notifications", token);
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(parsedJson(answer->body)->size() == 40);
    CHECK(exitAfter(program, signal) == 0);
}

TEST_CASE("The program finds a shipped scenario by its name, takes a token from the environment and prints JSON")
{
    Background program(replay({ "telvana", "--json", "--token-env", "TELVANA_TOKEN" },
        { { "TELVANA_TOKEN", "t0p" }, { "EARSHOT_SCENARIOS", std::filesystem::path(shipped).parent_path().string() } }));
    const auto printed = parsedJson(program.line());
    REQUIRE(printed);
    CHECK_FALSE(printed->contains("token"));
    CHECK(textAt(*printed, "account") == "telvana");
    const std::string url = textAt(*printed, "mastodon");
    CHECK(textAt(memberAt(*printed, "feeds"), "forum") == url + "/forum/atom.xml");
    CHECK(ask(url, "/api/v1/accounts/verify_credentials", "t0p")->status == 200);
    CHECK(exitAfter(program, SIGTERM) == 0);
}

TEST_CASE("A port that is taken is one sentence and exit code 1")
{
    Background first(replay({ shipped }));
    const std::string url = after(first, "mastodon");
    const std::string port = url.substr(url.rfind(':') + 1);
    const Outcome second = run(replay({ shipped, "--port", port }));
    CHECK(second.err == "earshot-replay: Cannot listen on 127.0.0.1, port " + port + ": in use, or not allowed for this user.\n");
    CHECK(second.out.empty());
    CHECK(second.exitCode == 1);
}

TEST_CASE("A scenario that is missing or broken is one sentence and exit code 1")
{
    const Outcome missing = run(replay({ "nowhere" }));
    CHECK(missing.err
        == "earshot-replay: There is no scenario nowhere: neither a folder with a scenario.json nor the name of a shipped one.\n");
    CHECK(missing.exitCode == 1);
    const TempDir dir;
    std::ofstream(dir.file("scenario.json")) << R"({"name":"x"})";
    const Outcome broken = run(replay({ dir.path().string() }));
    CHECK(broken.err == "earshot-replay: scenario.json: \"title\" is missing.\n");
    CHECK(broken.exitCode == 1);
}

TEST_CASE("An empty token variable is refused, so that nobody serves without one by mistake")
{
    const Outcome refused = run(replay({ shipped, "--token-env", "NOT_SET" }));
    CHECK(refused.err == "earshot-replay: The environment variable NOT_SET is empty.\n");
    CHECK(refused.exitCode == 1);
}

TEST_CASE("Wrong usage is exit code 2")
{
    const auto arguments = GENERATE(values<std::vector<std::string>>({ {}, { shipped, "--port", "99999" }, { shipped, "--speed", "0" },
        { shipped, "--speed", "fast" }, { shipped, "--times", "past" }, { shipped, "--from", "9 99:00:00" }, { shipped, "--nonsense" } }));
    CHECK(run(replay(arguments)).exitCode == 2);
}
