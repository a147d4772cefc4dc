// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/told.h"

#include "earshot/base/json.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

std::string firstOf(const Json& payload, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (std::string text = textAt(payload, key); !text.empty())
            return text;
    return {};
}

}

ToldRow told(const LedgerRow& row)
{
    ToldRow result{ .row = row };
    const auto payload = parsedJson(row.payload);
    if (!payload || !payload->is_object())
        return result;
    result.from = textAt(*payload, "from");
    result.to = textAt(*payload, "to");
    result.stateBefore = named<CaseState>(result.from);
    result.state = named<CaseState>(firstOf(*payload, { "to", "state" }));
    result.lane = named<Lane>(textAt(*payload, "lane"));
    result.label = named<Label>(textAt(*payload, "label"));
    result.rung = named<RungKind>(textAt(*payload, "rung"));
    result.audience = named<Audience>(textAt(*payload, "audience"));
    result.until = timeAt(*payload, "until");
    result.owner = textAt(*payload, "owner");
    result.text = firstOf(*payload, { "text", "tag", "name" });
    result.comment = firstOf(*payload, { "comment", "reason", "error" });
    return result;
}

std::optional<ToldTarget> toldTarget(const std::string& explanationJson)
{
    const auto read = parsedJson(explanationJson);
    if (!read)
        return std::nullopt;
    const auto from = timeAt(*read, "from"), due = timeAt(*read, "due");
    const auto work = integerAt(*read, "work_minutes");
    if (!from || !due || !work)
        return std::nullopt;
    ToldTarget target{ *from, *due, std::chrono::minutes(*work), textAt(*read, "zone"), {} };
    for (const Json& holiday : memberAt(*read, "skipped"))
        if (holiday.is_string())
            target.skipped.push_back(holiday.get<std::string>());
    return target;
}

}
