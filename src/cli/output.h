// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/groups.h"
#include "earshot/app/workspace.h"
#include "earshot/base/time.h"
#include "earshot/model/case.h"
#include "earshot/model/mention.h"
#include "earshot/model/reply.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace earshot::cli {

using OrderedJson = nlohmann::ordered_json;

/// The JSON of the command line: a contract. Keys keep their order.
OrderedJson jsonOf(const Mention& mention);
OrderedJson jsonOf(const std::vector<Reason>& reasons);
OrderedJson jsonOf(const MentionGroups& groups); ///< "same_text" and "same_problem", null for none
OrderedJson jsonOf(const Snapshot& version);
OrderedJson jsonOf(const Case& one);
OrderedJson jsonOf(const Reply& reply);
OrderedJson jsonOf(const CheckFinding& finding);
OrderedJson jsonOf(const LedgerRow& row);
OrderedJson timeOrNull(const std::optional<Time>& time);

/// One object on a line of its own, invalid UTF-8 replaced.
void printJson(const OrderedJson& object);

/// "2026-03-02 08:14": a time for a person.
std::string whenOf(Time time);

/// One line for a person: shape and word of the verdict, id, time, author, the beginning of the text; hostile text made harmless.
std::string lineOf(const Mention& mention);
std::string lineOf(const Case& one);
std::string lineOf(const Reply& reply);

/// "2026-03-02T08:00:00Z", "2026-03-02", or how long ago: "90m", "2h", "7d".
Result<Time> parsedMoment(const std::string& text, Time now);
/// "45", "45s", "10m", "2h", "1d".
Result<std::chrono::seconds> parsedDuration(const std::string& text);

}
