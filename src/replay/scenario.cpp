// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include "scenario_lines.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <fstream>
#include <numeric>
#include <set>
#include <sstream>

namespace earshot::replay {

namespace {

/// Where the reader stands, for the sentence about what is wrong.
struct Spot {
    std::string file;
    std::size_t line = 0;
    std::string words() const { return line ? file + " line " + std::to_string(line) : file; }
};

/// A post with where it stands, so that a reference that leads nowhere can be named.
struct PlacedPost {
    PostLine line;
    Spot spot;
};

Result<std::string> contentOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    if (!in || !(bytes << in.rdbuf()))
        return failure(ErrorKind::FileFailed, path.string(), "the file cannot be read");
    return std::move(bytes).str();
}

class Loader {
public:
    explicit Loader(std::filesystem::path folder) : folder_(std::move(folder)) { }

    Result<Scenario> load();

private:
    void readScenario(const Json& file);
    void readBrand(const Json& brand);
    void readAuthor(const Json& line);
    void readPost(const Json& line, const std::string& language);
    void order();
    void resolve(std::size_t index);
    std::size_t earlierPost(const std::string& id, const ScenarioPost& post) const;
    Json parsed(const std::string& bytes) const;
    template <class Use>
    void eachLine(const std::string& file, Use use);
    std::string bytesOf(const std::string& file);

