// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace earshot {

enum class EvidenceFormat { Html, JsonLines };

/// Writes an evidence pack to a file ("-": standard output), whole or not at all. `goOn` is told how much is written and can stop it.
/// Errors   Unknown, FileFailed, Cancelled, and those of Store.
Result<void> exportEvidence(Workspace& workspace, const std::vector<MentionId>& mentions, EvidenceFormat format, const std::string& file,
    const std::function<bool(int percent)>& goOn = {});

/// A consistent copy of the workspace, while others work, in a file ("-": standard output), whole or not at all.
/// Errors   NotSupported (PostgreSQL), FileFailed, Cancelled, and those of Store.
Result<void> backUp(Workspace& workspace, const std::string& file);

/// Checks an exported JSON Lines pack; needs no workspace.
/// Errors   InvalidArgument for an HTML pack, FileFailed, Malformed.
Result<LedgerVerdict> verifyEvidence(const std::string& file);

}
