// SPDX-License-Identifier: GPL-3.0-or-later
#include "judged_case_rows.h"

#include "column_values.h"
#include "earshot/base/json.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

Json jsonOf(const Case& one)
{
    Json json{ { "id", one.id.value }, { "opener", one.opener.value }, { "conversation", one.conversation }, { "lane", nameOf(one.lane) },
        { "state", nameOf(one.state) }, { "assignee", one.assignee }, { "opened_at", toMicros(one.openedAt) },
        { "due_explanation", one.dueExplanation }, { "changed_at", toMicros(one.changedAt) }, { "urgency", one.urgency },
        { "head_start", one.headStart.count() } };
    const auto add = [&](const char* key, const std::optional<Time>& time) {
        if (time)
            json[key] = toMicros(*time);
    };
    add("answer_due_at", one.answerDueAt);
    add("first_answered_at", one.firstAnsweredAt);
    add("snoozed_until", one.snoozedUntil);
    add("closed_at", one.closedAt);
    return json;
}

std::optional<Time> microsAt(const Json& json, const char* key)
{
    const auto micros = integerAt(json, key);
    return micros ? std::optional(fromMicros(*micros)) : std::nullopt;
}

Case caseIn(const std::string& text)
{
    const Result<Json> json = parsedJson(text);
    if (!json)
        throw Refusal(ErrorKind::Corrupt, {}, "a judged case");
    return { .id = { integerAt(*json, "id").value_or(0) },
        .opener = { integerAt(*json, "opener").value_or(0) },
        .conversation = textAt(*json, "conversation"),
        .lane = named<Lane>(textAt(*json, "lane")).value_or(Lane::Complaints),
        .state = named<CaseState>(textAt(*json, "state")).value_or(CaseState::New),
        .assignee = textAt(*json, "assignee"),
        .openedAt = microsAt(*json, "opened_at").value_or(Time{}),
        .answerDueAt = microsAt(*json, "answer_due_at"),
        .headStart = std::chrono::minutes(integerAt(*json, "head_start").value_or(0)),
        .urgency = textAt(*json, "urgency"),
        .dueExplanation = textAt(*json, "due_explanation"),
        .firstAnsweredAt = microsAt(*json, "first_answered_at"),
        .snoozedUntil = microsAt(*json, "snoozed_until"),
        .closedAt = microsAt(*json, "closed_at"),
        .changedAt = microsAt(*json, "changed_at").value_or(Time{}) };
}

}

void keepJudgedCase(Session& session, const std::string& table, std::int64_t correction, const JudgedCase& change)
{
    std::int64_t caseId = change.after.id.value;
    NullableText before;
    if (change.before)
        assignOrNull(before, compactJson(jsonOf(*change.before)));
    std::string after = compactJson(jsonOf(change.after));
    Statement(
        session.sql(), "insert into " + table + " (correction_id, case_id, case_before, case_after) values (:id, :case, :before, :after)")
        .with(correction, caseId, before, after)
        .run();
}

std::optional<JudgedCase> judgedCaseOf(Session& session, const std::string& table, std::int64_t correction)
{
    NullableText before;
    std::string after;
    if (!Statement(session.sql(), "select case_before, case_after from " + table + " where correction_id = :id")
             .with(correction)
             .into(before, after)
             .first())
        return std::nullopt;
    JudgedCase change{ .after = caseIn(after) };
    if (before.optional())
        change.before = caseIn(before.value);
    return change;
}

}
