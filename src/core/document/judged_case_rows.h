// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/judged_cases.h"
#include "session.h"

#include <cstdint>
#include <optional>
#include <string>

namespace earshot {

/// What a correction did to a case, in the table of its kind: judged_case or relevance_case.
void keepJudgedCase(Session& session, const std::string& table, std::int64_t correction, const JudgedCase& change);
std::optional<JudgedCase> judgedCaseOf(Session& session, const std::string& table, std::int64_t correction);

}
