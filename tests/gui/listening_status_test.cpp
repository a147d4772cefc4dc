// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/window_fixture.h"
#include "support/served_site.h"

#include <QToolButton>

#include <future>

using namespace earshot;
using namespace earshot::test;

namespace {

const char* const emptyFeed = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>Forum</title></channel></rss>)";

/// A window that listens to a feed which answers when the test lets it.
struct SlowFeed : WindowFixture {
    ServedSite site;
    std::promise<void> release;
    ServedSite::Endpoint feed = site.serve("/feed", [released = release.get_future().share()](const Request&) {
        released.wait();
        return page(emptyFeed, "application/rss+xml");
    });
    int rounds = 0; ///< in which somebody was asked, as the status was told

    SlowFeed() : WindowFixture(Filling::Nothing)
    {
        got(workspace().sources().add({ .platform = "feed", .baseUrl = site.url("/feed") }, "ana", clock.now()));
        QObject::connect(&desk().listening(), &gui::Listening::stateChanged, &window(), [this](const gui::ListeningState& state) {
            rounds += state.polling && !wasPolling_;
            wasPolling_ = state.polling;
        });
    }
    bool says(const char* words) { return the<QToolButton>("listeningStatus").text().contains(QString::fromUtf8(words)); }

private:
    bool wasPolling_ = false;
};

}

TEST_CASE("The status bar says that it is polling from the start of a round until its end")
{
    SlowFeed here;
    here.desk().listening().start();
    REQUIRE(waitUntil([&] { return here.site.requests().size() == 1; }));
    CHECK(waitUntil([&] { return here.says("1 source · polling…"); }));
    here.release.set_value();
    CHECK(waitUntil([&] { return here.says("1 source · last poll 0 s ago"); }));
}

TEST_CASE("A wish to poll is told also while listening is paused")
{
    SlowFeed here;
    here.desk().listening().setStopped(true);
    press("F5");
    CHECK(waitUntil([&] { return here.says("paused · polling…"); }));
    here.release.set_value();
    CHECK(waitUntil([&] { return !here.says("polling…"); }));
    CHECK(here.says("paused"));
}

TEST_CASE("A look at which nothing is due is no polling")
{
    SlowFeed here;
    here.release.set_value();
    gui::Listening& listening = here.desk().listening();
    listening.start();
    REQUIRE(waitUntil([&] { return here.rounds == 1 && here.says("last poll"); }));
    listening.start(); // looks at once, and nothing is due
    REQUIRE(waitUntil([&] { // a look comes after the one before has ended
        listening.pollNow();
        return here.site.requests().size() == 2;
    }));
    CHECK(waitUntil([&] { return !here.says("polling…"); }));
    CHECK(here.rounds == 2);
}
