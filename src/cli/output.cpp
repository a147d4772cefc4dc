// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "words.h"

#include <fmt/format.h>

#include <charconv>
#include <iostream>

namespace earshot::cli {

namespace {

std::string shapeOf(Label label)
{
    switch (label) {
    case Label::Complaint:
        return "▲";
    case Label::Troll:
        return "◆";
    case Label::Other:
        return "●";
    case Label::Unsure:
        break;
    }
    return "?";
}

std::string handleOf(const AuthorCard& author)
{
    return singleLine(author.handle.empty() ? author.name : "@" + author.handle);
}

template <class Number>
OrderedJson numberOrNull(const std::optional<Number>& number)
{
    return number ? OrderedJson(*number) : OrderedJson(nullptr);
}

template <class Tag>
OrderedJson idOrNull(Id<Tag> id)
{
    return id ? OrderedJson(id.value) : OrderedJson(nullptr);
}

}

std::string whenOf(Time time)
{
    return formatRfc3339(std::chrono::floor<std::chrono::seconds>(time)).substr(0, 16).replace(10, 1, " ");
}

OrderedJson timeOrNull(const std::optional<Time>& time)
{
    return time ? OrderedJson(formatRfc3339(*time)) : OrderedJson(nullptr);
}

OrderedJson jsonOf(const Mention& mention)
{
    const AuthorCard& author = mention.author;
    return {
        { "id", mention.id.value },
        { "platform", mention.platform },
        { "source", mention.source.value },
        { "external_id", mention.externalId },
        { "url", mention.url },
        { "author",
            { { "name", author.name }, { "handle", author.handle }, { "followers", numberOrNull(author.followers) },
                { "created_at", timeOrNull(author.createdAt) } } },
        { "text", mention.text },
        { "language", mention.language },
        { "verdict", nameOf(mention.verdict.label) },
        { "complaint", mention.verdict.complaint },
        { "troll", mention.verdict.troll },
        { "posted_at", timeOrNull(mention.postedAt) },
        { "first_seen_at", formatRfc3339(mention.firstSeenAt) },
        { "state", nameOf(mention.state) },
        { "versions", mention.versions },
        { "case", idOrNull(mention.caseId) },
        { "by_person", mention.verdict.byPerson },
        { "visibility", nameOf(mention.visibility) },
        { "own", mention.own },
    };
}

OrderedJson jsonOf(const std::vector<Reason>& reasons)
{
    OrderedJson list = OrderedJson::array();
    for (const Reason& reason : reasons)
        list.push_back({ { "feature", reason.feature }, { "weight", reason.weight }, { "towards", nameOf(reason.towards) } });
    return list;
}

OrderedJson jsonOf(const MentionGroups& groups)
{
    const auto idsOf = [](const std::vector<MentionId>& mentions) {
        OrderedJson ids = OrderedJson::array();
        for (const MentionId id : mentions)
            ids.push_back(id.value);
        return ids;
    };
    OrderedJson json{ { "same_text", nullptr }, { "same_problem", nullptr } };
    const SameText& text = groups.sameText;
    if (!text.others.empty())
        json["same_text"] = { { "accounts", text.accounts }, { "mentions", idsOf(text.others) }, { "first", formatRfc3339(text.first) },
            { "last", formatRfc3339(text.last) } };
    const SameProblem& problem = groups.sameProblem;
    if (problem.others.empty())
        return json;
    OrderedJson kinds = OrderedJson::array();
    for (const Cue kind : problem.kinds)
        kinds.push_back(nameOf(kind));
    json["same_problem"]
        = { { "accounts", problem.accounts }, { "mentions", idsOf(problem.others) }, { "kinds", kinds }, { "words", problem.words } };
    return json;
}

OrderedJson jsonOf(const Snapshot& version)
{
    OrderedJson json{
        { "seen_at", formatRfc3339(version.seenAt) },
        { "kind", nameOf(version.kind) },
        { "text", version.text },
        { "digest", version.digest },
        { "claimed_at", timeOrNull(version.claimedAt) },
    };
    if (version.kind == SnapshotKind::Gone)
        json["reason"] = nameOf(version.goneReason);
    return json;
}

OrderedJson jsonOf(const Case& one)
{
    return {
        { "id", one.id.value },
        { "state", nameOf(one.state) },
        { "lane", nameOf(one.lane) },
        { "assignee", one.assignee },
        { "mention", one.opener.value },
        { "opened_at", formatRfc3339(one.openedAt) },
        { "due_at", timeOrNull(one.answerDueAt) },
        { "promise_due_at", timeOrNull(one.promiseDueAt) },
        { "next_due_at", timeOrNull(nextDueAt(one)) },
        { "due_explanation", one.dueExplanation.empty() ? OrderedJson(nullptr) : OrderedJson::parse(one.dueExplanation, nullptr, false) },
        { "urgent_at", timeOrNull(one.answerDueAt ? std::optional(*one.answerDueAt - one.headStart) : std::nullopt) },
        { "urgency", one.urgency.empty() ? OrderedJson::array() : OrderedJson::parse(one.urgency, nullptr, false) },
        { "first_answered_at", timeOrNull(one.firstAnsweredAt) },
        { "snoozed_until", timeOrNull(one.snoozedUntil) },
        { "closed_at", timeOrNull(one.closedAt) },
        { "changed_at", formatRfc3339(one.changedAt) },
    };
}

OrderedJson jsonOf(const Reply& reply)
{
    return {
        { "id", reply.id.value },
        { "case", reply.caseId.value },
        { "mention", reply.answers.value },
        { "audience", nameOf(reply.audience) },
        { "state", nameOf(reply.state) },
        { "text", reply.text },
        { "language", reply.language },
        { "author", reply.author },
        { "approver", reply.approver },
        { "comment", reply.comment },
        { "send_at", timeOrNull(reply.sendAt) },
        { "sent_at", timeOrNull(reply.sentAt) },
        { "external_id", reply.externalId },
        { "url", reply.url },
        { "error", reply.lastError.empty() ? OrderedJson(nullptr) : OrderedJson(reply.lastError) },
    };
}

OrderedJson jsonOf(const CheckFinding& finding)
{
    return {
        { "check", nameOf(finding.kind) },
        { "blocks", finding.blocks },
        { "words", finding.words },
        { "begin", finding.begin },
        { "end", finding.end },
        { "suggestions", finding.suggestions },
        { "message", sentenceFor(finding) },
    };
}

OrderedJson jsonOf(const LedgerRow& row)
{
    return {
        { "sequence", row.sequence },
        { "at", formatRfc3339(row.at) },
        { "kind", nameOf(row.kind) },
        { "actor", row.actor },
        { "mention", idOrNull(row.mention) },
        { "case", idOrNull(row.caseId) },
        { "subject", row.subject },
        { "payload", row.payload },
        { "hash", row.hash },
    };
}

void printJson(const OrderedJson& object)
{
    std::cout << object.dump(-1, ' ', false, OrderedJson::error_handler_t::replace) << '\n';
}

std::string lineOf(const Mention& mention)
{
    const Verdict& verdict = mention.verdict;
    const double sure = verdict.label == Label::Troll ? verdict.troll : verdict.complaint;
    const std::string percent
        = verdict.label == Label::Complaint || verdict.label == Label::Troll ? fmt::format(" {:.0f} %", sure * 100) : "";
    const std::string state = mention.state == MentionState::Present ? "" : fmt::format(" [{}]", nameOf(mention.state));
    return fmt::format("{} {:<15} #{:<5} {}  {:<9} {}{}: {}", shapeOf(verdict.label), std::string(nameOf(verdict.label)) + percent,
        mention.id.value, whenOf(mention.postedAt.value_or(mention.firstSeenAt)), mention.platform, shortened(handleOf(mention.author), 30),
        state, shortened(singleLine(mention.text), 100));
}

std::string lineOf(const Case& one)
{
    const auto next = nextDueAt(one);
    const std::string due = next ? (isPromiseNext(one) ? "  promised for " : "  due ") + whenOf(*next) : "";
    const std::string who = one.assignee.empty() ? "" : "  " + singleLine(one.assignee);
    return fmt::format(
        "#{:<5} {:<12} {:<10} mention #{}{}{}", one.id.value, nameOf(one.state), nameOf(one.lane), one.opener.value, due, who);
}

std::string lineOf(const Reply& reply)
{
    return fmt::format("#{:<5} {:<9} {:<7} case #{}  {}", reply.id.value, nameOf(reply.state), nameOf(reply.audience), reply.caseId.value,
        shortened(singleLine(reply.text), 100));
}

Result<std::chrono::seconds> parsedDuration(const std::string& text)
{
    long number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string unit(end, text.data() + text.size());
    const long seconds = unit.empty() || unit == "s" ? 1 : unit == "m" ? 60 : unit == "h" ? 3600 : unit == "d" ? 86400 : 0;
    if (problem != std::errc{} || seconds == 0 || number < 0 || number > 366L * 86400)
        return failure(ErrorKind::InvalidArgument, text, "a duration looks like 45s, 10m, 2h or 1d");
    return std::chrono::seconds(number * seconds);
}

Result<Time> parsedMoment(const std::string& text, Time now)
{
    if (const auto moment = parsedRfc3339(text))
        return moment;
    if (const auto ago = parsedDuration(text))
        return now - *ago;
    return failure(ErrorKind::InvalidArgument, text, "a time looks like 2026-03-02T08:00:00Z, 2026-03-02, or 2h for two hours ago");
}

}
