// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/observation.h"

#include <string>

namespace earshot {

/// What tells two versions of a feed's item apart: title, link, text and media, without what changes although nobody edited anything (white
/// space, tracking parameters, "[12 comments]"). `canonicalUrl` is the canonicalLink of its address.
std::string feedVersionText(const Observation& item, const std::string& canonicalUrl);

}
