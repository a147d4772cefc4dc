// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/digest.h"
#include "earshot/base/json.h"
#include "earshot/document/evidence.h"
#include "earshot/model/names.h"
#include "ledger_rows.h"
#include "ledger_walk.h"

#include <istream>
#include <map>
#include <optional>
#include <utility>

namespace earshot {

namespace {

using OrderedJson = nlohmann::ordered_json; // a digest is over the keys in their written order

/// Of words only their digests are kept: a pack may be larger than memory.
struct PackedMention {
    std::int64_t versions = 0;
    std::string state{}, shown{};
    std::optional<Time> firstSeenAt{};
};

struct PackedSnapshot {
    std::int64_t mention = 0, seenAt = 0;
    SnapshotKind kind = SnapshotKind::First;
    std::string digest{}, hashed{}; ///< as the pack says, and as its content gives
    std::string text{}, shown{};
};

struct PackedRow {
    std::int64_t mention = 0;
    bool bindsSnapshot = false;
    std::string payload{}, previous{}, hash{}, hashed{};
};

/// What the versions of a mention tell of it, from the first to the last.
struct Story {
    std::int64_t versions = 0, last = 0, firstSeenAt = 0;
    bool isGone = false, isReworded = false;
    const PackedSnapshot* shown = nullptr; ///< the last that has words

    void add(std::int64_t id, const PackedSnapshot& snapshot)
    {
        if (versions++ == 0)
            firstSeenAt = snapshot.seenAt;
        last = id;
        isGone = snapshot.kind == SnapshotKind::Gone;
        if (isGone)
            return;
        isReworded = isReworded || (shown && shown->text != snapshot.text);
        shown = &snapshot;
    }

    MentionState state() const
    {
        if (isGone)
            return MentionState::Gone;
        return isReworded || shown->kind == SnapshotKind::Edited ? MentionState::Edited : MentionState::Present;
    }

    bool isThatOf(const PackedMention& mention) const
    {
        return shown && shown->shown == mention.shown && nameOf(state()) == mention.state && versions == mention.versions
            && mention.firstSeenAt && toMicros(*mention.firstSeenAt) == firstSeenAt;
    }
};

template <class AnyJson>
std::string hashOfJson(const AnyJson& json)
{
    return hexOf(sha256(json.dump(-1, ' ', false, AnyJson::error_handler_t::replace)));
}

/// Of what a mention's line and its last version both say.
std::string shownBy(const Json& object)
{
    return hashOfJson(Json::array({ memberAt(object, "text"), memberAt(object, "url"), memberAt(object, "author") }));
}

/// What a pack holds, by sequence of the ledger.
class Pack {
public:
    /// Takes one line. False for what stands in no pack.
    bool take(const Json& line, const OrderedJson& ordered)
    {
        if (line.contains("earshot_evidence"))
            return takeHead(line);
        if (!hasHead_ || hasEnd_)
            return false;
        if (line.contains("snapshot"))
            return takeSnapshot(line, ordered["snapshot"]);
        if (line.contains("ledger"))
            return takeRow(line, ordered["ledger"]);
        if (line.contains("end"))
            return takeEnd(memberAt(line, "end"));
        return takeMention(memberAt(line, "mention"));
    }

    bool isWhole() const { return hasHead_ && hasEnd_; }
    LedgerVerdict verdict();

private:
    bool takeHead(const Json& line)
    {
        counted_ = integerAt(line, "mentions").value_or(0);
        return !std::exchange(hasHead_, true);
    }
    bool takeMention(const Json& mention);
    bool takeSnapshot(const Json& line, const OrderedJson& content);
    bool takeRow(const Json& line, const OrderedJson& content);
    bool takeEnd(const Json& end);

    /// Why the row does not hold; empty if it does.
    std::string flawOf(std::int64_t sequence, const PackedRow& row) const;
    void checkRows();
    void checkSnapshots();
    void checkMentions();
    void broken(std::int64_t sequence, const std::string& why); ///< the first counts

    std::int64_t afterLast() const { return rows_.empty() ? 1 : rows_.rbegin()->first + 1; }

