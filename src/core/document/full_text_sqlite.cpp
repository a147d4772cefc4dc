// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_text.h"
#include "match_text.h"
#include "statement.h"

namespace earshot {

namespace {

class SqliteWriter final : public FullTextWriter {
public:
    explicit SqliteWriter(soci::session& sql)
        : add_(sql, "insert into mention_text (rowid, words) values (:id, :words)")
        , remove_(sql, "insert into mention_text (mention_text, rowid, words) values ('delete', :id, :words)")
    {
        add_.with(id_, words_);
        remove_.with(id_, words_);
    }

    void add(MentionId mention, const std::string& text) override
    {
        id_ = mention.value;
        words_ = text;
        add_.run();
    }

    void replace(MentionId mention, const std::string& before, const std::string& after) override
    {
        id_ = mention.value;
        words_ = before;
        remove_.run();
        add(mention, after);
    }

private:
    std::int64_t id_ = 0;
    std::string words_;
    Statement add_, remove_;
};

/// FTS5, contentless: the texts stand in the snapshots. docs/decisions/0002-full-text-index.md has the measurements behind the options.
class SqliteFullText final : public FullText {
public:
    std::string schema() const override
    {
        return "create virtual table mention_text using fts5 (words, content='', columnsize=0, tokenize='ascii', prefix='1 2');\n"
               "insert into mention_text (mention_text, rank) values ('hashsize', 16777216)";
    }
    std::unique_ptr<FullTextWriter> writer(soci::session& sql) const override { return std::make_unique<SqliteWriter>(sql); }
    std::string mention() const override { return "f.rowid"; }
    std::string match() const override { return "f.mention_text match :matching"; }
    std::string matching(const SearchQuery& query) const override
    {
        static constexpr MatchWords words{
            .quote = '"', .both = " AND ", .either = " OR ", .without = " NOT ", .next = " ", .prefix = " *", .quotesWholePhrase = true
        };
        return matchText(query, words);
    }
};

}

const FullText& sqliteFullText()
{
    static const SqliteFullText fullText;
    return fullText;
}

}
