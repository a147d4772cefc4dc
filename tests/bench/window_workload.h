// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"

namespace earshot::bench {

/// Makes of a workspace full of mentions one in which a team is at work: cases in every state, trolls left alone, cases that sleep, a tag
/// on few mentions, a dozen mentions in a language that nobody else writes, and saved views of them. Nothing where there are cases already.
void putToWork(Workspace& workspace);

}