    std::map<std::int64_t, PackedMention> mentions_;
    std::map<std::int64_t, PackedSnapshot> snapshots_;
    std::map<std::int64_t, PackedRow> rows_;
    bool hasHead_ = false, hasEnd_ = false, isCounted_ = false;
    std::int64_t counted_ = 0; ///< mentions, as the head says
    LedgerVerdict verdict_{};
};

bool Pack::takeMention(const Json& mention)
{
    const auto id = integerAt(mention, "id");
    return id
        && mentions_
               .try_emplace(*id,
                   PackedMention{ .versions = integerAt(mention, "versions").value_or(0),
                       .state = textAt(mention, "state"),
                       .shown = shownBy(mention),
                       .firstSeenAt = timeAt(mention, "first_seen_at") })
               .second;
}

bool Pack::takeSnapshot(const Json& line, const OrderedJson& content)
{
    const Json& snapshot = memberAt(line, "snapshot");
    const auto id = integerAt(line, "id");
    const auto kind = named<SnapshotKind>(textAt(snapshot, "kind"));
    return id && kind
        && snapshots_
               .try_emplace(*id,
                   PackedSnapshot{ .mention = integerAt(line, "mention").value_or(0),
                       .seenAt = integerAt(snapshot, "seen_at").value_or(0),
                       .kind = *kind,
                       .digest = textAt(line, "digest"),
                       .hashed = hashOfJson(content),
                       .text = hashOfJson(memberAt(snapshot, "text")),
                       .shown = shownBy(snapshot) })
               .second;
}

bool Pack::takeRow(const Json& line, const OrderedJson& content)
{
    const Json& row = memberAt(line, "ledger");
    const auto sequence = integerAt(row, "sequence");
    const auto kind = named<EventKind>(textAt(row, "kind"));
    return sequence
        && rows_
               .try_emplace(*sequence,
                   PackedRow{ .mention = integerAt(row, "mention").value_or(0),
                       .bindsSnapshot = kind && bindsSnapshot(*kind),
                       .payload = textAt(row, "payload"),
                       .previous = textAt(row, "previous"),
                       .hash = textAt(line, "hash"),
                       .hashed = hashOfJson(content) })
               .second;
}

bool Pack::takeEnd(const Json& end)
{
    const auto mentions = static_cast<std::int64_t>(mentions_.size());
    isCounted_ = counted_ == mentions && integerAt(end, "mentions") == mentions
        && integerAt(end, "snapshots") == static_cast<std::int64_t>(snapshots_.size())
        && integerAt(end, "ledger") == static_cast<std::int64_t>(rows_.size());
    return hasEnd_ = true;
}

std::string Pack::flawOf(std::int64_t sequence, const PackedRow& row) const
{
    if (row.hashed != row.hash)
        return "hash";
    if (const auto before = rows_.find(sequence - 1); before != rows_.end() && before->second.hash != row.previous)
        return "previous";
    if (!mentions_.contains(row.mention))
        return "mention";
    const auto snapshot = snapshots_.find(sequence);
    if (!row.bindsSnapshot)
        return snapshot == snapshots_.end() ? "" : "snapshot";
    if (snapshot == snapshots_.end())
        return "missing_snapshot";
    const PackedSnapshot& packed = snapshot->second;
    const bool holds = packed.hashed == row.payload && packed.digest == row.payload && packed.mention == row.mention;
    return holds ? "" : "snapshot";
}

void Pack::checkRows()
{
    for (const auto& [sequence, row] : rows_) {
        verdict_.head = row.hash;
        if (const std::string flaw = flawOf(sequence, row); !flaw.empty())
            broken(sequence, flaw);
    }
}

void Pack::checkSnapshots()
{
    for (const auto& [id, snapshot] : snapshots_)
        if (!rows_.contains(id))
            broken(id, "snapshot");
}

void Pack::checkMentions()
{
    std::map<std::int64_t, Story> stories;
    for (const auto& [id, snapshot] : snapshots_)
        stories[snapshot.mention].add(id, snapshot);
    for (const auto& [id, mention] : mentions_) {
        const auto story = stories.find(id);
        if (story == stories.end())
            broken(afterLast(), "mention");
        else if (!story->second.isThatOf(mention))
            broken(story->second.last, "mention");
    }
}

void Pack::broken(std::int64_t sequence, const std::string& why)
{
    if (verdict_.brokenAt && *verdict_.brokenAt <= sequence)
        return;
    verdict_.brokenAt = sequence;
    verdict_.why = why;
}

LedgerVerdict Pack::verdict()
{
    verdict_ = { .rows = static_cast<std::int64_t>(rows_.size()), .snapshots = static_cast<std::int64_t>(snapshots_.size()) };
    checkRows();
    checkSnapshots();
    checkMentions();
    if (!isCounted_)
        broken(afterLast(), "count");
    return verdict_;
}

}

Result<LedgerVerdict> verifyPack(std::istream& in)
{
    Pack pack;
    std::int64_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const Result<Json> json = parsedJson(line); // also keeps hostile nesting away from what follows
        const OrderedJson ordered = json ? OrderedJson::parse(line, nullptr, false) : OrderedJson();
        if (!json || !json->is_object() || !ordered.is_object() || !pack.take(*json, ordered))
            return failure(ErrorKind::Malformed, "line " + std::to_string(number));
    }
    if (!pack.isWhole())
        return failure(ErrorKind::Malformed, "line " + std::to_string(number + 1), "the pack ends too early");
    return pack.verdict();
}

}
