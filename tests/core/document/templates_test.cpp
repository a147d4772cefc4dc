// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/cases.h"
#include "earshot/document/people.h"
#include "earshot/document/templates.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;

namespace {

Template apology()
{
    return { .name = "Apology", .language = "en", .text = "Sorry, {{name}}. {{what we do}}", .brand = { 3 } };
}

std::vector<std::string> blankNames(std::string_view text)
{
    std::vector<std::string> names;
    for (const Blank& blank : blanksIn(text)) {
        CHECK(text.substr(blank.begin, 2) == "{{");
        CHECK(text.substr(blank.end - 2, 2) == "}}");
        names.push_back(blank.name);
    }
    return names;
}

using Names = std::vector<std::string>;

}

TEST_CASE("Blanks are found in order of place, with their names")
{
    CHECK(blanksIn("Hi {{ name }}!") == std::vector<Blank>{ { 3, 13, "name" } });
    CHECK(blankNames("{{a}}{{b}} and {{größe}}") == Names{ "a", "b", "größe" });
}

TEST_CASE("What is no blank is left alone")
{
    CHECK(blankNames("no blank at all").empty());
    CHECK(blankNames("{{}} {{  }} {name} {{open {{ over\na line }} {{half} }}").empty());
    CHECK(blankNames("{{{name}}} {{x{{inner}}").size() == 2);
    CHECK(blankNames("{{").empty());
    CHECK(blankNames("{{{{{{").empty());
}

TEST_CASE("A template is found as it was saved, until it is removed")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Templates templates(workspace.store());
    Template one = apology();
    one.id = must(templates.add(one, "ana", start));
    CHECK(must(templates.find(one.id)) == one);
    one.text = "We are sorry.";
    one.brand = {};
    one.language.clear();
    must(templates.save(one, "ana", start));
    CHECK(must(templates.find(one.id)) == one);
    must(templates.remove(one.id, "ana", start));
    CHECK(templates.find(one.id).error().kind == ErrorKind::Unknown);
    CHECK(templates.save(one, "ana", start).error().kind == ErrorKind::Unknown);
    const auto rows = must(Ledger(workspace.store()).rows(0, 10));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].kind == EventKind::TemplateSaved);
    CHECK(rows[2].kind == EventKind::TemplateRemoved);
    CHECK(rows[2].subject == "template:1");
}

TEST_CASE("A person's own templates are theirs alone and stand in no ledger")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Templates templates(workspace.store());
    Template own = apology(), teams = apology();
    own.owner = "ben";
    own.name = "A greeting";
    own.id = must(templates.add(own, "ben", start));
    CHECK(workspace.number("select count(*) from ledger") == 0);
    teams.id = must(templates.add(teams, "ana", start));
    CHECK(must(templates.seenBy("ben")) == std::vector{ own, teams });
    CHECK(must(templates.seenBy("ana")) == std::vector{ teams });
    must(templates.remove(own.id, "ben", start));
    CHECK(workspace.number("select count(*) from ledger") == 1);
}

TEST_CASE("A template needs a name and a text")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Templates templates(workspace.store());
    CHECK(templates.add({ .name = " ", .text = "x" }, "ana", start).error().subject == "name");
    CHECK(templates.add({ .name = "x", .text = "\n" }, "ana", start).error().subject == "text");
}

TEST_CASE("People are all who acted or were given a case, the program left out")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    CHECK(must(people(workspace.store())).empty());
    const MentionId mention = recordOne(workspace.store(), post("1", "late"));
    Cases cases(workspace.store());
    const CaseId id = must(cases.open({ .opener = mention, .assignee = "Zoe" }, "earshot", start));
    must(cases.note(id, "x", "Ana", start));
    must(cases.note(id, "y", "Ben", start));
    must(cases.note(id, "z", "Ana", start));
    CHECK(must(people(workspace.store())) == Names{ "Ana", "Ben", "Zoe" });
}
