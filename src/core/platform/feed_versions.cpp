// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_versions.h"

#include "ascii.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"

#include <cstring>

namespace earshot {

namespace {

std::size_t digitsIn(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

/// The length of "[12 comments]" or "(1 comment)" at the start of `text`; 0 if that is not what stands there.
std::size_t counterSize(std::string_view text)
{
    if (text.front() != '[' && text.front() != '(')
        return 0;
    constexpr std::string_view word = " comment";
    std::size_t at = 1 + digitsIn(text.substr(1));
    if (at == 1 || lowerAscii(text.substr(at, word.size())) != word)
        return 0;
    at += word.size();
    at += at < text.size() && lowerAscii(text[at]) == 's' ? 1 : 0;
    return at < text.size() && (text[at] == ']' || text[at] == ')') ? at + 1 : 0;
}

/// The length of an address with parameters at the start of `text`; 0 if that is not what stands there.
std::size_t addressSize(std::string_view text)
{
    if (!text.starts_with("http://") && !text.starts_with("https://"))
        return 0;
    const std::string_view address = text.substr(0, text.find_first_of(" \n\t"));
    return address.find('?') == std::string_view::npos ? 0 : address.size();
}

bool isLineSpace(char byte)
{
    return byte == '\n' || byte == '\t' || byte == '\r';
}

/// Copies all that needs no look at once; strcspn finds the rest several times as fast as a loop over the bytes. There is no zero in the
/// text.
std::string normalised(const std::string& text)
{
    const bool mayHoldAddress = text.find('?') != std::string::npos;
    const char* const special = mayHoldAddress ? "\n\t\r[(h" : "\n\t\r[(";
    std::string version;
    version.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t run = std::strcspn(text.c_str() + at, special);
        version.append(text, at, run);
        at += run;
        const std::string_view rest = std::string_view(text).substr(at);
        if (rest.empty())
            break;
        if (isLineSpace(rest.front())) {
            version += version.ends_with(' ') ? "" : " ";
            ++at;
        } else if (const std::size_t counter = counterSize(rest); counter != 0) {
            at += counter;
        } else if (const std::size_t address = addressSize(rest); address != 0) {
            version += canonicalLink(rest.substr(0, address));
            at += address;
        } else {
            version += rest.front();
            ++at;
        }
    }
    return std::strstr(version.c_str(), "  ") == nullptr ? version : collapsedSpace(version);
}

}

std::string feedVersionText(const Observation& item, const std::string& canonicalUrl)
{
    std::string version(trimmed(normalised(item.text)));
    version += '\n' + canonicalUrl;
    for (const std::string& address : item.media)
        version += '\n' + canonicalLink(address);
    return version;
}

}
