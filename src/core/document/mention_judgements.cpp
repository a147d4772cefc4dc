// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/document/mentions.h"
#include "earshot/model/names.h"
#include "mention_index.h"
#include "mention_rows.h"
#include "reasons_json.h"

namespace earshot {

namespace {

struct StoredCorrection {
    std::int64_t id = 0, mention = 0;
    NullableInteger undoneAt{};
};

StoredCorrection correctionOf(Session& session, CorrectionId id)
{
    StoredCorrection found;
    std::int64_t wanted = id.value;
    if (!Statement(session.sql(), "select id, mention_id, undone_at from correction where id = :id")
             .with(wanted)
             .into(found.id, found.mention, found.undoneAt)
             .first())
        throw Refusal(ErrorKind::Unknown, "correction " + std::to_string(wanted));
    return found;
}

/// The last verdict of a person that was not taken back, or the sorter's.
void showRightLabel(Session& session, std::int64_t mention)
{
    auto& index = session.kept<MentionIndex>();
    const IndexContent before = index.contentOf(mention);
    NullableText label;
    std::int64_t sameMention = mention;
    Statement(session.sql(), "select label from correction where mention_id = :mention and undone_at is null order by id desc limit 1")
        .with(mention)
        .into(label)
        .first();
    int byPerson = label.optional() ? 1 : 0;
    Statement(session.sql(), "update mention set label = coalesce(:label, machine_label), by_person = :person where id = :id")
        .with(label, byPerson, sameMention)
        .run();
    index.replace(mention, before, index.contentOf(mention));
}

/// Prepared once, for ingest says it often.
class WeighedVerdict {
public:
    explicit WeighedVerdict(Session& session)
        : update_(session.sql(),
            "update mention set label = case when by_person = 1 then label else :label end, machine_label = :machine,"
            " complaint = :complaint, troll = :troll, reasons = :reasons where id = :id")
    {
        update_.with(label_, label_, complaint_, troll_, reasons_, id_);
    }

    void write(MentionId id, const Verdict& verdict)
    {
        id_ = id.value;
        label_ = nameOf(verdict.label);
        complaint_ = verdict.complaint;
        troll_ = verdict.troll;
        reasons_.clear();
        appendReasons(reasons_, verdict.reasons);
        if (update_.run() == 0)
            throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(id_));
    }

private:
    std::int64_t id_ = 0;
    std::string label_{}, reasons_{};
    double complaint_ = 0, troll_ = 0;
    Statement update_;
};

}

Result<void> Mentions::weigh(MentionId id, const Verdict& verdict, const std::optional<Event>& event, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        auto& index = session.kept<MentionIndex>();
        const IndexContent before = event ? index.contentOf(id.value) : IndexContent{};
        session.kept<WeighedVerdict>().write(id, verdict);
        if (!event)
            return;
        index.replace(id.value, before, index.contentOf(id.value));
        session.kept<Chain>().append(*event, now);
    });
}

Result<CorrectionId> Mentions::judge(MentionId id, Label label, const std::string& reason, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t mention = id.value, snapshot = 0, at = toMicros(now);
        if (!Statement(session.sql(), "select snapshot_id from mention where id = :id").with(mention).into(snapshot).first())
            throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(mention));
        std::int64_t correction = nextId(session, "correction");
        std::string labelName(nameOf(label)), why = repairedUtf8(reason), who = repairedUtf8(actor);
        Statement(session.sql(),
            "insert into correction (id, mention_id, snapshot_id, label, reason, actor, at)"
            " values (:id, :mention, :snapshot, :label, :reason, :actor, :at)")
            .with(correction, mention, snapshot, labelName, why, who, at)
            .run();
        showRightLabel(session, mention);
        const Json payload{ { "correction", correction }, { "label", labelName }, { "reason", why } };
        session.kept<Chain>().append(
            { .kind = EventKind::VerdictSet, .actor = actor, .mention = id, .payload = compactJson(payload) }, now);
        return CorrectionId{ correction };
    });
}

Result<void> Mentions::undoCorrection(CorrectionId id, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        StoredCorrection correction = correctionOf(session, id);
        if (correction.undoneAt.optional())
            throw Refusal(ErrorKind::WrongState, "correction " + std::to_string(id.value));
        std::int64_t at = toMicros(now);
        Statement(session.sql(), "update correction set undone_at = :at where id = :id").with(at, correction.id).run();
        showRightLabel(session, correction.mention);
        session.kept<Chain>().append({ .kind = EventKind::VerdictUndone,
                                         .actor = actor,
                                         .mention = { correction.mention },
                                         .payload = compactJson({ { "correction", correction.id } }) },
            now);
    });
}

Result<std::vector<Correction>> Mentions::corrections()
{
    Session& session = store_->session();
    return session.reading([&] {
        Correction row;
        std::string label;
        std::int64_t at = 0;
        int mayTrain = 0;
        Statement statement(session.sql(),
            "select c.id, c.mention_id, c.label, c.reason, c.actor, c.at, s.text, coalesce(o.may_train, 1) from correction c"
            " join snapshot s on s.id = c.snapshot_id join mention m on m.id = c.mention_id left join source o on o.id = m.source_id"
            " where c.undone_at is null order by c.id");
        statement.into(row.id.value, row.mention.value, label, row.reason, row.actor, at, row.text, mayTrain);
        std::vector<Correction> all;
        while (statement.next()) {
            row.label = named<Label>(label).value_or(Label::Unsure);
            row.at = fromMicros(at);
            row.isLearnt = mayTrain == 1;
            all.push_back(row);
        }
        return all;
    });
}

}
