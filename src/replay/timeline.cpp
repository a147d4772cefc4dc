// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <algorithm>

namespace earshot::replay {

namespace {

/// Looks like one of Mastodon's numbers, but depends on nothing but the scenario: the same post has the same address in every run.
std::string stableIdOf(const ScenarioPost& post, std::size_t index)
{
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(post.at.time_since_epoch()).count();
    return std::to_string((millis << 16) + static_cast<std::int64_t>(index & 0xFFFF));
}

}

std::vector<Account> accountsOf(const Scenario& scenario, const ReplayClock& clock)
{
    std::vector<Account> accounts;
    for (const ScenarioAuthor& author : scenario.authors)
        accounts.push_back(
            { author.handle, author.host, author.name, author.bio, {}, author.followers, author.following, author.posts, author.bot });
    accounts[ownAuthor].createdAt = std::chrono::floor<std::chrono::days>(clock.shown(scenario.authors[ownAuthor].created));
    return accounts;
}

Timeline::Timeline(const Scenario& scenario) : scenario_(scenario), statusIds_(scenario.posts.size())
{
    for (std::size_t post = 0; post < scenario.posts.size(); ++post) {
        const ScenarioPost& written = scenario.posts[post];
        happenings_.push_back({ written.at, HappeningKind::Posted, post });
        for (std::size_t edit = 0; edit < written.edits.size(); ++edit)
            happenings_.push_back({ written.edits[edit].at, HappeningKind::Edited, post, edit });
        if (written.deletedAt)
            happenings_.push_back({ *written.deletedAt, HappeningKind::Deleted, post });
    }
    std::ranges::stable_sort(happenings_, {}, &Happening::at);
}

void Timeline::play(const ReplayClock& clock, World& world, FeedShelf& shelf)
{
    const Time now = clock.now();
    for (; next_ < happenings_.size() && happenings_[next_].at <= now; ++next_)
        happen(happenings_[next_], clock, world, shelf);
    shelf.settle(clock.shownNow());
}

void Timeline::happen(const Happening& happening, const ReplayClock& clock, World& world, FeedShelf& shelf)
{
    if (scenario_.posts[happening.post].on == Place::Mastodon)
        happenOnMastodon(happening, clock, world);
    else
        happenInFeed(happening, clock.shown(happening.at), shelf);
}

std::int64_t Timeline::statusId(const std::optional<std::size_t>& post) const
{
    return post ? statusIds_[*post] : 0;
}

void Timeline::happenOnMastodon(const Happening& happening, const ReplayClock& clock, World& world)
{
    const ScenarioPost& post = scenario_.posts[happening.post];
    const Time shown = clock.shown(happening.at);
    switch (happening.kind) {
    case HappeningKind::Posted:
        if (post.boostOf && !world.status(statusId(post.boostOf)))
            return;
        // The age of an account at its first post is part of the story, at any speed.
        if (!world.accounts()[post.author].known)
            world.introduce(post.author, shown - (post.at - scenario_.authors[post.author].created));
        statusIds_[happening.post]
            = world
                  .post({ post.author, stableIdOf(post, happening.post), shown, post.text, post.warning, post.language, post.visibility,
                      statusId(post.replyTo), statusId(post.boostOf), Naming::Short })
                  .id;
        return;
    case HappeningKind::Edited:
        world.edit(statusIds_[happening.post], shown, post.edits[happening.edit].text, post.warning);
        return;
    case HappeningKind::Deleted:
        world.remove(statusIds_[happening.post]);
        return;
    }
}

void Timeline::happenInFeed(const Happening& happening, Time shown, FeedShelf& shelf) const
{
    const ScenarioPost& post = scenario_.posts[happening.post];
    const ScenarioAuthor& author = scenario_.authors[post.author];
    switch (happening.kind) {
    case HappeningKind::Posted:
        shelf.add(post.on, { post.id, post.title, post.text, author.name, author.handle, post.language, shown, shown });
        return;
    case HappeningKind::Edited:
        shelf.edit(post.on, post.id, shown, post.edits[happening.edit].text);
        return;
    case HappeningKind::Deleted:
        shelf.remove(post.on, post.id, shown);
        return;
    }
}

}
