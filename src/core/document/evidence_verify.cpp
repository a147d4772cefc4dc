// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/digest.h"
#include "earshot/base/json.h"
#include "earshot/document/evidence.h"
#include "earshot/model/names.h"
#include "ledger_rows.h"
#include "ledger_walk.h"

#include <istream>
#include <map>

namespace earshot {

namespace {

using OrderedJson = nlohmann::ordered_json; // a digest is over the keys in their written order

struct PackedSnapshot {
    std::int64_t mention = 0;
    std::string digest{}, hashed{}; ///< as the pack says, and as its content gives
};

struct PackedRow {
    std::int64_t mention = 0;
    bool bindsSnapshot = false;
    std::string payload{}, previous{}, hash{}, hashed{};
};

std::string hashOfJson(const OrderedJson& json)
{
    return hexOf(sha256(json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace)));
}

/// What a pack holds, by sequence of the ledger.
class Pack {
public:
    /// Takes one line. False for what stands in no pack.
    bool take(const Json& line, const OrderedJson& ordered)
    {
        if (line.contains("earshot_evidence"))
            return std::exchange(hasHead_, true) == false;
        if (!hasHead_ || hasEnd_)
            return false;
        if (line.contains("snapshot"))
            return takeSnapshot(line, ordered["snapshot"]);
        if (line.contains("ledger"))
            return takeRow(line, ordered["ledger"]);
        if (line.contains("end"))
            return takeEnd(memberAt(line, "end"));
        return line.contains("mention");
    }

    bool isWhole() const { return hasHead_ && hasEnd_; }
    LedgerVerdict verdict() const;

private:
    bool takeSnapshot(const Json& line, const OrderedJson& content)
    {
        const auto id = integerAt(line, "id");
        return id
            && snapshots_
                   .try_emplace(*id, PackedSnapshot{ integerAt(line, "mention").value_or(0), textAt(line, "digest"), hashOfJson(content) })
                   .second;
    }

    bool takeRow(const Json& line, const OrderedJson& content)
    {
        const Json& row = memberAt(line, "ledger");
        const auto sequence = integerAt(row, "sequence");
        const auto kind = named<EventKind>(textAt(row, "kind"));
        if (!sequence)
            return false;
        rows_[*sequence] = { .mention = integerAt(row, "mention").value_or(0),
            .bindsSnapshot = kind && bindsSnapshot(*kind),
            .payload = textAt(row, "payload"),
            .previous = textAt(row, "previous"),
            .hash = textAt(line, "hash"),
            .hashed = hashOfJson(content) };
        return true;
    }

    bool takeEnd(const Json& end)
    {
        hasEnd_ = true;
        return integerAt(end, "snapshots") == static_cast<std::int64_t>(snapshots_.size())
            && integerAt(end, "ledger") == static_cast<std::int64_t>(rows_.size());
    }

    /// Why the row does not hold; empty if it does.
    std::string flawOf(std::int64_t sequence, const PackedRow& row) const;

    std::map<std::int64_t, PackedSnapshot> snapshots_;
    std::map<std::int64_t, PackedRow> rows_;
    bool hasHead_ = false, hasEnd_ = false;
};

std::string Pack::flawOf(std::int64_t sequence, const PackedRow& row) const
{
    if (row.hashed != row.hash)
        return "hash";
    if (const auto before = rows_.find(sequence - 1); before != rows_.end() && before->second.hash != row.previous)
        return "previous";
    if (!row.bindsSnapshot)
        return {};
    const auto snapshot = snapshots_.find(sequence);
    if (snapshot == snapshots_.end())
        return "missing_snapshot";
    const PackedSnapshot& packed = snapshot->second;
    const bool holds = packed.hashed == row.payload && packed.digest == row.payload && packed.mention == row.mention;
    return holds ? "" : "snapshot";
}

LedgerVerdict Pack::verdict() const
{
    LedgerVerdict verdict{ .rows = static_cast<std::int64_t>(rows_.size()), .snapshots = static_cast<std::int64_t>(snapshots_.size()) };
    for (const auto& [sequence, row] : rows_) {
        verdict.head = row.hash;
        const std::string flaw = flawOf(sequence, row);
        if (flaw.empty() || verdict.brokenAt)
            continue;
        verdict.brokenAt = sequence;
        verdict.why = flaw;
    }
    for (const auto& [id, snapshot] : snapshots_)
        if (!rows_.contains(id) && (!verdict.brokenAt || id < *verdict.brokenAt)) {
            verdict.brokenAt = id;
            verdict.why = "snapshot";
        }
    return verdict;
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
