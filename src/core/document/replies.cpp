// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/replies.h"

#include "case_lookup.h"
#include "chain.h"
#include "column_values.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

std::string textOf(const PromiseChoices& choices)
{
    Json json = Json::object();
    for (const auto& [words, isMeant] : choices)
        json[repairedUtf8(words)] = isMeant;
    return choices.empty() ? std::string() : compactJson(json);
}

PromiseChoices choicesIn(const std::string& text)
{
    PromiseChoices choices;
    const auto json = parsedJson(text);
    if (!json || !json->is_object())
        return choices;
    for (const auto& [words, isMeant] : json->items())
        choices[words] = isMeant.is_boolean() && isMeant.get<bool>();
    return choices;
}

/// A reply's columns, bound to a statement.
struct ReplyRow {
    std::int64_t id = 0, caseId = 0, changedAt = 0;
    NullableInteger answers{}, sendAt{}, sentAt{};
    std::string audience{}, text{}, language{}, state{}, author{}, approver{}, comment{}, idempotencyKey{}, externalId{}, url{},
        lastError{}, promiseChoices{};

    static ReplyRow of(const Reply& reply, Time now);
    Reply reply() const;
    void readFrom(Statement& statement)
    {
        statement.into(id, caseId, answers, audience, text, language, state, author, approver, comment, idempotencyKey, sendAt, sentAt)
            .into(externalId, url, lastError, changedAt, promiseChoices);
    }
};

ReplyRow ReplyRow::of(const Reply& reply, Time now)
{
    ReplyRow row;
    row.id = reply.id.value;
    row.caseId = reply.caseId.value;
    row.changedAt = toMicros(now);
    row.answers = idOrNull(reply.answers);
    row.sendAt = microsOf(reply.sendAt);
    row.sentAt = microsOf(reply.sentAt);
    row.audience = nameOf(reply.audience);
    row.text = repairedUtf8(reply.text);
    row.language = repairedUtf8(reply.language);
    row.state = nameOf(reply.state);
    row.author = repairedUtf8(reply.author);
    row.approver = repairedUtf8(reply.approver);
    row.comment = repairedUtf8(reply.comment);
    row.idempotencyKey = repairedUtf8(reply.idempotencyKey);
    row.externalId = repairedUtf8(reply.externalId);
    row.url = repairedUtf8(reply.url);
    row.lastError = repairedUtf8(reply.lastError);
    row.promiseChoices = textOf(reply.promiseChoices);
    return row;
}

Reply ReplyRow::reply() const
{
    return { .id = { id },
        .caseId = { caseId },
        .answers = { answers.orElse(0) },
        .audience = named<Audience>(audience).value_or(Audience::Public),
        .text = text,
        .language = language,
        .state = named<ReplyState>(state).value_or(ReplyState::Uncertain),
        .author = author,
        .approver = approver,
        .comment = comment,
        .idempotencyKey = idempotencyKey,
        .sendAt = timeOf(sendAt),
        .sentAt = timeOf(sentAt),
        .externalId = externalId,
        .url = url,
        .lastError = lastError,
        .changedAt = fromMicros(changedAt),
        .promiseChoices = choicesIn(promiseChoices) };
}

std::vector<Reply> repliesOf(Session& session, Conditions conditions, const std::string& order = " order by id")
{
    ReplyRow row;
    Statement statement(session.sql(),
        "select id, case_id, answers_id, audience, text, language, state, author, approver, comment, idempotency_key, send_at, sent_at,"
        " external_id, url, last_error, changed_at, promise_choices from reply"
            + conditions.text() + order);
    row.readFrom(statement);
    conditions.bindTo(statement);
    std::vector<Reply> replies;
    while (statement.next())
        replies.push_back(row.reply());
    return replies;
}

Reply replyOf(Session& session, ReplyId id)
{
    Conditions conditions;
    conditions.add("id = :id", id.value);
    std::vector<Reply> found = repliesOf(session, std::move(conditions));
    if (found.empty())
        throw Refusal(ErrorKind::Unknown, "reply " + std::to_string(id.value));
    return std::move(found.front());
}

