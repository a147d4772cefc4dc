// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace earshot::mastodon {

/// One "@user" or "@user@server" in a text, as byte positions.
struct HandleSpan {
    std::size_t begin = 0, end = 0;
    std::size_t userEnd = 0; ///< end of "@user"
};

std::vector<HandleSpan> handlesIn(std::string_view text);

/// As Mastodon counts a post: user-perceived characters, an address 23, "@user@server" like "@user".
/// Source   docs.joinmastodon.org/user/posting; app/validators/status_length_validator.rb
std::size_t postLength(std::string_view text);

/// True if the text names this handle ("mira_k@kelp.example") in a way that the server understands.
bool namesHandle(std::string_view text, std::string_view handle);

/// What is left to compare of a post once handles, white space and letter case do not count.
std::string comparableText(std::string_view text);

/// The whole text of a status's HTML, the parts of links that Mastodon hides included.
std::string wholeText(std::string_view html);

}
