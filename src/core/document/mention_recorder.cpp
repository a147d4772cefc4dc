// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_recorder.h"

#include "canonical.h"
#include "column_values.h"
#include "earshot/model/names.h"
#include "reasons_json.h"

#include <algorithm>

namespace earshot {

namespace {

constexpr std::int64_t microsADay = 86'400'000'000;

constexpr const char* insertSql
    = "insert into mention (id, key, source_id, platform, external_id, parent_key, parent_external_id, awaits, conversation_id, author_id,"
      " card_id, snapshot_id, version_digest, brand_id, label, machine_label, by_person, complaint, troll, language, claimed_language, "
      "reasons,"
      " posted_at, first_seen_at, seen_day, checked_at, state, versions, visibility, own, case_id) values (:id, :key, :source, :platform,"
      " :external, :parent, :parentexternal, :awaits, :conversation, :author, :card, :snapshot, :digest, :brand, :label, :machine, 0,"
      " :complaint, :troll, :language, :claimed, :reasons, :posted, :firstseen, :day, :checked, :state, 1, :visibility, :own, null)";

// a person's verdict stays, whatever the sorter thinks of the new text
constexpr const char* updateSql
    = "update mention set external_id = :external, author_id = :author, card_id = :card, snapshot_id = :snapshot, version_digest = :digest,"
      " brand_id = :brand, label = case when by_person = 1 then label else :label end, machine_label = :machine, complaint = :complaint,"
      " troll = :troll, language = :language, claimed_language = :claimed, reasons = :reasons, checked_at = :checked, state = :state,"
      " versions = versions + 1, visibility = :visibility where id = :id";

}

MentionRecorder::MentionRecorder(Session& session)
    : session_(session)
    , lookup_(session.kept<MentionLookup>())
    , authors_(session.kept<AuthorBook>())
    , snapshots_(session.kept<SnapshotWriter>())
    , conversations_(session.kept<Conversations>())
    , index_(session.kept<MentionIndex>())
    , days_(session.kept<SeenDays>())
    , insert_(session.sql(), insertSql)
    , update_(session.sql(), updateSql)
    , baseUrl_(session.sql(), "select base_url from source where id = :id")
    , conversationKey_(session.sql(), "select r.key from mention m join mention r on r.id = m.conversation_id where m.id = :id")
    , latest_(session.sql(), "select m.state, s.url from mention m join snapshot s on s.id = m.snapshot_id where m.id = :id")
    , gone_(session.sql(), "update mention set state = 'gone', versions = versions + 1, checked_at = :checked where id = :id")
{
    Row& row = row_;
    insert_
        .with(row.id, row.key, row.source, row.platform, row.externalId, row.parentKey, row.parentExternalId, row.awaits, row.conversation)
        .with(
            row.author, row.card, row.snapshot, row.versionDigest, row.brand, row.label, row.label, row.complaint, row.troll, row.language)
        .with(row.claimedLanguage, row.reasons, row.postedAt, row.firstSeenAt, row.seenDay, row.checkedAt, row.state, row.visibility,
            row.own);
    update_.with(row.externalId, row.author, row.card, row.snapshot, row.versionDigest, row.brand, row.label, row.label, row.complaint)
        .with(row.troll, row.language, row.claimedLanguage, row.reasons, row.checkedAt, row.state, row.visibility, row.id);
    baseUrl_.with(sourceId_).into(realm_.baseUrl);
    conversationKey_.with(conversationOf_).into(foundKey_);
    latest_.with(row.id).into(state_, url_);
    gone_.with(row.checkedAt, row.id);
}

Recorded MentionRecorder::record(SourceId source, const std::string& platform, const std::vector<Sorted>& batch, Time seenAt)
{
    enterRealm(source, platform);
    unindexed_.clear();
    const int joinsBefore = conversations_.joins();
    Recorded result;
    for (std::size_t index = 0; index < batch.size(); ++index)
        if (!batch[index].observation.boost)
            take(batch[index], index, seenAt, result);
    days_.write();
    writeIndex();
    nameConversations(result, conversations_.joins() != joinsBefore);
    return result;
}

void MentionRecorder::enterRealm(SourceId source, const std::string& platform)
{
    realm_.platform = platform;
    realm_.baseUrl.clear();
    sourceId_ = source.value;
    if (source && !baseUrl_.first())
        throw Refusal(ErrorKind::Unknown, "source " + std::to_string(source.value));
    row_.source = idOrNull(source);
    row_.platform = platform;
}

void MentionRecorder::nameConversations(Recorded& result, bool joined)
{
    for (auto* list : { &result.added, &result.changed, &result.restored })
        for (RecordedMention& recorded : *list) {
            if (!recorded.conversation.empty() && !joined)
                continue;
            conversationOf_ = recorded.id.value;
            conversationKey_.first();
            recorded.conversation = foundKey_;
        }
}

void MentionRecorder::take(const Sorted& given, std::size_t index, Time seenAt, Recorded& result)
{
    const Sorted& sorted = prepared(given, seenAt);
    const StoredMention* const stored = lookup_.find(sorted.observation.key);
    const bool wasGone = stored && stored->state == nameOf(MentionState::Gone);
    if (stored && !wasGone && stored->versionDigest == sorted.versionDigest) {
        ++result.unchanged;
        return;
    }
    fillRow(sorted, seenAt);
    if (!stored) {
        add(sorted);
        result.added.push_back({ { row_.id }, index, row_.conversation == row_.id ? row_.key : std::string() });
    } else {
        change(*stored, sorted, wasGone ? SnapshotKind::Restored : SnapshotKind::Edited);
        (wasGone ? result.restored : result.changed).push_back({ { row_.id }, index, {} });
    }
}

const Sorted& MentionRecorder::prepared(const Sorted& sorted, Time seenAt)
{
    if (sorted.prepared && sorted.prepared->seenAt == seenAt)
        return sorted;
    made_ = sorted;
    prepare(made_, seenAt);
    return made_;
}

void MentionRecorder::add(const Sorted& sorted)
{
    const Observation& observation = sorted.observation;
    const Prepared& prepared = *sorted.prepared;
    row_.id = ++session_.head().mention;
    const SeenAuthor& author = authorOf(sorted);
    const Place place = conversations_.placeOf(row_.id, observation, realm_);
    row_.conversation = place.conversation;
    assignOrNull(row_.awaits, place.awaits);
    row_.state = nameOf(MentionState::Present);
    // the ledger row gives the snapshot its id, and the snapshot refers to the mention: so the mention comes between
    row_.snapshot = session_.head().sequence + 1;
    insert_.run();
    snapshots_.add({ row_.id }, observation, SnapshotKind::First, prepared.seenAt, author, prepared.digest);
    days_.note(row_.id, row_.seenDay, std::min(row_.postedAt.orElse(row_.firstSeenAt), row_.firstSeenAt));
    unindexed_.emplace_back(row_.id, indexText(row_.label, prepared.indexed));
    conversations_.adopt(row_.conversation, observation, realm_);
}

void MentionRecorder::change(const StoredMention& stored, const Sorted& sorted, SnapshotKind kind)
{
    const Observation& observation = sorted.observation;
    const Time seenAt = sorted.prepared->seenAt;
    row_.id = stored.id;
    writeIndex(); // it may have been added in this very batch
    const IndexContent before = index_.contentOf(stored.id);
    const SeenAuthor& author = authorOf(sorted);
    row_.snapshot = snapshots_.add({ row_.id }, observation, kind, seenAt, author, digestOf(observation, kind, seenAt, author.json));
    const bool isEdited = std::ranges::any_of(before.texts, [&](const std::string& text) { return text != observation.text; });
    row_.state = nameOf(isEdited || kind == SnapshotKind::Edited ? MentionState::Edited : MentionState::Present);
    update_.run();
    index_.replace(stored.id, before, index_.contentOf(stored.id));
}

void MentionRecorder::writeIndex()
{
    for (const auto& [mention, content] : unindexed_)
        index_.add(mention, content);
    unindexed_.clear();
}

void MentionRecorder::fillRow(const Sorted& sorted, Time seenAt)
{
    const Observation& observation = sorted.observation;
    const Verdict& verdict = sorted.verdict;
    row_.versionDigest = sorted.versionDigest;
    row_.key = observation.key;
    row_.externalId = observation.externalId;
    assignOrNull(row_.parentKey, observation.parentKey);
    assignOrNull(row_.parentExternalId, observation.parentExternalId);
    row_.brand = idOrNull(sorted.brand);
    row_.label = nameOf(verdict.label);
    row_.complaint = verdict.complaint;
    row_.troll = verdict.troll;
    row_.language = verdict.language;
    row_.claimedLanguage = observation.language;
    row_.reasons.clear();
    appendReasons(row_.reasons, verdict.reasons);
    row_.postedAt = microsOf(observation.postedAt);
    row_.firstSeenAt = row_.checkedAt = toMicros(seenAt);
    row_.seenDay = row_.firstSeenAt / microsADay;
    row_.visibility = nameOf(observation.visibility);
    row_.own = observation.own ? 1 : 0;
}

const SeenAuthor& MentionRecorder::authorOf(const Sorted& sorted)
{
    const SeenAuthor& author = authors_.seen(row_.platform, sorted.observation.author, sorted.prepared->card);
    row_.author = idOrNull(AuthorId{ author.author });
    row_.card = author.card == 0 ? std::nullopt : std::optional(author.card);
    return author;
}

void MentionRecorder::recordGone(MentionId id, GoneReason reason, Time seenAt)
{
    row_.id = id.value;
    row_.checkedAt = toMicros(seenAt);
    if (!latest_.first())
        throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(id.value));
    if (state_ == nameOf(MentionState::Gone))
        return;
    snapshots_.addGone(id, url_, reason, seenAt, authors_.nobody());
    gone_.run();
}

}
