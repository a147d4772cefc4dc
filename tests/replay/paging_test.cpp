// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "support/catch.h"

using namespace earshot::replay;

namespace {

Parameters parametersOf(const httplib::Params& query)
{
    httplib::Request request;
    request.params = query;
    return Parameters(request);
}

using Numbers = std::vector<int>;

/// The page of 1..6 that this query asks for.
Numbers page(const httplib::Params& query)
{
    const std::map<std::int64_t, int> items{ { 1, 1 }, { 2, 2 }, { 3, 3 }, { 4, 4 }, { 5, 5 }, { 6, 6 } };
    Numbers numbers;
    for (const int* item : pageOf(items, pageQuery(parametersOf(query), 40), [](int) { return true; }))
        numbers.push_back(*item);
    return numbers;
}

}

TEST_CASE("Pages of 6..1 lie where Mastodon's guidelines say")
{
    CHECK(page({ { "limit", "2" }, { "max_id", "3" } }) == Numbers{ 2, 1 });
    CHECK(page({ { "limit", "2" }, { "since_id", "3" } }) == Numbers{ 6, 5 });
    CHECK(page({ { "limit", "2" }, { "min_id", "3" } }) == Numbers{ 5, 4 });
    CHECK(page({}) == Numbers{ 6, 5, 4, 3, 2, 1 });
}

TEST_CASE("Bounds can be combined, and min_id goes before since_id")
{
    CHECK(page({ { "max_id", "6" }, { "since_id", "3" } }) == Numbers{ 5, 4 });
    CHECK(page({ { "max_id", "6" }, { "min_id", "2" }, { "limit", "2" } }) == Numbers{ 4, 3 });
    CHECK(page({ { "since_id", "5" }, { "min_id", "2" }, { "limit", "1" } }) == Numbers{ 3 });
}

TEST_CASE("Bounds that cross or lie outside give an empty page")
{
    CHECK(page({ { "max_id", "2" }, { "min_id", "5" } }).empty());
    CHECK(page({ { "max_id", "3" }, { "since_id", "3" } }).empty());
    CHECK(page({ { "max_id", "1" } }).empty());
    CHECK(page({ { "min_id", "6" } }).empty());
    CHECK(page({ { "limit", "0" } }).empty());
}

TEST_CASE("Ids that are no numbers count as 0, as on a Mastodon server")
{
    CHECK(page({ { "min_id", "01HZX" }, { "limit", "1" } }) == Numbers{ 2 });
    CHECK(page({ { "min_id", "ulid" }, { "limit", "1" } }) == Numbers{ 1 });
    CHECK(page({ { "max_id", "ulid" } }).empty());
    CHECK(page({ { "max_id", "99999999999999999999999" } }).empty());
}

TEST_CASE("The limit is at most twice the usual and never negative")
{
    CHECK(pageQuery(parametersOf({}), 20).limit == 20);
    CHECK(pageQuery(parametersOf({ { "limit", "1000" } }), 20).limit == 40);
    CHECK(pageQuery(parametersOf({ { "limit", "-3" } }), 20).limit == 3);
    CHECK(pageQuery(parametersOf({ { "limit", "-9223372036854775808" } }), 20).limit == 40);
    CHECK(pageQuery(parametersOf({ { "limit", "many" } }), 20).limit == 0);
}

TEST_CASE("What is not wanted does not count against the limit")
{
    std::map<std::int64_t, int> items;
    for (int i = 1; i <= 20; ++i)
        items[i] = i;
    const auto even = pageOf(items, { {}, {}, {}, 3 }, [](int item) { return item % 2 == 0; });
    REQUIRE(even.size() == 3);
    CHECK(*even.back() == 16);
    const auto above = pageOf(items, { {}, {}, 10, 2 }, [](int item) { return item % 2 == 1; });
    REQUIRE(above.size() == 2);
    CHECK(*above.front() == 13);
}

TEST_CASE("A link header keeps the question and leads both ways, but not past the end")
{
    const auto asked = parametersOf({ { "limit", "2" }, { "types[]", "mention" }, { "max_id", "9" } });
    CHECK(linkHeader("http://h/p", asked, { 8, 7, true })
        == "<http://h/p?limit=2&types%5B%5D=mention&max_id=7>; rel=\"next\", <http://h/p?limit=2&types%5B%5D=mention&min_id=8>; "
           "rel=\"prev\"");
    CHECK(linkHeader("http://h/p", parametersOf({}), { 8, 8, false }) == "<http://h/p?min_id=8>; rel=\"prev\"");
}
