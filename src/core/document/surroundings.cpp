// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/surroundings.h"

#include "column_values.h"
#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "session.h"

#include <algorithm>

namespace earshot {

namespace {

constexpr int deepest = 3;

/// Prepared once, for ingest asks often.
class SurroundingsLookup {
public:
    explicit SurroundingsLookup(Session& session)
        : cases_(session.sql(),
            "select c.id, c.lane from mention m join cases c on c.author_id = m.author_id where m.id = :mention"
            " and c.state <> 'withdrawn' and c.opener_id <> m.id and c.id <> coalesce(m.case_id, 0) order by c.id desc limit 20")
        , rungs_(session.sql(), "select payload from ledger where case_id = :case and kind = 'rung_taken'")
        , parent_(session.sql(), "select parent_key from mention where key = :key")
    {
        cases_.with(id_).into(case_, lane_);
        rungs_.with(case_).into(payload_);
        parent_.with(key_).into(parentKey_);
    }

    Surroundings of(MentionId mention, const std::string& parentKey)
    {
        Surroundings found;
        id_ = mention.value;
        lookAtCases(found);
        countAnswersAbove(parentKey, found);
        return found;
    }

private:
    void countAnswersAbove(const std::string& parentKey, Surroundings& found)
    {
        for (key_ = parentKey; !key_.empty() && found.depth < deepest; key_ = textOrEmpty(parentKey_)) {
            ++found.depth;
            if (!parent_.first())
                return;
        }
    }

    void lookAtCases(Surroundings& found)
    {
        std::vector<std::int64_t> cases;
        while (cases_.next()) {
            ++(lane_ == nameOf(Lane::Trolls) ? found.casesAsTroll : found.casesAsCustomer);
            cases.push_back(case_);
        }
        for (const std::int64_t one : cases) {
            case_ = one;
            while (rungs_.next())
                noteMeasure(found);
        }
    }

    void noteMeasure(Surroundings& found) const
    {
        const auto payload = parsedJson(payload_);
        const auto rung = payload ? named<RungKind>(textAt(*payload, "rung")) : std::nullopt;
        if (rung == RungKind::Mute || rung == RungKind::Block)
            found.measure = std::max(found.measure, rung);
    }

    std::int64_t id_ = 0, case_ = 0;
    NullableText parentKey_{};
    std::string lane_{}, payload_{}, key_{};
    Statement cases_, rungs_, parent_;
};

}

Result<Surroundings> surroundingsOf(Store& store, MentionId mention, const std::string& parentKey)
{
    Session& session = store.session();
    return session.reading([&] { return session.kept<SurroundingsLookup>().of(mention, parentKey); });
}

Result<std::vector<PostedText>> latestTexts(Store& store, int limit)
{
    Session& session = store.session();
    return session.reading([&] {
        std::int64_t most = limit;
        PostedText row;
        Statement statement(session.sql(),
            "select a.platform, a.external_id, s.text from mention m join author a on a.id = m.author_id"
            " join snapshot s on s.id = m.snapshot_id where m.own = 0 order by m.id desc limit :most");
        statement.with(most).into(row.platform, row.account, row.text);
        std::vector<PostedText> found;
        while (statement.next())
            found.push_back(row);
        return found;
    });
}

}
