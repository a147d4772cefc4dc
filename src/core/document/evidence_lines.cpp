// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"
#include "earshot/document/evidence.h"
#include "earshot/model/names.h"
#include "evidence_items.h"

#include <ostream>

namespace earshot {

namespace {

std::string headLine(std::size_t mentions, Time now)
{
    std::string line;
    CanonicalObject object(line);
    object.integer("earshot_evidence", 1);
    object.text("made_at", formatRfc3339(now));
    object.integer("mentions", static_cast<std::int64_t>(mentions));
    object.close();
    return line;
}

std::string mentionLine(const Mention& mention)
{
    std::string line = "{\"mention\":";
    CanonicalObject object(line);
    object.integer("id", mention.id.value);
    object.text("key", mention.key);
    object.text("platform", mention.platform);
    object.text("url", mention.url);
    appendCard(object.value("author"), mention.author);
    object.text("text", mention.text);
    if (mention.postedAt)
        object.text("posted_at", formatRfc3339(*mention.postedAt));
    else
        object.json("posted_at", "null");
    object.text("first_seen_at", formatRfc3339(mention.firstSeenAt));
    object.text("state", nameOf(mention.state));
    object.integer("versions", mention.versions);
    object.text("conversation", mention.conversation);
    object.close();
    return line + "}";
}

std::string snapshotLine(const Snapshot& snapshot, const std::string& canonical)
{
    std::string line;
    CanonicalObject object(line);
    object.json("snapshot", canonical);
    object.integer("id", snapshot.id.value);
    object.integer("mention", snapshot.mention.value);
    object.text("digest", snapshot.digest);
    object.close();
    return line;
}

std::string ledgerLine(const LedgerRow& row)
{
    std::string line;
    CanonicalObject object(line);
    appendCanonical(object.value("ledger"), row);
    object.text("hash", row.hash);
    object.close();
    return line;
}

struct Written {
    std::size_t mentions = 0, snapshots = 0, rows = 0;
};

std::string endLine(const Written& written)
{
    std::string line = "{\"end\":";
    CanonicalObject object(line);
    object.integer("mentions", static_cast<std::int64_t>(written.mentions));
    object.integer("snapshots", static_cast<std::int64_t>(written.snapshots));
    object.integer("ledger", static_cast<std::int64_t>(written.rows));
    object.close();
    return line + "}";
}

void writeItem(std::ostream& out, const EvidenceItem& item, Written& written)
{
    out << mentionLine(item.mention) << '\n';
    for (std::size_t i = 0; i < item.snapshots.size(); ++i)
        out << snapshotLine(item.snapshots[i], item.canonical[i]) << '\n';
    for (const LedgerRow& row : item.ledger)
        out << ledgerLine(row) << '\n';
    ++written.mentions;
    written.snapshots += item.snapshots.size();
    written.rows += item.ledger.size();
}

}

Result<void> exportJsonLines(
    Store& store, const std::vector<MentionId>& mentions, std::ostream& out, Time now, const std::function<bool(int percent)>& goOn)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        const std::vector<MentionId> wanted = packed(session, mentions);
        Written written;
        out << headLine(wanted.size(), now) << '\n';
        eachItem(session, wanted, goOn, [&](const EvidenceItem& item) { writeItem(out, item, written); });
        out << endLine(written) << '\n';
        if (!out.flush())
            throw Refusal(ErrorKind::FileFailed);
    });
}

}
