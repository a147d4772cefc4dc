// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

#include <httplib.h>
#include <string>
#include <vector>

namespace earshot::replay {

/// One place outside Mastodon and where it can be read.
struct Site {
    Place place;
    std::string home; ///< path
    std::string entryPrefix; ///< path
    std::string feed, jsonFeed; ///< paths
};

/// Forum, reviews and news.
const std::vector<Site>& sites();

void routeFeeds(httplib::Server& server, Stage& stage);
void routePages(httplib::Server& server, Stage& stage); ///< of entries and of Mastodon posts, for people and for deletion probes
void routeControl(httplib::Server& server, Stage& stage); ///< GET / and /replay/clock

}
