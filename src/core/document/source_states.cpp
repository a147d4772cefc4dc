// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_values.h"
#include "earshot/base/text.h"
#include "earshot/document/sources.h"
#include "earshot/model/names.h"
#include "session.h"

namespace earshot {

namespace {

struct StateRow {
    std::int64_t source = 0;
    std::string position{}, etag{}, lastModified{}, validatorsUrl{}, health{}, lastError{}, movedTo{};
    NullableInteger polledAt{}, newAt{}, dueAt{};
    int failures = 0, movedCount = 0;

    static StateRow of(SourceId id, const SourceState& state)
    {
        StateRow row;
        row.source = id.value;
        row.position = repairedUtf8(state.cursor.position);
        row.etag = repairedUtf8(state.cursor.etag);
        row.lastModified = repairedUtf8(state.cursor.lastModified);
        row.validatorsUrl = repairedUtf8(state.cursor.validatorsUrl);
        row.health = nameOf(state.health);
        row.polledAt = microsOf(state.polledAt);
        row.newAt = microsOf(state.newAt);
        row.dueAt = microsOf(state.dueAt);
        row.failures = state.failures;
        row.lastError = repairedUtf8(state.lastError);
        row.movedCount = state.movedCount;
        row.movedTo = repairedUtf8(state.movedTo);
        return row;
    }

    SourceState state() const
    {
        return { .cursor = { position, etag, lastModified, validatorsUrl },
            .health = named<SourceHealth>(health).value_or(SourceHealth::New),
            .polledAt = timeOf(polledAt),
            .newAt = timeOf(newAt),
            .dueAt = timeOf(dueAt),
            .failures = failures,
            .lastError = lastError,
            .movedCount = movedCount,
            .movedTo = movedTo };
    }

    void readFrom(Statement& statement)
    {
        statement.into(source, position, etag, lastModified, validatorsUrl, health, polledAt, newAt, dueAt, failures, lastError, movedCount)
            .into(movedTo);
    }
};

constexpr const char* selectSql = "select st.source_id, st.position, st.etag, st.last_modified, st.validators_url, st.health, st.polled_at,"
                                  " st.new_at, st.due_at, st.failures, st.last_error, st.moved_count, st.moved_to from source_state st";

// excluded.x is what this statement would have inserted; both engines know it
constexpr const char* saveSql
    = "insert into source_state (source_id, position, etag, last_modified, validators_url, health, polled_at, new_at, due_at, failures,"
      " last_error, moved_count, moved_to) values (:source, :position, :etag, :modified, :url, :health, :polled, :new, :due, :failures,"
      " :error, :count, :moved) on conflict (source_id) do update set position = excluded.position, etag = excluded.etag,"
      " last_modified = excluded.last_modified, validators_url = excluded.validators_url, health = excluded.health,"
      " polled_at = excluded.polled_at, new_at = excluded.new_at, due_at = excluded.due_at, failures = excluded.failures,"
      " last_error = excluded.last_error, moved_count = excluded.moved_count, moved_to = excluded.moved_to";

/// The statements of every poll.
class StateWriter {
public:
    explicit StateWriter(Session& session) : source_(session.sql(), "select id from source where id = :id"), save_(session.sql(), saveSql)
    {
        source_.with(row_.source).into(found_);
        save_.with(row_.source, row_.position, row_.etag, row_.lastModified, row_.validatorsUrl, row_.health, row_.polledAt, row_.newAt)
            .with(row_.dueAt, row_.failures, row_.lastError, row_.movedCount, row_.movedTo);
    }

    void requireSource(SourceId id)
    {
        row_.source = id.value;
        if (!source_.first())
            throw Refusal(ErrorKind::Unknown, "source " + std::to_string(id.value));
    }

    void save(SourceId id, const SourceState& state)
    {
        requireSource(id);
        row_ = StateRow::of(id, state);
        save_.run();
    }

private:
    StateRow row_{};
    std::int64_t found_ = 0;
    Statement source_, save_;
};

}

Result<SourceState> Sources::state(SourceId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        session.kept<StateWriter>().requireSource(id);
        StateRow row;
        std::int64_t source = id.value;
        Statement statement(session.sql(), std::string(selectSql) + " where st.source_id = :source");
        statement.with(source);
        row.readFrom(statement);
        return statement.first() ? row.state() : SourceState{};
    });
}

Result<std::vector<std::pair<SourceId, SourceState>>> Sources::states()
{
    Session& session = store_->session();
    return session.reading([&] {
        StateRow row;
        Statement statement(session.sql(),
            std::string(selectSql) + " join source s on s.id = st.source_id where s.removed_at is null order by st.source_id");
        row.readFrom(statement);
        std::vector<std::pair<SourceId, SourceState>> states;
        while (statement.next())
            states.emplace_back(SourceId{ row.source }, row.state());
        return states;
    });
}

Result<void> Sources::saveState(SourceId id, const SourceState& state)
{
    Session& session = store_->session();
    return session.writing([&] { session.kept<StateWriter>().save(id, state); });
}

}
