// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

namespace earshot {

OutgoingReply outgoing(const Reply& reply, const Mention& answered)
{
    OutgoingReply out;
    out.parentExternalId = answered.externalId;
    out.handles = { answered.author.handle };
    out.audience = reply.audience;
    out.parentVisibility = answered.visibility;
    out.text = reply.text;
    out.language = reply.language;
    out.idempotencyKey = reply.idempotencyKey;
    return out;
}

}
