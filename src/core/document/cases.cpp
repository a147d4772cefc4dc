// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/cases.h"

#include "case_lookup.h"
#include "case_writer.h"
#include "chain.h"
#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "mention_rows.h"

namespace earshot {

Result<CaseId> Cases::open(const Case& newCase, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        const CaseId id = session.kept<CaseWriter>().insert(newCase, now);
        const Json payload{ { "lane", nameOf(newCase.lane) }, { "state", nameOf(newCase.state) } };
        session.kept<Chain>().append(
            { .kind = EventKind::CaseOpened, .actor = actor, .mention = newCase.opener, .caseId = id, .payload = compactJson(payload) },
            now);
        return id;
    });
}

Result<void> Cases::addMention(CaseId id, MentionId mention, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireCase(session, id);
        session.kept<CaseWriter>().put(mention, id);
        session.kept<Chain>().append({ .kind = EventKind::CaseMentionAdded, .mention = mention, .caseId = id }, now);
    });
}

Result<Case> Cases::find(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        requireCase(session, id);
        return *session.kept<CaseLookup>().find(id);
    });
}

Result<std::optional<Case>> Cases::ofConversation(const std::string& conversation)
{
    Session& session = store_->session();
    return session.reading([&] { return session.kept<CaseLookup>().ofConversation(conversation); });
}

Result<std::vector<Case>> Cases::list(const CaseFilter& filter, int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        if (filter.state)
            conditions.add("c.state = :state", std::string(nameOf(*filter.state)));
        else
            conditions.add("c.state <> 'withdrawn'");
        if (filter.lane)
            conditions.add("c.lane = :lane", std::string(nameOf(*filter.lane)));
        if (!filter.assignee.empty())
            conditions.add("c.assignee = :assignee", filter.assignee);
        if (filter.openOnly)
            conditions.add("c.closed_at is null");
        return casesOf(session, std::move(conditions), "c.next_due_at nulls last, c.id desc", limit);
    });
}

Result<int> Cases::earlierBefore(MentionId mention)
{
    Session& session = store_->session();
    return session.reading([&] { return session.kept<CaseLookup>().earlierBefore(mention); });
}

Result<std::vector<Mention>> Cases::mentions(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t value = id.value, conversation = 0;
        if (!Statement(session.sql(), "select conversation_id from cases where id = :id").with(value).into(conversation).first())
            throw Refusal(ErrorKind::Unknown, "case " + std::to_string(value));
        MentionQuery query{ .order = byTime };
        addConversation(query.conditions, conversation, id);
        return mentionsOf(session, std::move(query));
    });
}

Result<void> Cases::save(const Case& changed, const Event& event, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        session.kept<CaseWriter>().update(changed, now);
        session.kept<Chain>().append(event, now);
    });
}

}
