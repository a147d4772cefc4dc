// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/cases.h"

#include "case_rows.h"
#include "chain.h"
#include "column_values.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "mention_rows.h"

namespace earshot {

namespace {

/// What a case takes over from the mention that opens it.
struct Opener {
    std::int64_t conversation = 0;
    NullableInteger author{};
};

Opener openerOf(Session& session, MentionId id)
{
    Opener opener;
    std::int64_t mention = id.value;
    if (!Statement(session.sql(), "select conversation_id, author_id from mention where id = :id")
             .with(mention)
             .into(opener.conversation, opener.author)
             .first())
        throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(mention));
    return opener;
}

void putInCase(Session& session, MentionId mention, CaseId caseId)
{
    std::int64_t id = mention.value, value = caseId.value;
    if (Statement(session.sql(), "update mention set case_id = :case where id = :id").with(value, id).run() == 0)
        throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(id));
}

}

Result<CaseId> Cases::open(const Case& newCase, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        Opener opener = openerOf(session, newCase.opener);
        CaseRow row = CaseRow::of(newCase, now);
        row.id = nextId(session, "cases");
        Statement(session.sql(),
            "insert into cases (id, opener_id, conversation_id, author_id, lane, state, assignee, opened_at, answer_due_at, "
            "due_explanation,"
            " first_answered_at, snoozed_until, closed_at, changed_at) values (:id, :opener, :conversation, :author, :lane, :state, "
            ":assignee,"
            " :opened, :due, :explanation, :answered, :snoozed, :closed, :changed)")
            .with(row.id, row.opener, opener.conversation, opener.author, row.lane, row.state, row.assignee, row.openedAt, row.answerDueAt)
            .with(row.dueExplanation, row.firstAnsweredAt, row.snoozedUntil, row.closedAt, row.changedAt)
            .run();
        putInCase(session, newCase.opener, { row.id });
        const Json payload{ { "lane", row.lane }, { "state", row.state } };
        session.kept<Chain>().append({ .kind = EventKind::CaseOpened,
                                         .actor = actor,
                                         .mention = newCase.opener,
                                         .caseId = { row.id },
                                         .payload = compactJson(payload) },
            now);
        return CaseId{ row.id };
    });
}

Result<void> Cases::addMention(CaseId id, MentionId mention, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireCase(session, id);
        putInCase(session, mention, id);
        session.kept<Chain>().append({ .kind = EventKind::CaseMentionAdded, .mention = mention, .caseId = id }, now);
    });
}

Result<Case> Cases::find(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("c.id = :id", id.value);
        std::vector<Case> found = casesOf(session, std::move(conditions), "c.id", 1);
        if (found.empty())
            throw Refusal(ErrorKind::Unknown, "case " + std::to_string(id.value));
        return std::move(found.front());
    });
}

Result<std::optional<Case>> Cases::ofConversation(const std::string& conversation)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("c.conversation_id = (select conversation_id from mention where key = :key)", conversation);
        std::vector<Case> found = casesOf(session, std::move(conditions), "case when c.closed_at is null then 0 else 1 end, c.id desc", 1);
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<std::vector<Case>> Cases::list(const CaseFilter& filter, int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        if (filter.state)
            conditions.add("c.state = :state", std::string(nameOf(*filter.state)));
        if (filter.lane)
            conditions.add("c.lane = :lane", std::string(nameOf(*filter.lane)));
        if (!filter.assignee.empty())
            conditions.add("c.assignee = :assignee", filter.assignee);
        if (filter.openOnly)
            conditions.add("c.closed_at is null");
        const std::string isPressing = "c.lane = 'complaints' and c.closed_at is null and c.answer_due_at is not null";
        return casesOf(
            session, std::move(conditions), "case when " + isPressing + " then c.answer_due_at end nulls last, c.id desc", limit);
    });
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
        CaseRow row = CaseRow::of(changed, now);
        if (Statement(session.sql(),
                "update cases set lane = :lane, state = :state, assignee = :assignee, answer_due_at = :due, due_explanation = :explanation,"
                " first_answered_at = :answered, snoozed_until = :snoozed, closed_at = :closed, changed_at = :changed where id = :id")
                .with(row.lane, row.state, row.assignee, row.answerDueAt, row.dueExplanation, row.firstAnsweredAt, row.snoozedUntil)
                .with(row.closedAt, row.changedAt, row.id)
                .run()
            == 0)
            throw Refusal(ErrorKind::Unknown, "case " + std::to_string(row.id));
        session.kept<Chain>().append(event, now);
    });
}

}
