// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversations.h"

#include <utility>
#include <vector>

namespace earshot {

namespace {

std::string awaitedKey(const std::string& key)
{
    return "key:" + key;
}

std::string awaitedExternalId(const std::string& externalId, const Realm& realm)
{
    return "id:" + realm.platform + ":" + realm.baseUrl + ":" + externalId;
}

}

Conversations::Conversations(Session& session)
    : byKey_(session.sql(), "select conversation_id from mention where key = :key")
    , byExternalId_(session.sql(),
          "select m.conversation_id from mention m left join source s on s.id = m.source_id"
          " where m.external_id = :external and m.platform = :platform and coalesce(s.base_url, '') = :base order by m.id limit 1")
    , waiting_(session.sql(), // a union, as SQLite makes a table of an "in" list each time
          "select id, conversation_id from mention where awaits = :key union all"
          " select id, conversation_id from mention where awaits = :external")
    , settle_(session.sql(), "update mention set awaits = null, conversation_id = :conversation where id = :id")
    , moveMentions_(session.sql(), "update mention set conversation_id = :to where conversation_id = :from and conversation_id <> id")
    , moveCases_(session.sql(), "update cases set conversation_id = :to where conversation_id = :from")
{
    byKey_.with(key_).into(found_);
    byExternalId_.with(externalId_, platform_, baseUrl_).into(found_);
    waiting_.with(awaitsKey_, awaitsExternalId_).into(reply_, from_);
    settle_.with(to_, reply_);
    moveMentions_.with(to_, from_);
    moveCases_.with(to_, from_);
}

Place Conversations::placeOf(std::int64_t mention, const Observation& observation, const Realm& realm)
{
    if (observation.parentKey.empty() && observation.parentExternalId.empty())
        return { mention, {} };
    std::int64_t conversation = conversationOfKey(observation.parentKey);
    if (conversation == 0)
        conversation = conversationOfExternalId(observation.parentExternalId, realm);
    if (conversation != 0)
        return { conversation, {} };
    return { mention,
        observation.parentKey.empty() ? awaitedExternalId(observation.parentExternalId, realm) : awaitedKey(observation.parentKey) };
}

void Conversations::adopt(std::int64_t conversation, const Observation& observation, const Realm& realm)
{
    awaitsKey_ = awaitedKey(observation.key);
    awaitsExternalId_ = awaitedExternalId(observation.externalId, realm);
    std::vector<std::pair<std::int64_t, std::int64_t>> replies;
    while (waiting_.next())
        replies.emplace_back(reply_, from_);
    for (const auto& [reply, from] : replies)
        join(reply, from, conversation);
}

std::int64_t Conversations::conversationOfKey(const std::string& key)
{
    key_ = key;
    return !key.empty() && byKey_.first() ? found_ : 0;
}

std::int64_t Conversations::conversationOfExternalId(const std::string& externalId, const Realm& realm)
{
    externalId_ = externalId;
    platform_ = realm.platform;
    baseUrl_ = realm.baseUrl;
    return !externalId.empty() && byExternalId_.first() ? found_ : 0;
}

void Conversations::join(std::int64_t reply, std::int64_t from, std::int64_t to)
{
    reply_ = reply;
    from_ = from;
    to_ = to;
    ++joins_;
    settle_.run();
    if (from == to)
        return;
    moveMentions_.run();
    moveCases_.run();
}

}
