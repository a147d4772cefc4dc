// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_rows.h"

namespace earshot {

/// Writes cases, inside a writing transaction; no ledger rows.
/// Errors   throws Refusal{Unknown} for a case or a mention that is not there.
class CaseWriter {
public:
    explicit CaseWriter(Session& session);

    CaseId insert(const Case& newCase, Time now); ///< its opener is put in it
    void update(const Case& changed, Time now); ///< promiseDueAt is what the promises say, whatever `changed` says
    void put(MentionId mention, CaseId caseId);

private:
    CaseRow row_{};
    std::int64_t mention_ = 0, conversation_ = 0;
    NullableInteger author_{}, promiseDueAt_{};
    Statement opener_, promise_, nextId_, insert_, update_, put_;
};

}
