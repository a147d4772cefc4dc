// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/listening.h"

#include <string>

namespace earshot {

/// What the secret store calls the whole address of a source that the workspace keeps redacted.
Result<std::string> addressName(Workspace& workspace, SourceId id);

/// Errors   InvalidArgument for a redacted address, and for a secret in that of a server.
Result<void> checkAddress(const Source& source);

/// To the secret store where it holds a secret, otherwise nowhere.
Result<void> storeAddress(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& address);

}
