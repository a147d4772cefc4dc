// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/sorter.h"
#include "earshot/base/text.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

using namespace earshot;

namespace {

const std::string furious = "you utter clowns, my parcel is lost since monday and nobody answers, where is my 120 euro refund???";
const std::string insult = "you are all brainless clowns, shut up and vanish";

Label judged(const Sorter& sorter, std::string_view text)
{
    return sorter.judge(text).label;
}

}

TEST_CASE("The shipped sorter tells a furious customer from a troll")
{
    CHECK(judged(Sorter::shipped(), furious) == Label::Complaint);
    CHECK(judged(Sorter::shipped(), insult) == Label::Troll);
    CHECK(judged(Sorter::shipped(), "does anyone know if the shop opens on sunday? just asking") == Label::Other);
}

TEST_CASE("Praise is no complaint because it is long, and thanks are no abuse because they say you")
{
    CHECK(judged(Sorter::shipped(), "Thank you, it works again.") == Label::Other);
    CHECK(
        judged(Sorter::shipped(),
            "We have been with the same little garage for nine years and would not go anywhere else. They tell you the price before they "
            "start, they ring when it is done, and last month the boss drove my mother home in the rain. Lovely people, warmly recommended "
            "to anybody with an old car and a small purse.")
        != Label::Complaint);
}

TEST_CASE("A verdict carries probabilities, label and language that fit together")
{
    const Verdict verdict = Sorter::shipped().judge(furious);
    CHECK(verdict.complaint > 0.5);
    CHECK(verdict.complaint <= 1);
    CHECK(verdict.troll >= 0);
    CHECK(verdict.label == labelOf(verdict.complaint, verdict.troll));
    CHECK(verdict.language == "en");
    CHECK_FALSE(verdict.byPerson);
    CHECK(verdict.reasons.empty());
}

TEST_CASE("Reasons stand where they say in the text, strongest first")
{
    const std::string text = "Ihr Trottel, mein Päckchen fehlt 😡 seit „drei“ Wochen #NieWieder @flinkpost";
    const Verdict verdict = Sorter::shipped().judge(text, Reasons::On);
    REQUIRE_FALSE(verdict.reasons.empty());
    double last = INFINITY;
    for (const Reason& reason : verdict.reasons) {
        CHECK(std::abs(reason.weight) <= last);
        last = std::abs(reason.weight);
        if (reason.begin == reason.end) {
            CHECK(reason.feature.starts_with("signal:"));
            continue;
        }
        REQUIRE(reason.end <= text.size());
        CHECK(text.substr(reason.begin, reason.end - reason.begin) == reason.feature);
        CHECK(isValidUtf8(reason.feature));
    }
}

TEST_CASE("A verdict is the same whether its reasons are asked for or not")
{
    for (const char* text :
        { "My router has been dead since Monday and nobody answers", "you morons, all of you", "danke, läuft wieder!", "?" }) {
        const Verdict plain = Sorter::shipped().judge(text), explained = Sorter::shipped().judge(text, Reasons::On);
        CHECK(plain.complaint == explained.complaint);
        CHECK(plain.troll == explained.troll);
        CHECK(plain.label == explained.label);
        CHECK(plain.reasons.empty());
    }
}

TEST_CASE("Reasons stay on character boundaries whatever the bytes")
{
    const std::string broken = "Scheiß\xC3 laden\xFF, \xE2\x82 Geld zur\xC3\xBC"
                               "ck 😡\xF0\x9F sofort";
    const Verdict verdict = Sorter::shipped().judge(broken, Reasons::On);
    CHECK_FALSE(verdict.reasons.empty());
    for (const Reason& reason : verdict.reasons)
        CHECK(broken.substr(reason.begin, reason.end - reason.begin) == (reason.begin == reason.end ? "" : reason.feature));
}

TEST_CASE("An insult is a reason towards troll")
{
    const std::vector<Reason> reasons = Sorter::shipped().judge(insult, Reasons::On).reasons;
    CHECK(std::any_of(reasons.begin(), reasons.end(), [](const Reason& reason) {
        return reason.towards == Label::Troll && reason.weight > 0 && reason.feature.find("brainless") != std::string::npos;
    }));
}

