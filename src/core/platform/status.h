// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"
#include "earshot/model/http.h"

namespace earshot {

/// What an HTTP status means, for every platform alike; nothing is wrong with 2xx.
/// Errors   Unauthorized, Forbidden, NotFound, Gone, RateLimited{retryIn}, ServerFailed{retryIn}, BadRedirect, Rejected (detail: the
/// server's sentence).
Result<void> checkedStatus(const Response& response, Time now);

/// The same for readers that are not told the time: the answer's own Date header stands for it.
Result<void> checkedStatus(const Response& response);

}
