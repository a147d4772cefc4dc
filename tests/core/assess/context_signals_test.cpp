// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/context_signals.h"
#include "earshot/assess/sorter.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace earshot;
using std::chrono::days;

namespace {

const MentionContext worst{
    .accountAge = days(1), .followers = 0, .casesAsTroll = 5, .measure = RungKind::Block, .accountsWithThisText = 40, .depth = 9
};
const MentionContext best{ .accountAge = days(9999), .followers = 1'000'000, .casesAsCustomer = 3 };

double sumOf(const std::vector<Reason>& reasons, Label towards)
{
    double sum = 0;
    for (const Reason& reason : reasons)
        sum += reason.towards == towards ? reason.weight : 0;
    return sum;
}

std::vector<std::string> namesOf(const MentionContext& context)
{
    std::vector<std::string> names;
    for (const Reason& reason : contextSignals(context))
        names.push_back(reason.feature);
    return names;
}

Verdict verdictOf(double complaint, double troll)
{
    return { .label = labelOf(complaint, troll), .complaint = complaint, .troll = troll };
}

Label weighed(double complaint, double troll, const MentionContext& context)
{
    return withContext(verdictOf(complaint, troll), contextSignals(context)).label;
}

double logOddsOf(double probability)
{
    return std::log(probability / (1 - probability));
}

}

TEST_CASE("Of whom nothing is known, nothing is said")
{
    CHECK(contextSignals({}).empty());
    CHECK(
        contextSignals({ .accountAge = days(200), .followers = 300, .casesAsCustomer = 0, .accountsWithThisText = 2, .depth = 2 }).empty());
}

