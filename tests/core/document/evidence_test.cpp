// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/evidence.h"
#include "test_workspace.h"

#include <sstream>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// Two mentions with their histories, and another one that no pack is asked for.
std::string packOf(TestWorkspace& workspace)
{
    const Recorded recorded = record(workspace.store(), { post("1", "late <b>again</b>"), post("2", "опять"), post("3", "apart") });
    record(workspace.store(), { post("1", "late, and worse") }, start + 1h);
    must(Mentions(workspace.store()).recordGone(recorded.added[0].id, GoneReason::Tombstone, start + 2h));
    must(Mentions(workspace.store()).judge(recorded.added[1].id, Label::Troll, "rude", "Ana", start + 3h));
    std::ostringstream out;
    const std::vector<MentionId> wanted{ recorded.added[0].id, recorded.added[1].id, recorded.added[0].id };
    must(exportJsonLines(workspace.store(), wanted, out, start + 4h));
    return out.str();
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

Result<LedgerVerdict> verified(const std::string& pack)
{
    std::istringstream in(pack);
    return verifyPack(in);
}

/// Where a pack does not hold, and why.
std::string flawOf(const std::string& pack)
{
    const LedgerVerdict verdict = must(verified(pack));
    return std::to_string(verdict.brokenAt.value_or(0)) + " " + verdict.why;
}

/// The first line with this part in it.
std::string lineWith(const std::string& pack, const std::string& part)
{
    std::istringstream in(pack);
    for (std::string line; std::getline(in, line);)
        if (line.find(part) != std::string::npos)
            return line + "\n";
    FAIL("no line with " << part);
    return {};
}

std::string withoutLine(const std::string& pack, const std::string& part)
{
    return replaced(pack, lineWith(pack, part), "");
}

/// With one more line before the end, and with what the end says then.
std::string withLine(const std::string& pack, const std::string& line, const std::string& end)
{
    const std::size_t at = pack.rfind("{\"end\"");
    return pack.substr(0, at) + line + end + "\n";
}

}

TEST_CASE("A pack holds all versions and ledger rows of its mentions and can be checked without the workspace")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const LedgerVerdict verdict = must(verified(packOf(workspace)));
    CHECK_FALSE(verdict.brokenAt);
    CHECK(verdict.snapshots == 4);
    CHECK(verdict.rows == 5);
    CHECK(verdict.head.size() == 64);
}

TEST_CASE("A pack that was altered fails at the first row that does not hold")
{
    TestWorkspace workspace("sqlite");
    const std::string pack = packOf(workspace);
    CHECK(flawOf(replaced(pack, R"("kind":"first","seen_at":1772442000000000)", R"("kind":"first","seen_at":1772442000000001)"))
        == "1 snapshot");
    CHECK(flawOf(replaced(pack, R"("text":"опять","html")", R"("text":"nice","html")")) == "2 snapshot");
    CHECK(flawOf(replaced(pack, R"("kind":"verdict_set","actor":"Ana")", R"("kind":"verdict_set","actor":"Eve")")) == "6 hash");
    CHECK(flawOf(replaced(pack, R"("previous":")", R"("previous":"f)")) == "1 hash");
    CHECK(flawOf(replaced(pack, R"("id":1,"mention":1,"digest")", R"("id":1,"mention":2,"digest")")) == "1 snapshot");
}

