// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/mention_rows.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;
using Catch::Matchers::Contains;

TEST_CASE("A rare language is found by its index, whose expression is the one that is asked for, and nothing is sorted")
{
    TestWorkspace workspace("sqlite");
    std::string id, parent, unused, step, plan;
    Statement statement(workspace.store().session().sql(),
        std::string("explain query plan select m.id from mention m where m.own = 0 and ") + shownLanguage
            + " = 'fi' order by m.id desc limit 100");
    statement.into(id, parent, unused, step);
    while (statement.next())
        plan += step + '\n';
    CHECK_THAT(plan, Contains("mention_language") && !Contains("TEMP B-TREE"));
}
