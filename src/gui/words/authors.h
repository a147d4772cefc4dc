// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/author_history.h"
#include "earshot/model/mention.h"
#include "earshot/model/observation.h"

#include <QString>

namespace earshot::gui {

/// "account is 3 years old · 412 followers · 1,204 posts · 2 earlier cases, both resolved · no measures in force · writes in German": whom
/// are we dealing with? [A3] `language`: ISO 639-1, or empty.
QString authorFacts(const AuthorCard& author, const AuthorHistory& history, const std::string& language, Time now);
/// What the author wrote elsewhere, newest first, as HTML in which nothing of theirs is markup.
QString recentPostsHtml(const std::vector<Observation>& oldestFirst, Time now);

}
