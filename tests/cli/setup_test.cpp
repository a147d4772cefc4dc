// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"
#include "support/served_site.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace earshot;
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

TEST_CASE("The secrets of a feed's address stand nowhere in plain text, and its server still gets them")
{
    Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    ctl.setEnvironment("EARSHOT_PASSPHRASE", "correct horse battery staple");
    ServedSite site;
    const auto moved = site.serve("/old", bare(301, "Location", "/feed.xml?token=m0ved-s3cret"));
    Response answer = page("<rss version='2.0'><channel><title>t</title><item><guid>a1</guid><link>#top</link><description>My line is dead."
                           "</description></item></channel></rss>", "application/rss+xml");
    answer.headers.add("ETag", "\"1\"");
    const auto feed = site.serve("/feed.xml", answer);
    const std::string port = std::to_string(site.port());
    std::string said;
    for (const std::string& url : { "http://desk:pa55-s3cret@127.0.0.1:" + port + "/feed.xml", site.url("/feed.xml?token=qu3ry-s3cret"), site.url("/old") }) {
        const Outcome added = ctl({ "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", url });
        CHECK(added.exitCode == 0);
        said += added.out + added.err;
    }
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>> { { "poll", "--all" }, { "--json", "poll", "--all" },
             { "poll", "--all" }, { "poll", "--all" }, { "--json", "source", "list" }, { "source", "list" }, { "--json", "source", "test", "2" } }) {
        const Outcome outcome = ctl(words);
        CHECK(outcome.exitCode == 0);
        said += outcome.out + outcome.err;
    }
    const auto heard = site.requests("/feed.xml");
    CHECK(std::ranges::any_of(heard, [](const auto& request) { return request.headers.has("Authorization"); }));
    CHECK(std::ranges::any_of(heard, [](const auto& request) { return request.url == "/feed.xml?token=qu3ry-s3cret"; }));
    CHECK(ctl.lines({ "mention", "list" }).size() == 3);
    CHECK_THAT(said + bytesUnder(std::filesystem::path(ctl.location()).parent_path()), !Contains("s3cret"));
    for (const std::string id : { "1", "2", "3" })
        CHECK(ctl({ "source", "remove", id }).exitCode == 0);
}

TEST_CASE("Without a keyring and a passphrase an address with a secret is refused in one sentence")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const Outcome refused
        = ctl({ "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", "https://a.example/feed?token=qu3ry-s3cret" });
    CHECK(refused.exitCode == 1);
    CHECK_THAT(refused.err, Contains("keyring") && !Contains("s3cret"));
    CHECK(std::ranges::count(refused.err, '\n') == 1);
    CHECK(ctl.lines({ "source", "list" }).empty());
}

TEST_CASE("Another machine is asked once a minute at most")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const auto add = [&](const std::string& url, const std::string& every) {
        return ctl({ "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", url, "--every", every });
    };
    for (const std::string every : { "0s", "59s" }) {
        const Outcome refused = add("https://a.example/feed", every);
        CHECK(refused.exitCode == 2);
        CHECK_THAT(refused.err, Contains("once a minute"));
        CHECK(std::ranges::count(refused.err, '\n') == 1);
    }
    CHECK(ctl.lines({ "source", "list" }).empty());
    CHECK(add("https://a.example/feed", "60s").exitCode == 0);
    CHECK(add("http://127.0.0.1:1/feed", "1s").exitCode == 0);
}

TEST_CASE("A source is paused, resumed and removed")
{
    Ctl ctl;
    ctl.setEnvironment("EARSHOT_PASSPHRASE", "correct horse battery staple");
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

TEST_CASE("A brand without a name and a second one of the same name are refused in a sentence")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    ctl.one({ "brand", "add", "Telvana" });
    const auto before = ctl.one({ "workspace", "info" });
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
             { "brand", "add", "" }, { "brand", "add", "  " }, { "brand", "add", "telvana" }, { "brand", "add", "Komet", "--keyword", "" } }) {
        const Outcome refused = ctl(wrong);
        CAPTURE(wrong, refused.err);
        CHECK(refused.exitCode == 2);
        CHECK(refused.out.empty());
        CHECK(std::ranges::count(refused.err, '\n') == 1);
    }
    CHECK(ctl.one({ "brand", "list" })["name"] == "Telvana");
    CHECK(ctl.one({ "workspace", "info" }) == before);
}
