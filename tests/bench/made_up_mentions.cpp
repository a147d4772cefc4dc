// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_mentions.h"

#include "earshot/assess/sorter.h"
#include "earshot/base/html.h"
#include "earshot/base/json.h"
#include "written.h"

#include <fmt/format.h>

namespace earshot::bench {

namespace {

constexpr std::size_t sourceCount = 20;
constexpr Time begin = Time(std::chrono::sys_days(std::chrono::year(2025) / 1 / 1));
constexpr std::chrono::microseconds year = std::chrono::hours(24 * 365);

bool isForum(std::size_t number)
{
    return MadeUpMentions::sourceOf(number).platform == "feed";
}

std::string urlOf(std::size_t number)
{
    const std::string& base = MadeUpMentions::sourceOf(number).baseUrl;
    return isForum(number) ? fmt::format("{}/posts/{}", base, number) : fmt::format("{}/statuses/11{:016}", base, number);
}

std::string keyOf(std::size_t number)
{
    const Source& source = MadeUpMentions::sourceOf(number);
    return source.platform == "feed" ? fmt::format("feed:{}:{}", source.id.value, urlOf(number)) : "mastodon:" + urlOf(number);
}

// A third of the posts comes from few accounts that write much.
AuthorCard authorOf(std::size_t number, std::size_t count, Dice& dice)
{
    const std::size_t account = dice.hits(33) ? dice.below(count / 500 + 1) : dice.below(count / 5 + 1);
    Dice own(account);
    AuthorCard author;
    author.name = written(own, 1).author;
    if (isForum(number))
        return author;
    author.externalId = std::to_string(109'000'000 + account);
    author.handle = fmt::format("account{}@social.example", account);
    author.url = "https://social.example/@account" + std::to_string(account);
    author.followers = static_cast<std::int64_t>(own.below(3000));
    author.createdAt = begin - std::chrono::hours(own.below(50'000));
    return author;
}

std::string rawOf(const Observation& item)
{
    return Json{
        { "id", item.externalId }, { "uri", item.url }, { "content", item.html }, { "language", item.language }, { "visibility", "public" },
        { "sensitive", false }, { "media_attachments", Json::array() }, { "tags", Json::array() },
        { "account", { { "id", item.author.externalId }, { "acct", item.author.handle }, { "display_name", item.author.name } } }
    }.dump();
}

Sorted sortedOf(Observation observation)
{
    observation.html = "<p>" + escapedHtml(observation.text) + "</p>";
    observation.raw = rawOf(observation);
    observation.versionText = observation.text;
    Verdict verdict = Sorter::shipped().judge(observation.text, Reasons::On);
    return { std::move(observation), std::move(verdict), {} };
}

}

std::vector<Source> MadeUpMentions::sources()
{
    std::vector<Source> sources;
    for (std::size_t i = 0; i < sourceCount; ++i) {
        const bool forum = i % 2 == 1;
        sources.push_back({ .id = { static_cast<std::int64_t>(i + 1) },
            .platform = forum ? "feed" : "mastodon",
            .kind = forum ? SourceKind::Feed : SourceKind::Search,
            .baseUrl = fmt::format("https://{}-{}.example", forum ? "forum" : "social", i),
            .query = forum ? "" : std::string(heardBrand),
            .paused = true });
    }
    return sources;
}

const Source& MadeUpMentions::sourceOf(std::size_t number)
{
    static const std::vector<Source> all = sources();
    return all[number / onOnePage % all.size()];
}

Time MadeUpMentions::seenAt(std::size_t number) const
{
    return begin + year / static_cast<std::int64_t>(count_) * static_cast<std::int64_t>(number);
}

Observation MadeUpMentions::observation(std::size_t number) const
{
    Dice dice(number);
    Written post = written(dice, 80 + dice.below(420));
    Observation item;
    item.key = keyOf(number);
    item.externalId = std::to_string(number);
    item.url = urlOf(number);
    item.author = authorOf(number, count_, dice);
    item.title = isForum(number) ? post.title : "";
    item.text = isForum(number) ? post.title + "\n\n" + post.text : post.text;
    item.language = post.language;
    item.postedAt = seenAt(number) - std::chrono::seconds(dice.below(3600));
    if (number > onOnePage && dice.hits(15))
        item.parentKey = keyOf(number - 1 - dice.below(onOnePage));
    return item;
}

Sorted MadeUpMentions::first(std::size_t number) const
{
    return sortedOf(observation(number));
}

Sorted MadeUpMentions::edited(std::size_t number) const
{
    Observation item = observation(number);
    item.text += "\n\nEdit: K" + std::to_string(number);
    item.editedAt = *item.postedAt + std::chrono::hours(4);
    return sortedOf(std::move(item));
}

}
