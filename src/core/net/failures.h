// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"

#include <curl/curl.h>

namespace earshot {

/// What libcurl's word for a failed transfer means to the program.
ErrorKind failureKind(CURLcode code);

/// True where the server could not be reached or hung up: the only failures that are worth a second attempt at once.
bool isConnectionFailure(CURLcode code);

}
