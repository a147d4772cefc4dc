// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply_events.h"

#include "earshot/base/json.h"
#include "earshot/model/names.h"

namespace earshot {

Event replyEvent(EventKind kind, const Reply& reply, const std::string& actor)
{
    Event event;
    event.kind = kind;
    event.actor = actor;
    event.mention = reply.answers;
    event.caseId = reply.caseId;
    event.subject = "reply:" + std::to_string(reply.id.value);
    Json payload{ { "audience", nameOf(reply.audience) }, { "text", reply.text } };
    if (!reply.comment.empty())
        payload["comment"] = reply.comment;
    if (!reply.url.empty())
        payload["url"] = reply.url;
    if (!reply.lastError.empty())
        payload["error"] = reply.lastError;
    event.payload = compactJson(payload);
    return event;
}

}
