// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_index.h"

#include "canonical.h"

namespace earshot {

MentionIndex::MentionIndex(Session& session)
    : writer_(session.engine().fullText().writer(session.sql()))
    , labels_(session.sql(), "select label from mention where id = :id")
    , versions_(session.sql(),
          "select s.text, c.card from snapshot s left join author_card c on c.id = s.card_id"
          " where s.mention_id = :id and s.kind <> 'gone' order by s.id desc")
{
    labels_.with(mention_).into(label_);
    versions_.with(mention_).into(text_, card_);
}

void MentionIndex::add(std::int64_t mention, const std::string& text)
{
    writer_->add({ mention }, text);
}

void MentionIndex::replace(std::int64_t mention, const IndexContent& before, const IndexContent& after)
{
    if (before != after)
        writer_->replace({ mention }, indexText(before), indexText(after));
}

IndexContent MentionIndex::contentOf(std::int64_t mention)
{
    mention_ = mention;
    IndexContent content;
    if (labels_.first())
        content.label = label_;
    while (versions_.next()) {
        content.texts.push_back(text_);
        content.authors.push_back(card_.optional() ? authorTerms(cardOf(card_.value)) : std::string());
    }
    return content;
}

}
