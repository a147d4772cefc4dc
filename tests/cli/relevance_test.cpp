// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"
#include "support/fake_mastodon.h"

#include <algorithm>

using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

/// A brand named Vestra that a street is named after as well, heard by a hashtag.
struct Street {
    Ctl ctl;
    FakeMastodon server;

    Street()
    {
        ctl.setEnvironment("KELP_TOKEN", FakeMastodon::token);
        ctl({ "workspace", "create" });
        ctl.one({ "brand", "add", "Vestra", "--context", "parcel", "--context", "deliver*", "--not-context", "street", "--not-context",
            "tram" });
        ctl.one({ "source", "add", "--platform", "mastodon", "--kind", "hashtag", "--base-url", server.url(), "--query", "telvana",
            "--token-env", "KELP_TOKEN" });
        server.show({ .id = "101", .text = "The tram stop in Vestra Street was closed twice and nobody refunds my ticket money." });
        server.show({ .id = "102", .text = "Vestra charged me twice for one parcel and nobody refunds my money." });
        ctl({ "poll", "--all" });
    }
    /// The mention of a post.
    nlohmann::json shown(const std::string& post)
    {
        for (const auto& mention : ctl.lines({ "mention", "list", "--limit", "0" }))
            if (mention["external_id"] == post)
                return ctl.one({ "mention", "show", to_string(mention["id"]) });
        FAIL("no mention " << post);
        return {};
    }
};

bool hasSign(const nlohmann::json& mention, const std::string& sign)
{
    return std::ranges::any_of(mention["relevance"]["reasons"], [&](const auto& reason) { return reason["sign"] == sign; });
}

}

TEST_CASE("A brand is listed with its context terms and with what of it is an ordinary word")
{
    Street street;
    const auto brand = street.ctl.one({ "brand", "list" });
    CHECK(brand["context"] == nlohmann::json({ "parcel", "deliver*" }));
    CHECK(brand["not_context"] == nlohmann::json({ "street", "tram" }));
    CHECK(brand["common_words"].is_object());
}

TEST_CASE("mention show tells how likely a mention is about us and why, and only what is likely opens a case")
{
    Street street;
    const auto other = street.shown("101"), ours = street.shown("102");
    CHECK(other["relevance"]["score"] < 0.5);
    CHECK(other["relevance"]["ours"] == false);
    CHECK(other["relevance"]["brand"] == 1);
    CHECK(other["relevance"]["by_person"] == false);
    CHECK(hasSign(other, "not_term"));
    CHECK(other["case"].is_null());
    CHECK(ours["relevance"]["ours"] == true);
    CHECK(hasSign(ours, "about_term"));
    CHECK(ours["case"].is_number());
    CHECK_THAT(street.ctl({ "mention", "show", to_string(other["id"]) }).out, Contains("not about us") && Contains("not_term street"));
}

TEST_CASE("What one says of a mention counts for it and is taken back by the number of the correction")
{
    Street street;
    const std::string other = to_string(street.shown("101")["id"]);
    const auto said = street.ctl.one({ "mention", "relevance", other, "ours" });
    CHECK(said["ours"] == true);
    CHECK(street.shown("101")["case"].is_number());
    CHECK(street.shown("101")["relevance"]["by_person"] == true);
    REQUIRE(street.ctl({ "mention", "relevance", to_string(said["correction"]), "undo" }).exitCode == 0);
    CHECK(street.shown("101")["case"].is_null());
    CHECK(street.shown("101")["relevance"]["by_person"] == false);
    CHECK_THAT(street.ctl({ "mention", "relevance", other, "not-ours" }).out, Contains("undo with: earshotctl mention relevance 2 undo"));
}

TEST_CASE("A word that is none, a mention, a brand or a correction that is not there is refused")
{
    Street street;
    CHECK(street.ctl({ "mention", "relevance", "1", "perhaps" }).exitCode == 2);
    CHECK(street.ctl({ "mention", "relevance", "99", "ours", "--brand", "1" }).exitCode == 1);
    CHECK(street.ctl({ "mention", "relevance", "1", "ours", "--brand", "9" }).exitCode == 1);
    CHECK(street.ctl({ "mention", "relevance", "9", "undo" }).exitCode == 1);
}
