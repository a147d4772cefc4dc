// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/author.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace earshot {

/// Which accounts posted the same words lately: the latest mentions of a workspace, read once, and those that were added since.
/// Cost     nothing until first asked; then a key for each text that comes, and a look at 2,048 keys for each question.
class RecentTexts {
public:
    static constexpr std::size_t remembered = 2048;

    void add(std::string_view platform, const AuthorCard& author, std::string_view text);
    /// Accounts that posted these words, whoever asks among them; 1 for texts too short to tell.
    Result<int> accountsWith(Store& store, std::string_view text);

private:
    Result<void> load(Store& store);
    void put(std::string_view platform, std::string_view account, std::string_view text);

    std::array<std::uint64_t, remembered> words_{}, accounts_{}; ///< a ring; side by side what one account posted
    std::size_t next_ = 0;
    bool loaded_ = false;
};

}
