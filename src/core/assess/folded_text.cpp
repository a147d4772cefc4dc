// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded_text.h"

#include "earshot/base/text.h"

#include <algorithm>

namespace earshot {
namespace {

bool isNamePart(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte >= 0x80;
}

/// True for "vestra'dan" and "vestra’s" against "vestra".
bool isInflected(std::string_view found, std::string_view wanted)
{
    if (!found.starts_with(wanted))
        return false;
    const std::string_view rest = found.substr(wanted.size());
    return rest.starts_with("'") || rest.starts_with("’");
}

std::size_t nameEnd(std::string_view text, std::size_t at, bool isHandle)
{
    while (at < text.size()) {
        const bool joins
            = isHandle && (text[at] == '.' || text[at] == '-' || text[at] == '@') && at + 1 < text.size() && isNamePart(text[at + 1]);
        if (!isNamePart(text[at]) && !joins)
            break;
        ++at;
    }
    return at;
}

}

std::vector<std::string> foldedWords(std::string_view text)
{
    const std::string folded = searchFolded(text);
    const std::vector<std::string_view> found = words(folded);
    return { found.begin(), found.end() };
}

FoldedText::FoldedText(std::string_view text) : folded_(searchFolded(text))
{
    if (folded_.find('#') != std::string::npos || folded_.find('@') != std::string::npos)
        readNames();
}

void FoldedText::readNames()
{
    const std::string_view text = folded_;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if ((text[at] != '#' && text[at] != '@') || (at > 0 && isNamePart(text[at - 1])))
            continue;
        const std::size_t end = nameEnd(text, at + 1, text[at] == '@');
        (text[at] == '#' ? hashtags_ : handles_).push_back(text.substr(at + 1, end - at - 1));
        at = end > at + 1 ? end - 1 : at;
    }
}

bool FoldedText::hasPhrase(const std::vector<std::string>& wanted) const
{
    if (wanted.empty())
        return true;
    if (folded_.find(wanted.front()) == std::string::npos)
        return false; // most texts: not worth splitting
    const std::vector<std::string_view> found = words(folded_);
    const auto fits = [](std::string_view word, std::string_view other) { return word == other || isInflected(word, other); };
    return std::search(found.begin(), found.end(), wanted.begin(), wanted.end(), fits) != found.end();
}

bool FoldedText::hasHashtag(std::string_view foldedName) const
{
    return std::find(hashtags_.begin(), hashtags_.end(), foldedName) != hashtags_.end();
}

bool FoldedText::hasHandle(std::string_view foldedName) const
{
    return std::any_of(handles_.begin(), handles_.end(),
        [&](std::string_view found) { return found == foldedName || found.substr(0, found.find('@')) == foldedName; });
}

bool FoldedText::hasLink(std::string_view link) const
{
    for (std::size_t at = folded_.find(link); at != std::string::npos; at = folded_.find(link, at + 1)) {
        const std::size_t end = at + link.size();
        const bool beginsThere = at == 0 || (!isNamePart(folded_[at - 1]) && folded_[at - 1] != '-' && folded_[at - 1] != '@');
        const bool goesOn = end < folded_.size()
            && (isNamePart(folded_[end])
                || ((folded_[end] == '-' || folded_[end] == '.') && end + 1 < folded_.size() && isNamePart(folded_[end + 1])));
        if (beginsThere && !goesOn)
            return true;
    }
    return false;
}

}
