// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace earshot {

/// Whose the source's token is, and how long a post may be there.
/// Errors   NotSupported where the platform has no accounts.
Result<OwnAccount> ownAccount(const ListeningTo& at, HttpClient& http);

}
