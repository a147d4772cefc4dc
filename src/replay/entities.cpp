// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities.h"

#include "earshot/base/text.h"

#include <algorithm>
#include <optional>

namespace earshot::replay {

namespace {

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
bool isWordByte(char c)
{
    return isAlnum(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool startsWord(std::string_view text, std::size_t at)
{
    return at == 0 || !(isWordByte(text[at - 1]) || text[at - 1] == '/' || text[at - 1] == '@' || text[at - 1] == '&');
}

/// The end of the run that `allowed` accepts, without the dots and dashes it may end in.
template <class Allowed>
std::size_t runEnd(std::string_view text, std::size_t begin, Allowed allowed)
{
    std::size_t end = begin;
    while (end < text.size() && allowed(text[end]))
        ++end;
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    return end;
}

std::optional<Entity> mentionAt(std::string_view text, std::size_t at)
{
    const auto inHandle = [](char c) { return isAlnum(c) || c == '_' || c == '.' || c == '-'; };
    const auto inHost = [](char c) { return isAlnum(c) || c == '.' || c == '-' || c == ':'; };
    const std::size_t handleEnd = runEnd(text, at + 1, inHandle);
    if (handleEnd == at + 1)
        return std::nullopt;
    Entity entity{ EntityKind::Mention, at, handleEnd, std::string(text.substr(at + 1, handleEnd - at - 1)) };
    if (handleEnd < text.size() && text[handleEnd] == '@') {
        const std::size_t hostEnd = runEnd(text, handleEnd + 1, inHost);
        entity.host = text.substr(handleEnd + 1, hostEnd - handleEnd - 1);
        if (!entity.host.empty())
            entity.end = hostEnd;
    }
    return entity;
}

std::optional<Entity> hashtagAt(std::string_view text, std::size_t at)
{
    const auto stop = std::min(text.find_first_of(" \t\r\n'#@", at + 1), text.size());
    const std::string_view rest = text.substr(at + 1, stop - at - 1);
    std::size_t length = 0;
    for (const std::string_view word : words(rest)) {
        const auto begin = static_cast<std::size_t>(word.data() - rest.data());
        const bool joined = rest.substr(length, begin - length).find_first_not_of('_') == std::string_view::npos;
        if (!joined)
            break;
        length = begin + std::min(word.find("\u2019"), word.size());
    }
    const std::string_view tag = rest.substr(0, length);
    if (tag.find_first_not_of("0123456789_") == std::string_view::npos)
        return std::nullopt;
    return Entity{ EntityKind::Hashtag, at, at + 1 + length, {}, {}, std::string(tag) };
}

std::optional<Entity> linkAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    const std::size_t scheme = rest.starts_with("https://") ? 8 : rest.starts_with("http://") ? 7 : 0;
    if (scheme == 0)
        return std::nullopt;
    std::size_t end = std::min(rest.find_first_of(" \t\r\n<>\""), rest.size());
    while (end > scheme && std::string_view(".,;:!?)'").find(rest[end - 1]) != std::string_view::npos)
        --end;
    if (end == scheme)
        return std::nullopt;
    return Entity{ EntityKind::Link, at, at + end };
}

std::optional<Entity> entityAt(std::string_view text, std::size_t at)
{
    if (!startsWord(text, at))
        return std::nullopt;
    switch (text[at]) {
    case '@':
        return mentionAt(text, at);
    case '#':
        return hashtagAt(text, at);
    case 'h':
        return linkAt(text, at);
    default:
        return std::nullopt;
    }
}

}

std::vector<Entity> entitiesOf(std::string_view text)
{
    std::vector<Entity> found;
    for (std::size_t at = 0; at < text.size();) {
        if (auto entity = entityAt(text, at)) {
            at = entity->end;
            found.push_back(std::move(*entity));
        } else {
            ++at;
        }
    }
    return found;
}

}
