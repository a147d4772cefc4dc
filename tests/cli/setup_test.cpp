// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

std::string bytesUnder(const std::filesystem::path& folder)
{
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(in), {});
    }
    return all;
}

Outcome addMastodon(const Ctl& ctl, const std::vector<std::string>& more, const std::string& input = {})
{
    std::vector<std::string> arguments { "source", "add", "--platform", "mastodon", "--kind", "mentions", "--base-url", "https://kelp.example" };
    arguments.insert(arguments.end(), more.begin(), more.end());
    return ctl(arguments, input);
}

}

TEST_CASE("A brand is added with its words, listed and removed, signs before hashtags and handles do not matter")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const auto id = ctl.one({ "brand", "add", "Telvana", "--keyword", "telvana", "--keyword", "tel vana", "--hashtag", "#telvana", "--handle", "@telvana",
        "--exclude", "televana recipe" })["id"];
    const auto brand = ctl.one({ "brand", "list" });
    CHECK(brand["id"] == id);
    CHECK(brand["keywords"] == nlohmann::json({ "telvana", "tel vana" }));
    CHECK(brand["hashtags"] == nlohmann::json({ "telvana" }));
    CHECK(brand["handles"] == nlohmann::json({ "telvana" }));
    REQUIRE(ctl({ "brand", "remove", to_string(id) }).exitCode == 0);
    CHECK(ctl.lines({ "brand", "list" }).empty());
    CHECK(ctl({ "brand", "remove", to_string(id) }).exitCode == 1);
}

TEST_CASE("A source that can never work is refused before it is stored")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const std::vector<std::vector<std::string>> impossible {
        { "source", "add", "--platform", "myspace", "--kind", "feed", "--base-url", "https://a.example" },
        { "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", "file:///etc/passwd" },
        { "source", "add", "--platform", "feed", "--kind", "mentions", "--base-url", "https://a.example" },
        { "source", "add", "--platform", "mastodon", "--kind", "hashtag", "--base-url", "https://a.example" },
        { "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", "https://a.example", "--every", "often" },
    };
    for (const auto& arguments : impossible) {
        const Outcome outcome = ctl(arguments);
        CAPTURE(arguments, outcome.err);
        CHECK(outcome.exitCode != 0);
        CHECK(std::ranges::count(outcome.err, '\n') == 1);
    }
    CHECK(ctl.lines({ "source", "list" }).empty());
}

TEST_CASE("A token is never an argument, never stored in plain text, and where there is no keyring that is said")
{
    Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const std::string token = "s3cr3t-t0ken-of-telvana";

    SECTION("without a keyring and a passphrase it stays in its environment variable")
    {
        ctl.setEnvironment("TELVANA_TOKEN", token);
        const Outcome added = addMastodon(ctl, { "--token-env", "TELVANA_TOKEN" });
        CHECK(added.exitCode == 0);
        CHECK_THAT(added.err, Contains("TELVANA_TOKEN") && !Contains(token));
    }
    SECTION("with a passphrase it goes to an encrypted file, which is announced")
    {
        ctl.setEnvironment("EARSHOT_PASSPHRASE", "correct horse battery staple");
        const Outcome added = addMastodon(ctl, { "--token-stdin" }, token + "\n");
        CHECK(added.exitCode == 0);
        CHECK_THAT(added.err, Contains("encrypted file"));
        const auto mode = std::filesystem::status(ctl.file("earshot/secrets.json")).permissions();
        CHECK((mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) == std::filesystem::perms::none);
    }
    SECTION("from standard input and with nowhere to keep it, the source is not stored")
    {
        CHECK(addMastodon(ctl, { "--token-stdin" }, token + "\n").exitCode == 1);
        CHECK(ctl.lines({ "source", "list" }).empty());
    }
    CHECK_THAT(bytesUnder(std::filesystem::path(ctl.location()).parent_path()), !Contains(token));
}

TEST_CASE("An empty variable or an empty standard input is no token")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    CHECK(addMastodon(ctl, { "--token-env", "NOT_SET_ANYWHERE" }).exitCode == 2);
    CHECK(addMastodon(ctl, { "--token-stdin" }).exitCode == 2);
}

TEST_CASE("A source is paused, resumed and removed")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const auto id = to_string(
        ctl.one({ "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", "https://a.example/feed?key=abc", "--every", "60s" })["id"]);
    CHECK(ctl.one({ "source", "list" })["every_seconds"] == 60);
    CHECK_THAT(ctl.one({ "source", "list" })["base_url"].get<std::string>(), !Contains("abc"));
    REQUIRE(ctl({ "source", "pause", id }).exitCode == 0);
    CHECK(ctl.one({ "source", "list" })["paused"] == true);
    CHECK(ctl.lines({ "poll", "--all" }).empty());
    REQUIRE(ctl({ "source", "resume", id }).exitCode == 0);
    CHECK(ctl.one({ "source", "list" })["paused"] == false);
    REQUIRE(ctl({ "source", "remove", id }).exitCode == 0);
    CHECK(ctl.lines({ "source", "list" }).empty());
    CHECK(ctl({ "source", "test", id }).exitCode == 1);
}

TEST_CASE("The platforms say what they can do")
{
    const Ctl ctl;
    const auto platforms = ctl.lines({ "platform", "list" });
    REQUIRE(platforms.size() >= 2);
    const auto named = [&](const std::string& id) { return *std::ranges::find_if(platforms, [&](const auto& p) { return p["id"] == id; }); };
    CHECK(named("feed")["reply"] == false);
    CHECK(named("mastodon")["reply"] == true);
    CHECK(named("mastodon")["ladder"].dump() == R"(["mute","block","report"])");
}
