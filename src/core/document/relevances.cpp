// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/relevances.h"

#include "chain.h"
#include "column_values.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "judged_case_rows.h"
#include "relevance_rows.h"

namespace earshot {

namespace {

/// The last word that was not taken back; none: nobody's.
struct LastWord {
    NullableInteger brand{}, isOurs{};
};

LastWord lastWordOn(Session& session, std::int64_t mention)
{
    LastWord word;
    Statement(session.sql(),
        "select brand_id, ours from relevance_correction where mention_id = :mention and undone_at is null order by id desc limit 1")
        .with(mention)
        .into(word.brand, word.isOurs)
        .first();
    return word;
}

std::optional<std::int64_t> workedOutBrandOf(Session& session, std::int64_t mention)
{
    std::int64_t brand = 0;
    double least = Relevance::leastOfOurs;
    const bool isOurs = Statement(session.sql(), "select brand_id from relevance where mention_id = :mention and score >= :least")
                            .with(mention, least)
                            .into(brand)
                            .first();
    return isOurs ? std::optional(brand) : std::nullopt;
}

/// Only a person's word can have made it: what was worked out has reasons.
void forgetEmpty(Session& session, std::int64_t mention)
{
    Statement(session.sql(), "delete from relevance where mention_id = :mention and said is null and reasons = '[]'").with(mention).run();
}

/// The mention's brand, as the last word says, else as was worked out.
void showRightBrand(Session& session, std::int64_t mention)
{
    LastWord word = lastWordOn(session, mention);
    std::int64_t sameMention = mention;
    Statement(session.sql(), "update relevance set said = :said where mention_id = :mention").with(word.isOurs, mention).run();
    NullableInteger brand;
    if (word.isOurs.optional())
        brand = word.isOurs.value == 1 ? word.brand.optional() : std::nullopt;
    else
        brand = workedOutBrandOf(session, mention);
    Statement(session.sql(), "update mention set brand_id = :brand where id = :id").with(brand, sameMention).run();
    forgetEmpty(session, mention);
}

void tell(Session& session, EventKind kind, MentionId mention, const std::string& actor, const Json& payload, Time now)
{
    session.kept<Chain>().append({ .kind = kind, .actor = actor, .mention = mention, .payload = compactJson(payload) }, now);
}

}

Result<std::optional<Relevance>> Relevances::of(MentionId mention)
{
    Session& session = store_->session();
    return session.reading([&] {
        auto found = relevancesOf(session, std::to_string(mention.value)).extract(mention);
        return found ? std::optional(std::move(found.mapped())) : std::nullopt;
    });
}

Result<RelevanceCorrectionId> Relevances::say(MentionId mention, BrandId brand, bool isOurs, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t id = mention.value, snapshot = 0, brandId = brand.value, at = toMicros(now);
        if (!Statement(session.sql(), "select snapshot_id from mention where id = :id").with(id).into(snapshot).first())
            throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(id));
        std::int64_t correction = nextId(session, "relevance_correction");
        int ours = isOurs ? 1 : 0;
        std::string who = repairedUtf8(actor);
        Statement(session.sql(),
            "insert into relevance_correction (id, mention_id, snapshot_id, brand_id, ours, actor, at)"
            " values (:id, :mention, :snapshot, :brand, :ours, :actor, :at)")
            .with(correction, id, snapshot, brandId, ours, who, at)
            .run();
        Statement(session.sql(),
            "insert into relevance (mention_id, brand_id, score, reasons) values (:mention, :brand, 0, '[]') on conflict (mention_id) do "
            "nothing")
            .with(id, brandId)
            .run();
        showRightBrand(session, id);
        tell(session, isOurs ? EventKind::RelevanceConfirmed : EventKind::RelevanceDenied, mention, actor,
            { { "correction", correction }, { "brand", brandId } }, now);
        return RelevanceCorrectionId{ correction };
    });
}

Result<void> Relevances::takeBack(RelevanceCorrectionId id, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t correction = id.value, mention = 0, at = toMicros(now);
        NullableInteger undoneAt;
        const bool isKnown = Statement(session.sql(), "select mention_id, undone_at from relevance_correction where id = :id")
                                 .with(correction)
                                 .into(mention, undoneAt)
                                 .first();
        if (!isKnown || undoneAt.optional())
            throw Refusal(isKnown ? ErrorKind::WrongState : ErrorKind::Unknown, "correction " + std::to_string(correction));
        Statement(session.sql(), "update relevance_correction set undone_at = :at where id = :id").with(at, correction).run();
        showRightBrand(session, mention);
        tell(session, EventKind::RelevanceUndone, { mention }, actor, { { "correction", correction } }, now);
    });
}

Result<std::vector<RelevanceCorrection>> Relevances::corrections()
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t brand = 0;
        std::string text;
        int ours = 0;
        Statement statement(session.sql(),
            "select c.brand_id, s.text, c.ours from relevance_correction c join snapshot s on s.id = c.snapshot_id"
            " join mention m on m.id = c.mention_id left join source f on f.id = m.source_id"
            " where c.undone_at is null and c.brand_id <> 0 and coalesce(f.may_train, 1) = 1"
            " and not exists (select 1 from relevance_correction later where later.mention_id = c.mention_id"
            " and later.undone_at is null and later.id > c.id) order by c.id");
        statement.into(brand, text, ours);
        std::vector<RelevanceCorrection> all;
        while (statement.next())
            all.push_back({ { brand }, text, ours == 1 });
        return all;
    });
}

Result<void> Relevances::keepCase(RelevanceCorrectionId id, const JudgedCase& change)
{
    Session& session = store_->session();
    return session.writing([&] { keepJudgedCase(session, "relevance_case", id.value, change); });
}

Result<std::optional<JudgedCase>> Relevances::caseOf(RelevanceCorrectionId id)
{
    Session& session = store_->session();
    return session.reading([&] { return judgedCaseOf(session, "relevance_case", id.value); });
}

}
