// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage.h"
#include "session.h"

#include <vector>

namespace earshot {

/// The rows in the order of `ids`, with cases, tags and numbers; those that are not there left out.
std::vector<TriageRow> triageRowsOf(Session& session, const std::vector<MentionId>& ids);

}
