// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_rows.h"

#include "canonical.h"
#include "column_values.h"
#include "earshot/model/names.h"
#include "reasons_json.h"

namespace earshot {

namespace {

// left joins, so that SQLite starts with the mention, whatever its statistics say
constexpr const char* columns
    = "select m.id, m.source_id, m.platform, m.brand_id, m.author_id, m.key, m.external_id, m.language, m.claimed_language, m.label,"
      " m.complaint, m.troll, m.reasons, m.by_person, m.posted_at, m.first_seen_at, m.state, m.versions, m.case_id, m.parent_key,"
      " m.parent_external_id, m.visibility, m.own, s.url, s.text, r.key, c.card from ";
constexpr const char* joins = "mention m left join snapshot s on s.id = m.snapshot_id left join mention r on r.id = m.conversation_id"
                              " left join author_card c on c.id = m.card_id";

/// One row, bound to a statement.
struct MentionColumns {
    std::int64_t id = 0, firstSeenAt = 0;
    NullableInteger source{}, brand{}, author{}, postedAt{}, caseId{};
    std::string platform{}, key{}, externalId{}, language{}, claimedLanguage{}, label{}, reasons{}, state{}, visibility{};
    NullableText parentKey{}, parentExternalId{}, url{}, text{}, conversation{}, card{};
    double complaint = 0, troll = 0;
    int byPerson = 0, versions = 0, own = 0;

    void bindTo(Statement& statement)
    {
        statement.into(id, source, platform, brand, author, key, externalId, language, claimedLanguage, label, complaint, troll, reasons)
            .into(byPerson, postedAt, firstSeenAt, state, versions, caseId, parentKey, parentExternalId, visibility, own, url, text)
            .into(conversation, card);
    }

    Verdict verdict() const
    {
        return { .label = named<Label>(label).value_or(Label::Unsure),
            .complaint = complaint,
            .troll = troll,
            .language = language,
            .reasons = reasonsOf(reasons),
            .byPerson = byPerson == 1 };
    }

    Mention mention() const
    {
        const bool isRecognised = !language.empty() && language != "und";
        return { .id = { id },
            .source = { source.orElse(0) },
            .platform = platform,
            .brand = { brand.orElse(0) },
            .authorId = { author.orElse(0) },
            .key = key,
            .externalId = externalId,
            .url = textOrEmpty(url),
            .author = card.optional() ? cardOf(card.value) : AuthorCard{},
            .text = textOrEmpty(text),
            .language = isRecognised ? language : claimedLanguage,
            .verdict = verdict(),
            .postedAt = timeOf(postedAt),
            .firstSeenAt = fromMicros(firstSeenAt),
            .state = named<MentionState>(state).value_or(MentionState::Unknown),
            .versions = versions,
            .caseId = { caseId.orElse(0) },
            .conversation = conversation.orElse(key),
            .parentKey = textOrEmpty(parentKey),
            .parentExternalId = textOrEmpty(parentExternalId),
            .visibility = named<Visibility>(visibility).value_or(Visibility::Public),
            .own = own == 1 };
    }
};

/// One mention, fast.
class MentionById {
public:
    explicit MentionById(Session& session) : statement_(session.sql(), std::string(columns) + joins + " where m.id = :id")
    {
        row_.bindTo(statement_);
        statement_.with(id_);
    }

    std::optional<Mention> find(MentionId id)
    {
        id_ = id.value;
        return statement_.first() ? std::optional(row_.mention()) : std::nullopt;
    }

private:
    std::int64_t id_ = 0;
    MentionColumns row_{};
    Statement statement_;
};

}

std::vector<Mention> mentionsOf(Session& session, MentionQuery query)
{
    std::int64_t most = limitOf(query.limit);
    Statement statement(
        session.sql(), columns + query.joined + joins + query.conditions.text() + " order by " + query.order + " limit :most");
    MentionColumns row;
    row.bindTo(statement);
    query.conditions.bindTo(statement);
    statement.with(most);
    std::vector<Mention> mentions;
    while (statement.next())
        mentions.push_back(row.mention());
    return mentions;
}

void addConversation(Conditions& conditions, std::int64_t conversation, CaseId caseId)
{
    const std::string root = std::to_string(conversation);
    // the first item, those that mention_conversation, a partial index, holds, and those of mention_case
    conditions.add("m.id in (select " + root + " union select id from mention where conversation_id = " + root
        + " and conversation_id <> id union select id from mention where case_id = " + std::to_string(caseId.value) + ")");
}

void addSeenSince(Conditions& conditions, Time since, const std::string& id)
{
    // ids follow the time of the first sighting, so that a page from the newest on ends where it must
    conditions.add(
        id + " >= (select coalesce(min(id), 9223372036854775807) from mention where first_seen_at >= :sinceid)", toMicros(since));
    conditions.add("m.first_seen_at >= :since", toMicros(since));
}

void addPostedBefore(Conditions& conditions, Time until, const std::string& id)
{
    conditions.add(id + " <= (select coalesce(max(last_mention), 0) from seen_day where oldest_posted < :untilid)", toMicros(until));
    conditions.add(std::string(postedTime) + " < :until", toMicros(until));
}

Mention mentionOf(Session& session, MentionId id)
{
    std::optional<Mention> found = session.kept<MentionById>().find(id);
    if (!found)
        throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(id.value));
    return std::move(*found);
}

}