TEST_CASE("Each thing that is known is a signal with its log-odds, and stands nowhere in the text")
{
    CHECK(namesOf({ .accountAge = days(6) }) == std::vector<std::string>{ "signal:young_account" });
    CHECK(namesOf({ .accountAge = days(29) }) == std::vector<std::string>{ "signal:recent_account" });
    CHECK(namesOf({ .accountAge = days(3 * 365) }) == std::vector<std::string>{ "signal:old_account" });
    CHECK(namesOf({ .followers = 4 }) == std::vector<std::string>{ "signal:few_followers" });
    CHECK(namesOf({ .followers = 10'000 }) == std::vector<std::string>{ "signal:many_followers" });
    CHECK(namesOf({ .casesAsCustomer = 1 }) == std::vector<std::string>{ "signal:earlier_customer", "signal:earlier_customer" });
    CHECK(namesOf({ .casesAsTroll = 1 }) == std::vector<std::string>{ "signal:earlier_troll" });
    CHECK(namesOf({ .casesAsTroll = 3 }) == std::vector<std::string>{ "signal:often_troll" });
    CHECK(namesOf({ .measure = RungKind::Mute }) == std::vector<std::string>{ "signal:muted" });
    CHECK(namesOf({ .measure = RungKind::Block }) == std::vector<std::string>{ "signal:blocked" });
    CHECK(namesOf({ .accountsWithThisText = 3 }) == std::vector<std::string>{ "signal:same_text" });
    CHECK(namesOf({ .accountsWithThisText = 10 }) == std::vector<std::string>{ "signal:campaign_text" });
    CHECK(namesOf({ .depth = 3 }) == std::vector<std::string>{ "signal:deep_reply" });
    for (const Reason& reason : contextSignals(worst)) {
        CHECK(reason.begin == reason.end);
        CHECK(isContextSignal(reason.feature));
    }
    CHECK_FALSE(isContextSignal("signal:question"));
    CHECK_FALSE(isContextSignal("blocked"));
}

TEST_CASE("All signals together count no more than their cap, and their weights add up to what counts")
{
    CHECK(sumOf(contextSignals(worst), Label::Troll) == Approx(mostForTroll));
    CHECK(contextSignals(worst).size() == 6);
    CHECK(std::abs(sumOf(contextSignals(best), Label::Troll)) <= mostForTroll);
    CHECK(std::abs(sumOf(contextSignals(best), Label::Complaint)) <= mostForComplaint);
}

TEST_CASE("A complaint stays a complaint, whoever wrote it")
{
    for (const double complaint : { 0.5, 0.6, 0.9, 0.999 })
        for (const double troll : { 0.0, 0.5, 0.999 }) {
            CHECK(weighed(complaint, troll, worst) == Label::Complaint);
            CHECK_FALSE(mayTurn(verdictOf(complaint, troll)));
        }
}

TEST_CASE("Context turns a text only where the sorter is in doubt")
{
    CHECK(weighed(0.1, 0.42, worst) == Label::Troll); // unsure by its text
    CHECK(weighed(0.1, 0.38, worst) == Label::Troll);
    CHECK(weighed(0.45, 0.1, best) == Label::Complaint);
    CHECK(weighed(0.1, 0.05, worst) == Label::Other);
    CHECK(weighed(0.1, 0.95, best) == Label::Troll);
    CHECK_FALSE(mayTurn(verdictOf(0.1, 0.05)));
    CHECK_FALSE(mayTurn(verdictOf(0.1, 0.95)));
    CHECK(mayTurn(verdictOf(0.1, 0.38)));
}

TEST_CASE("Context never puts aside what the text alone would have shown to a person")
{
    CHECK(verdictOf(0.2, 0.52).label == Label::Troll);
    CHECK(weighed(0.2, 0.52, best) == Label::Unsure);
    for (double complaint = 0.01; complaint < 1; complaint += 0.03)
        for (double troll = 0.01; troll < 1; troll += 0.03)
            for (const MentionContext& context : { best, worst, MentionContext{ .depth = 5 } })
                if (weighed(complaint, troll, context) == Label::Other)
                    CHECK(verdictOf(complaint, troll).label == Label::Other);
}

TEST_CASE("Where no context may turn a text, none does")
{
    for (double complaint = 0.01; complaint < 1; complaint += 0.03)
        for (double troll = 0.01; troll < 1; troll += 0.03)
            for (const MentionContext& context : { best, worst, MentionContext{ .casesAsCustomer = 1, .casesAsTroll = 9 } }) {
                const Verdict ofText = verdictOf(complaint, troll);
                const Verdict after = withContext(ofText, contextSignals(context));
                if (!mayTurn(ofText)) {
                    CHECK(after.label == ofText.label);
                    CHECK(after.reasons.empty());
                }
            }
}

TEST_CASE("A verdict can be worked out again from its text's and the signals that stand among its reasons")
{
    Verdict ofText = verdictOf(0.2, 0.38);
    ofText.reasons = { { "clowns", 0.6, Label::Troll, 3, 9 } };
    const std::vector<Reason> signals = contextSignals(worst);
    const Verdict after = withContext(ofText, signals);
    CHECK(after.reasons.size() == signals.size() + 1);
    CHECK(std::ranges::is_sorted(after.reasons, std::ranges::greater{}, [](const Reason& reason) { return std::abs(reason.weight); }));
    std::vector<Reason> told = after.reasons;
    std::erase_if(told, [](const Reason& reason) { return !isContextSignal(reason.feature); });
    CHECK(logOddsOf(after.troll) - sumOf(told, Label::Troll) == Approx(logOddsOf(ofText.troll)));
    CHECK(labelWithoutContext(after) == ofText.label);
    CHECK(logOddsOf(after.complaint) - sumOf(told, Label::Complaint) == Approx(logOddsOf(ofText.complaint)));
}

TEST_CASE("The same words are the same text, whatever handles, links, signs and capitals")
{
    const auto key = wordsKey("@telvana Shame on you, Telvana! Everybody cancel now https://a.example/1");
    REQUIRE(key);
    CHECK(key == wordsKey("shame on you telvana everybody CANCEL now"));
    CHECK(key != wordsKey("shame on you telvana nobody cancel now"));
    CHECK(wordsKey("позор вам, Телвана, отключаемся все") == wordsKey("@x позор вам Телвана отключаемся все!!!"));
    CHECK_FALSE(wordsKey("ok, thanks a lot"));
    CHECK_FALSE(wordsKey("@somebody_with_a_long_name https://a.example/a-long-address"));
}
