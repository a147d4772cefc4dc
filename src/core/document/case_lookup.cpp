// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_lookup.h"

namespace earshot {

CaseLookup::CaseLookup(Session& session)
    : has_(session.sql(), "select id from cases where id = :id")
    , countEarlier_(session.sql(),
          "select count(*) from (select 1 as one from cases where author_id = (select author_id from mention where id = :mention)"
          " and state <> 'withdrawn' and opener_id <> :same and id <> coalesce((select case_id from mention where id = :own), 0)"
          " limit 20) counted")
    , byId_(session, " where c.id = :id")
    , byConversation_(session,
          " where c.conversation_id = (select conversation_id from mention where key = :key) and c.state <> 'withdrawn'"
          " order by case when c.closed_at is null then 0 else 1 end, c.id desc limit 1")
{
    has_.with(id_).into(found_);
    countEarlier_.with(mention_, sameMention_, ownMention_).into(earlier_);
    byId_.statement().with(id_);
    byConversation_.statement().with(key_);
}

bool CaseLookup::has(CaseId id)
{
    id_ = id.value;
    return has_.first();
}

std::optional<Case> CaseLookup::find(CaseId id)
{
    id_ = id.value;
    return byId_.first();
}

std::optional<Case> CaseLookup::ofConversation(const std::string& key)
{
    key_ = key;
    return byConversation_.first();
}

int CaseLookup::earlierBefore(MentionId mention)
{
    mention_ = sameMention_ = ownMention_ = mention.value;
    countEarlier_.first();
    return earlier_;
}

void requireCase(Session& session, CaseId id)
{
    if (!session.kept<CaseLookup>().has(id))
        throw Refusal(ErrorKind::Unknown, "case " + std::to_string(id.value));
}

}
