// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/neighbours.h"

#include "column_values.h"
#include "earshot/model/names.h"
#include "mention_rows.h"

namespace earshot {

namespace {

/// Adds those that the condition with its one placeholder lets through, in this order of ids.
void addNeighbours(Session& session, const std::string& condition, std::int64_t id, int limit, std::vector<Neighbour>& found)
{
    Neighbour row;
    NullableInteger author, brand;
    std::string label;
    std::int64_t at = 0, most = limit;
    Statement statement(session.sql(),
        std::string("select m.id, m.author_id, m.brand_id, m.label, ") + postedTime
            + ", m.language, s.text from mention m join snapshot s on s.id = m.snapshot_id where m.own = 0 and " + condition
            + " limit :most");
    statement.with(id, most).into(row.id.value, author, brand, label, at, row.language, row.text);
    while (statement.next()) {
        row.author = { author.orElse(0) };
        row.brand = { brand.orElse(0) };
        row.label = named<Label>(label).value_or(Label::Unsure);
        row.at = fromMicros(at);
        found.push_back(row);
    }
}

}

Result<std::vector<Neighbour>> neighboursOf(Store& store, MentionId around, int eachSide)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        std::vector<Neighbour> found;
        addNeighbours(session, "m.id <= :id order by m.id desc", around.value, eachSide + 1, found);
        if (found.empty() || found.front().id != around)
            return std::vector<Neighbour>{};
        addNeighbours(session, "m.id > :id order by m.id", around.value, eachSide, found);
        return found;
    });
}

}
