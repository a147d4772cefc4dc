// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/document/sources.h"

#include <array>

namespace earshot {

namespace {

struct ListName {
    const char* name;
    std::vector<std::string> Brand::*list;
};

constexpr std::array lists{ ListName{ "keywords", &Brand::keywords }, ListName{ "hashtags", &Brand::hashtags },
    ListName{ "urls", &Brand::urls }, ListName{ "handles", &Brand::handles }, ListName{ "excludes", &Brand::excludes },
    ListName{ "about_terms", &Brand::aboutTerms }, ListName{ "not_terms", &Brand::notTerms } };

Json listsOf(const Brand& brand)
{
    Json json = Json::object();
    for (const auto& [name, list] : lists)
        json[name] = brand.*list;
    json["common"] = Json::object();
    for (const CommonWord& common : brand.common)
        json["common"][common.word] = common.languages;
    return json;
}

void tellDefinition(Session& session, std::int64_t id, const Brand& brand, const std::string& actor, Time now)
{
    Json payload = listsOf(brand);
    payload["name"] = brand.name;
    session.kept<Chain>().append(
        { .kind = EventKind::BrandAdded, .actor = actor, .subject = "brand:" + std::to_string(id), .payload = compactJson(payload) }, now);
}

Brand brandOf(std::int64_t id, const std::string& name, const std::string& stored)
{
    Brand brand{ .id = { id }, .name = name };
    const Result<Json> json = parsedJson(stored);
    if (!json)
        return brand;
    for (const auto& [listName, list] : lists)
        for (const Json& word : memberAt(*json, listName))
            (brand.*list).push_back(word.get<std::string>());
    for (const auto& [word, languages] : memberAt(*json, "common").items())
        brand.common.push_back({ word, languages.get<std::vector<std::string>>() });
    return brand;
}

}

Result<BrandId> Sources::addBrand(const Brand& brand, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t id = nextId(session, "brand");
        std::string name = repairedUtf8(brand.name), words = compactJson(listsOf(brand));
        Statement(session.sql(), "insert into brand (id, name, lists) values (:id, :name, :lists)").with(id, name, words).run();
        tellDefinition(session, id, brand, actor, now);
        return BrandId{ id };
    });
}

Result<void> Sources::saveBrand(const Brand& brand, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t id = brand.id.value;
        std::string name = repairedUtf8(brand.name), words = compactJson(listsOf(brand));
        if (Statement(session.sql(), "update brand set name = :name, lists = :lists, removed_at = null where id = :id")
                .with(name, words, id)
                .run()
            == 0)
            throw Refusal(ErrorKind::Unknown, "brand " + std::to_string(id));
        tellDefinition(session, id, brand, actor, now);
    });
}

Result<std::vector<Brand>> Sources::brands()
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t id = 0;
        std::string name, words;
        Statement statement(session.sql(), "select id, name, lists from brand where removed_at is null order by id");
        statement.into(id, name, words);
        std::vector<Brand> brands;
        while (statement.next())
            brands.push_back(brandOf(id, name, words));
        return brands;
    });
}

Result<void> Sources::removeBrand(BrandId id, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t brand = id.value, at = toMicros(now);
        if (Statement(session.sql(), "update brand set removed_at = :at where id = :id and removed_at is null").with(at, brand).run() == 0)
            throw Refusal(ErrorKind::Unknown, "brand " + std::to_string(brand));
        session.kept<Chain>().append({ .kind = EventKind::BrandRemoved, .actor = actor, .subject = "brand:" + std::to_string(brand) }, now);
    });
}

}
