// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/mentions.h"
#include "mention_rows.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace earshot {

namespace {

constexpr std::int64_t microsADay = 86'400'000'000;
/// A look so long after the moment asked for was noted while the clock was wrong: nobody waits that long between two.
constexpr std::int64_t wronglyAhead = 32 * microsADay;

struct Wait {
    std::int64_t checkedAt = 0, mention = 0;
    auto operator<=>(const Wait&) const = default;
};

/// Goes through the index mention_recheck (source, day, time of the last look) from day to day, so that no more rows are read than are
/// wanted.
class DueMentions {
public:
    DueMentions(Session& session, SourceId source, Time since, Time before, int limit)
        : source_(source.value)
        , since_(toMicros(since))
        , spans_{ { { 0, toMicros(before) }, { toMicros(before) + wronglyAhead, std::numeric_limits<std::int64_t>::max() } } }
        , most_(limitOf(limit))
        , nextDay_(session.sql(), "select min(seen_day) from mention where source_id = :source and seen_day >= :day and state <> 'gone'")
        , ofDay_(session.sql(),
              "select checked_at, id from mention where source_id = :source and seen_day = :day and state <> 'gone' and checked_at >= :from"
              " and checked_at < :until and first_seen_at >= :since order by checked_at limit :most")
    {
        nextDay_.with(source_, day_).into(foundDay_);
        ofDay_.with(source_, day_, from_, until_, since_, most_).into(wait_.checkedAt, wait_.mention);
    }

    std::vector<Wait> longestFirst()
    {
        std::vector<Wait> waits;
        for (day_ = since_ / microsADay; nextDay_.first() && foundDay_.optional(); ++day_) {
            day_ = foundDay_.value;
            for (const auto& [from, until] : spans_) {
                from_ = from;
                until_ = until;
                while (ofDay_.next())
                    waits.push_back(wait_);
            }
        }
        std::ranges::sort(waits);
        if (static_cast<std::int64_t>(waits.size()) > most_)
            waits.resize(static_cast<std::size_t>(most_));
        return waits;
    }

private:
    std::int64_t source_, since_;
    std::array<std::pair<std::int64_t, std::int64_t>, 2> spans_; ///< of looks that are due: from, until
    std::int64_t most_, day_ = 0, from_ = 0, until_ = 0;
    NullableInteger foundDay_{};
    Wait wait_{};
    Statement nextDay_, ofDay_;
};

class LookNote {
public:
    explicit LookNote(Session& session) : statement_(session.sql(), "update mention set checked_at = :checked where id = :id")
    {
        statement_.with(checkedAt_, mention_);
    }

    void write(MentionId id, Time at)
    {
        mention_ = id.value;
        checkedAt_ = toMicros(at);
        if (statement_.run() == 0)
            throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(mention_));
    }

private:
    std::int64_t mention_ = 0, checkedAt_ = 0;
    Statement statement_;
};

}

Result<std::vector<Mention>> Mentions::dueForRecheck(SourceId source, Time since, Time before, int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::vector<Mention> due;
        for (const Wait& wait : DueMentions(session, source, since, before, limit).longestFirst())
            due.push_back(mentionOf(session, { wait.mention }));
        return due;
    });
}

Result<void> Mentions::noteRechecked(MentionId id, Time at)
{
    Session& session = store_->session();
    return session.writing([&] { session.kept<LookNote>().write(id, at); });
}

}
