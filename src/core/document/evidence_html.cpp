// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/html.h"
#include "earshot/document/evidence.h"
#include "earshot/model/names.h"
#include "evidence_items.h"

#include <ostream>

namespace earshot {

namespace {

// nothing may be fetched and no script may run, whatever a mention holds
constexpr const char* pageHead = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evidence</title>
<style>
body { font: 11pt/1.45 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; }
th { font-weight: 600; white-space: nowrap; } td { overflow-wrap: anywhere; unicode-bidi: isolate; }
blockquote { margin: .3rem 0; padding: .5rem .8rem; border-left: 3px solid #888; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
code { font: 9pt/1.4 monospace; overflow-wrap: anywhere; }
section { break-inside: avoid-page; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
</style></head><body>
)";

void writeFact(std::ostream& out, const char* name, const std::string& value)
{
    if (!value.empty())
        out << "<tr><th>" << name << "</th><td dir=\"auto\">" << escapedHtml(value) << "</td></tr>\n";
}

std::string countOf(const std::optional<std::int64_t>& count)
{
    return count ? std::to_string(*count) : std::string();
}

std::string timeOf(const std::optional<Time>& time)
{
    return time ? formatRfc3339(*time) : std::string();
}

void writeAuthor(std::ostream& out, const AuthorCard& author)
{
    writeFact(out, "Author", author.name);
    writeFact(out, "Account", author.handle);
    writeFact(out, "Profile", author.url);
    writeFact(out, "Account made", timeOf(author.createdAt));
    writeFact(out, "Followers", countOf(author.followers));
}

void writeSnapshot(std::ostream& out, const Snapshot& snapshot)
{
    out << "<section><h3>" << nameOf(snapshot.kind) << ", seen " << formatRfc3339(snapshot.seenAt) << "</h3>\n";
    if (snapshot.kind != SnapshotKind::Gone)
        out << "<blockquote dir=\"auto\">" << escapedHtml(snapshot.text) << "</blockquote>\n";
    out << "<table>\n";
    if (snapshot.kind == SnapshotKind::Gone)
        writeFact(out, "Reason", std::string(nameOf(snapshot.goneReason)));
    writeAuthor(out, snapshot.author);
    writeFact(out, "Address", snapshot.url);
    writeFact(out, "Time claimed", timeOf(snapshot.claimedAt));
    writeFact(out, "Replies", countOf(snapshot.counts.replies));
    writeFact(out, "Shares", countOf(snapshot.counts.shares));
    writeFact(out, "Likes", countOf(snapshot.counts.likes));
    for (const std::string& address : snapshot.media)
        writeFact(out, "Media", address);
    out << "<tr><th>SHA-256</th><td><code>" << escapedHtml(snapshot.digest) << "</code></td></tr>\n</table></section>\n";
}

void writeLedger(std::ostream& out, const std::vector<LedgerRow>& rows)
{
    out << "<h3>Ledger</h3>\n<table>\n<tr><th>No.</th><th>Time</th><th>What</th><th>Who</th><th>Hash</th></tr>\n";
    for (const LedgerRow& row : rows)
        out << "<tr><td>" << row.sequence << "</td><td>" << formatRfc3339(row.at) << "</td><td>" << nameOf(row.kind)
            << "</td><td dir=\"auto\">" << escapedHtml(row.actor) << "</td><td><code>" << escapedHtml(row.hash) << "</code></td></tr>\n";
    out << "</table>\n";
}

void writeItem(std::ostream& out, const EvidenceItem& item)
{
    out << "<h2>Mention " << item.mention.id.value << "</h2>\n<table>\n";
    writeFact(out, "Platform", item.mention.platform);
    writeFact(out, "Key", item.mention.key);
    writeFact(out, "State", std::string(nameOf(item.mention.state)));
    writeFact(out, "Posted", timeOf(item.mention.postedAt));
    writeFact(out, "First seen", formatRfc3339(item.mention.firstSeenAt));
    out << "</table>\n";
    for (const Snapshot& snapshot : item.snapshots)
        writeSnapshot(out, snapshot);
    writeLedger(out, item.ledger);
}

}

Result<void> exportHtml(
    Store& store, const std::vector<MentionId>& mentions, std::ostream& out, Time now, const std::function<bool(int percent)>& goOn)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        const std::vector<MentionId> wanted = packed(session, mentions);
        out << pageHead << "<h1>Evidence</h1>\n<p>Made " << formatRfc3339(now)
            << ". All times are UTC. The pack in JSON Lines form holds the answers as received and can be checked with "
               "<code>earshotctl evidence verify</code>.</p>\n";
        eachItem(session, wanted, goOn, [&out](const EvidenceItem& item) { writeItem(out, item); });
        out << "</body></html>\n";
        if (!out.flush())
            throw Refusal(ErrorKind::FileFailed);
    });
}

}
