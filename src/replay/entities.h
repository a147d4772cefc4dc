// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace earshot::replay {

enum class EntityKind { Mention, Hashtag, Link };

/// A part of a post's plain text that Mastodon turns into an anchor.
struct Entity {
    EntityKind kind;
    std::size_t begin = 0, end = 0; ///< bytes in the text, sign included
    std::string handle{}, host{}; ///< of a mention
    std::string tag{}; ///< of a hashtag, without '#', as written
};

/// Mentions, hashtags and links of a text, in order, never overlapping.
std::vector<Entity> entitiesOf(std::string_view text);

}