    std::filesystem::path folder_;
    Spot spot_;
    Scenario scenario_;
    std::unordered_map<std::string, std::size_t> authors_, posts_;
    std::set<std::string> handles_;
    std::vector<PlacedPost> read_;
};

std::string Loader::bytesOf(const std::string& file)
{
    spot_ = { file };
    auto bytes = contentOf(folder_ / file);
    if (!bytes)
        throw LineFault(bytes.error().detail);
    return std::move(*bytes);
}

Json Loader::parsed(const std::string& bytes) const
{
    auto json = parsedJson(bytes);
    if (!json || !json->is_object())
        throw LineFault("this is not a JSON object");
    return std::move(*json);
}

template <class Use>
void Loader::eachLine(const std::string& file, Use use)
{
    std::istringstream lines(bytesOf(file));
    for (std::string line; std::getline(lines, line);) {
        ++spot_.line;
        use(parsed(line));
    }
}

std::vector<std::string> texts(const Json& object, const char* key)
{
    std::vector<std::string> list;
    for (const auto& entry : memberAt(object, key))
        if (entry.is_string())
            list.push_back(entry.get<std::string>());
    return list;
}

void Loader::readBrand(const Json& brand)
{
    scenario_.brand.name = requiredText(brand, "name");
    scenario_.brand.keywords = texts(brand, "keywords");
    const auto misspellings = texts(brand, "misspellings");
    scenario_.brand.keywords.insert(scenario_.brand.keywords.end(), misspellings.begin(), misspellings.end());
    scenario_.brand.hashtags = texts(brand, "hashtags");
    scenario_.brand.urls = texts(brand, "urls");
    scenario_.brand.handles = texts(brand, "handles");
    scenario_.brand.excludes = texts(brand, "excludes");
}

void Loader::readScenario(const Json& file)
{
    scenario_.name = requiredText(file, "name");
    scenario_.title = requiredText(file, "title");
    scenario_.start = requiredTime(file, "start");
    scenario_.languages = texts(file, "languages");
    if (scenario_.languages.empty())
        throw LineFault("\"languages\" is missing");
    readBrand(memberAt(file, "brand"));
    scenario_.authors.push_back(ownAccountOf(memberAt(file, "account")));
    authors_.emplace(scenario_.authors.front().id, ownAuthor);
    handles_.insert(scenario_.authors.front().handle);
    const Json& feeds = memberAt(file, "feeds");
    scenario_.feeds = { requiredText(feeds, "forum"), requiredText(feeds, "reviews"), requiredText(feeds, "news") };
}

void Loader::readAuthor(const Json& line)
{
    auto author = authorOf(line);
    if (!authors_.emplace(author.id, scenario_.authors.size()).second)
        throw LineFault("the author id " + author.id + " stands twice");
    if (!handles_.insert(author.handle).second)
        throw LineFault("the handle " + author.handle + " stands twice");
    scenario_.authors.push_back(std::move(author));
}

void Loader::readPost(const Json& line, const std::string& language)
{
    auto read = postOf(line, scenario_.start);
    const auto author = authors_.find(read.author);
    if (author == authors_.end())
        throw LineFault("the author " + read.author + " does not exist");
    if (!posts_.emplace(read.post.id, 0).second)
        throw LineFault("the id " + read.post.id + " stands twice");
    if (spot_.line > 1 && read.post.at < read_.back().line.post.at)
        throw LineFault("the lines must be in order of time");
    read.post.author = author->second;
    read.post.language = language;
    if ((read.post.label == "own") != (read.post.author == ownAuthor))
        throw LineFault("the label \"own\" belongs to the brand's own account, and only to it");
    read_.push_back({ std::move(read), spot_ });
}

void Loader::order()
{
    std::ranges::stable_sort(read_, {}, [](const PlacedPost& post) { return post.line.post.at; });
    for (std::size_t i = 0; i < read_.size(); ++i)
        posts_[read_[i].line.post.id] = i;
}

std::size_t Loader::earlierPost(const std::string& id, const ScenarioPost& post) const
{
    const auto found = posts_.find(id);
    if (found == posts_.end())
        throw LineFault("the post " + id + " does not exist");
    const auto& earlier = read_[found->second].line;
    if (earlier.post.at >= post.at)
        throw LineFault("the post " + id + " is not earlier");
    if (earlier.post.on != Place::Mastodon || !earlier.boostOf.empty())
        throw LineFault("the post " + id + " is not a Mastodon post of its own");
    return found->second;
}

void Loader::resolve(std::size_t index)
{
    auto& [line, spot] = read_[index];
    spot_ = spot;
    if (!line.replyTo.empty())
        line.post.replyTo = earlierPost(line.replyTo, line.post);
    if (!line.boostOf.empty())
        line.post.boostOf = earlierPost(line.boostOf, line.post);
    scenario_.ends = std::max({ scenario_.ends, line.post.at, line.post.deletedAt.value_or(line.post.at),
        line.post.edits.empty() ? line.post.at : line.post.edits.back().at });
    scenario_.posts.push_back(line.post);
}

Result<Scenario> Loader::load()
{
    try {
        readScenario(parsed(bytesOf("scenario.json")));
        scenario_.ends = scenario_.start;
        for (const auto& language : scenario_.languages)
            eachLine("authors." + language + ".jsonl", [&](const Json& line) { readAuthor(line); });
        for (const auto& language : scenario_.languages)
            eachLine("posts." + language + ".jsonl", [&](const Json& line) { readPost(line, language); });
        order();
        for (std::size_t i = 0; i < read_.size(); ++i)
            resolve(i);
        return std::move(scenario_);
    } catch (const LineFault& fault) {
        return failure(ErrorKind::Malformed, spot_.words(), fault.what());
    }
}

}

Result<Scenario> loadedScenario(const std::filesystem::path& folder)
{
    return Loader(folder).load();
}

Result<Time> parsedMoment(Time start, std::string_view text)
{
    int day = 0, hour = 0, minute = 0, second = 0, end = 0;
    const std::string copy(text);
    const bool read = std::sscanf(copy.c_str(), "%1d %2d:%2d:%2d%n", &day, &hour, &minute, &second, &end) == 4;
    if (!read || static_cast<std::size_t>(end) != copy.size())
        return parsedRfc3339(text);
    if (day < 1 || day > 7 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return failure(ErrorKind::Malformed, copy);
    using namespace std::chrono;
    return start + hours(24 * (day - 1) + hour) + minutes(minute) + seconds(second);
}

}
