// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/text_groups.h"
#include "support/catch.h"

#include <chrono>

using namespace earshot;
using namespace std::chrono_literals;

namespace {

constexpr Time start = Time(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2));
using Ids = std::vector<MentionId>;

/// Texts in the order in which they are said, a minute apart; their ids are 1, 2, 3 …
class Crowd {
public:
    Crowd& says(const std::string& text, std::int64_t author = 0, Time at = {})
    {
        const auto id = static_cast<std::int64_t>(texts_.size()) + 1;
        texts_.push_back({ .id = { id },
            .author = { author ? author : 100 + id },
            .brand = { 1 },
            .complains = true,
            .at = at == Time{} ? start + std::chrono::minutes(id) : at,
            .language = "en",
            .text = text });
        return *this;
    }
    NearText& last() { return texts_.back(); }
    SameText same(std::int64_t id) const { return TextGroups(texts_).sameText({ id }); }
    SameProblem problem(std::int64_t id) const { return TextGroups(texts_).sameProblem({ id }); }

private:
    std::vector<NearText> texts_;
};

const std::string slogan = "The outage was NO accident. Telvana switched us off on purpose to test how much we take. #TelvanaLies";

}

TEST_CASE("The same text by several accounts is one group, small changes apart")
{
    Crowd crowd;
    crowd.says(slogan).says("the outage was no accident! telvana switched us OFF on purpose to see how much we take #TelvanaLies");
    crowd.says("My dears, " + slogan + " 🌸 https://telvana-lies.example/a/1")
        .says("@mira_k " + slogan)
        .says("A quiet day at the harbour, with sun and gulls");
    const SameText group = crowd.same(1);
    CHECK(group.others == Ids{ { 4 }, { 3 }, { 2 } });
    CHECK(group.accounts == 4);
    CHECK(group.first == start + 1min);
    CHECK(group.last == start + 4min);
    CHECK(crowd.same(5).others.empty());
}

TEST_CASE("Accounts are counted, not posts")
{
    Crowd crowd;
    crowd.says(slogan, 7).says(slogan, 7).says(slogan, 8);
    CHECK(crowd.same(1).others.size() == 2);
    CHECK(crowd.same(1).accounts == 2);
    SECTION("and those that are not known count as one")
    {
        crowd.says(slogan);
        crowd.last().author = {};
        crowd.says(slogan);
        crowd.last().author = {};
        CHECK(crowd.same(1).accounts == 3);
    }
}

TEST_CASE("Texts too short to say anything are in no group of the same text")
{
    Crowd crowd;
    crowd.says("Telvana is down").says("Telvana is down");
    CHECK(crowd.same(1).others.empty());
    CHECK(crowd.same(1).accounts == 0);
}

TEST_CASE("The same text a day and a minute later is another wave")
{
    Crowd crowd;
    crowd.says(slogan, 1, start).says(slogan, 2, start + 24h).says(slogan, 3, start + 24h + 1min);
    CHECK(crowd.same(1).others == Ids{ { 2 } });
}

TEST_CASE("An outage is one problem, whatever the words")
{
    Crowd crowd;
    crowd.says("no internet since nine").says("our line is dead, the shop is empty").says("I was charged twice");
    const SameProblem group = crowd.problem(1);
    CHECK(group.others == Ids{ { 2 } });
    CHECK(group.accounts == 1);
    CHECK(group.kinds == std::vector{ Cue::NoService });
    SECTION("also in another language")
    {
        crowd.says("seit neun kein Internet");
        crowd.last().language = "de";
        CHECK(crowd.problem(1).accounts == 2);
    }
    SECTION("but not another brand's, not what is no complaint, not the same account's, not after three days")
    {
        crowd.says("no internet");
        crowd.last().brand = { 2 };
        crowd.says("no internet");
        crowd.last().complains = false;
        crowd.says("no internet", 101);
        crowd.says("no internet", 9, start + 72h + 2min);
        CHECK(crowd.problem(1).others == Ids{ { 2 } });
        CHECK(crowd.problem(5).others.empty());
    }
}

TEST_CASE("Two wrong charges are not one problem, two of the same kind with the same telling words are")
{
    Crowd crowd;
    crowd.says("charged twice for the parking at Quayside")
        .says("I was charged twice on Monday")
        .says("charged twice at QUAYSIDE parking again");
    const SameProblem group = crowd.problem(1);
    CHECK(group.others == Ids{ { 3 } });
    CHECK(group.kinds == std::vector{ Cue::WrongCharge });
    CHECK(group.words.size() == 2); // "charged twice" has told the kind
    CHECK(std::ranges::count(group.words, "Quayside") == 1);
}

TEST_CASE("A problem that no list knows is found by the rare words that are shared")
{
    Crowd crowd;
    crowd.says("the loyalty stamps vanished from my Saltmarsh card").says("all loyalty stamps on the Saltmarsh card vanished");
    CHECK(crowd.problem(1).accounts == 1);
    SECTION("but words that everybody uses tell nothing")
    {
        for (int i = 0; i < 60; ++i)
            crowd.says("loyalty stamps vanished saltmarsh card all number " + std::string(1, static_cast<char>('a' + i % 26)));
        CHECK(crowd.problem(1).others.empty());
    }
}

TEST_CASE("Who is not in the neighbourhood is in no group")
{
    CHECK(Crowd().says(slogan).same(9).others.empty());
    CHECK(Crowd().says(slogan).problem(9).others.empty());
    CHECK(TextGroups({}).sameText({ 1 }).others.empty());
}
