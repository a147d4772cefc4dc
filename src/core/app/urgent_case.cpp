// SPDX-License-Identifier: GPL-3.0-or-later
#include "urgent_case.h"

#include "earshot/assess/urgency.h"
#include "earshot/respond/case_rules.h"

#include <utility>

namespace earshot {

Result<Case> withHeadStart(Workspace& workspace, Case one, const Mention& mention)
{
    if (one.lane != Lane::Complaints || !one.answerDueAt || one.firstAnsweredAt)
        return one;
    const auto earlier = workspace.cases().earlierBefore(mention.id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    const auto parts = urgencyOf(
        { .text = mention.text, .language = mention.verdict.language, .followers = mention.author.followers, .earlierCases = *earlier });
    one.headStart = headStartOf(parts);
    one.urgency = urgencyJson(parts);
    return one;
}

Result<std::optional<Case>> urgentCaseOpenedBy(Workspace& workspace, const Mention& mention, const Policy& policy, bool relevant, Time now)
{
    auto opened = caseOpenedBy(mention, policy, relevant, now);
    if (!opened)
        return opened;
    return withHeadStart(workspace, std::move(*opened), mention).map([](Case&& one) { return std::optional(std::move(one)); });
}

}
