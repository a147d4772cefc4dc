// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/author.h"
#include "session.h"

#include <string>
#include <unordered_map>

namespace earshot {

/// An author with the card that was shown, as stored.
struct SeenAuthor {
    std::int64_t author = 0, card = 0;
    std::string json{}; ///< canonicalCard()
};

/// Authors and their cards, written inside a writing transaction. A card is stored once for as long as it does not change.
class AuthorBook {
public:
    explicit AuthorBook(Session& session);

    /// `json` is canonicalCard(card). Ids 0 where the platform showed no author at all. Valid until the next call.
    const SeenAuthor& seen(const std::string& platform, const AuthorCard& card, const std::string& json);
    const SeenAuthor& nobody() const { return nobody_; }

private:
    SeenAuthor& entry(const std::string& platform, const std::string& externalId);
    void addAuthor(SeenAuthor& author);
    void changeCard(SeenAuthor& author);

    Session& session_;
    std::unordered_map<std::string, SeenAuthor> recent_{}; ///< by platform and external id
    int rollbacks_ = 0;
    SeenAuthor nobody_{};
    std::string key_{}, json_{}, platform_{}, externalId_{};
    std::int64_t author_ = 0, card_ = 0;
    NullableText storedCard_{};
    NullableInteger followers_{};
    Statement find_, insertAuthor_, insertCard_, updateAuthor_;
};

}
