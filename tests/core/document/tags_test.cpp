// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/tags.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;

TEST_CASE("A tag is written once, whatever its case and spaces")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId mention = recordOne(workspace.store(), post("1", "late"));
    Tags tags(workspace.store());
    CHECK(must(tags.add(mention, "Press  Enquiry", "ana", start)));
    CHECK_FALSE(must(tags.add(mention, " press enquiry ", "ben", start)));
    CHECK(must(tags.add(mention, "ärger", "ben", start)));
    CHECK(must(tags.of(mention)) == std::vector<std::string>{ "Press Enquiry", "ärger" });
}

TEST_CASE("A tag that is taken off can be put on again, and each time stands in the ledger")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId mention = recordOne(workspace.store(), post("1", "late"));
    Tags tags(workspace.store());
    must(tags.add(mention, "vip", "ana", start));
    CHECK(must(tags.remove(mention, "VIP", "ben", start)));
    CHECK_FALSE(must(tags.remove(mention, "vip", "ben", start)));
    CHECK_FALSE(must(tags.remove(mention, "never", "ben", start)));
    CHECK(must(tags.of(mention)).empty());
    must(tags.add(mention, "vip", "ana", start));
    const auto rows = must(Ledger(workspace.store()).rows(1, 10));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].kind == EventKind::MentionTagged);
    CHECK(rows[0].mention == mention);
    CHECK(rows[0].payload == R"({"tag":"vip"})");
    CHECK(rows[1].kind == EventKind::MentionUntagged);
    CHECK(rows[1].actor == "ben");
    CHECK(rows[2].kind == EventKind::MentionTagged);
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
}

TEST_CASE("All tags in use are told with how often they are, most used first")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const auto ids = idsOf(record(workspace.store(), { post("1", "a"), post("2", "b"), post("3", "c") }).added);
    Tags tags(workspace.store());
    must(tags.add(ids[0], "alpha", "ana", start));
    must(tags.remove(ids[0], "alpha", "ana", start));
    must(tags.add(ids[0], "beta", "ana", start));
    for (const MentionId id : ids)
        must(tags.add(id, "Gamma", "ana", start));
    const auto all = must(tags.all());
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "Gamma");
    CHECK(all[0].mentions == 3);
    CHECK(all[1].name == "beta");
    CHECK(all[1].mentions == 1);
}

TEST_CASE("A tag without a letter and a mention that is not there are refused")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId mention = recordOne(workspace.store(), post("1", "late"));
    Tags tags(workspace.store());
    CHECK(tags.add(mention, " !? ", "ana", start).error().kind == ErrorKind::InvalidArgument);
    CHECK(tags.add({ 9 }, "vip", "ana", start).error().kind == ErrorKind::Unknown);
    CHECK(tags.remove({ 9 }, "vip", "ana", start).error().kind == ErrorKind::Unknown);
    CHECK(must(tags.all()).empty());
}
