// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/base/error.h"
#include "earshot/model/source.h"

#include <optional>
#include <vector>

namespace earshot {

/// A source and how it fares, ready to be shown.
struct SourceReport {
    Source source{};
    SourceState state{};
    std::optional<Error> lastError{}; ///< of the failures in a row; none after a success
};

/// Of every source, in the order in which they were added.
/// Errors   those of Store.
Result<std::vector<SourceReport>> sourceReports(Workspace& workspace);

}
