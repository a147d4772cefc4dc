// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listening.h"
#include "support/fake_mastodon.h"
#include "support/gui/window_fixture.h"
#include "widgets/web_page.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

namespace {

/// Triage with one complaint from a server that answers.
struct Asked : WindowFixture {
    Asked() : WindowFixture(Filling::Nothing)
    {
        server.show({ .id = "90", .text = "<img src='https://evil.example/x.png'> earlier", .postedAt = "2026-03-01T08:00:00.000Z" });
        server.show({ .id = "101", .text = "Telvana: I was charged twice and nobody refunds my money." });
        got(workspace().sources().addBrand({ .name = "Telvana", .keywords = { "telvana" } }, "ana", clock.now()));
    }
    void listenTo(Source source)
    {
        got(addSource(workspace(), *secrets.maker()(), std::move(source), FakeMastodon::token));
        desk().listening().start();
        REQUIRE(waitUntil([this] { return rowWith(mentions(), "charged twice") >= 0; }));
        clickRow(mentions(), rowWith(mentions(), "charged twice"));
        REQUIRE(waitUntil([this] { return the<QTextBrowser>("conversation").toPlainText().contains("charged twice"); }));
    }
    Source mastodon() const { return { .platform = "mastodon", .kind = SourceKind::Mentions, .baseUrl = server.url() }; }
    QDialog& look()
    {
        click(the<QToolButton>("profileButton"));
        REQUIRE(waitUntil([this] { return window().findChild<QDialog*>("profileDialog"); }));
        return the<QDialog>("profileDialog");
    }
    bool says(const QString& words)
    {
        return waitUntil([&] { return find<QLabel>(the<QDialog>("profileDialog"), "profileMessage").text().contains(words); });
    }

    FakeMastodon server;
};

}

TEST_CASE("An author's profile and recent posts are looked at on the platform, newest first, and nothing of theirs is markup")
{
    Asked here;
    here.listenTo(here.mastodon());
    const std::size_t heard = got(here.workspace().mentions().list({}, {}, 0)).size();
    here.server.show({ .id = "102", .text = "later still", .postedAt = "2026-03-02T08:30:00.000Z" });
    QDialog& dialog = here.look();
    auto& posts = find<QTextBrowser>(dialog, "profilePosts");
    REQUIRE(waitUntil([&] { return posts.isVisible(); }));
    const QString text = posts.toPlainText();
    CHECK(text.contains("later still"));
    CHECK(text.indexOf("later still") < text.indexOf("charged twice"));
    CHECK(text.indexOf("charged twice") < text.indexOf("earlier"));
    CHECK_FALSE(posts.toHtml().contains("<img"));
    CHECK(find<QLabel>(dialog, "profileFacts").text().simplified().contains("12 follower"));
    CHECK(find<QLabel>(dialog, "profileBio").text().contains("About mira_k"));
    CHECK(got(here.workspace().mentions().list({}, {}, 0)).size() == heard); // nothing of it is kept
}

TEST_CASE("A profile that the platform does not give says why and can be asked for again")
{
    Asked here;
    here.listenTo(here.mastodon());
    const std::string account = "/api/v1/accounts/" + got(here.workspace().mentions().list({}, {}, 0)).front().author.externalId;
    {
        const auto failing = here.server.instead(account, bare(503));
        here.look();
        CHECK(here.says("fault of its own"));
    }
    click(here.the<QPushButton>("profileAgainButton"));
    CHECK(waitUntil([&] { return here.the<QTextBrowser>("profilePosts").isVisible(); }));
}

TEST_CASE("A feed says that it has no profiles")
{
    ServedSite site;
    Response feed = page(R"(<rss version="2.0"><channel><title>Forum</title><item><guid>a</guid><title>Telvana</title>
<description>Telvana: I was charged twice and nobody refunds my money.</description></item></channel></rss>)",
        "application/rss+xml");
    const auto served = site.serve("/feed", feed);
    Asked here;
    here.listenTo({ .platform = "feed", .baseUrl = site.url("/feed") });
    here.look();
    CHECK(here.says("has no profiles"));
    CHECK_FALSE(here.the<QPushButton>("profileAgainButton").isVisible());
}

TEST_CASE("Only pages are opened in the browser")
{
    CHECK(gui::isWebPage("https://kelp.example/@mira"));
    for (const char* const other : { "", "file:///etc/passwd", "javascript:alert(1)", "kelp.example", "https://a b" })
        CHECK_FALSE(gui::isWebPage(other));
}
