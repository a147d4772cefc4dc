// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// A word or phrase that stands near a name: "bill" is in "bills" as well, "bill*" in all that begins so.
class ContextTerm {
public:
    explicit ContextTerm(const std::string& text);

    bool isEmpty() const { return words_.empty(); }
    const std::string& text() const { return text_; } ///< as it was written
    bool isIn(std::span<const std::string_view> foldedWords) const;

private:
    struct Word {
        std::string folded;
        bool isPrefix = false;
        bool fits(std::string_view found) const;
    };

    std::string text_;
    std::vector<Word> words_{};
};

}
