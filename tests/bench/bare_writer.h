// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_rows.h"

#include <string>

namespace earshot::bench {

/// Writes rows into a workspace with nothing but SQLite's C API, in Earshot's transactions.
void insertBare(const WorkspaceRows& added, const std::string& file);

}
