// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "earshot/base/text.h"
#include "status_html.h"

#include <algorithm>

namespace earshot::replay {

namespace {

std::int64_t millis(Time time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

}

std::string acctOf(const Account& account)
{
    return account.host.empty() ? account.handle : account.handle + '@' + account.host;
}

std::string profileUrl(const Account& account, const std::string& baseUrl)
{
    return (account.host.empty() ? baseUrl : "https://" + account.host) + "/@" + account.handle;
}

bool mentionsOwn(const Status& status)
{
    const auto& mentions = status.latest().mentions;
    return std::ranges::find(mentions, ownAccount) != mentions.end();
}

World::World(std::string baseUrl, std::vector<Account> accounts)
    : baseUrl_(std::move(baseUrl))
    , accounts_(std::move(accounts))
    , moderation_(accounts_.size())
{
    for (AccountIndex i = 0; i < accounts_.size(); ++i)
        handles_.emplace(accounts_[i].handle, i);
    accounts_[ownAccount].known = true;
}

const Status* World::status(std::int64_t id) const
{
    const auto found = statuses_.find(id);
    return found == statuses_.end() ? nullptr : &found->second;
}

std::optional<AccountIndex> World::accountNamed(const std::string& handle, const std::string& host, Naming naming) const
{
    const auto found = handles_.find(caseFolded(handle));
    if (found == handles_.end() || !accounts_[found->second].known)
        return std::nullopt;
    const std::string& home = accounts_[found->second].host;
    const bool here = host.empty() || baseUrl_.ends_with("//" + host);
    const bool meant = here ? home.empty() || (host.empty() && naming == Naming::Short) : home == host;
    return meant ? std::optional(found->second) : std::nullopt;
}

void World::introduce(AccountIndex account, Time createdAt)
{
    accounts_[account].known = true;
    accounts_[account].createdAt = std::chrono::floor<std::chrono::days>(createdAt);
}

StatusVersion World::rendered(Time at, const std::string& text, const std::string& warning, Naming naming) const
{
    StatusVersion version{ at, text, warning };
    const AnchorTargets targets{ [&](const Entity& mention) -> std::optional<std::string> {
                                    const auto account = accountNamed(mention.handle, mention.host, naming);
                                    if (!account)
                                        return std::nullopt;
                                    if (std::ranges::find(version.mentions, *account) == version.mentions.end())
                                        version.mentions.push_back(*account);
                                    return profileUrl(accounts_[*account], baseUrl_);
                                },
        baseUrl_ };
    version.html = statusHtml(text, targets);
    for (const Entity& entity : entitiesOf(text))
        if (entity.kind == EntityKind::Hashtag && std::ranges::find(version.tags, caseFolded(entity.tag)) == version.tags.end())
            version.tags.push_back(caseFolded(entity.tag));
    return version;
}

const Status& World::post(const NewStatus& draft)
{
    // A snowflake: milliseconds, then 16 bits that keep those of one millisecond apart and in order.
    lastStatusId_ = std::max(millis(draft.at) << 16, lastStatusId_ + 1);
    Status& status = statuses_[lastStatusId_];
    status = { lastStatusId_, draft.author, draft.stableId.empty() ? std::to_string(lastStatusId_) : draft.stableId, draft.at,
        { rendered(draft.at, draft.text, draft.warning, draft.naming) }, draft.visibility, draft.language, 0, draft.boostOf };
    status.naming = draft.naming;
    status.conversation = status.id;
    if (const auto parent = statuses_.find(draft.inReplyTo); parent != statuses_.end()) {
        parent->second.replies.push_back(status.id);
        status.inReplyTo = draft.inReplyTo;
        status.inReplyToAuthor = parent->second.author;
        status.conversation = parent->second.conversation;
    }
    if (const auto boosted = statuses_.find(draft.boostOf); boosted != statuses_.end())
        boosted->second.boosts.push_back(status.id);
    accounts_[draft.author].lastPostAt = draft.at;
    ++accounts_[draft.author].posts;
    notifyOf(status);
    return status;
}

void World::edit(std::int64_t id, Time at, const std::string& text, const std::string& warning)
{
    const auto found = statuses_.find(id);
    if (found == statuses_.end() || (found->second.latest().text == text && found->second.latest().warning == warning))
        return;
    Status& status = found->second;
    // Clients tell versions apart by their time, so a jump of the clock must not give two of them the same.
    const Time later = std::max(at, status.latest().at + std::chrono::milliseconds(1));
    const bool knewOfIt = mentionsOwn(status);
    status.versions.push_back(rendered(later, text, warning, status.naming));
    if (!knewOfIt)
        notifyOf(status);
}

void World::remove(std::int64_t id)
{
    const auto found = statuses_.find(id);
    if (found == statuses_.end())
        return;
    const Status gone = std::move(found->second);
    statuses_.erase(found);
    --accounts_[gone.author].posts;
    dropNotifications(id);
    for (const auto boost : gone.boosts)
        remove(boost);
    for (const auto reply : gone.replies)
        if (const auto answer = statuses_.find(reply); answer != statuses_.end())
            answer->second.inReplyTo = 0;
    if (const auto parent = statuses_.find(gone.inReplyTo); parent != statuses_.end())
        std::erase(parent->second.replies, id);
    if (const auto boosted = statuses_.find(gone.boostOf); boosted != statuses_.end())
        std::erase(boosted->second.boosts, id);
}

void World::setRelation(AccountIndex account, const Relation& relation)
{
    moderation_.change(account, relation);
    if (relation.blocking || (relation.muting && relation.mutingNotifications))
        std::erase_if(notifications_, [&](const auto& entry) { return entry.second.from == account; });
}

void World::notifyOf(const Status& status)
{
    const Time at = status.latest().at;
    if (status.author == ownAccount || moderation_.isSilenced(status.author, at) || moderation_.isConversationMuted(status.conversation))
        return;
    const Status* boosted = this->status(status.boostOf);
    if (!mentionsOwn(status) && !(boosted && boosted->author == ownAccount))
        return;
    // Milliseconds as the id: unlike a counter it also grows over a restart, so that a client's saved position stays good.
    lastNotificationId_ = std::max(millis(at), lastNotificationId_ + 1);
    notifications_[lastNotificationId_] = { lastNotificationId_, boosted ? NotificationType::Reblog : NotificationType::Mention, at,
        status.author, boosted ? boosted->id : status.id };
}

void World::dropNotifications(std::int64_t status)
{
    std::erase_if(notifications_, [&](const auto& entry) { return entry.second.status == status; });
}

}
