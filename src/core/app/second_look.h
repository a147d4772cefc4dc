// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <atomic>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace earshot {

/// What a source's feed document showed.
struct Shown {
    std::vector<std::string> keys{};
    std::optional<Time> oldest{};
};

/// Looks again at mentions that may have been edited or deleted [D2].
///
/// A platform that shows single posts (Mastodon) is asked for each recent mention in turn. Of a feed, only items that vanished from it
/// while older ones are still there are asked for, at their own address: absence alone proves nothing.
class SecondLook {
public:
    struct Wish {
        Policy policy{};
        bool everything = false; ///< also what was looked at a moment ago
        const std::atomic<bool>* stopped = nullptr; ///< set by whoever cancels the requests under way
    };

    SecondLook(Workspace& workspace, HttpClient& http, Reading& reading, Wish wish)
        : workspace_(&workspace)
        , http_(&http)
        , reading_(&reading)
        , wish_(std::move(wish))
    {
    }

    /// `shown`: empty for platforms that show single posts.
    Result<void> look(const ListeningTo& at, const Shown& shown, Found& found);

private:
    Result<std::vector<Mention>> candidates(const ListeningTo& at, const Shown& shown);
    Result<std::vector<Mention>> vanished(const ListeningTo& at, const Shown& shown);
    Result<bool> lookAt(const ListeningTo& at, std::span<const Mention> mentions, Found& found);
    Result<bool> take(const ListeningTo& at, const Mention& mention, Result<Response> response, Found& found);

    Workspace* workspace_;
    HttpClient* http_;
    Reading* reading_;
    Wish wish_;
};

}
