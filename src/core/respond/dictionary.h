// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class Hunspell;

namespace earshot::respond {

/// One Hunspell dictionary, spoken to in UTF-8 whatever its own encoding is.
class Dictionary {
public:
    /// None where one of the two files cannot be read.
    static std::unique_ptr<Dictionary> opened(const std::string& pathWithoutEnding);
    ~Dictionary();

    bool isRight(std::string_view word) const;
    std::vector<std::string> suggestions(std::string_view word) const;

private:
    explicit Dictionary(const std::string& pathWithoutEnding);

    std::unique_ptr<Hunspell> hunspell_;
    std::string encoding_; ///< empty for UTF-8
};

/// From one character set to another; none for text that cannot be expressed.
std::optional<std::string> converted(std::string_view text, const char* from, const char* to);

}
