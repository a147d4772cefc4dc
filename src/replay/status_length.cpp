// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_length.h"

#include "earshot/base/text.h"
#include "entities.h"

namespace earshot::replay {

std::size_t statusLength(std::string_view text, std::string_view warning)
{
    std::string counted;
    std::size_t at = 0;
    for (const Entity& entity : entitiesOf(text)) {
        counted += text.substr(at, entity.begin - at);
        if (entity.kind == EntityKind::Link)
            counted.append(lengthOfUrl, 'x');
        else if (entity.kind == EntityKind::Mention)
            counted += '@' + entity.handle;
        else
            counted += text.substr(entity.begin, entity.end - entity.begin);
        at = entity.end;
    }
    counted += text.substr(at);
    return graphemeCount(counted) + graphemeCount(warning);
}

}
