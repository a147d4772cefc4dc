// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/search.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// The texts that a query finds, in order.
std::vector<std::string> found(Store& store, const std::string& query, MentionId before = {}, int limit = 50)
{
    std::vector<std::string> texts;
    for (const Hit& hit : must(Search(store).find(must(parsedQuery(query)), before, limit)))
        texts.push_back(hit.mention.text);
    return texts;
}

using Texts = std::vector<std::string>;

}

TEST_CASE("Words are found without regard to case and diacritics, the newest mention first")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(),
        { post("1", "Çok geç kaldınız!"), post("2", "Ёлки, опять задержка"), post("3", "zu spät, Straße gesperrt"),
            post("4", "gec ama iyi") });
    CHECK(found(workspace.store(), "GEÇ") == Texts{ "gec ama iyi", "Çok geç kaldınız!" });
    CHECK(found(workspace.store(), "cok kaldiniz") == Texts{ "Çok geç kaldınız!" });
    CHECK(found(workspace.store(), "елки") == Texts{ "Ёлки, опять задержка" });
    CHECK(found(workspace.store(), "strasse spat") == Texts{ "zu spät, Straße gesperrt" });
    CHECK(found(workspace.store(), "nirgends").empty());
}

TEST_CASE("All words must occur, phrases in order, and prefixes, exclusions and alternatives do what they say")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(),
        { post("1", "the internet is down"), post("2", "down with the internet"), post("3", "interesting bill"),
            post("4", "my bill is wrong") });
    CHECK(found(workspace.store(), "internet down").size() == 2);
    CHECK(found(workspace.store(), "\"internet is down\"") == Texts{ "the internet is down" });
    CHECK(found(workspace.store(), "inter*").size() == 3);
    CHECK(found(workspace.store(), "i*").size() == 4);
    CHECK(found(workspace.store(), "inter* -internet") == Texts{ "interesting bill" });
    CHECK(found(workspace.store(), "wrong OR interesting") == Texts{ "my bill is wrong", "interesting bill" });
    CHECK(found(workspace.store(), "bill wrong OR interesting") == Texts{ "my bill is wrong", "interesting bill" });
    CHECK(found(workspace.store(), "\"the inter\"*").size() == 2);
    CHECK(found(workspace.store(), "down -\"internet is\"") == Texts{ "down with the internet" });
    CHECK(found(workspace.store(), "internet -down -bill").empty());
}

TEST_CASE("Every version of a mention is found, and it is shown once with its latest words")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "you are thieves"));
    record(workspace.store(), { post("1", "sorry, my mistake") });
    record(workspace.store(), { post("1", "all fine now") });
    CHECK(found(workspace.store(), "thieves") == Texts{ "all fine now" });
    CHECK(found(workspace.store(), "mistake") == Texts{ "all fine now" });
    CHECK(found(workspace.store(), "fine") == Texts{ "all fine now" });
    CHECK(found(workspace.store(), "\"mistake you\"").empty());
    must(Mentions(workspace.store()).recordGone(id, GoneReason::NotFound, start));
    CHECK(found(workspace.store(), "thieves").size() == 1);
    record(workspace.store(), { post("1", "back again") });
    CHECK(found(workspace.store(), "thieves") == Texts{ "back again" });
    must(workspace.store().check());
}

TEST_CASE("A mention that was edited within the batch that brought it is found by both texts")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "you are thieves"), post("2", "thieves again"), post("1", "sorry, my mistake") });
    CHECK(found(workspace.store(), "thieves") == Texts{ "thieves again", "sorry, my mistake" });
    CHECK(found(workspace.store(), "mistake") == Texts{ "sorry, my mistake" });
}

TEST_CASE("A search pages by id")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    std::vector<Sorted> batch;
    for (int i = 1; i <= 7; ++i)
        batch.push_back(post(std::to_string(i), "late " + std::to_string(i)));
    record(workspace.store(), batch);
    CHECK(found(workspace.store(), "late", {}, 3) == Texts{ "late 7", "late 6", "late 5" });
    CHECK(found(workspace.store(), "late", { 5 }, 3) == Texts{ "late 4", "late 3", "late 2" });
    CHECK(found(workspace.store(), "late", {}, 0).size() == 7);
    CHECK(found(workspace.store(), "platform:mastodon", { 3 }, 1) == Texts{ "late 2" });
}

