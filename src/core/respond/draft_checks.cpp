// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/draft_checks.h"

#include "asked_in_public.h"
#include "code_points.h"
#include "earshot/base/text.h"
#include "loose_promise.h"
#include "missing_from_answer.h"
#include "own_words.h"
#include "personal_data.h"
#include "placeholders.h"
#include "spelling.h"
#include "text_regions.h"
#include "wording.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace earshot {

namespace {

using namespace respond;

using Findings = std::vector<CheckFinding>;

/// Suggestions for one word may take a fifth of a second; a person mends one after the other.
constexpr std::size_t mostSuggestedFor = 4;

CheckFinding findingAt(CheckKind kind, const TextRange& range, std::string_view draft, bool isBlocking = false)
{
    return { kind, isBlocking, std::string(in(range, draft)), range.begin, range.end, {} };
}

void add(Findings& findings, CheckKind kind, const TextRanges& ranges, std::string_view draft, bool isBlocking = false)
{
    for (const TextRange& range : ranges)
        findings.push_back(findingAt(kind, range, draft, isBlocking));
}

bool showsSomething(std::string_view text)
{
    return std::ranges::any_of(codePointsIn(text),
        [](const CodePoint& point) { return point.value >= 0 && u_isgraph(point.value) && u_charType(point.value) != U_FORMAT_CHAR; });
}

/// Handles alone say nothing.
bool isEmpty(std::string_view draft)
{
    std::size_t at = 0;
    for (const TextRange& handle : handlesIn(draft)) {
        if (showsSomething(draft.substr(at, handle.begin - at)))
            return false;
        at = handle.end;
    }
    return !showsSomething(draft.substr(at));
}

/// Where the text begins to be too long; platforms count each in their own way, so only their counter can tell.
std::size_t overflowIn(std::string_view draft, const DraftContext& context)
{
    const std::vector<CodePoint> points = codePointsIn(draft);
    const auto fits = [&](const CodePoint& last) {
        const std::size_t next = static_cast<std::size_t>(&last - points.data()) + 1;
        return context.lengthOf(draft.substr(0, next < points.size() ? points[next].begin : draft.size())) <= context.maxLength;
    };
    const auto first = std::ranges::partition_point(points, fits);
    return first == points.end() ? draft.size() : first->begin;
}

void checkLength(Findings& findings, std::string_view draft, const DraftContext& context)
{
    if (isEmpty(draft))
        findings.push_back({ CheckKind::Empty, true, {}, 0, 0, {} });
    const std::size_t length = context.lengthOf(draft);
    if (length > context.maxLength)
        findings.push_back({ CheckKind::TooLong, true, std::to_string(length) + "/" + std::to_string(context.maxLength),
            overflowIn(draft, context), draft.size(), {} });
}

void checkAudience(Findings& findings, std::string_view draft, const DraftContext& context)
{
    if (context.customerLabel == Label::Troll)
        findings.push_back({ CheckKind::RepliesToTroll, false, {}, 0, 0, {} });
    if (context.audience == Audience::Public)
        add(findings, CheckKind::PersonalData, personalDataIn(draft, context.knownWords), draft);
    else if (!context.publicAnswerExists && !context.customerWrotePrivately)
        findings.push_back({ CheckKind::PrivateFirst, true, {}, 0, 0, {} });
}

/// "mira_k" and "mira_k@kelp.example" are one account where only one of them names the server.
bool isSameHandle(std::string_view a, std::string_view b)
{
    const std::string left = caseFolded(a.starts_with('@') ? a.substr(1) : a), right = caseFolded(b.starts_with('@') ? b.substr(1) : b);
    const std::size_t leftServer = left.find('@'), rightServer = right.find('@');
    if (leftServer != std::string::npos && rightServer != std::string::npos)
        return left == right;
    return left.substr(0, leftServer) == right.substr(0, rightServer);
}

void checkThirdParties(Findings& findings, std::string_view draft, const DraftContext& context)
{
    if (context.audience != Audience::Private)
        return;
    for (const TextRange& handle : handlesIn(draft)) {
        const auto isThis = [&](const std::string& known) { return isSameHandle(in(handle, draft), known); };
        if (std::ranges::none_of(context.customerHandles, isThis))
            findings.push_back(findingAt(CheckKind::ThirdPartyInPrivate, handle, draft));
    }
}

/// More in capitals than not: it shouts.
bool shouts(std::string_view draft)
{
    constexpr std::size_t fewestLetters = 20;
    std::size_t upper = 0, lower = 0;
    for (const CodePoint& point : codePointsIn(draft)) {
        upper += point.value >= 0 && u_isupper(point.value);
        lower += point.value >= 0 && u_islower(point.value);
    }
    return upper + lower >= fewestLetters && upper > lower;
}

void checkWording(Findings& findings, std::string_view draft, const DraftContext& context)
{
    constexpr std::size_t unkindTooOften = 3;
    const std::vector<FoldedWord> words = foldedWordsIn(draft);
    const std::vector<Phrases::Hit> unkind = unkindWording(context.language).in(draft, words);
    if (unkind.size() >= unkindTooOften || heatedWording(context.language).standIn(draft, words) || shouts(draft))
        findings.push_back({ CheckKind::Heated });
    for (const auto& [place, instead] : unkind) {
        findings.push_back(findingAt(CheckKind::Inflammatory, place, draft));
        if (!instead.empty())
            findings.back().suggestions.emplace_back(instead);
    }
}

/// The answer as a whole, beyond its single words.
void checkAnswer(Findings& findings, std::string_view draft, const DraftContext& context)
{
    const bool isToComplaint = context.customerLabel == Label::Complaint, isPublic = context.audience == Audience::Public;
    const auto take = [&](std::optional<CheckFinding> finding) {
        if (finding)
            findings.push_back(std::move(*finding));
    };
    take(repeatedIn(draft, context.earlier));
    if (isToComplaint)
        take(loosePromiseIn(draft, context.language));
    if (isPublic)
        take(askedInPublic(draft, context.language));
    if (isPublic && isToComplaint && !context.publicAnswerExists)
        std::ranges::move(missingFromFirstAnswer(draft, context.language), std::back_inserter(findings));
}

void checkSpelling(Findings& findings, std::string_view draft, const DraftContext& context, const Speller& speller, TextRanges exempt)
{
    const TextRanges links = linkedRegionsIn(draft);
    exempt.insert(exempt.end(), links.begin(), links.end());
    std::set<std::string_view> suggestedFor;
    for (const TextRange& range : misspelt(draft, speller, context.language, context.knownWords, exempt)) {
        const std::string_view word = in(range, draft);
        findings.push_back(findingAt(CheckKind::Spelling, range, draft));
        if (suggestedFor.contains(word) || suggestedFor.size() < mostSuggestedFor) {
            suggestedFor.insert(word);
            findings.back().suggestions = speller.suggestions(word, context.language);
        }
    }
}

}

std::vector<CheckFinding> findingsIn(std::string_view draft, const DraftContext& given, const Speller& speller)
{
    DraftContext context = given;
    if (!context.lengthOf)
        context.lengthOf = graphemeCount;
    const TextRanges placeholders = placeholdersIn(draft);
    Findings findings;
    checkLength(findings, draft, context);
    checkAudience(findings, draft, context);
    checkThirdParties(findings, draft, context);
    add(findings, CheckKind::OpenPlaceholder, placeholders, draft, true);
    checkWording(findings, draft, context);
    checkAnswer(findings, draft, context);
    checkSpelling(findings, draft, context, speller, placeholders);
    std::ranges::stable_sort(findings, {}, &CheckFinding::begin);
    return findings;
}

bool blocks(const std::vector<CheckFinding>& findings)
{
    return std::ranges::any_of(findings, &CheckFinding::blocks);
}

}
