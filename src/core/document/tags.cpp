// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/tags.h"

#include "chain.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"

#include <algorithm>

namespace earshot {

namespace {

std::string cleanTag(const std::string& tag)
{
    std::string clean = collapsedSpace(repairedUtf8(tag));
    if (words(clean).empty())
        throw Refusal(ErrorKind::InvalidArgument, "tag", clean);
    return clean;
}

std::int64_t tagNamed(Session& session, const std::string& name)
{
    std::int64_t id = 0;
    std::string folded = caseFolded(name);
    Statement(session.sql(), "select id from tag where folded = :folded").with(folded).into(id).first();
    return id;
}

std::int64_t tagToUse(Session& session, std::string name)
{
    if (const std::int64_t known = tagNamed(session, name); known != 0)
        return known;
    std::int64_t id = nextId(session, "tag");
    std::string folded = caseFolded(name);
    Statement(session.sql(), "insert into tag (id, name, folded) values (:id, :name, :folded)").with(id, name, folded).run();
    return id;
}

bool hasTag(Session& session, std::int64_t mention, std::int64_t tag)
{
    std::int64_t found = 0;
    return Statement(session.sql(), "select tag_id from mention_tag where mention_id = :mention and tag_id = :tag")
        .with(mention, tag)
        .into(found)
        .first();
}

void requireMention(Session& session, std::int64_t mention)
{
    std::int64_t found = 0;
    if (!Statement(session.sql(), "select id from mention where id = :id").with(mention).into(found).first())
        throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(mention));
}

void tell(Session& session, EventKind kind, MentionId mention, const std::string& tag, const std::string& actor, Time now)
{
    session.kept<Chain>().append({ .kind = kind, .actor = actor, .mention = mention, .payload = compactJson({ { "tag", tag } }) }, now);
}

}

Result<bool> Tags::add(MentionId mention, const std::string& tag, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        const std::string name = cleanTag(tag);
        std::int64_t id = mention.value;
        requireMention(session, id);
        std::int64_t tagId = tagToUse(session, name);
        if (hasTag(session, id, tagId))
            return false;
        Statement(session.sql(), "insert into mention_tag (mention_id, tag_id) values (:mention, :tag)").with(id, tagId).run();
        tell(session, EventKind::MentionTagged, mention, name, actor, now);
        return true;
    });
}

Result<bool> Tags::remove(MentionId mention, const std::string& tag, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        const std::string name = cleanTag(tag);
        std::int64_t id = mention.value;
        requireMention(session, id);
        std::int64_t tagId = tagNamed(session, name);
        if (Statement(session.sql(), "delete from mention_tag where mention_id = :mention and tag_id = :tag").with(id, tagId).run() == 0)
            return false;
        tell(session, EventKind::MentionUntagged, mention, name, actor, now);
        return true;
    });
}

Result<std::vector<std::string>> Tags::of(MentionId mention)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t id = mention.value;
        std::string name;
        Statement statement(session.sql(),
            "select g.name from mention_tag t join tag g on g.id = t.tag_id where t.mention_id = :mention order by g.folded");
        statement.with(id).into(name);
        std::vector<std::string> tags;
        while (statement.next())
            tags.push_back(name);
        return tags;
    });
}

Result<std::vector<Tag>> Tags::all()
{
    Session& session = store_->session();
    return session.reading([&] {
        Tag tag;
        std::int64_t most = mostCounted;
        Statement statement(session.sql(),
            "select g.name, (select count(*) from (select 1 as one from mention_tag t where t.tag_id = g.id limit :most) counted) from tag "
            "g"
            " order by g.folded");
        statement.with(most).into(tag.name, tag.mentions);
        std::vector<Tag> tags;
        while (statement.next())
            if (tag.mentions > 0)
                tags.push_back(tag);
        std::ranges::stable_sort(tags, std::ranges::greater{}, &Tag::mentions);
        return tags;
    });
}

}