TEST_CASE("Operators narrow a search")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted troll = post("1", "late troll"), future = post("3", "late future");
    troll.verdict.label = Label::Troll;
    troll.observation.author = { .externalId = "8", .handle = "100%_sure", .name = "Jürgen" };
    future.observation.postedAt = start + 24h * 365;
    record(workspace.store(), { troll, post("2", "late mira"), future });
    must(Mentions(workspace.store()).record({}, "feed", { post("4", "late feed") }, start + 48h));

    CHECK(found(workspace.store(), "late verdict:troll") == Texts{ "late troll" });
    CHECK(found(workspace.store(), "late platform:feed") == Texts{ "late feed" });
    CHECK(found(workspace.store(), "author:JURGEN") == Texts{ "late troll" });
    CHECK(found(workspace.store(), "author:@mira_ late platform:mastodon") == Texts{ "late future", "late mira" });
    CHECK(found(workspace.store(), "author:100%_") == Texts{ "late troll" });
    CHECK(found(workspace.store(), "author:100%xsure").empty());
    CHECK(found(workspace.store(), "author:\"k mi\"").size() == 3);
    CHECK(found(workspace.store(), "author:mira -mira") == Texts{ "late feed", "late future" });
    CHECK(found(workspace.store(), "author:troll").empty());
    CHECK(found(workspace.store(), "verdict:troll") == Texts{ "late troll" });
    CHECK(found(workspace.store(), "verdict:troll", { 1 }).empty());
    CHECK(found(workspace.store(), "author:nobody late").empty());
    CHECK(found(workspace.store(), "late before:2026-03-02").empty());
    CHECK(found(workspace.store(), "late before:2026-03-03 after:2026-03-02").size() == 4);
    CHECK(found(workspace.store(), "after:2026-03-03").empty());
    CHECK(found(workspace.store(), "verdict:complaint platform:feed") == Texts{ "late feed" });
}

TEST_CASE("A language is the one that was recognised, else the one that the platform says")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted german = post("1", "late german"), claimed = post("2", "late claimed");
    german.verdict.language = "de";
    claimed.verdict.language = "und";
    claimed.observation.language = "tr";
    record(workspace.store(), { german, claimed, post("3", "late english") });
    CHECK(found(workspace.store(), "late lang:de") == Texts{ "late german" });
    CHECK(found(workspace.store(), "lang:TR") == Texts{ "late claimed" });
    CHECK(found(workspace.store(), "verdict:complaint lang:en") == Texts{ "late english" });
    CHECK(found(workspace.store(), "late lang:ru").empty());
}

TEST_CASE("All hits of a search are found at once, as ids")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "late"), post("2", "soon"), post("3", "late, too") });
    Search search(workspace.store());
    CHECK(must(search.all(must(parsedQuery("late")))) == std::vector<MentionId>{ { 3 }, { 1 } });
    CHECK(must(search.all(must(parsedQuery("platform:mastodon before:2026-03-03")))).size() == 3);
    CHECK(must(search.all(must(parsedQuery("nowhere")))).empty());
}

TEST_CASE("Collecting all hits of a search stops when it is told to")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "late"), post("2", "late again"), post("3", "late, too") });
    Search search(workspace.store());
    int asked = 0;
    const auto stopped = search.all(must(parsedQuery("late")), [&asked] { return ++asked < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(asked == 2);
    CHECK(must(search.all(must(parsedQuery("late")), [] { return true; })).size() == 3);
}

TEST_CASE("What was posted before a time is found, however late it was seen")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const auto postedAt = [](const std::string& name, std::optional<Time> time) {
        Sorted sorted = post(name, "late " + name);
        sorted.observation.postedAt = time;
        return sorted;
    };
    record(workspace.store(), { postedAt("1", start - 24h * 30), postedAt("2", std::nullopt) });
    record(workspace.store(), { postedAt("3", start + 24h * 2) }, start + 24h * 2);
    record(workspace.store(), { postedAt("4", start - 24h * 60), postedAt("5", start + 24h * 9) }, start + 24h * 3);
    record(workspace.store(), { postedAt("6", start + 24h * 3) }, start + 24h * 3);
    record(workspace.store(), { postedAt("7", start + 24h * 4) }, start + 24h * 4);
    CHECK(found(workspace.store(), "late before:2026-03-02") == Texts{ "late 4", "late 1" });
    CHECK(found(workspace.store(), "before:2026-03-02", { 4 }) == Texts{ "late 1" });
    CHECK(found(workspace.store(), "late before:2026-01-10") == Texts{ "late 4" });
    CHECK(found(workspace.store(), "late before:2025-01-01").empty());
    CHECK(found(workspace.store(), "late before:2026-03-05 after:2026-03-02") == Texts{ "late 3", "late 2" });
    CHECK(found(workspace.store(), "after:2026-03-05 verdict:complaint") == Texts{ "late 7", "late 6", "late 5" });
    must(workspace.store().check());
}

