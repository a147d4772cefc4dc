// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/commitment.h"
#include "output.h"
#include "session.h"

namespace earshot::cli {

OrderedJson jsonOf(const Commitment& one);
std::string lineOf(const Commitment& one);

/// `case promise` and `case task`.
void addCommitmentVerbs(CLI::App& noun, Session& session);

}
