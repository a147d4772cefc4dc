// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_rows.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace earshot::bench {

namespace {

/// A table and its column that names the mention a row belongs to ("": none, its rows are spread evenly).
struct Growing {
    const char* name;
    const char* mention;
};

constexpr Growing growing[] = { { "ledger", "mention_id" }, { "author", "" }, { "author_card", "" }, { "mention", "id" },
    { "snapshot", "mention_id" }, { "relevance", "mention_id" }, { "cases", "opener_id" }, { "source_state", "" }, { "seen_day", "" } };

/// Whose rows change; those of all others are only ever added.
bool changes(const std::string& table)
{
    return table == "source_state" || table == "seen_day";
}

Value valueOf(const RawStatement& statement, int column)
{
    switch (sqlite3_column_type(statement.handle(), column)) {
    case SQLITE_INTEGER:
        return statement.integer(column);
    case SQLITE_FLOAT:
        return statement.number(column);
    case SQLITE_NULL:
        return std::monostate();
    default:
        return statement.text(column);
    }
}

std::string marks(int columns)
{
    std::string text = "?";
    for (int column = 1; column < columns; ++column)
        text += ", ?";
    return text;
}

class Reader {
public:
    Reader(const std::string& preparedFile, const std::string& finishedFile) : database_(finishedFile)
    {
        RawStatement attach(database_.handle(), "attach ? as old");
        sqlite3_bind_text(attach.handle(), 1, preparedFile.c_str(), -1, SQLITE_STATIC);
        attach.step();
        firstMention_ = lastOf("mention") + 1;
        mentions_
            = static_cast<std::size_t>(database_.integer("select count(*) from main.mention where id >= " + std::to_string(firstMention_)));
        refuseOthers();
    }

    std::size_t mentions() const { return mentions_; }

    TableRows rowsOf(const Growing& table) const
    {
        const std::string name = table.name;
        const std::string mention = *table.mention ? table.mention : "null";
        const std::string added = changes(name) ? "" : " where rowid > " + std::to_string(lastOf(name));
        RawStatement select(database_.handle(), "select " + mention + ", * from main." + name + added + " order by rowid");
        TableRows rows{ std::string(changes(name) ? "insert or replace" : "insert") + " into " + name + " values ("
                + marks(select.columns() - 1) + ")",
            {}, {} };
        while (select.step()) {
            const bool hasMention = sqlite3_column_type(select.handle(), 0) != SQLITE_NULL;
            const std::size_t before = rows.mentions.empty() ? 0 : rows.mentions.back();
            rows.mentions.push_back(hasMention ? indexOf(select.integer(0)) : before);
            auto& row = rows.rows.emplace_back();
            for (int column = 1; column < select.columns(); ++column)
                row.push_back(valueOf(select, column));
        }
        if (!*table.mention)
            spread(rows);
        return rows;
    }

    /// A contentless index does not give its texts back, but it knows each word's place.
    TableRows fullText() const
    {
        database_.run("create virtual table temp.spoken using fts5vocab(main, mention_text, instance)");
        using Place = std::pair<std::int64_t, std::uint32_t>;
        std::vector<std::vector<Place>> places(mentions_);
        std::vector<std::string> terms;
        RawStatement spoken(database_.handle(), "select term, doc, offset from spoken");
        while (spoken.step()) {
            if (const std::string term = spoken.text(0); terms.empty() || term != terms.back())
                terms.push_back(term);
            if (spoken.integer(1) >= firstMention_)
                places[indexOf(spoken.integer(1))].emplace_back(spoken.integer(2), static_cast<std::uint32_t>(terms.size() - 1));
        }
        TableRows rows{ "insert into mention_text (rowid, words) values (?, ?)", {}, {} };
        for (std::size_t mention = 0; mention < mentions_; ++mention) {
            std::string words;
            std::ranges::sort(places[mention]);
            for (const Place& place : places[mention])
                words.append(words.empty() ? "" : " ").append(terms[place.second]);
            rows.rows.push_back({ firstMention_ + static_cast<std::int64_t>(mention), std::move(words) });
            rows.mentions.push_back(mention);
        }
        return rows;
    }

private:
    std::int64_t lastOf(const std::string& table) const { return database_.integer("select max(rowid) from old." + table); }
    std::size_t indexOf(std::int64_t mention) const { return static_cast<std::size_t>(mention - firstMention_); }

    void spread(TableRows& rows) const
    {
        for (std::size_t i = 0; i < rows.mentions.size(); ++i)
            rows.mentions[i] = i * mentions_ / rows.mentions.size();
    }

    /// A table that grew and is not written here would make the comparison unfair.
    void refuseOthers() const
    {
        std::set<std::string> known{ "workspace" };
        for (const Growing& table : growing)
            known.insert(table.name);
        for (const std::string& name : database_.texts("select name from main.sqlite_master where type = 'table' and rootpage > 0"
                                                       " and name not like 'mention_text%' and name not like 'sqlite%'"))
            if (!known.contains(name)
                && database_.integer("select count(*) from main." + name) != database_.integer("select count(*) from old." + name))
                throw std::runtime_error("the table " + name + " grew and is not compared");
    }

    RawDatabase database_;
    std::int64_t firstMention_ = 0;
    std::size_t mentions_ = 0;
};

}

WorkspaceRows rowsAdded(const std::string& preparedFile, const std::string& finishedFile)
{
    const Reader reader(preparedFile, finishedFile);
    WorkspaceRows added{ reader.mentions(), {} };
    for (const Growing& table : growing)
        added.tables.push_back(reader.rowsOf(table));
    added.tables.push_back(reader.fullText());
    return added;
}

}
