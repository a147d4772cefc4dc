// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace earshot::mastodon {

/// Ids of one page, newest first as servers list them.
using PageIds = std::vector<std::string>;

/// How far a source has been read: everything up to `seen`; and, while a gap is being filled, how far the newest page reached.
/// Stored as "seen" or "seen>target".
struct Mark {
    std::string seen{}, target{};

    static Mark of(std::string_view position);
    std::string position() const { return target.empty() ? seen : seen + ">" + target; }
    bool isFillingGap() const { return !target.empty(); }
};

/// Where reading stands after a page.
struct Step {
    Mark mark{};
    bool wantsMore = false; ///< the page after `mark.seen` is to be asked with min_id
};

/// True for an id that can stand in a mark.
bool isUsableId(std::string_view id);

/// After a page of what is newer than the mark; the first poll of a source takes one page. Never asks again for what does not go forward,
/// so servers that ignore min_id end the poll, too.
Step stepForward(const Mark& mark, const PageIds& ids);

/// After the newest page, which is read at every poll so that posts delivered late are found below the mark: if it does not reach down to
/// what is known, the gap is filled from below.
Step stepFromNewest(const Mark& mark, const PageIds& ids);

}
