// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasons_json.h"

#include "canonical.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

#include <array>
#include <charconv>
#include <cmath>

namespace earshot {

namespace {

template <class... Format>
void appendNumber(std::string& out, auto value, Format... format)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, format...).ptr;
    out.append(digits.data(), end);
}

Reason reasonOf(const Json& entry)
{
    Reason reason;
    reason.feature = entry.at(0).get<std::string>();
    reason.weight = entry.at(1).get<double>();
    reason.towards = named<Label>(entry.at(2).get<std::string>()).value_or(Label::Complaint);
    reason.begin = entry.at(3).get<std::size_t>();
    reason.end = entry.at(4).get<std::size_t>();
    return reason;
}

}

void appendReasons(std::string& out, const std::vector<Reason>& reasons)
{
    out += '[';
    for (const Reason& reason : reasons) {
        out += &reason == &reasons.front() ? "[" : ",[";
        if (isValidUtf8(reason.feature))
            appendQuoted(out, reason.feature);
        else
            appendQuoted(out, repairedUtf8(reason.feature));
        out += ',';
        appendNumber(out, std::isfinite(reason.weight) ? reason.weight : 0.0, std::chars_format::general, 6);
        out += ",\"";
        out += nameOf(reason.towards);
        out += "\",";
        appendNumber(out, reason.begin);
        out += ',';
        appendNumber(out, reason.end);
        out += ']';
    }
    out += ']';
}

std::vector<Reason> reasonsOf(const std::string& json)
{
    const Result<Json> parsed = parsedJson(json);
    if (!parsed || !parsed->is_array())
        return {};
    std::vector<Reason> reasons;
    for (const Json& entry : *parsed)
        reasons.push_back(reasonOf(entry));
    return reasons;
}

}
