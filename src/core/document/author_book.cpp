// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_book.h"

#include "canonical.h"

namespace earshot {

namespace {

/// Some 10 MB; then it starts afresh.
constexpr std::size_t mostRemembered = 20'000;

}

AuthorBook::AuthorBook(Session& session)
    : session_(session)
    , find_(session.sql(),
          "select a.id, a.card_id, c.card from author a left join author_card c on c.id = a.card_id"
          " where a.external_id = :external and a.platform = :platform")
    , insertAuthor_(session.sql(), "insert into author (id, platform, external_id, card_id) values (:id, :platform, :external, :card)")
    , insertCard_(session.sql(), "insert into author_card (id, author_id, card, followers) values (:id, :author, :card, :followers)")
    , updateAuthor_(session.sql(), "update author set card_id = :card where id = :id")
{
    nobody_.json = canonicalCard({});
    find_.with(externalId_, platform_).into(author_, card_, storedCard_);
    insertAuthor_.with(author_, platform_, externalId_, card_);
    insertCard_.with(card_, author_, json_, followers_);
    updateAuthor_.with(card_, author_);
}

const SeenAuthor& AuthorBook::seen(const std::string& platform, const AuthorCard& card, const std::string& json)
{
    const std::string& account = accountOf(card);
    if (account.empty())
        return nobody_;
    SeenAuthor& author = entry(platform, account);
    if (author.author != 0 && author.json == json)
        return author;
    json_ = json;
    followers_ = card.followers;
    if (author.author == 0)
        addAuthor(author);
    else
        changeCard(author);
    return author;
}

SeenAuthor& AuthorBook::entry(const std::string& platform, const std::string& externalId)
{
    if (recent_.size() >= mostRemembered || rollbacks_ != session_.rollbacks())
        recent_.clear();
    rollbacks_ = session_.rollbacks();
    key_.assign(platform).append(1, '\0').append(externalId);
    const auto [place, isNew] = recent_.try_emplace(key_);
    platform_ = platform;
    externalId_ = externalId;
    if (isNew && find_.first())
        place->second = { author_, card_, storedCard_.value };
    return place->second;
}

void AuthorBook::addAuthor(SeenAuthor& author)
{
    author_ = author.author = ++session_.head().author;
    card_ = author.card = ++session_.head().card;
    author.json = json_;
    insertAuthor_.run();
    insertCard_.run();
}

void AuthorBook::changeCard(SeenAuthor& author)
{
    author_ = author.author;
    card_ = author.card = ++session_.head().card;
    author.json = json_;
    insertCard_.run();
    updateAuthor_.run();
}

}
