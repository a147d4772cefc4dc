// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's word on whether a mention is about us does, and back.
#include "case_acts.h"
#include "earshot/app/brands.h"

#include <algorithm>

namespace earshot {

namespace {

bool isOneOf(const std::vector<Brand>& brands, BrandId id)
{
    return std::ranges::find(brands, id, &Brand::id) != brands.end();
}

/// The brand that is meant where nobody named one; none: not about any of them.
Result<BrandId> brandMeant(Workspace& workspace, const std::vector<Brand>& brands, MentionId id, bool isOurs)
{
    const auto kept = workspace.relevances().of(id);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept && isOneOf(brands, (*kept)->brand)) // it may have been removed since
        return (*kept)->brand;
    if (brands.size() == 1)
        return brands.front().id;
    if (!isOurs)
        return BrandId{};
    return failure(ErrorKind::InvalidArgument, "mention " + std::to_string(id.value), "no brand's words stand in it: say which brand");
}

Result<BrandId> brandSaid(Workspace& workspace, MentionId id, bool isOurs, BrandId brand)
{
    return workspace.sources().brands().and_then([&](const std::vector<Brand>& brands) -> Result<BrandId> {
        if (!brand)
            return brandMeant(workspace, brands, id, isOurs);
        if (!isOneOf(brands, brand))
            return failure(ErrorKind::Unknown, "brand " + std::to_string(brand.value));
        return brand;
    });
}

/// A case is about us: a mention that is not has no more business there than a mere remark.
Result<std::optional<JudgedCase>> followWord(Workspace& workspace, const Policy& policy, Mention mention, bool isOurs)
{
    if (isOurs == bool(mention.caseId))
        return std::nullopt;
    if (!isOurs)
        mention.verdict.label = Label::Other;
    return followJudgementNow(workspace, mention, policy);
}

}

Result<RelevanceCorrectionId> sayWhetherOursNow(Workspace& workspace, const Policy& policy, MentionId id, bool isOurs, BrandId brand)
{
    const auto meant = brandSaid(workspace, id, isOurs, brand);
    if (!meant)
        return tl::unexpected(meant.error());
    const auto correction = workspace.relevances().say(id, *meant, isOurs, workspace.actor(), workspace.now());
    if (!correction)
        return correction;
    return workspace.mentions()
        .find(id)
        .and_then([&](Mention&& mention) { return followWord(workspace, policy, std::move(mention), isOurs); })
        .and_then([&](const std::optional<JudgedCase>& change) {
            return change ? workspace.relevances().keepCase(*correction, *change) : Result<void>{};
        })
        .map([&] { return *correction; });
}

Result<void> undoWhetherOursNow(Workspace& workspace, RelevanceCorrectionId id)
{
    const auto change = workspace.relevances().caseOf(id);
    if (!change)
        return tl::unexpected(change.error());
    return mayUndoCaseChange(workspace, *change)
        .and_then([&] { return workspace.relevances().takeBack(id, workspace.actor(), workspace.now()); })
        .and_then([&] { return *change ? undoCaseChangeNow(workspace, **change) : Result<void>{}; });
}

Result<RelevanceCorrectionId> sayWhetherOurs(Workspace& workspace, MentionId id, bool isOurs, BrandId brand)
{
    return inTransaction(workspace, [&] {
        return workspace.settings().policy().and_then(
            [&](const Policy& policy) { return sayWhetherOursNow(workspace, policy, id, isOurs, brand); });
    });
}

Result<void> undoWhetherOurs(Workspace& workspace, RelevanceCorrectionId id)
{
    return inTransaction(workspace, [&] { return undoWhetherOursNow(workspace, id); });
}

}
