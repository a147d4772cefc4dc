// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/names.h"
#include "support/catch.h"
#include "support/checked_draft.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

/// What Telvana's people answered to complaints in the sample week, in public: friendly, and written without a thought for the checks.
std::vector<std::string> answersIn(const std::string& language)
{
    std::ifstream file(std::string(EARSHOT_SOURCE_DIR) + "/resources/scenarios/telvana/posts." + language + ".jsonl");
    std::vector<std::string> answers;
    std::set<std::string> complaints;
    for (std::string line; std::getline(file, line);) {
        const auto post = nlohmann::json::parse(line);
        if (post["label"] == "complaint")
            complaints.insert(post["id"]);
        else if (post["label"] == "own" && complaints.contains(post.value("reply_to", "")) && !post.contains("visibility"))
            answers.push_back(post["text"]);
    }
    return answers;
}

}

TEST_CASE("Good answers are left in peace: a rule that speaks at more than one in ten of them is worse than none")
{
    std::map<std::string_view, std::size_t> spoken;
    std::size_t all = 0;
    for (const char* language : { "en", "de", "id", "tr", "ru" }) {
        for (const std::string& answer : answersIn(language)) {
            ++all;
            for (const CheckFinding& finding : findingsIn(answer, firstReply(language), noSpeller())) {
                if (finding.kind == CheckKind::Spelling)
                    continue;
                UNSCOPED_INFO(nameOf(finding.kind) << " (" << finding.words << "): " << answer);
                ++spoken[nameOf(finding.kind)];
            }
        }
    }
    REQUIRE(all >= 30);
    for (const auto& [kind, count] : spoken) {
        INFO(kind);
        CHECK(count * 10 <= all);
    }
}
