// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_texts.h"

#include "earshot/assess/context_signals.h"
#include "earshot/document/surroundings.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>

namespace earshot {

void RecentTexts::add(std::string_view platform, const AuthorCard& author, std::string_view text)
{
    if (loaded_)
        put(platform, accountOf(author), text);
}

void RecentTexts::put(std::string_view platform, std::string_view account, std::string_view text)
{
    const auto words = wordsKey(text);
    if (!words || account.empty())
        return;
    words_[next_] = *words;
    accounts_[next_] = std::hash<std::string_view>{}(platform)*31 + std::hash<std::string_view>{}(account);
    next_ = (next_ + 1) % remembered;
}

Result<void> RecentTexts::load(Store& store)
{
    return latestTexts(store, static_cast<int>(remembered) / 2).map([&](const std::vector<PostedText>& texts) {
        for (auto text = texts.rbegin(); text != texts.rend(); ++text)
            put(text->platform, text->account, text->text);
        loaded_ = true;
    });
}

Result<int> RecentTexts::accountsWith(Store& store, std::string_view text)
{
    const auto words = wordsKey(text);
    if (!words)
        return 1;
    if (!loaded_)
        if (const auto done = load(store); !done)
            return tl::unexpected(done.error());
    std::set<std::uint64_t> accounts;
    for (std::size_t i = 0; i < remembered; ++i)
        if (words_[i] == *words)
            accounts.insert(accounts_[i]);
    return std::max(1, static_cast<int>(accounts.size()));
}

}
