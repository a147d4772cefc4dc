// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace earshot::test {

/// What a listener who looks at certain moments of "A week at Telvana" must end up with. Worked out from the scenario's own files, with no help
/// from the product beyond its notion of a word.
struct ExpectedMention {
    std::string text; ///< as last seen
    int versions = 0; ///< captures: the first, each edit that could be seen, and the disappearance
    bool gone = false;
};

/// By what tells a post: the end of its address on the sites ("de-012"), or when and by whom it was posted on Mastodon ("123456 mira_k").
/// `looks` are seconds since the week's start, ascending.
std::map<std::string, ExpectedMention> expectedAfter(const std::vector<long>& looks);

/// Moments spread over the week so that something happens before each: `count` of them, the last after everything.
std::vector<long> looksAcrossTheWeek(std::size_t count);

/// How a Mastodon post is told: seconds since the week's start and the handle without its server.
std::string mastodonName(long at, const std::string& handle);

/// "2 09:18:00" of a moment, as the replay's clock reads it.
std::string dayAndTime(long seconds);

/// The words of a text, folded, one space between them: what must agree whatever the platform did to white space and markup.
std::string wordsOf(const std::string& text);

}
