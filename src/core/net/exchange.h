// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/net/http_client.h"
#include "hop.h"
#include "transfer.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace earshot {

/// One request on its way through redirects and retries, until its handler is called.
struct Exchange {
    Hop hop;
    std::size_t bodyCap;
    bool retrySafe;
    HttpClient::Handler handler;

    int redirects = 0;
    int retries = 0;
    bool movedForGood = true; ///< every redirect so far was permanent
    std::optional<Moment> deadline{}; ///< from the first start on
    Moment restsUntil{};

    std::unique_ptr<Transfer> transfer{}; ///< while it runs
    Moment startedAt{};
    bool holdsSlot = false;
};

}
