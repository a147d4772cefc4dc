// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastodon_text.h"

#include "ascii.h"
#include "earshot/base/html.h"
#include "earshot/base/text.h"

#include <array>

namespace earshot::mastodon {

namespace {

constexpr std::string_view countedAddress = "https://12345678901.abc"; ///< 23 characters, whatever stands in the post
static_assert(countedAddress.size() == 23);

bool isNamePart(char byte, bool isServer)
{
    return isAsciiWordPart(byte) || byte == '.' || byte == '-' || (isServer && static_cast<unsigned char>(byte) >= 0x80);
}

/// Where a name that starts at `begin` ends; a full stop or hyphen at its end is the sentence's.
std::size_t nameEnd(std::string_view text, std::size_t begin, bool isServer)
{
    std::size_t end = begin;
    while (end < text.size() && isNamePart(text[end], isServer))
        ++end;
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    return end;
}

bool mayFollow(char before)
{
    return !isAsciiWordPart(before) && before != '=' && before != '/';
}

std::size_t addressSize(std::string_view text)
{
    const std::string scheme = lowerAscii(text.substr(0, std::string_view("https://").size()));
    if (!scheme.starts_with("http://") && scheme != "https://")
        return 0;
    std::string_view address = text.substr(0, text.find_first_of(" \t\r\n<>\""));
    while (!address.empty() && std::string_view(".,;:!?'").find(address.back()) != std::string_view::npos)
        address.remove_suffix(1);
    if (address.ends_with(')') && address.find('(') == std::string_view::npos)
        address.remove_suffix(1);
    const std::string_view host = address.substr(std::min(address.find("//") + 2, address.size()));
    const std::size_t dot = host.substr(0, host.find('/')).find('.');
    return dot == std::string_view::npos ? 0 : address.size();
}

void replaceAll(std::string& text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

}

std::vector<HandleSpan> handlesIn(std::string_view text)
{
    std::vector<HandleSpan> handles;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at)) {
        const std::size_t userEnd = nameEnd(text, at + 1, false);
        const bool isHandle = userEnd > at + 1 && isAsciiWordPart(text[at + 1]) && (at == 0 || mayFollow(text[at - 1]));
        if (!isHandle) {
            ++at;
            continue;
        }
        std::size_t end = userEnd;
        if (end < text.size() && text[end] == '@')
            end = std::max(end, nameEnd(text, end + 1, true));
        if (end == userEnd + 1)
            end = userEnd;
        handles.push_back({ at, end, userEnd });
        at = end;
    }
    return handles;
}

std::size_t postLength(std::string_view text)
{
    std::string counted;
    std::vector<HandleSpan> handles = handlesIn(text);
    auto handle = handles.begin();
    for (std::size_t at = 0; at < text.size();) {
        while (handle != handles.end() && handle->begin < at)
            ++handle;
        const bool mayBegin = at == 0 || !isAsciiWordPart(text[at - 1]);
        const std::size_t address = mayBegin && (text[at] == 'h' || text[at] == 'H') ? addressSize(text.substr(at)) : 0;
        if (address > 0) {
            counted += countedAddress;
            at += address;
        } else if (handle != handles.end() && handle->begin == at) {
            counted += text.substr(at, handle->userEnd - at);
            at = handle->end;
        } else {
            counted += text[at++];
        }
    }
    return graphemeCount(counted);
}

bool namesHandle(std::string_view text, std::string_view handle)
{
    const std::string wanted = lowerAscii(handle);
    for (const HandleSpan& span : handlesIn(text)) {
        const bool isSure = span.begin == 0 || static_cast<unsigned char>(text[span.begin - 1]) < 0x80; // a letter may stand before it
        if (isSure && lowerAscii(text.substr(span.begin + 1, span.end - span.begin - 1)) == wanted)
            return true;
    }
    return false;
}

std::string comparableText(std::string_view text)
{
    std::string rest;
    std::size_t kept = 0;
    for (const HandleSpan& span : handlesIn(text)) {
        rest += text.substr(kept, span.begin - kept);
        // A port belongs to no handle that a server understands, but snac shows its own with it.
        kept = span.end;
        if (span.end > span.userEnd && kept < text.size() && text[kept] == ':')
            while (++kept < text.size() && isDigit(text[kept])) { }
    }
    rest += text.substr(kept);
    return collapsedSpace(caseFolded(rest));
}

std::string wholeText(std::string_view html)
{
    std::string open(html);
    for (const std::string_view hiding : { "class=\"invisible\"", "class=\"ellipsis\"" })
        replaceAll(open, hiding, "class=\"\"");
    return textOfHtml(open);
}

}
