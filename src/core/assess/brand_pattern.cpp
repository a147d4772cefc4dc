// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_pattern.h"

#include "earshot/assess/cues.h"
#include "earshot/base/text.h"
#include "name_form.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>

namespace earshot {

namespace {

using enum RelevanceSign;

/// Log-odds. Source   docs/methods/relevance.md
namespace weight {
constexpr double certain = certainWeight, hashtag = 3, name = 3, commonWord = -1, shortWord = -1.5;
constexpr double quoted = 2, capitalised = 2, partOfName = -1, lowerCase = -1.5, article = -1.5, noArticle = 1;
constexpr double aboutTerm = 2, notTerm = -3.5, service = 2, conversation = 3, excluded = -10;
}
/// Of the sorter's probability beyond what is usual.
constexpr double complaintSlope = 3, usualComplaint = 0.35, leastOfComplaint = 0.3;
constexpr std::size_t mostTerms = 2; ///< of each kind; more say the same again
constexpr std::size_t shortLetters = 3;

constexpr std::array<std::string_view, 5> languagesOfDictionaries{ "en", "de", "id", "tr", "ru" };

std::string linkPart(std::string_view url)
{
    std::string link = searchFolded(trimmed(url));
    for (const std::string_view prefix : { "https://", "http://", "www." })
        if (link.starts_with(prefix))
            link.erase(0, prefix.size());
    while (link.ends_with('/'))
        link.pop_back();
    return link;
}

std::string namePart(std::string_view name, char sign)
{
    std::string folded = searchFolded(trimmed(name));
    if (folded.starts_with(sign))
        folded.erase(0, 1);
    return folded;
}

template <class Entry, class Fold>
std::vector<Entry> entriesOf(const std::vector<std::string>& texts, const Fold& fold)
{
    std::vector<Entry> entries;
    for (const std::string& text : texts)
        if (std::string folded = fold(text); !folded.empty())
            entries.push_back({ text, std::move(folded) });
    return entries;
}

std::vector<ContextTerm> termsOf(const std::vector<std::string>& texts)
{
    std::vector<ContextTerm> terms;
    for (const std::string& text : texts)
        if (ContextTerm term(text); !term.isEmpty())
            terms.push_back(std::move(term));
    return terms;
}

double sumOf(const std::vector<RelevanceReason>& reasons)
{
    return std::accumulate(
        reasons.begin(), reasons.end(), 0.0, [](double sum, const RelevanceReason& reason) { return sum + reason.weight; });
}

/// The word that says that something fails, or that harm is done; "" for none.
std::string_view serviceWordIn(std::string_view text, std::string_view language)
{
    const std::vector<CueHit> hits = cuesIn(text, language);
    return hits.empty() ? std::string_view{} : text.substr(hits.front().begin, hits.front().end - hits.front().begin);
}

/// Who speaks of a comet hardly ever complains of it.
void addTrouble(std::vector<RelevanceReason>& reasons, std::string_view text, const RelevanceSetting& setting)
{
    if (const std::string_view word = serviceWordIn(text, setting.language); !word.empty())
        reasons.push_back({ Service, std::string(word), weight::service });
    const double complaint = complaintSlope * (setting.complaint - usualComplaint);
    if (std::abs(complaint) >= leastOfComplaint)
        reasons.push_back({ complaint > 0 ? Complaint : NoComplaint, {}, complaint });
}

void addUse(std::vector<RelevanceReason>& reasons, const NameUse& use)
{
    switch (use.form) {
    case NameForm::Quoted:
        reasons.push_back({ Quoted, {}, weight::quoted });
        break;
    case NameForm::Capitalised:
        reasons.push_back({ Capitalised, {}, weight::capitalised });
        break;
    case NameForm::PartOfName:
        reasons.push_back({ PartOfName, {}, weight::partOfName });
        break;
    case NameForm::LowerCase:
        reasons.push_back({ LowerCase, {}, weight::lowerCase });
        break;
    case NameForm::Unclear:
        break;
    }
    if (use.before == BeforeName::Article)
        reasons.push_back({ Article, {}, weight::article });
    else if (use.before == BeforeName::NoArticle)
        reasons.push_back({ NoArticle, {}, weight::noArticle });
}

}

BrandPattern::BrandPattern(const Brand& brand)
    : brand_(brand.id)
    , keywords_(phrasesOf(brand.keywords))
    , excludes_(phrasesOf(brand.excludes))
    , hashtags_(entriesOf<Entry>(brand.hashtags, [](const std::string& name) { return namePart(name, '#'); }))
    , handles_(entriesOf<Entry>(brand.handles, [](const std::string& name) { return namePart(name, '@'); }))
    , links_(entriesOf<Entry>(brand.urls, linkPart))
    , aboutTerms_(termsOf(brand.aboutTerms))
    , notTerms_(termsOf(brand.notTerms))
{
    for (Phrase& keyword : keywords_) {
        const auto common = std::ranges::find(brand.common, keyword.shown, &CommonWord::word);
        if (common != brand.common.end())
            keyword.commonIn = common->languages;
        ownWords_.append(keyword.shown).append(" ");
    }
    for (const auto* names : { &hashtags_, &handles_ })
        for (const Entry& entry : *names)
            ownWords_.append(entry.folded).append(" ");
}

std::vector<BrandPattern::Phrase> BrandPattern::phrasesOf(const std::vector<std::string>& texts)
{
    std::vector<Phrase> phrases;
    for (const std::string& text : texts)
        if (std::vector<std::string> words = foldedWords(text); !words.empty()) // a phrase without words would be in every text
            phrases.push_back({ text, std::move(words), {}, graphemeCount(trimmed(text)) <= shortLetters });
    return phrases;
}

bool BrandPattern::Phrase::isCommonIn(std::string_view language) const
{
    const bool isOfDictionary = std::ranges::find(languagesOfDictionaries, language) != languagesOfDictionaries.end();
    return isOfDictionary ? std::ranges::find(commonIn, language) != commonIn.end() : !commonIn.empty();
}

bool BrandPattern::isNamedIn(const FoldedText& folded) const
{
    return std::ranges::any_of(keywords_, [&](const Phrase& keyword) { return folded.hasPhrase(keyword.words); })
        || std::ranges::any_of(hashtags_, [&](const Entry& entry) { return folded.hasHashtag(entry.folded); })
        || std::ranges::any_of(handles_, [&](const Entry& entry) { return folded.hasHandle(entry.folded); })
        || std::ranges::any_of(links_, [&](const Entry& entry) { return folded.hasLink(entry.folded); });
}

const BrandPattern::Phrase* BrandPattern::excludedWordIn(const FoldedText& folded) const
{
    const auto found = std::ranges::find_if(excludes_, [&](const Phrase& phrase) { return folded.hasPhrase(phrase.words); });
    return found == excludes_.end() ? nullptr : &*found;
}

BrandPattern::Reasons BrandPattern::plainNamesIn(const FoldedText& folded) const
{
    Reasons reasons;
    for (const Entry& entry : handles_)
        if (reasons.empty() && folded.hasHandle(entry.folded))
            reasons.push_back({ Handle, entry.shown, weight::certain });
    for (const Entry& entry : links_)
        if (reasons.empty() && folded.hasLink(entry.folded))
            reasons.push_back({ Link, entry.shown, weight::certain });
    for (const Entry& entry : hashtags_)
        if (reasons.empty() && folded.hasHashtag(entry.folded))
            reasons.push_back({ Hashtag, entry.shown, weight::hashtag });
    return reasons;
}

BrandPattern::Reasons BrandPattern::reasonsOf(const Phrase& keyword, std::string_view text, std::string_view language)
{
    Reasons reasons;
    if (keyword.isCommonIn(language)) {
        reasons.push_back({ RelevanceSign::CommonWord, keyword.shown, weight::commonWord });
        addUse(reasons, nameUseOf(keyword.words.front(), text, language));
    } else {
        reasons.push_back({ Name, keyword.shown, weight::name });
    }
    if (keyword.isShort)
        reasons.push_back({ ShortWord, {}, weight::shortWord });
    return reasons;
}

BrandPattern::Reasons BrandPattern::keywordIn(const FoldedText& folded, std::string_view text, std::string_view language) const
{
    Reasons best;
    for (const Phrase& keyword : keywords_)
        if (folded.hasPhrase(keyword.words))
            if (Reasons reasons = reasonsOf(keyword, text, language); best.empty() || sumOf(reasons) > sumOf(best))
                best = std::move(reasons);
    return best;
}

void BrandPattern::addContext(Reasons& reasons, const FoldedText& folded) const
{
    const std::vector<std::string_view> spoken = words(folded.text());
    const auto add = [&](const std::vector<ContextTerm>& terms, RelevanceSign sign, double worth) {
        std::size_t found = 0;
        for (const ContextTerm& term : terms)
            if (found < mostTerms && term.isIn(spoken)) {
                reasons.push_back({ sign, term.text(), worth });
                ++found;
            }
    };
    add(aboutTerms_, AboutTerm, weight::aboutTerm);
    add(notTerms_, NotTerm, weight::notTerm);
}

std::optional<Relevance> BrandPattern::relevanceIn(const FoldedText& folded, std::string_view text, const RelevanceSetting& setting) const
{
    Reasons reasons = plainNamesIn(folded);
    if (reasons.empty())
        reasons = keywordIn(folded, text, setting.language);
    if (reasons.empty())
        return std::nullopt;
    if (const Phrase* const excluded = excludedWordIn(folded))
        return Relevance{ brand_, 0, { { Excluded, excluded->shown, weight::excluded } } };
    if (reasons.front().sign == RelevanceSign::CommonWord)
        addTrouble(reasons, text, setting);
    if (setting.isOwnFeed)
        reasons.push_back({ OwnFeed, {}, weight::certain });
    if (setting.answered == brand_)
        reasons.push_back({ Conversation, {}, weight::conversation });
    if (!aboutTerms_.empty() || !notTerms_.empty())
        addContext(reasons, folded);
    if (!learnt_.isEmpty())
        std::ranges::move(learnt_.reasonsIn(text), std::back_inserter(reasons));
    for (RelevanceReason& reason : reasons)
        reason.weight = std::round(100 * reason.weight) / 100; // as it is shown
    const double score = 1 / (1 + std::exp(-sumOf(reasons)));
    std::ranges::stable_sort(reasons, std::ranges::greater{}, [](const RelevanceReason& reason) { return std::abs(reason.weight); });
    return Relevance{ brand_, score, std::move(reasons) };
}

}
