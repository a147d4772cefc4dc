// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/settings.h"

#include "chain.h"
#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "session.h"

namespace earshot {

namespace {

Json jsonOf(const WorkHours& hours)
{
    Json week = Json::array();
    for (const std::vector<Span>& day : hours.week) {
        Json spans = Json::array();
        for (const Span& span : day)
            spans.push_back({ span.begin, span.end });
        week.push_back(spans);
    }
    return { { "zone", hours.zone }, { "week", week }, { "holidays", hours.holidays } };
}

Json jsonOf(const LaneLimits& limits)
{
    Json json = Json::object();
    for (const auto& [state, limit] : limits)
        json[std::string(nameOf(state))] = limit;
    return json;
}

Json jsonOf(const Policy& policy)
{
    return { { "hours", jsonOf(policy.hours) }, { "first_answer_minutes", policy.firstAnswer.count() },
        { "hold_seconds", policy.hold.count() }, { "recheck_every_minutes", policy.recheckEvery.count() },
        { "recheck_for_hours", policy.recheckFor.count() }, { "lane_limits", jsonOf(policy.laneLimits) } };
}

WorkHours hoursOf(const Json& json)
{
    WorkHours hours{ .zone = textAt(json, "zone") };
    const Json& week = memberAt(json, "week");
    for (std::size_t day = 0; day < hours.week.size() && day < week.size(); ++day)
        for (const Json& span : week[day])
            hours.week[day].push_back({ span.at(0).get<int>(), span.at(1).get<int>() });
    for (const Json& holiday : memberAt(json, "holidays"))
        hours.holidays.emplace_back(holiday.at(0).get<std::string>(), holiday.at(1).get<std::string>());
    return hours;
}

LaneLimits limitsOf(const Json& json)
{
    LaneLimits limits;
    for (const auto& [name, limit] : json.items())
        if (const auto state = named<CaseState>(name); state && limit.is_number_integer() && limit.get<int>() > 0)
            limits.emplace(*state, limit.get<int>());
    return limits;
}

template <class Duration>
void readDuration(Duration& target, const Json& json, const char* key)
{
    if (const auto count = integerAt(json, key))
        target = Duration(*count);
}

Policy policyOf(const Json& json)
{
    Policy policy{ .hours = hoursOf(memberAt(json, "hours")) };
    readDuration(policy.firstAnswer, json, "first_answer_minutes");
    readDuration(policy.hold, json, "hold_seconds");
    readDuration(policy.recheckEvery, json, "recheck_every_minutes");
    readDuration(policy.recheckFor, json, "recheck_for_hours");
    policy.laneLimits = limitsOf(memberAt(json, "lane_limits"));
    return policy;
}

}

Result<Policy> Settings::policy()
{
    Session& session = store_->session();
    return session.reading([&] {
        std::string stored;
        if (!Statement(session.sql(), "select value from setting where name = 'policy'").into(stored).first())
            return Policy{ .hours = usualHours("UTC") };
        const Result<Json> json = parsedJson(stored);
        if (!json)
            throw Refusal(ErrorKind::Corrupt, session.engine().shownLocation(), "the policy");
        return policyOf(*json);
    });
}

Result<void> Settings::setPolicy(const Policy& policy, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::string value = compactJson(jsonOf(policy));
        Statement(session.sql(),
            "insert into setting (name, value) values ('policy', :value) on conflict (name) do update set value = excluded.value")
            .with(value)
            .run();
        session.kept<Chain>().append({ .kind = EventKind::PolicyChanged, .actor = actor, .payload = value }, now);
    });
}

}
