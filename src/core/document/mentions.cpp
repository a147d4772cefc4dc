// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/mentions.h"

#include "earshot/model/names.h"
#include "mention_lookup.h"
#include "mention_recorder.h"
#include "mention_rows.h"
#include "relevance_rows.h"
#include "snapshot_rows.h"

namespace earshot {

namespace {

void requireMention(Session& session, MentionId id)
{
    std::int64_t mention = id.value, found = 0;
    if (!Statement(session.sql(), "select id from mention where id = :id").with(mention).into(found).first())
        throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(mention));
}

/// The mention's row among those of its conversation; 0 if the key is not known.
std::int64_t conversationOf(Session& session, std::string key)
{
    std::int64_t conversation = 0;
    Statement(session.sql(), "select conversation_id from mention where key = :key").with(key).into(conversation).first();
    return conversation;
}

Conditions conditionsOf(const MentionFilter& filter, MentionId before)
{
    Conditions conditions;
    if (before)
        conditions.add("m.id < :before", before.value);
    if (filter.label)
        conditions.add("m.label = :label", std::string(nameOf(*filter.label)));
    if (!filter.platform.empty())
        conditions.add("m.platform = :platform", filter.platform);
    if (filter.source)
        conditions.add("m.source_id = :source", filter.source.value);
    if (filter.since)
        addSeenSince(conditions, *filter.since);
    if (filter.state)
        conditions.add("m.state = :state", std::string(nameOf(*filter.state)));
    if (filter.state && *filter.state != MentionState::Present)
        conditions.add("m.state <> 'present'"); // says that the index mention_state, a partial one, will do
    if (!filter.own)
        conditions.add("m.own = 0");
    return conditions;
}

}

Result<std::unordered_map<std::string, Known>> Mentions::known(const std::vector<std::string>& keys)
{
    Session& session = store_->session();
    return session.reading([&] {
        auto& lookup = session.kept<MentionLookup>();
        std::unordered_map<std::string, Known> found;
        for (const std::string& key : keys)
            if (const StoredMention* const stored = lookup.find(key))
                found[key] = { { stored->id }, stored->versionDigest, named<MentionState>(stored->state).value_or(MentionState::Unknown) };
        return found;
    });
}

Result<Recorded> Mentions::record(SourceId source, const std::string& platform, const std::vector<Sorted>& batch, Time seenAt)
{
    Session& session = store_->session();
    return session.writing([&] {
        Recorded recorded = session.kept<MentionRecorder>().record(source, platform, batch, seenAt);
        session.kept<RelevanceWriter>().write(recorded, batch);
        return recorded;
    });
}

Result<void> Mentions::recordGone(MentionId id, GoneReason reason, Time seenAt)
{
    Session& session = store_->session();
    return session.writing([&] { session.kept<MentionRecorder>().recordGone(id, reason, seenAt); });
}

Result<std::vector<Mention>> Mentions::list(const MentionFilter& filter, MentionId before, int limit)
{
    Session& session = store_->session();
    return session.reading([&] { return mentionsOf(session, { .conditions = conditionsOf(filter, before), .limit = limit }); });
}

Result<Mention> Mentions::find(MentionId id)
{
    Session& session = store_->session();
    return session.reading([&] { return mentionOf(session, id); });
}

Result<std::optional<Answered>> Mentions::answeredBy(const Observation& reply, const Source& source)
{
    Session& session = store_->session();
    return session.reading([&]() -> std::optional<Answered> {
        NullableInteger brand;
        int own = 0;
        std::string key = reply.parentKey, externalId = reply.parentExternalId, platform = source.platform, baseUrl = source.baseUrl;
        const bool isFound = key.empty()
            ? Statement(session.sql(),
                "select m.brand_id, m.own from mention m left join source s on s.id = m.source_id where m.external_id = :external"
                " and m.platform = :platform and coalesce(s.base_url, '') = :base order by m.id limit 1")
                  .with(externalId, platform, baseUrl)
                  .into(brand, own)
                  .first()
            : Statement(session.sql(), "select brand_id, own from mention where key = :key").with(key).into(brand, own).first();
        return isFound ? std::optional(Answered{ { brand.orElse(0) }, own == 1 }) : std::nullopt;
    });
}

Result<std::vector<Snapshot>> Mentions::versions(MentionId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        requireMention(session, id);
        return snapshotsOf(session, id);
    });
}

Result<std::vector<Mention>> Mentions::conversation(const std::string& key)
{
    Session& session = store_->session();
    return session.reading([&] {
        MentionQuery query{ .order = byTime };
        addConversation(query.conditions, conversationOf(session, key));
        return mentionsOf(session, std::move(query));
    });
}

Result<std::vector<Mention>> Mentions::byAuthor(AuthorId author, int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        MentionQuery query{ .limit = limit };
        query.conditions.add("m.author_id = :author", author.value);
        return mentionsOf(session, std::move(query));
    });
}

}
