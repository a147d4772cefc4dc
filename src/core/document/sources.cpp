// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/sources.h"

#include "chain.h"
#include "conditions.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

/// A source's columns, bound to a statement.
struct SourceRow {
    std::int64_t id = 0, every = 0, postLength = 0;
    std::string platform{}, kind{}, baseUrl{}, query{}, account{}, tokenEnv{};
    int paused = 0, mayTrain = 1;

    static SourceRow of(const Source& source)
    {
        return { .id = source.id.value,
            .every = source.every.count(),
            .postLength = static_cast<std::int64_t>(source.postLength),
            .platform = repairedUtf8(source.platform),
            .kind = std::string(nameOf(source.kind)),
            .baseUrl = repairedUtf8(source.baseUrl),
            .query = repairedUtf8(source.query),
            .account = repairedUtf8(source.account),
            .tokenEnv = repairedUtf8(source.tokenEnv),
            .paused = source.paused ? 1 : 0,
            .mayTrain = source.mayTrain ? 1 : 0 };
    }

    Source source() const
    {
        return { .id = { id },
            .platform = platform,
            .kind = named<SourceKind>(kind).value_or(SourceKind::Feed),
            .baseUrl = baseUrl,
            .query = query,
            .account = account,
            .every = std::chrono::seconds(every),
            .postLength = static_cast<std::size_t>(postLength),
            .tokenEnv = tokenEnv,
            .paused = paused == 1,
            .mayTrain = mayTrain == 1 };
    }
};

std::vector<Source> sourcesOf(Session& session, Conditions conditions)
{
    SourceRow row;
    Statement statement(session.sql(),
        "select id, platform, kind, base_url, query, account, every_seconds, post_length, token_env, paused, may_train from source"
            + conditions.text() + " order by id");
    statement.into(row.id, row.platform, row.kind, row.baseUrl, row.query, row.account, row.every, row.postLength)
        .into(row.tokenEnv, row.paused, row.mayTrain);
    conditions.bindTo(statement);
    std::vector<Source> sources;
    while (statement.next())
        sources.push_back(row.source());
    return sources;
}

std::string subjectOf(SourceId id)
{
    return "source:" + std::to_string(id.value);
}

void refuseMissing(SourceId id)
{
    throw Refusal(ErrorKind::Unknown, "source " + std::to_string(id.value));
}

void requireThere(Session& session, SourceId id)
{
    std::int64_t source = id.value, found = 0;
    if (!Statement(session.sql(), "select id from source where id = :id and removed_at is null").with(source).into(found).first())
        refuseMissing(id);
}

/// Changes one column of a source that is there.
template <class T>
void change(Session& session, SourceId id, const std::string& column, T value)
{
    std::int64_t source = id.value;
    if (Statement(session.sql(), "update source set " + column + " = :value where id = :id and removed_at is null")
            .with(value, source)
            .run()
        == 0)
        refuseMissing(id);
}

/// A source that is dead is asked again, and may be found dead once more.
void revive(Session& session, SourceId id)
{
    std::int64_t source = id.value;
    std::string dead(nameOf(SourceHealth::Dead)), failing(nameOf(SourceHealth::Failing));
    Statement(session.sql(), "update source_state set health = :failing, due_at = null where source_id = :id and health = :dead")
        .with(failing, source, dead)
        .run();
}

void append(Session& session, EventKind kind, SourceId id, const std::string& actor, const Json& payload, Time now)
{
    session.kept<Chain>().append({ .kind = kind, .actor = actor, .subject = subjectOf(id), .payload = compactJson(payload) }, now);
}

}

Result<SourceId> Sources::add(const Source& source, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        SourceRow row = SourceRow::of(source);
        row.id = nextId(session, "source");
        Statement(session.sql(),
            "insert into source (id, platform, kind, base_url, query, account, every_seconds, post_length, token_env, paused, may_train)"
            " values (:id, :platform, :kind, :base, :query, :account, :every, :length, :token, :paused, :train)")
            .with(row.id, row.platform, row.kind, row.baseUrl, row.query, row.account, row.every, row.postLength, row.tokenEnv)
            .with(row.paused, row.mayTrain)
            .run();
        append(session, EventKind::SourceAdded, { row.id }, actor,
            { { "platform", row.platform }, { "kind", row.kind }, { "base_url", row.baseUrl }, { "query", row.query } }, now);
        return SourceId{ row.id };
    });
}

Result<std::vector<Source>> Sources::all()
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("removed_at is null");
        return sourcesOf(session, std::move(conditions));
    });
}

Result<Source> Sources::find(SourceId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("id = :id", id.value);
        std::vector<Source> found = sourcesOf(session, std::move(conditions));
        if (found.empty())
            refuseMissing(id);
        return std::move(found.front());
    });
}

Result<void> Sources::save(const Source& source, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        SourceRow row = SourceRow::of(source);
        if (Statement(session.sql(),
                "update source set kind = :kind, base_url = :base, query = :query, account = :account, every_seconds = :every,"
                " may_train = :train where id = :id and removed_at is null")
                .with(row.kind, row.baseUrl, row.query, row.account, row.every, row.mayTrain, row.id)
                .run()
            == 0)
            refuseMissing(source.id);
        append(session, EventKind::SourceChanged, source.id, actor,
            { { "kind", row.kind }, { "base_url", row.baseUrl }, { "query", row.query }, { "account", row.account },
                { "every_seconds", row.every }, { "may_train", row.mayTrain == 1 } },
            now);
    });
}

Result<void> Sources::setPaused(SourceId id, bool paused, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        change(session, id, "paused", paused ? 1 : 0);
        if (!paused)
            revive(session, id);
        append(session, EventKind::SourceChanged, id, actor, { { "paused", paused } }, now);
    });
}

Result<void> Sources::setMayTrain(SourceId id, bool mayTrain, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        change(session, id, "may_train", mayTrain ? 1 : 0);
        append(session, EventKind::SourceChanged, id, actor, { { "may_train", mayTrain } }, now);
    });
}

Result<bool> Sources::mayTrain(SourceId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t source = id.value;
        int may = 1;
        Statement(session.sql(), "select may_train from source where id = :id").with(source).into(may).first();
        return may == 1;
    });
}

Result<void> Sources::setBaseUrl(SourceId id, const std::string& url, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        change(session, id, "base_url", repairedUtf8(url));
        append(session, EventKind::SourceChanged, id, actor, { { "base_url", url } }, now);
    });
}

Result<void> Sources::setAccount(SourceId id, const std::string& handle, std::size_t postLength)
{
    Session& session = store_->session();
    return session.writing([&] {
        change(session, id, "account", repairedUtf8(handle));
        change(session, id, "post_length", static_cast<std::int64_t>(postLength));
    });
}

Result<void> Sources::noteNewToken(SourceId id, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireThere(session, id);
        append(session, EventKind::SourceChanged, id, actor, { { "token", "replaced" } }, now);
    });
}

Result<void> Sources::remove(SourceId id, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        change(session, id, "removed_at", toMicros(now));
        append(session, EventKind::SourceRemoved, id, actor, Json::object(), now);
    });
}

}
