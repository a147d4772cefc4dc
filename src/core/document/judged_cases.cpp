// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/judged_cases.h"

#include "judged_case_rows.h"

namespace earshot {

Result<void> JudgedCases::keep(CorrectionId correction, const JudgedCase& change)
{
    Session& session = store_->session();
    return session.writing([&] { keepJudgedCase(session, "judged_case", correction.value, change); });
}

Result<std::optional<JudgedCase>> JudgedCases::of(CorrectionId correction)
{
    Session& session = store_->session();
    return session.reading([&] { return judgedCaseOf(session, "judged_case", correction.value); });
}

}
