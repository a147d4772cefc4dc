// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/observation.h"
#include "feed_document.h"
#include "feed_keys.h"

namespace earshot {

/// A feed's item, its key set, as the rest of the program sees it. `host` names the site where the item itself names none.
Observation observationOf(FeedItem&& item, const FeedKeys& keys, const std::string& host, Time now);

}
