// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "support/wait_for.h"

#include <algorithm>

namespace earshot::test {

/// A desk at which one complaint lies: post 101 of mira_k on a FakeMastodon, with its case.
struct AnswerDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };
    SourceId source = desk.addMentions(server);
    CaseId caseId{};

    AnswerDesk()
    {
        server.show({ .id = "101", .text = complaintText });
        desk.poll();
        caseId = desk.onlyCase().id;
    }

    ReplyId draft(const std::string& text = "We are sorry, Mira. We look into it.", Audience audience = Audience::Public)
    {
        return got(desk.composer.draft(caseId, audience, text));
    }
    /// A public answer that is due to be sent.
    ReplyId dueReply(const std::string& text = "We are sorry, Mira. We look into it.")
    {
        const ReplyId id = draft(text);
        got(desk.composer.send(id));
        desk.clock.advance(Policy{}.hold);
        return id;
    }
    Reply reply(ReplyId id) { return got(desk.workspace.replies().find(id)); }
    std::vector<Reply> deliver() { return got(desk.outbox.deliver()); }
    std::size_t posts() const { return server.countOf("POST", "/api/v1/statuses"); }
};

}
