// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/feed_answers.h"

using namespace earshot;
using namespace earshot::test;

namespace {

std::string versionOf(const std::string& name)
{
    const Page page = feedPage(name);
    REQUIRE(page.items.size() == 1);
    return page.items[0].versionText;
}

std::optional<Time> dateTitled(const Page& page, const std::string& title)
{
    return itemTitled(page, title).postedAt;
}

}

TEST_CASE("White space, tracking parameters, beacons and comment counters make no new version")
{
    CHECK(versionOf("version_1.xml") == versionOf("version_1_noise.xml"));
}

TEST_CASE("Another wording makes a new version")
{
    CHECK(versionOf("version_1.xml") != versionOf("version_2_edited.xml"));
}

TEST_CASE("Numbers in brackets that count no comments stay in the version")
{
    const auto version = [](const std::string& text) {
        return readFeedPage(answered("<rss><channel><item><guid>1</guid><description>" + text + "</description></item></channel></rss>"))
            ->items.at(0)
            .versionText;
    };
    CHECK(version("paid twice (3 months)") != version("paid twice (4 months)"));
    CHECK(version("see (1 comment)") == version("see (22 Comments)"));
    CHECK(version("open [") != version("open ("));
    CHECK(version("a?b http://x") != version("a?b https://y"));
}

TEST_CASE("A title that the text begins with is not said twice")
{
    const Page page = feedPage("titles.xml");
    CHECK(itemTitled(page, "The bill is wrong").text == "The bill is wrong again, third time");
    CHECK(itemTitled(page, "The bill is …").text == "The bill is wrong again");
}

TEST_CASE("Titles are plain, whether they came as HTML or escaped once too often")
{
    const Page page = feedPage("titles.xml");
    CHECK(itemTitled(page, "Bread & butter").title == "Bread & butter");
    CHECK(itemTitled(page, "Plain bold title").title == "Plain bold title");
    CHECK(itemTitled(page, "Safe").text == "Safe\n\ntext");
}

TEST_CASE("Dates are read in the forms that feeds have, what cannot be read is absent, never now")
{
    const Page page = feedPage("dates.xml");
    const Time posted = *parsedRfc3339("2026-03-02T08:14:09Z");
    for (const char* title : { "d0", "d1", "d3", "d4", "d5" }) {
        INFO(title);
        CHECK(dateTitled(page, title) == posted);
    }
    CHECK(dateTitled(page, "d2") == *parsedRfc3339("2026-03-02T08:14:00Z"));
    CHECK_FALSE(dateTitled(page, "d6"));
    CHECK_FALSE(dateTitled(page, "d7"));
    CHECK_FALSE(dateTitled(page, "d9"));
}

TEST_CASE("A date in the far future is not believed, one within a forgotten time zone is")
{
    const Page page = feedPage("date_in_the_future.xml");
    CHECK_FALSE(dateTitled(page, "far"));
    CHECK(dateTitled(page, "zone") == *parsedRfc3339("2026-03-02T17:00:00Z"));
}