TEST_CASE("What a pack says of a mention is what its last version shows")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const std::string pack = packOf(workspace);
    CHECK(flawOf(replaced(pack, R"("text":"late, and worse","posted_at")", R"("text":"all is well","posted_at")")) == "5 mention");
    CHECK(
        flawOf(replaced(pack, R"("url":"https://kelp.example/1","author")", R"("url":"https://kelp.example/2","author")")) == "5 mention");
    CHECK(flawOf(replaced(pack, R"("name":"Mira K.")", R"("name":"Eve")")) == "5 mention");
    CHECK(flawOf(replaced(pack, R"("state":"gone")", R"("state":"edited")")) == "5 mention");
    CHECK(flawOf(replaced(pack, R"("state":"present")", R"("state":"edited")")) == "2 mention");
    CHECK(flawOf(replaced(pack, R"("versions":3)", R"("versions":2)")) == "5 mention");
    CHECK(flawOf(replaced(pack, R"("first_seen_at":"2026)", R"("first_seen_at":"2025)")) == "5 mention");
    CHECK(flawOf(withoutLine(pack, R"({"mention":)")) == "1 mention");
    CHECK(flawOf(withoutLine(pack, R"({"mention":{"id":2)")) == "2 mention");
}

TEST_CASE("A pack of what went and came back, as it was or changed, holds")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const auto ids = idsOf(record(workspace.store(), { post("1", "late"), post("2", "slow") }).added);
    for (const MentionId id : ids)
        must(Mentions(workspace.store()).recordGone(id, GoneReason::NotFound, start));
    record(workspace.store(), { post("1", "late"), post("2", "slower") });
    std::ostringstream out;
    must(exportJsonLines(workspace.store(), ids, out, start));
    CHECK(flawOf(out.str()) == "0 ");
}

TEST_CASE("A version that was taken out of a pack with its ledger row is missed")
{
    TestWorkspace workspace("sqlite");
    const std::string pack = replaced(packOf(workspace), R"("snapshots":4,"ledger":5)", R"("snapshots":3,"ledger":4)");
    const auto without = [&](const std::string& number) {
        return withoutLine(withoutLine(pack, R"("id":)" + number + R"(,"mention":1,"digest")"), R"({"ledger":{"sequence":)" + number);
    };
    CHECK(flawOf(without("5")) == "4 mention");
    CHECK(flawOf(without("4")) == "5 mention");
}

TEST_CASE("What was put into a pack is found")
{
    TestWorkspace workspace("sqlite");
    const std::string pack = packOf(workspace);
    const std::string mention = lineWith(pack, R"({"mention":{"id":2)"), row = lineWith(pack, R"({"ledger":{"sequence":2)");
    const std::string version = lineWith(pack, R"("id":2,"mention":2,"digest")");
    const std::string invented = replaced(mention, R"("id":2)", R"("id":77)");
    const std::string counted = replaced(pack, R"("mentions":2)", R"("mentions":3)");
    CHECK(flawOf(withLine(counted, invented, R"({"end":{"mentions":3,"snapshots":4,"ledger":5}})")) == "7 mention");
    const std::string atVerdict = replaced(version, R"("id":2,"mention")", R"("id":6,"mention")");
    CHECK(flawOf(withLine(pack, atVerdict, R"({"end":{"mentions":2,"snapshots":5,"ledger":5}})")) == "6 snapshot");
    for (const std::string& twice : { mention, row, version })
        CHECK(verified(withLine(pack, twice, R"({"end":{"mentions":2,"snapshots":4,"ledger":5}})")).error().kind == ErrorKind::Malformed);
}

TEST_CASE("A pack has as many lines of each kind as its head and its end say")
{
    TestWorkspace workspace("sqlite");
    const std::string pack = packOf(workspace);
    CHECK(flawOf(replaced(pack, R"("mentions":2)", R"("mentions":3)")) == "7 count");
    CHECK(flawOf(replaced(pack, R"({"end":{"mentions":2)", R"({"end":{"mentions":3)")) == "7 count");
    CHECK(flawOf(replaced(pack, R"("snapshots":4)", R"("snapshots":5)")) == "7 count");
    CHECK(flawOf(withoutLine(pack, "verdict_set")) == "6 count");
}

TEST_CASE("Two rows in a row that do not fit together are found though each is whole")
{
    TestWorkspace one("sqlite"), other("sqlite");
    record(one.store(), { post("1", "late"), post("1", "very late") });
    record(other.store(), { post("1", "slow"), post("1", "very slow") });
    const auto lines = [](TestWorkspace& workspace) {
        std::stringstream pack;
        must(exportJsonLines(workspace.store(), { { 1 } }, pack, start));
        std::vector<std::string> all;
        for (std::string line; std::getline(pack, line);)
            all.push_back(line);
        return all;
    };
    std::vector<std::string> mixed = lines(one);
    const std::vector<std::string> theirs = lines(other);
    REQUIRE(mixed.size() == 7);
    mixed[3] = theirs[3]; // the second snapshot
    mixed[5] = theirs[5]; // and its row
    std::string pack;
    for (const std::string& line : mixed)
        pack += line + "\n";
    const LedgerVerdict verdict = must(verified(pack));
    CHECK(verdict.brokenAt == 2);
    CHECK(verdict.why == "previous");
}

TEST_CASE("A pack with a part left out is not whole")
{
    TestWorkspace workspace("sqlite");
    const std::string pack = packOf(workspace);
    CHECK(verified(pack.substr(0, pack.rfind("{\"end\""))).error().kind == ErrorKind::Malformed);
    CHECK(verified(pack.substr(0, pack.size() / 2)).error().kind == ErrorKind::Malformed);
    const std::string fewer = withoutLine(pack, "\"snapshot\":");
    CHECK(flawOf(fewer) == "1 missing_snapshot");
    CHECK(flawOf(replaced(fewer, R"("snapshots":4)", R"("snapshots":3)")) == "1 missing_snapshot");
    CHECK(flawOf(replaced(withoutLine(pack, "\"ledger\":{"), R"("ledger":5)", R"("ledger":4)")) == "1 snapshot");
}

TEST_CASE("What is no pack is Malformed, whatever it is")
{
    for (const std::string& text : { std::string(), std::string("hello\n"), std::string("[]\n"), std::string("{\"a\":1}\n"),
             std::string("{\"end\":{}}\n"), std::string("{\"earshot_evidence\":1}\n{\"earshot_evidence\":1}\n"), std::string(100'000, '['),
             std::string("{\"earshot_evidence\":1}\n{\"snapshot\":7}\n"), std::string("{\"earshot_evidence\":1}\n{\"ledger\":{}}\n") })
        CHECK(verified(text).error().kind == ErrorKind::Malformed);
}

TEST_CASE("A mention that is not there gives no pack at all")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    std::ostringstream out;
    CHECK(exportJsonLines(workspace.store(), { { 9 } }, out, start).error().subject == "mention 9");
    CHECK(exportHtml(workspace.store(), { { 9 } }, out, start).error().subject == "mention 9");
    CHECK(out.str().empty());
}

TEST_CASE("The page shows all versions, and nothing of a mention becomes markup or is loaded from elsewhere")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted hostile = post("1", "<script>alert(1)</script> & \"late\"");
    hostile.observation.author.name = "<img src=https://evil.example/x>";
    hostile.observation.media = { "https://evil.example/\"><script>" };
    const MentionId id = recordOne(workspace.store(), hostile);
    record(workspace.store(), { post("1", "edited words") }, start + 1h);
    must(Mentions(workspace.store()).recordGone(id, GoneReason::Tombstone, start + 2h));
    std::ostringstream out;
    must(exportHtml(workspace.store(), { id }, out, start + 4h));
    const std::string page = out.str();
    CHECK(page.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;late&quot;") != std::string::npos);
    CHECK(page.find("edited words") != std::string::npos);
    CHECK(page.find("tombstone") != std::string::npos);
    CHECK(page.find("2026-03-02T10:00:00Z") != std::string::npos);
    CHECK(page.find(must(Mentions(workspace.store()).versions(id)).at(1).digest) != std::string::npos);
    for (const char* forbidden : { "<script", "<img", "<a ", "<link", "src=", "href=", "url(" })
        CHECK(page.find(forbidden) == (std::string_view(forbidden) == "src=" ? page.find("img src=") + 4 : std::string::npos));
    CHECK(page.find("default-src 'none'") != std::string::npos);
}
