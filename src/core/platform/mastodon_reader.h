// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"
#include "earshot/base/result.h"
#include "earshot/model/http.h"
#include "earshot/model/observation.h"
#include "earshot/model/source.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot::mastodon {

constexpr std::string_view keyPrefix = "mastodon:";

/// The answer as JSON, once its status says that it is one.
/// Errors   those of checkedStatus; NotJson.
Result<Json> jsonIn(const Response& response);
Result<Json> jsonIn(const Response& response, Time now);

/// Without the leading '@', and without the source's own server.
std::string handleOf(std::string_view account, const Source& source);

AuthorCard cardOf(const Json& account, const Source& source);

/// One status as seen by this source; nullopt if it has neither id nor address. Its times are as the server claims them.
std::optional<Observation> observationOf(const Json& status, const Source& source);

/// Text, title, HTML, media and version of a status or of one of its earlier versions.
void readContents(const Json& status, Observation& seen);

/// All readable statuses of an answer in its order, parents linked where they are in the same answer, without times that nobody can
/// believe. Errors   Malformed if there are statuses and none can be read.
Result<std::vector<Observation>> observationsIn(const std::vector<const Json*>& statuses, const Source& source, Time now);
/// Errors   also Malformed if it is no list.
Result<std::vector<Observation>> observationsIn(const Json& list, const Source& source, Time now);

}
