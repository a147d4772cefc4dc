// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// The words of a phrase or query, folded for comparison; a Turkish or English ending after an apostrophe is kept.
std::vector<std::string> foldedWords(std::string_view text);

/// A text made ready to be asked for phrases, hashtags, handles and links, case and diacritics apart.
class FoldedText {
public:
    explicit FoldedText(std::string_view text);
    FoldedText(const FoldedText&) = delete;
    FoldedText& operator=(const FoldedText&) = delete;

    std::string_view text() const { return folded_; }
    /// Consecutive whole words. "vestra" is in "Vestra'dan" and in "#Vestra". No words are in every text.
    bool hasPhrase(const std::vector<std::string>& words) const;
    bool hasHashtag(std::string_view foldedName) const;
    /// "name" is in "@name" and in "@name@server.example"; "name@server.example" only in the latter.
    bool hasHandle(std::string_view foldedName) const;
    /// `link` without scheme and "www."; also as the beginning of a longer path and after a subdomain.
    bool hasLink(std::string_view link) const;

private:
    void readNames();

    std::string folded_;
    std::vector<std::string_view> hashtags_{}, handles_{}; ///< views into folded_
};

}
