// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"
#include "scenario_folder.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using namespace earshot;
using namespace earshot::replay;
using earshot::test::TempDir;

namespace {

const std::string head = R"({"name":"tiny","title":"Tiny","start":"2026-03-02T00:00:00Z","languages":["en"],"brand":{"name":"Telvana",
 "keywords":["Telvana"],"misspellings":["Telwana"],"hashtags":["Telvana"],"urls":[],"handles":["telvana"],"excludes":[]},
 "account":{"handle":"telvana","name":"Telvana","bio":"","created":"2017-05-09","followers":1,"following":2,"posts":3},
 "feeds":{"forum":"Forum","reviews":"Reviews","news":"News"}})";
const std::string mira
    = R"({"id":"a1","handle":"mira_k","host":"kelp.example","name":"Mira","created":"2019-05-11","followers":4,"following":5,"posts":6,"bio":""})";

std::string line(const std::string& id, const std::string& at, const std::string& rest = R"("text":"@telvana hello")")
{
    return R"({"id":")" + id + R"(","author":"a1","at":")" + at + R"(","on":"mastodon","label":"other","kind":"question",)" + rest + "}\n";
}

/// A scenario of these lines in a folder of its own.
struct Written {
    explicit Written(const std::string& posts, const std::string& authors = mira, const std::string& scenario = head)
    {
        std::ofstream(dir.file("scenario.json")) << scenario;
        std::ofstream(dir.file("authors.en.jsonl")) << authors;
        std::ofstream(dir.file("posts.en.jsonl")) << posts;
    }
    Result<Scenario> load() const { return loadedScenario(dir.path()); }
    std::string fault() const
    {
        const auto scenario = load();
        return scenario ? "no fault" : scenario.error().subject + ": " + scenario.error().detail;
    }
    TempDir dir;
};

}

TEST_CASE("The shipped scenario is whole: mentions of every label in five languages, with edits and deletions")
{
    const auto loaded = loadedScenario(std::filesystem::path(EARSHOT_SOURCE_DIR) / "resources/scenarios/telvana");
    REQUIRE(loaded);
    std::map<std::string, int> labels, languages, places;
    int edits = 0, deletions = 0, replies = 0;
    for (const auto& post : loaded->posts) {
        ++labels[post.label];
        if (post.label != "own" && post.label != "boost")
            ++languages[post.language];
        ++places[std::to_string(static_cast<int>(post.on))];
        edits += static_cast<int>(post.edits.size());
        deletions += post.deletedAt.has_value();
        replies += post.replyTo.has_value();
    }
    CHECK(labels["complaint"] + labels["troll"] + labels["other"] >= 400);
    CHECK(labels["complaint"] >= 230);
    CHECK(labels["troll"] >= 100);
    CHECK(labels["other"] >= 120);
    CHECK(labels["own"] >= 40);
    CHECK(labels["boost"] >= 10);
    REQUIRE(languages.size() == 5);
    for (const auto& [language, count] : languages)
        CHECK(count >= 80);
    CHECK(places.size() == 4);
    CHECK(edits >= 45);
    CHECK(deletions >= 35);
    CHECK(replies >= 80);
    CHECK(loaded->brand.keywords.size() > 5);
    CHECK(loaded->authors[ownAuthor].handle == "telvana");
}

TEST_CASE("Posts of all languages are merged in order of time and refer to each other by position")
{
    const Written written(line("en-1", "1 09:00:00") + line("en-2", "1 10:00:00", R"("text":"@telvana again","reply_to":"en-1")"));
    const auto scenario = written.load();
    REQUIRE(scenario);
    REQUIRE(scenario->posts.size() == 2);
    CHECK(scenario->posts[1].replyTo == 0u);
    CHECK(scenario->authors[scenario->posts[0].author].handle == "mira_k");
    CHECK(formatRfc3339(scenario->posts[0].at) == "2026-03-02T09:00:00Z");
    CHECK(scenario->ends == scenario->posts[1].at);
}

