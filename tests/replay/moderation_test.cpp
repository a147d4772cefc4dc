// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "support/catch.h"

using namespace earshot;
using namespace earshot::test;

namespace {

Scenario trolling()
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "@telvana no internet #telvana");
    say(scenario, troll, 2, "@telvana you lie #telvana").replyTo = 0;
    say(scenario, troll, 20, "@telvana you still lie #telvana").replyTo = 0;
    return scenario;
}

/// The server at minute 10 with the path of the troll's account.
struct Trolled {
    Replayed replayed{ trolling(), 10 };
    std::string id = replayed.idOf("shouty@cave.example");
    std::string path = "/api/v1/accounts/" + id;
    Json act(const std::string& what, const httplib::Params& form = {}) const { return replayed.post(path + what, form).json; }
    std::size_t notifications() const { return replayed.get("/api/v1/notifications").size(); }
};

}

TEST_CASE("An account is what its card says, looked up by handle or id")
{
    const Trolled trolled;
    const Json account = trolled.replayed.anonymous(trolled.path).json;
    CHECK(account["acct"] == "shouty@cave.example");
    CHECK(account["created_at"] == "2026-02-25T00:00:00.000Z");
    CHECK(account["followers_count"] == 3);
    CHECK(account["last_status_at"] == "2026-03-02");
    CHECK(trolled.replayed.anonymous("/api/v1/accounts/lookup?acct=@shouty@cave.example").json == account);
    CHECK(trolled.replayed.get("/api/v1/accounts?id[]=" + trolled.id + "&id[]=1").size() == 1);
    CHECK(trolled.replayed.get("/api/v1/accounts/lookup?acct=shouty").status == 404);
    CHECK(trolled.replayed.get("/api/v1/accounts/lookup?acct=ben").status == 404); // has not posted yet
}

TEST_CASE("A bio is escaped like any other text from outside")
{
    const Trolled trolled;
    CHECK(trolled.replayed.get("/api/v1/accounts/lookup?acct=mira_k@kelp.example").at("note") == "<p>&lt;b&gt;tide pools&lt;/b&gt;</p>");
}

TEST_CASE("Muting clears an account's notifications, keeps new ones away and hides it from timelines")
{
    const Trolled trolled;
    REQUIRE(trolled.notifications() == 2);
    const Json relation = trolled.act("/mute");
    CHECK(relation["muting"] == true);
    CHECK(relation["muting_notifications"] == true);
    CHECK(trolled.notifications() == 1);
    trolled.replayed.jump(25);
    CHECK(trolled.notifications() == 1);
    CHECK(trolled.replayed.get("/api/v1/timelines/tag/telvana").size() == 1);
    CHECK(trolled.replayed.anonymous("/api/v1/timelines/tag/telvana").size() == 3);
    CHECK(trolled.replayed.get("/api/v1/mutes").size() == 1);
    CHECK(trolled.act("/unmute")["muting"] == false);
    CHECK(trolled.replayed.get("/api/v1/timelines/tag/telvana").size() == 3);
    CHECK(trolled.replayed.get("/api/v1/mutes").size() == 0);
}

TEST_CASE("Muting without notifications lets them through")
{
    const Trolled trolled;
    CHECK(trolled.act("/mute", { { "notifications", "false" } })["muting_notifications"] == false);
    trolled.replayed.jump(25);
    CHECK(trolled.notifications() == 3);
}

TEST_CASE("A mute with a duration ends by itself")
{
    const Trolled trolled;
    CHECK(trolled.act("/mute", { { "duration", "60" } })["muting"] == true);
    trolled.replayed.jump(25);
    CHECK(trolled.replayed.get("/api/v1/accounts/relationships?id[]=" + trolled.id).json[0]["muting"] == false);
    CHECK(trolled.notifications() == 2);
}

TEST_CASE("Blocking hides an account from notifications, threads and searches")
{
    const Trolled trolled;
    const std::string thread = "/api/v1/statuses/" + trolled.replayed.ids("/api/v1/timelines/tag/telvana").back() + "/context";
    REQUIRE(trolled.replayed.get(thread).json["descendants"].size() == 1);
    CHECK(trolled.act("/block")["blocking"] == true);
    CHECK(trolled.notifications() == 1);
    CHECK(trolled.replayed.get(thread).json["descendants"].empty());
    CHECK(trolled.replayed.get("/api/v2/search?type=statuses&q=lie").json["statuses"].empty());
    CHECK(trolled.replayed.get("/api/v1/blocks").json[0]["id"] == trolled.id);
    CHECK(trolled.act("/unblock")["blocking"] == false);
    trolled.replayed.jump(25);
    CHECK(trolled.notifications() == 2);
}

TEST_CASE("A note about an account is kept")
{
    const Trolled trolled;
    CHECK(trolled.act("/note", { { "comment", "campaign of day 4" } })["note"] == "campaign of day 4");
    CHECK(trolled.replayed.get("/api/v1/accounts/relationships?id[]=" + trolled.id).json[0]["note"] == "campaign of day 4");
    CHECK(trolled.replayed.post(trolled.path + "/note", { { "comment", std::string(2001, 'x') } }).status == 422);
    CHECK(trolled.replayed.post("/api/v1/accounts/1/note", { { "comment", "x" } }).status == 404);
}

TEST_CASE("A report names the account, its posts and the reason")
{
    const Trolled trolled;
    const std::string status = trolled.replayed.ids(trolled.path + "/statuses").at(0);
    const Reply report = trolled.replayed.post("/api/v1/reports",
        { { "account_id", trolled.id }, { "status_ids[]", status }, { "comment", "copy-paste campaign" }, { "category", "spam" },
            { "forward", "true" } });
    REQUIRE(report.status == 200);
    CHECK(report.json["category"] == "spam");
    CHECK(report.json["forwarded"] == true);
    CHECK(report.json["status_ids"][0] == status);
    CHECK(report.json["target_account"]["id"] == trolled.id);
}

TEST_CASE("A report that cannot be right is refused")
{
    const Trolled trolled;
    const auto status = [&](httplib::Params form) {
        form.emplace("account_id", trolled.id);
        return trolled.replayed.post("/api/v1/reports", form).status;
    };
    CHECK(status({ { "comment", std::string(1001, 'x') } }) == 422);
    CHECK(status({ { "category", "annoying" } }) == 422);
    CHECK(status({ { "rule_ids[]", "9" } }) == 422);
    CHECK(status({ { "status_ids[]", "1" } }) == 404);
    CHECK(trolled.replayed.post("/api/v1/reports", { { "account_id", "1" } }).status == 404);
    CHECK(status({ { "rule_ids[]", "2" } }) == 200);
}
