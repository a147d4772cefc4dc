// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api.h"
#include "mastodon_json.h"
#include "paging.h"

namespace earshot::replay {

/// May the asking side see this post at all?
bool isVisible(const Call& call, const Status& status);

/// Public or to us, and not by somebody our account has muted or blocked.
bool isShown(const Call& call, const Status& status);

/// The status that a path's first capture names, if it is there for the asking side.
const Status* statusOf(const Call& call);

/// The account that a path's first capture names.
std::optional<AccountIndex> accountOf(const Call& call);

/// A page of statuses with its "Link" header.
template <class Wanted>
Answer statusPage(const Call& call, std::size_t usual, Wanted wanted)
{
    const PageQuery query = pageQuery(call.parameters, usual);
    const auto page = pageOf(call.world.statuses(), query, wanted);
    Answer answer{ 200, Json::array() };
    for (const Status* status : page)
        answer.body.push_back(statusJson(call.world, *status));
    if (!page.empty())
        answer.link = linkHeader(
            call.world.baseUrl() + call.request.path, call.parameters, { page.front()->id, page.back()->id, page.size() == query.limit });
    return answer;
}

}