TEST_CASE("A correction takes effect at once, for every label and text")
{
    const std::array<std::string, 4> texts = { furious, insult, "ok", "Третий день не приходит код, ни смс, ни пуш" };
    for (const std::string& text : texts)
        for (const Label wanted : { Label::Complaint, Label::Troll, Label::Other, Label::Unsure }) {
            Sorter sorter = Sorter::shipped();
            sorter.learn(text, wanted);
            CHECK(judged(sorter, text) == wanted);
        }
}

TEST_CASE("A correction of what is right already changes nothing")
{
    Sorter sorter = Sorter::shipped();
    sorter.learn(furious, Label::Complaint);
    CHECK(sorter.bytes() == Sorter::shipped().bytes());
}

TEST_CASE("A correction helps similar texts and leaves others alone")
{
    const std::string strange = "wabbelig wabbelig, the zonk has quorfed my flimmer";
    const std::string similar = "the zonk quorfed the flimmer, wabbelig";
    Sorter sorter = Sorter::shipped();
    const double before = sorter.judge(similar).complaint;
    sorter.learn(strange, judged(sorter, strange) == Label::Complaint ? Label::Other : Label::Complaint);
    CHECK(std::abs(sorter.judge(similar).complaint - before) > 0.05);
    CHECK(std::abs(sorter.judge(furious).complaint - Sorter::shipped().judge(furious).complaint) < 0.05);
}

TEST_CASE("Many corrections back and forth still obey the last one")
{
    Sorter sorter = Sorter::shipped();
    for (int i = 0; i < 50; ++i) {
        sorter.learn(furious, Label::Troll);
        sorter.learn(furious, Label::Complaint);
    }
    CHECK(judged(sorter, furious) == Label::Complaint);
}

TEST_CASE("A copy learns on its own and unlearning is building anew")
{
    Sorter corrected = Sorter::shipped();
    corrected.learn(insult, Label::Other);
    CHECK(judged(corrected, insult) == Label::Other);
    const Sorter anew = Sorter::shipped();
    CHECK(judged(anew, insult) == Label::Troll);
}

TEST_CASE("A text without any word can be judged and learnt from without harm")
{
    Sorter sorter = Sorter::shipped();
    sorter.learn("", Label::Troll);
    CHECK(sorter.bytes() == Sorter::shipped().bytes());
    CHECK(sorter.judge("", Reasons::On).reasons.empty());
    CHECK(sorter.judge("").language == "und");
}

TEST_CASE("Model bytes round-trip, corrections included")
{
    Sorter sorter = Sorter::shipped();
    sorter.learn(insult, Label::Other);
    const std::string bytes = sorter.bytes();
    const Result<Sorter> read = Sorter::fromBytes(bytes);
    REQUIRE(read);
    CHECK(read->bytes() == bytes);
    CHECK(judged(*read, insult) == Label::Other);
}

TEST_CASE("The shipped model stays under six megabytes")
{
    CHECK(Sorter::shipped().bytes().size() < 6'000'000);
}

TEST_CASE("Bytes that are no model are refused")
{
    const std::string good = Sorter::shipped().bytes();
    std::string otherVersion = good, hugeTable = good, badUnit = good;
    otherVersion[22] = '9';
    hugeTable[24] = '\x1E'; // 2^30 buckets
    for (std::size_t i = 36; i < 44; ++i)
        badUnit[i] = '\xFF'; // a unit that is not a number
    for (const std::string& bytes : { std::string(), std::string("x"), good.substr(0, 30), good.substr(0, good.size() - 1), good + "x",
             otherVersion, hugeTable, badUnit }) {
        const Result<Sorter> read = Sorter::fromBytes(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Malformed);
    }
}

TEST_CASE("A text beyond the cut is judged by its beginning")
{
    std::string longText;
    while (longText.size() < 9000)
        longText += furious + " ";
    CHECK(judged(Sorter::shipped(), longText) == Label::Complaint);
    CHECK(Sorter::shipped().judge(longText.substr(0, 8192)).complaint == Sorter::shipped().judge(longText).complaint);
}
