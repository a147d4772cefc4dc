// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/text.h"
#include "earshot/respond/draft_checks.h"

#include <string>
#include <string_view>
#include <vector>

namespace earshot::test {

/// The first public reply to a complaint in this language.
inline DraftContext firstReply(std::string language = "en")
{
    DraftContext context;
    context.language = std::move(language);
    context.lengthOf = graphemeCount;
    return context;
}

/// A later one.
inline DraftContext publicReply(std::string language = "en")
{
    DraftContext context = firstReply(std::move(language));
    context.publicAnswerExists = true;
    return context;
}

/// A private message after a public answer.
inline DraftContext privateReply(std::string language = "en")
{
    DraftContext context = publicReply(std::move(language));
    context.audience = Audience::Private;
    return context;
}

/// A speller without dictionaries, for tests about something else.
inline const Speller& noSpeller()
{
    static const Speller speller("");
    return speller;
}

/// What the findings of one kind are about, in order of place.
inline std::vector<std::string> found(
    CheckKind kind, std::string_view draft, const DraftContext& context, const Speller& speller = noSpeller())
{
    std::vector<std::string> result;
    for (const CheckFinding& finding : findingsIn(draft, context, speller))
        if (finding.kind == kind)
            result.push_back(finding.words);
    return result;
}

}
