// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance_rows.h"

#include "column_values.h"

namespace earshot {

namespace {

const std::string insertSql = "insert into relevance (mention_id, brand_id, score, reasons) values (:mention, :brand, :score, :reasons)";

}

RelevanceWriter::RelevanceWriter(Session& session)
    : insert_(session.sql(), insertSql)
    , replace_(session.sql(),
          insertSql
              + " on conflict (mention_id) do update set brand_id = excluded.brand_id, score = excluded.score, reasons = excluded.reasons")
    , forget_(session.sql(), "delete from relevance where mention_id = :mention and said is null")
    , clear_(session.sql(), "update relevance set score = 0, reasons = '[]' where mention_id = :mention")
    , lastWord_(session.sql(),
          "select brand_id, ours from relevance_correction where mention_id = :mention and undone_at is null order by id desc limit 1")
    , showBrand_(session.sql(), "update mention set brand_id = :brand where id = :id")
{
    insert_.with(mention_, brand_, score_, reasons_);
    replace_.with(mention_, brand_, score_, reasons_);
    forget_.with(mention_);
    clear_.with(mention_);
    lastWord_.with(mention_).into(saidBrand_, said_);
    showBrand_.with(shownBrand_, mention_);
}

void RelevanceWriter::write(const Recorded& recorded, const std::vector<Sorted>& batch)
{
    for (const RecordedMention& mention : recorded.added)
        if (const auto& relevance = batch[mention.index].relevance)
            add(mention.id, *relevance);
    for (const auto* list : { &recorded.changed, &recorded.restored })
        for (const RecordedMention& mention : *list)
            renew(mention.id, batch[mention.index].relevance);
}

void RelevanceWriter::add(MentionId mention, const Relevance& relevance)
{
    bind(mention, relevance);
    insert_.run();
}

void RelevanceWriter::renew(MentionId mention, const std::optional<Relevance>& relevance)
{
    mention_ = mention.value;
    if (relevance) {
        bind(mention, *relevance);
        replace_.run();
    } else {
        forget_.run();
        clear_.run(); // what only a person's word keeps
    }
    if (!lastWord_.first())
        return;
    shownBrand_ = said_ == 1 ? std::optional(saidBrand_) : std::nullopt;
    showBrand_.run();
}

void RelevanceWriter::bind(MentionId mention, const Relevance& relevance)
{
    mention_ = mention.value;
    brand_ = relevance.brand.value;
    score_ = relevance.score;
    reasons_ = relevanceJson(relevance.reasons);
}

std::unordered_map<MentionId, Relevance> relevancesOf(Session& session, const std::string& mentions)
{
    std::int64_t mention = 0, brand = 0;
    double score = 0;
    std::string reasons;
    NullableInteger said;
    Statement statement(session.sql(),
        "select r.mention_id, coalesce(m.brand_id, r.brand_id), r.score, r.reasons, r.said from relevance r"
        " join mention m on m.id = r.mention_id where r.mention_id in ("
            + mentions + ")");
    statement.into(mention, brand, score, reasons, said);
    std::unordered_map<MentionId, Relevance> relevances;
    while (statement.next())
        relevances[{ mention }]
            = { { brand }, score, relevanceIn(reasons), said.optional() ? std::optional(said.value == 1) : std::nullopt };
    return relevances;
}

}
