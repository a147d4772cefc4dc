// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "reading.h"

namespace earshot {

/// A mention with the way back to where it came from.
struct Origin {
    Mention mention;
    ListeningTo from;
};

Result<Origin> originOf(Workspace& workspace, SecretStore& secrets, MentionId id);

}
