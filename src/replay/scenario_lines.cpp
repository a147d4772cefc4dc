// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario_lines.h"

#include "earshot/base/text.h"
#include "status_length.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace earshot::replay {

namespace {

constexpr std::size_t longestMastodonPost = 500, longestArticle = 5000, longestTitle = 200, longestName = 100, longestBio = 500;

const std::map<std::string, std::set<std::string>, std::less<>> kindsOfLabel{
    { "complaint",
        { "calm_complaint", "furious_complaint", "sarcastic_complaint", "untagged_complaint", "followup_complaint", "review_complaint" } },
    { "troll", { "campaign", "insult", "baiting", "polite_troll", "harassment", "derogatory" } },
    { "other", { "praise", "swearing_praise", "question", "neutral", "news", "spam", "competitor", "homonym", "offtopic", "thanks" } },
    { "own", { "own" } },
    { "boost", { "boost" } },
};

void demand(bool holds, const std::string& otherwise)
{
    if (!holds)
        throw LineFault(otherwise);
}

void refuseUnknownKeys(const Json& object, const std::set<std::string>& known)
{
    demand(object.is_object(), "this is not a JSON object");
    for (const auto& [key, value] : object.items())
        demand(known.contains(key), "the key \"" + key + "\" is not known");
}

bool isHandle(const std::string& text)
{
    return !text.empty() && text.size() <= 30
        && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::int64_t requiredCount(const Json& object, const char* key)
{
    const auto member = object.find(key);
    demand(member != object.end() && member->is_number_unsigned(), std::string("\"") + key + "\" must be a whole number from 0 on");
    return member->get<std::int64_t>();
}

void readProfile(const Json& object, ScenarioAuthor& author)
{
    author.handle = requiredText(object, "handle");
    demand(isHandle(author.handle), "the handle \"" + author.handle + "\" may have only a-z, 0-9 and _, and 30 characters");
    author.name = requiredText(object, "name");
    demand(graphemeCount(author.name) <= longestName, "the name is too long");
    author.bio = textAt(object, "bio");
    demand(graphemeCount(author.bio) <= longestBio, "the bio is too long");
    author.created = requiredTime(object, "created");
    author.followers = requiredCount(object, "followers");
    author.following = requiredCount(object, "following");
    author.posts = requiredCount(object, "posts");
}

Place placeOf(const std::string& word)
{
    constexpr std::array<std::pair<std::string_view, Place>, 4> places{ { { "mastodon", Place::Mastodon }, { "forum", Place::Forum },
        { "reviews", Place::Reviews }, { "news", Place::News } } };
    const auto found = std::ranges::find(places, word, &std::pair<std::string_view, Place>::first);
    demand(found != places.end(), "\"on\": " + word + " is not mastodon, forum, reviews or news");
    return found->second;
}

Visibility visibilityOf(const std::string& word)
{
    if (word == "unlisted")
        return Visibility::Unlisted;
    if (word == "direct")
        return Visibility::Direct;
    demand(word.empty() || word == "public", "\"visibility\": " + word + " is not public, unlisted or direct");
    return Visibility::Public;
}

Time momentAt(const Json& object, const char* key, Time start)
{
    const auto moment = parsedMoment(start, requiredText(object, key));
    demand(moment.has_value(), std::string("\"") + key + "\" is not a moment like \"2 09:17:00\"");
    return *moment;
}

void checkText(const ScenarioPost& post, const std::string& text)
{
    if (post.on == Place::Mastodon)
        demand(statusLength(text, post.warning) <= longestMastodonPost, "the text is longer than 500 characters");
    else
        demand(graphemeCount(text) <= longestArticle, "the text is longer than 5000 characters");
}

void readEdits(const Json& line, ScenarioPost& post, Time start)
{
    if (!line.contains("edits"))
        return;
    demand(line["edits"].is_array(), "\"edits\" must be a list");
    Time last = post.at;
    for (const auto& edit : line["edits"]) {
        refuseUnknownKeys(edit, { "at", "text" });
        post.edits.push_back({ momentAt(edit, "at", start), requiredText(edit, "text") });
        demand(post.edits.back().at > last, "an edit is not later than what it changes");
        checkText(post, post.edits.back().text);
        last = post.edits.back().at;
    }
}

void checkLabel(const ScenarioPost& post)
{
    const auto kinds = kindsOfLabel.find(post.label);
    demand(kinds != kindsOfLabel.end(), "the label \"" + post.label + "\" is not known");
    demand(kinds->second.contains(post.kind), "the kind \"" + post.kind + "\" is not known for the label " + post.label);
}

void checkShape(const PostLine& line)
{
    const ScenarioPost& post = line.post;
    const bool boost = post.label == "boost";
    demand(boost == !line.boostOf.empty(), "a boost, and only a boost, needs \"boost_of\"");
    demand(boost == post.text.empty(), boost ? "a boost has no text of its own" : "the text is empty");
    demand((post.on == Place::Mastodon) == post.title.empty(), "a title is needed outside Mastodon, and only there");
    demand(graphemeCount(post.title) <= longestTitle, "the title is too long");
    demand(post.on == Place::Mastodon || (!boost && line.replyTo.empty() && post.visibility == Visibility::Public && post.warning.empty()),
        "replies, boosts, visibility and content warnings exist on Mastodon only");
    checkLabel(post);
}

}

std::string requiredText(const Json& object, const char* key)
{
    const auto member = object.find(key);
    demand(member != object.end() && member->is_string() && !member->get_ref<const std::string&>().empty(),
        std::string("\"") + key + "\" is missing");
    return member->get<std::string>();
}

Time requiredTime(const Json& object, const char* key)
{
    const auto time = parsedRfc3339(requiredText(object, key));
    demand(time.has_value(), std::string("\"") + key + "\" is not a date");
    return *time;
}

ScenarioAuthor authorOf(const Json& line)
{
    refuseUnknownKeys(line, { "id", "handle", "host", "name", "created", "followers", "following", "posts", "bio", "bot" });
    ScenarioAuthor author;
    author.id = requiredText(line, "id");
    author.host = textAt(line, "host");
    demand(author.host.empty() || author.host.ends_with(".example"), "the host must be an invented *.example server");
    author.bot = flagAt(line, "bot");
    readProfile(line, author);
    return author;
}

ScenarioAuthor ownAccountOf(const Json& account)
{
    refuseUnknownKeys(account, { "handle", "name", "created", "followers", "following", "posts", "bio" });
    ScenarioAuthor author;
    readProfile(account, author);
    author.id = author.handle;
    return author;
}

PostLine postOf(const Json& line, Time start)
{
    refuseUnknownKeys(line,
        { "id", "author", "at", "on", "title", "text", "label", "kind", "reply_to", "edits", "deleted", "visibility", "cw", "boost_of" });
    PostLine read;
    ScenarioPost& post = read.post;
    post.id = requiredText(line, "id");
    read.author = requiredText(line, "author");
    read.replyTo = textAt(line, "reply_to");
    read.boostOf = textAt(line, "boost_of");
    post.at = momentAt(line, "at", start);
    post.on = placeOf(requiredText(line, "on"));
    post.title = textAt(line, "title");
    post.text = textAt(line, "text");
    post.label = requiredText(line, "label");
    post.kind = requiredText(line, "kind");
    post.warning = textAt(line, "cw");
    post.visibility = visibilityOf(textAt(line, "visibility"));
    checkShape(read);
    checkText(post, post.text);
    readEdits(line, post, start);
    if (line.contains("deleted")) {
        post.deletedAt = momentAt(line, "deleted", start);
        demand(*post.deletedAt > (post.edits.empty() ? post.at : post.edits.back().at), "it is deleted before its last version was there");
    }
    return read;
}

}
