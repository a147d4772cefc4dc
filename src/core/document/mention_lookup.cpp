// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_lookup.h"

namespace earshot {

MentionLookup::MentionLookup(Session& session) : find_(session.sql(), "select id, version_digest, state from mention where key = :key")
{
    find_.with(key_).into(found_.id, found_.versionDigest, found_.state);
}

const StoredMention* MentionLookup::find(const std::string& key)
{
    key_ = key;
    return find_.first() ? &found_ : nullptr;
}

}
