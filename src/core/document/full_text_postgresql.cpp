// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_text.h"
#include "match_text.h"
#include "statement.h"

#include <string_view>

namespace earshot {

namespace {

/// "'kelp':1 'sent':2": the words are our own (index_text.h), so PostgreSQL's parser has no say in where one ends.
std::string vectorOf(std::string_view words)
{
    std::string vector;
    vector.reserve(words.size() * 2);
    int position = 0;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        vector += '\'';
        vector += words.substr(begin, end - begin);
        vector += "':";
        vector += std::to_string(++position);
        vector += ' ';
        begin = end + 1;
    }
    return vector;
}

class PostgresqlWriter final : public FullTextWriter {
public:
    explicit PostgresqlWriter(soci::session& sql)
        : add_(sql, "insert into mention_text (mention_id, words) values (:id, cast(:words as tsvector))")
        , replace_(sql, "update mention_text set words = cast(:words as tsvector) where mention_id = :id")
    {
        add_.with(id_, words_);
        replace_.with(words_, id_);
    }

    void add(MentionId mention, const std::string& text) override
    {
        take(mention, text);
        add_.run();
    }

    void replace(MentionId mention, const std::string&, const std::string& after) override
    {
        take(mention, after);
        replace_.run();
    }

private:
    void take(MentionId mention, const std::string& text)
    {
        id_ = mention.value;
        words_ = vectorOf(text);
    }

    std::int64_t id_ = 0;
    std::string words_;
    Statement add_, replace_;
};

class PostgresqlFullText final : public FullText {
public:
    std::string schema() const override
    {
        return "create table mention_text (mention_id bigint primary key, words tsvector not null);\n"
               "create index mention_text_words on mention_text using gin (words)";
    }
    std::unique_ptr<FullTextWriter> writer(soci::session& sql) const override { return std::make_unique<PostgresqlWriter>(sql); }
    std::string mention() const override { return "f.mention_id"; }
    std::string match() const override { return "f.words @@ cast(:matching as tsquery)"; }
    std::string matching(const SearchQuery& query) const override
    {
        static constexpr MatchWords words{
            .quote = '\'', .both = " & ", .either = " | ", .without = " & !", .next = " <-> ", .prefix = ":*", .quotesWholePhrase = false
        };
        return matchText(query, words);
    }
};

}

const FullText& postgresqlFullText()
{
    static const PostgresqlFullText fullText;
    return fullText;
}

}