/// Its text, and its choices where there are any to save.
void saveDraft(Session& session, const Reply& draft, const std::optional<std::string>& choices, Time now)
{
    std::int64_t reply = draft.id.value, at = toMicros(now);
    std::string words = repairedUtf8(draft.text);
    NullableText chosen;
    chosen = choices;
    if (Statement(session.sql(),
            "update reply set text = :text, promise_choices = coalesce(:choices, promise_choices), changed_at = :at"
            " where id = :id and state in ('draft', 'returned')")
            .with(words, chosen, at, reply)
            .run()
        == 0)
        throw Refusal(ErrorKind::WrongState, "reply " + std::to_string(reply), std::string(nameOf(replyOf(session, draft.id).state)));
}

}

Result<ReplyId> Replies::draft(const Reply& reply, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireCase(session, reply.caseId);
        ReplyRow row = ReplyRow::of(reply, now);
        row.id = nextId(session, "reply");
        Statement(session.sql(),
            "insert into reply (id, case_id, answers_id, audience, text, language, state, author, approver, comment, idempotency_key,"
            " send_at, sent_at, external_id, url, last_error, changed_at, promise_choices) values (:id, :case, :answers, :audience, :text,"
            " :language, :state, :author, :approver, :comment, :key, :send, :sent, :external, :url, :error, :changed, :choices)")
            .with(row.id, row.caseId, row.answers, row.audience, row.text, row.language, row.state, row.author, row.approver, row.comment)
            .with(row.idempotencyKey, row.sendAt, row.sentAt, row.externalId, row.url, row.lastError, row.changedAt, row.promiseChoices)
            .run();
        return ReplyId{ row.id };
    });
}

Result<void> Replies::saveText(ReplyId id, const std::string& text, Time now)
{
    Session& session = store_->session();
    return session.writing([&] { saveDraft(session, { .id = id, .text = text }, {}, now); });
}

Result<void> Replies::save(const Reply& draft, Time now)
{
    Session& session = store_->session();
    return session.writing([&] { saveDraft(session, draft, textOf(draft.promiseChoices), now); });
}

Result<Reply> Replies::find(ReplyId id)
{
    Session& session = store_->session();
    return session.reading([&] { return replyOf(session, id); });
}

Result<std::vector<Reply>> Replies::ofCase(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("case_id = :case", id.value);
        return repliesOf(session, std::move(conditions));
    });
}

Result<std::vector<Reply>> Replies::inState(ReplyState state)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("state = :state", std::string(nameOf(state)));
        return repliesOf(session, std::move(conditions));
    });
}

Result<std::vector<Reply>> Replies::lastSent(int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("state = :state", std::string(nameOf(ReplyState::Sent)));
        return repliesOf(session, std::move(conditions), " order by sent_at desc, id desc limit " + std::to_string(limitOf(limit)));
    });
}

Result<bool> Replies::giveTo(ReplyId id, const std::string& from, const std::string& to, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t reply = id.value, at = toMicros(now);
        std::string giver = repairedUtf8(from), taker = repairedUtf8(to);
        return Statement(session.sql(),
                   "update reply set author = :to, changed_at = :at where id = :id and author = :from and state in ('draft', 'returned')")
                   .with(taker, at, reply, giver)
                   .run()
            > 0;
    });
}

Result<bool> Replies::move(const Reply& reply, ReplyState expected, const Event& event, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        ReplyRow row = ReplyRow::of(reply, now);
        std::string expectedState(nameOf(expected));
        const long long moved = Statement(session.sql(),
            "update reply set text = :text, language = :language, state = :state, approver = :approver, comment = :comment,"
            " idempotency_key = :key, send_at = :send, sent_at = :sent, external_id = :external, url = :url, last_error = :error,"
            " changed_at = :changed where id = :id and state = :expected")
                                    .with(row.text, row.language, row.state, row.approver, row.comment, row.idempotencyKey, row.sendAt)
                                    .with(row.sentAt, row.externalId, row.url, row.lastError, row.changedAt, row.id, expectedState)
                                    .run();
        if (moved == 0) {
            replyOf(session, reply.id); // there is one, or Unknown
            return false;
        }
        session.kept<Chain>().append(event, now);
        return true;
    });
}

}