TEST_CASE("A fault in a scenario is named with its file, its line and what is wrong")
{
    const auto [posts, sentence] = GENERATE(table<std::string, std::string>({
        { "not json\n", "posts.en.jsonl line 1: this is not a JSON object" },
        { line("en-1", "1 09:00:00") + line("en-1", "1 09:01:00"), "posts.en.jsonl line 2: the id en-1 stands twice" },
        { line("en-1", "1 09:00:00") + line("en-2", "1 08:00:00"), "posts.en.jsonl line 2: the lines must be in order of time" },
        { line("en-1", "8 09:00:00"), R"(posts.en.jsonl line 1: "at" is not a moment like "2 09:17:00")" },
        { line("en-1", "1 09:00:00x"), R"(posts.en.jsonl line 1: "at" is not a moment like "2 09:17:00")" },
        { line("en-1", "1 09:00:00", R"("text":"")"), "posts.en.jsonl line 1: the text is empty" },
        { line("en-1", "1 09:00:00", R"("text":"x","titel":"y")"), R"(posts.en.jsonl line 1: the key "titel" is not known)" },
        { line("en-1", "1 09:00:00", R"("text":"x","title":"y")"),
            "posts.en.jsonl line 1: a title is needed outside Mastodon, and only there" },
        { line("en-1", "1 09:00:00", R"("text":"x","visibility":"secret")"),
            R"(posts.en.jsonl line 1: "visibility": secret is not public, unlisted or direct)" },
        { line("en-1", "1 09:00:00", R"("text":"x","reply_to":"en-9")"), "posts.en.jsonl line 1: the post en-9 does not exist" },
        { line("en-1", "1 09:00:00", R"("text":"x","reply_to":"en-1")"), "posts.en.jsonl line 1: the post en-1 is not earlier" },
        { line("en-1", "1 09:00:00", R"("text":"x","deleted":"1 08:00:00")"),
            "posts.en.jsonl line 1: it is deleted before its last version was there" },
        { line("en-1", "1 09:00:00", R"("text":"x","edits":[{"at":"1 09:00:00","text":"y"}])"),
            "posts.en.jsonl line 1: an edit is not later than what it changes" },
        { line("en-1", "1 09:00:00", R"("text":")" + std::string(501, 'x') + '"'),
            "posts.en.jsonl line 1: the text is longer than 500 characters" },
        { line("en-1", "1 09:00:00", R"("text":"x","boost_of":"en-0")"),
            R"(posts.en.jsonl line 1: a boost, and only a boost, needs "boost_of")" },
    }));
    CHECK(Written(posts).fault() == sentence);
}

TEST_CASE("A post with an unknown author, label or kind is refused")
{
    std::string post = line("en-1", "1 09:00:00");
    const auto [from, to, sentence] = GENERATE(table<std::string, std::string, std::string>({
        { "\"a1\"", "\"a9\"", "the author a9 does not exist" },
        { "\"other\"", "\"odd\"", "the label \"odd\" is not known" },
        { "\"question\"", "\"insult\"", "the kind \"insult\" is not known for the label other" },
        { "\"a1\"", "\"telvana\"", "the label \"own\" belongs to the brand's own account, and only to it" },
    }));
    post.replace(post.find(from), from.size(), to);
    CHECK(Written(post).fault() == "posts.en.jsonl line 1: " + sentence);
}

TEST_CASE("Authors need handles of their own, invented servers and whole numbers")
{
    const auto [from, to, sentence] = GENERATE(table<std::string, std::string, std::string>({
        { "mira_k", "Mira K", "line 1: the handle \"Mira K\" may have only a-z, 0-9 and _, and 30 characters" },
        { "mira_k", "telvana", "line 1: the handle telvana stands twice" },
        { "kelp.example", "mastodon.social", "line 1: the host must be an invented *.example server" },
        { ":4", ":-4", "line 1: \"followers\" must be a whole number from 0 on" },
        { "2019-05-11", "2019-15-11", "line 1: \"created\" is not a date" },
    }));
    std::string author = mira;
    author.replace(author.find(from), from.size(), to);
    CHECK(Written("", author).fault() == "authors.en.jsonl " + sentence);
}

TEST_CASE("A missing file of a scenario is named")
{
    const Written written("");
    std::filesystem::remove(written.dir.path() / "posts.en.jsonl");
    CHECK(written.fault() == "posts.en.jsonl: the file cannot be read");
    CHECK(Written("", mira, "{}").fault() == R"(scenario.json: "name" is missing)");
}

TEST_CASE("A scenario is found as a folder or by its name on a shelf")
{
    const TempDir shelf;
    std::filesystem::create_directory(shelf.path() / "tiny");
    std::ofstream(shelf.path() / "tiny" / "scenario.json") << "{}";
    const auto folder = shelf.path() / "tiny";
    CHECK(scenarioFolder(folder.string(), {}) == folder);
    CHECK(scenarioFolder("tiny", { "", "/nowhere", shelf.path() }) == folder);
    CHECK_FALSE(scenarioFolder("other", { shelf.path() }));
    CHECK_FALSE(scenarioFolder("../" + shelf.path().filename().string() + "/nothing", { shelf.path() }));
}
