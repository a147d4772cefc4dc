// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace earshot::replay {

/// What the anchors of a post lead to.
struct AnchorTargets {
    std::function<std::optional<std::string>(const Entity& mention)>
        profileUrl; ///< nothing: nobody of that name is known, so it stays text
    std::string baseUrl; ///< tags lead to its /tags/…
};

/// The HTML that Mastodon would serve for this plain text: paragraphs, line breaks, anchors, everything else escaped.
std::string statusHtml(std::string_view text, const AnchorTargets& targets);

/// The same without anchors, for everything that is not a Mastodon post.
std::string paragraphsHtml(std::string_view text);

}
