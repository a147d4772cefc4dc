// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/case.h"

#include <optional>

namespace earshot {

/// What a judgement did to a case.
struct JudgedCase {
    std::optional<Case> before{}; ///< none: the judgement opened it
    Case after{};
};

/// Kept with each judgement, so that it can be taken back after a restart, too.
/// Errors   those of Store.
/// Threads  as the Store it was made from.
class JudgedCases {
public:
    explicit JudgedCases(Store& store) : store_(&store) { }

    Result<void> keep(CorrectionId correction, const JudgedCase& change);
    Result<std::optional<JudgedCase>> of(CorrectionId correction); ///< none: no case was touched

private:
    Store* store_;
};

}
