// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/groups.h"

#include "earshot/document/neighbours.h"

#include <algorithm>
#include <utility>

namespace earshot {

namespace {

constexpr int eachSide = 750;
/// Whoever shares a neighbourhood has at least so many mentions of it on either side, if there are as many.
constexpr std::ptrdiff_t ownSide = 375;

/// In order of ids, as the neighbours are.
std::vector<MentionId> groupedAmong(const std::vector<Neighbour>& neighbours)
{
    std::vector<MentionId> grouped;
    for (const Neighbour& one : neighbours)
        if (one.label == Label::Complaint || one.label == Label::Troll)
            grouped.push_back(one.id);
    return grouped;
}

std::vector<NearText> textsOf(std::vector<Neighbour>& neighbours)
{
    std::vector<NearText> texts;
    texts.reserve(neighbours.size());
    for (Neighbour& one : neighbours)
        texts.push_back({ .id = one.id,
            .author = one.author,
            .brand = one.brand,
            .complains = one.label == Label::Complaint,
            .at = one.at,
            .language = std::move(one.language),
            .text = std::move(one.text) });
    return texts;
}

/// Those of `ids` that stand at most ownSide places from the first.
std::vector<MentionId> closeTo(const std::vector<MentionId>& ids, std::vector<Neighbour>& neighbours)
{
    std::ranges::sort(neighbours, {}, &Neighbour::id);
    const auto placeOf = [&](MentionId id) { return std::ranges::lower_bound(neighbours, id, {}, &Neighbour::id) - neighbours.begin(); };
    const std::ptrdiff_t middle = placeOf(ids.front());
    std::vector<MentionId> close;
    for (const MentionId id : ids)
        if (std::abs(placeOf(id) - middle) <= ownSide)
            close.push_back(id);
    return close;
}

}

Result<std::vector<MentionGroups>> groupsNear(Workspace& workspace, const std::vector<MentionId>& ids)
{
    if (ids.empty())
        return std::vector<MentionGroups>{};
    auto neighbours = neighboursOf(workspace.store(), ids.front(), eachSide);
    if (!neighbours)
        return tl::unexpected(neighbours.error());
    if (neighbours->empty())
        return std::vector{ MentionGroups{ .id = ids.front() } };
    std::vector<MentionGroups> found;
    for (const MentionId id : closeTo(ids, *neighbours))
        found.push_back({ .id = id });
    const std::vector<MentionId> grouped = groupedAmong(*neighbours);
    if (std::ranges::none_of(found, [&](const MentionGroups& one) { return std::ranges::binary_search(grouped, one.id); }))
        return found; // the costly part is saved
    const TextGroups groups(textsOf(*neighbours));
    for (MentionGroups& one : found)
        if (std::ranges::binary_search(grouped, one.id)) {
            one.sameText = groups.sameText(one.id);
            one.sameProblem = groups.sameProblem(one.id);
        }
    return found;
}

Result<MentionGroups> groupsOf(Workspace& workspace, MentionId id)
{
    return groupsNear(workspace, { id }).map([&](std::vector<MentionGroups>&& found) {
        return found.empty() ? MentionGroups{ .id = id } : std::move(found.front());
    });
}

}
