// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fake_mastodon.h"
#include "support/running_earshot.h"
#include "support/wait_for.h"

#include <csignal>

using namespace earshot;
using namespace earshot::test;

namespace {

const char* const complaint = "Telvana: my internet has been down for three days and nobody answers the phone.";

/// The program as somebody starts it who never had it: no workspace, no settings, no keyring.
struct Newcomer : RunningEarshot {
    explicit Newcomer(const TempDir& home) : RunningEarshot({ .home = home.path().string() }) { }

    void write(const char* field, const std::string& text)
    {
        ask({ { "do", "focus" }, { "widget", field } });
        type(text);
    }
    void answerBrand()
    {
        REQUIRE(waitFor("firstStart", "visible", true));
        write("brandField", "Telvana");
        click("nextButton");
        REQUIRE(waitFor("platformBox", "visible", true));
    }
    void choosePlatform(const std::string& name)
    {
        write("platformBox", name.substr(0, 1));
        REQUIRE(waitFor("platformBox", "currentText", name));
    }
    void answerHours()
    {
        click("nextButton");
        REQUIRE(waitFor("weekEditor", "visible", true));
        click("nextButton");
    }
    void givePassphrase(const std::string& passphrase)
    {
        write("QInputDialog/QLineEdit", passphrase);
        press("Return");
    }
    int end()
    {
        process().signal(SIGTERM);
        return process().wait();
    }
};

}

TEST_CASE("Somebody who never had the program has the first mention after three questions, and is not asked again")
{
    ServedSite site;
    const auto feed = site.serve("/feed",
        page(std::string(R"(<rss version="2.0"><channel><title>Forum</title><item><guid>a</guid><title>Help</title><description>)")
                + complaint + "</description></item></channel></rss>",
            "application/rss+xml"));
    const TempDir home;
    {
        Newcomer earshot(home);
        earshot.answerBrand();
        earshot.choosePlatform("Feed");
        earshot.write("addressField", site.url("/feed"));
        earshot.answerHours();
        CHECK(earshot.waitForRow("mentionList", "three days"));
        CHECK(earshot.end() == 0);
    }
    Newcomer again(home);
    CHECK(again.waitForRow("mentionList", "three days"));
    CHECK(again.value("firstStart", "visible").is_null());
}

TEST_CASE("Somebody who only wants to look has mentions of the sample workspace by one click")
{
    const TempDir home;
    Newcomer earshot(home);
    REQUIRE(earshot.waitFor("sampleButton", "visible", true));
    earshot.click("sampleButton");
    CHECK(earshot.waitForRow("mentionList", ""));
    CHECK(earshot.waitFor("firstStart", "visible", nullptr));
    CHECK(earshot.end() == 0); // and with it the server that plays the sample
}

TEST_CASE("Where no keyring is reachable the encrypted file is announced, its passphrase is asked for, and a wrong one is told")
{
    FakeMastodon server;
    server.show({ .id = "101", .text = complaint });
    const TempDir home;
    {
        Newcomer earshot(home);
        earshot.answerBrand();
        earshot.choosePlatform("Mastodon");
        earshot.write("addressField", server.url());
        earshot.write("tokenField", FakeMastodon::token);
        earshot.answerHours();
        REQUIRE(earshot.waitFor("QInputDialog/QLabel", "text", "no system keyring"));
        CHECK(earshot.waitFor("QInputDialog/QLabel", "text", "secrets.json"));
        earshot.givePassphrase("open sesame");
        REQUIRE(earshot.waitForRow("mentionList", "three days"));
        earshot.press("Ctrl+6");
        CHECK(earshot.waitFor("sourceAccount", "text", "token in an encrypted file"));
        CHECK(earshot.end() == 0);
    }
    const auto asked = [&] { return server.countOf("GET", "/api/v1/notifications"); };
    const std::size_t before = asked();
    Newcomer again(home);
    REQUIRE(again.waitForRow("mentionList", "three days"));
    again.press("F5");
    REQUIRE(again.waitFor("QInputDialog/QLabel", "text", "no system keyring"));
    again.givePassphrase("open barley");
    REQUIRE(again.waitFor("QInputDialog/QLabel", "text", "That passphrase does not open"));
    CHECK(asked() == before);
    again.givePassphrase("open sesame");
    CHECK(waitFor([&] { return asked() > before; }));
    CHECK(again.waitFor("QInputDialog", "visible", nullptr));
}
