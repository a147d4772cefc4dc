// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

namespace earshot {

Result<std::string> latestRaw(Workspace& workspace, MentionId id)
{
    return workspace.mentions().versions(id).map([](const std::vector<Snapshot>& versions) {
        std::string raw;
        for (const Snapshot& version : versions)
            if (!version.raw.empty()) // a deletion brings nothing
                raw = version.raw;
        return raw;
    });
}

OutgoingReply outgoing(const Reply& reply, const Mention& answered, const std::string& raw)
{
    OutgoingReply out;
    out.parentExternalId = answered.externalId;
    out.handles = { answered.author.handle };
    out.audience = reply.audience;
    out.parentVisibility = answered.visibility;
    out.text = reply.text;
    out.language = reply.language;
    out.idempotencyKey = reply.idempotencyKey;
    out.parentRaw = raw;
    return out;
}

}
