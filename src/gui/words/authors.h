// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/mention.h"
#include "earshot/model/observation.h"

#include <QString>

namespace earshot::gui {

/// "since 2023 · 412 followers · 1,204 posts · 2 earlier cases": whom are we dealing with? [A3]
QString authorFacts(const AuthorCard& author, int earlierCases, Time now);
/// What the author wrote elsewhere, newest first, as HTML in which nothing of theirs is markup.
QString recentPostsHtml(const std::vector<Observation>& oldestFirst, Time now);

}
