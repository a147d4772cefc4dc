// SPDX-License-Identifier: GPL-3.0-or-later
#include "telvana_week.h"

#include "earshot/base/json.h"
#include "earshot/base/text.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>

namespace earshot::test {

namespace {

struct Version {
    long at = 0;
    std::string text;
};

struct Post {
    std::string name, on, label, visibility;
    std::vector<Version> versions;
    std::optional<long> deleted;
};

long secondsOf(const std::string& dayAndTime)
{
    int day = 0, hour = 0, minute = 0, second = 0;
    std::sscanf(dayAndTime.c_str(), "%d %d:%d:%d", &day, &hour, &minute, &second);
    return ((day - 1) * 24L + hour) * 3600 + minute * 60 + second;
}

std::filesystem::path scenarioFile(const std::string& name)
{
    return std::filesystem::path(EARSHOT_SOURCE_DIR) / "resources/scenarios/telvana" / name;
}

std::map<std::string, std::string> handlesOf(const std::string& language)
{
    std::map<std::string, std::string> handles;
    std::ifstream in(scenarioFile("authors." + language + ".jsonl"));
    for (std::string line; std::getline(in, line);) {
        const Json author = Json::parse(line);
        handles[textAt(author, "id")] = textAt(author, "handle");
    }
    return handles;
}

Post postFrom(const Json& line, const std::map<std::string, std::string>& handles)
{
    Post post { textAt(line, "id"), textAt(line, "on"), textAt(line, "label"), textAt(line, "visibility"), {}, {} };
    const auto handle = handles.find(textAt(line, "author"));
    if (post.on == "mastodon" && handle != handles.end())
        post.name = mastodonName(secondsOf(textAt(line, "at")), handle->second);
    post.versions.push_back({ secondsOf(textAt(line, "at")), textAt(line, "text") });
    for (const Json& edit : memberAt(line, "edits"))
        post.versions.push_back({ secondsOf(textAt(edit, "at")), textAt(edit, "text") });
    if (line.contains("deleted"))
        post.deleted = secondsOf(textAt(line, "deleted"));
    return post;
}

std::vector<Post> allPosts()
{
    std::vector<Post> posts;
    for (const std::string language : { "de", "en", "id", "ru", "tr" }) {
        const auto handles = handlesOf(language);
        std::ifstream in(scenarioFile("posts." + language + ".jsonl"));
        for (std::string line; std::getline(in, line);)
            posts.push_back(postFrom(Json::parse(line), handles));
    }
    return posts;
}

/// The sources of the test: our own mentions, the hashtags telvana and TelvanaLies, the search for "telvana", and the three feeds.
bool isHeard(const Post& post, const std::string& text)
{
    if (post.label == "own" || post.label == "boost")
        return false;
    if (post.on != "mastodon")
        return true;
    const std::string folded = searchFolded(text);
    const auto list = words(folded);
    const auto standsAfter = [&](char sign) {
        return std::ranges::any_of(list, [&](std::string_view word) {
            const auto place = static_cast<std::size_t>(word.data() - folded.data());
            return place > 0 && folded[place - 1] == sign && (word == "telvana" || (sign == '#' && word == "telvanalies"));
        });
    };
    if (standsAfter('@'))
        return true;
    const bool isPublic = post.visibility.empty() || post.visibility == "public";
    return isPublic && (standsAfter('#') || std::ranges::find(list, "telvana") != list.end());
}

std::optional<ExpectedMention> expectedOf(const Post& post, const std::vector<long>& looks)
{
    ExpectedMention expected;
    std::string lastSeen;
    bool found = false;
    for (const long look : looks) {
        if (look < post.versions.front().at)
            continue;
        if (post.deleted && look >= *post.deleted) {
            expected.gone = found;
            break;
        }
        const auto current = std::ranges::find_if(post.versions.rbegin(), post.versions.rend(), [&](const Version& v) { return v.at <= look; });
        found = found || isHeard(post, current->text);
        if (!found)
            continue;
        // Mastodon tells every version that was; a feed only the present one; an alert's snippet never counts as edited.
        if (post.on == "mastodon")
            expected.versions = static_cast<int>(std::ranges::count_if(post.versions, [&](const Version& v) { return v.at <= look; }));
        else if (expected.versions == 0 || (post.on != "news" && current->text != lastSeen))
            ++expected.versions;
        if (post.on != "news")
            expected.text = current->text;
        else if (expected.text.empty())
            expected.text = current->text.substr(0, current->text.find(' ', 40)); // an alert shows the beginning
        lastSeen = current->text;
    }
    if (!found)
        return std::nullopt;
    expected.versions += expected.gone ? 1 : 0;
    return expected;
}

}

std::map<std::string, ExpectedMention> expectedAfter(const std::vector<long>& looks)
{
    std::map<std::string, ExpectedMention> all;
    for (const Post& post : allPosts())
        if (const auto expected = expectedOf(post, looks))
            all.emplace(post.name, *expected);
    return all;
}

std::vector<long> looksAcrossTheWeek(std::size_t count)
{
    std::vector<long> moments;
    for (const Post& post : allPosts()) {
        for (const Version& version : post.versions)
            moments.push_back(version.at);
        if (post.deleted)
            moments.push_back(*post.deleted);
    }
    std::ranges::sort(moments);
    std::vector<long> looks;
    for (std::size_t i = 1; i < count; ++i)
        looks.push_back(moments[i * moments.size() / count] + 1);
    looks.push_back(moments.back() + 1);
    return looks;
}

std::string mastodonName(long at, const std::string& handle)
{
    return std::to_string(at) + " " + handle.substr(0, handle.find('@'));
}

std::string dayAndTime(long seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%ld %02ld:%02ld:%02ld", seconds / 86400 + 1, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    return text;
}

std::string wordsOf(const std::string& text)
{
    const std::string folded = searchFolded(text);
    std::string joined;
    for (const std::string_view word : words(folded))
        joined += (joined.empty() ? "" : " ") + std::string(word);
    return joined;
}

}
