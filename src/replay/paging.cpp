// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"

#include "earshot/base/url.h"

#include <cstdlib>

namespace earshot::replay {

PageQuery pageQuery(const Parameters& parameters, std::size_t usual)
{
    const auto wanted = parameters.integer("limit").value_or(static_cast<std::int64_t>(usual));
    const auto limit = std::clamp<std::int64_t>(std::abs(std::max<std::int64_t>(wanted, -1000)), 0, static_cast<std::int64_t>(2 * usual));
    return { parameters.integer("max_id"), parameters.integer("since_id"), parameters.integer("min_id"), static_cast<std::size_t>(limit) };
}

std::string linkHeader(const std::string& url, const Parameters& parameters, const PageEnds& ends)
{
    std::string kept = url + '?';
    for (const auto& [name, value] : parameters.all())
        if (name != "max_id" && name != "since_id" && name != "min_id")
            kept += percentEncoded(name) + '=' + percentEncoded(value) + '&';
    std::string header;
    if (ends.full)
        header = '<' + kept + "max_id=" + std::to_string(ends.oldest) + ">; rel=\"next\", ";
    return header + '<' + kept + "min_id=" + std::to_string(ends.newest) + ">; rel=\"prev\"";
}

}