TEST_CASE("A search by verdict follows corrections and edits, and forgets what no longer holds")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Mentions mentions(workspace.store());
    const MentionId id = recordOne(workspace.store(), post("1", "late"));
    const CorrectionId first = must(mentions.judge(id, Label::Other, "", "Ana", start));
    CHECK(found(workspace.store(), "late verdict:complaint").empty());
    CHECK(found(workspace.store(), "late verdict:other").size() == 1);

    Sorted edited = post("1", "you idiots");
    edited.verdict.label = Label::Troll;
    record(workspace.store(), { edited });
    CHECK(found(workspace.store(), "idiots verdict:troll").empty());
    CHECK(found(workspace.store(), "late verdict:other").size() == 1);

    const CorrectionId second = must(mentions.judge(id, Label::Complaint, "", "Ana", start));
    CHECK(found(workspace.store(), "idiots verdict:complaint").size() == 1);
    must(mentions.undoCorrection(second, "Ana", start));
    must(mentions.undoCorrection(first, "Ana", start));
    CHECK(found(workspace.store(), "late verdict:troll").size() == 1);
    CHECK(found(workspace.store(), "late -idiots").empty());
    for (const char* label : { "complaint", "other", "unsure" })
        CHECK(found(workspace.store(), std::string("verdict:") + label).empty());
    must(workspace.store().check());
}

TEST_CASE("An author is found by every name that a version of the mention shows")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Mentions mentions(workspace.store());
    const MentionId early = recordOne(workspace.store(), post("1", "late"));
    recordOne(workspace.store(), post("2", "still late"));
    Sorted renamed = post("1", "late again");
    renamed.observation.author.handle = "justice4all";
    renamed.observation.author.name = "Zoë";
    record(workspace.store(), { renamed });
    CHECK(found(workspace.store(), "author:mira") == Texts{ "still late", "late again" });
    CHECK(found(workspace.store(), "author:@justice4all") == Texts{ "late again" });
    CHECK(found(workspace.store(), "author:zoe again") == Texts{ "late again" });

    must(mentions.recordGone(early, GoneReason::NotFound, start));
    must(mentions.judge(early, Label::Troll, "", "Ana", start));
    CHECK(found(workspace.store(), "author:zoe verdict:troll").size() == 1);
    renamed.observation.author.name = "Ben";
    record(workspace.store(), { renamed });
    CHECK(found(workspace.store(), "author:ben author:ben again verdict:troll").size() == 1);
    CHECK(found(workspace.store(), "author:\"ben mira zoe\"").size() == 1);
    CHECK(found(workspace.store(), "author:mira verdict:complaint") == Texts{ "still late" });
    must(workspace.store().check());
}

TEST_CASE("What matched is marked in the text as it is shown")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "Çok geç! Don't tell me: çok geçti, GEÇ"));
    const auto marked = [&](const std::string& query) {
        const Hit hit = must(Search(workspace.store()).find(must(parsedQuery(query)), {}, 1)).at(0);
        Texts parts;
        for (const auto& [begin, end] : hit.marks)
            parts.push_back(hit.mention.text.substr(begin, end - begin));
        return parts;
    };
    CHECK(marked("gec") == Texts{ "geç", "GEÇ" });
    CHECK(marked("gec*") == Texts{ "geç", "geçti", "GEÇ" });
    CHECK(marked("\"cok gec\"") == Texts{ "Çok geç" });
    CHECK(marked("don't") == Texts{ "Don't" });
    CHECK(marked("tell OR cok -nothing") == Texts{ "Çok", "tell", "çok" });
}

TEST_CASE("No query that can be typed is an error of the engine")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "late"));
    for (const char* text : { "\"late\" OR NOT AND NEAR", "a:b:c", "late*late", "'; drop table mention; --", "(late", "late) ^x {y} +z",
             "\\ late", "late:* & !(x | y) <-> z", "%s %n", "¶ late", "late -x -y OR z OR -w", "\"a\"* \"b c\"*", "ı İ ß ﬁ Ⅷ",
             "author:\"' \\ & ! x\"", "author:©a §b", "verdict:troll -x -\"y z\"" })
        CHECK(Search(workspace.store()).find(must(parsedQuery(text)), {}, 5).has_value());
    std::string most;
    for (int i = 0; i < 50; ++i)
        most += (i % 2 ? "-w" : "OR w") + std::to_string(i) + " ";
    CHECK(Search(workspace.store()).find(must(parsedQuery(most)), {}, 5).has_value());
}
