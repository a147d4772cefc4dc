// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/text_groups.h"

#include "shingles.h"
#include "telling_words.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace earshot {

namespace {

using namespace std::chrono_literals;

constexpr auto sameTextWithin = 24h;
constexpr auto sameProblemWithin = 72h;
constexpr double alike = 0.5; ///< resemblance
constexpr std::size_t fewestShingles = 5;

// The score of a shared problem: docs/methods/groups.md says why these.
constexpr double enough = 2.5, serviceIsOut = 2.5, sharedKind = 1;
constexpr std::size_t mostWordsShown = 5;

struct Member {
    MentionId id;
    AuthorId author;
    BrandId brand;
    bool complains;
    Time at;
    std::string language;
    Shingles shingles;
    Signature signature;
    std::vector<Cue> kinds; ///< problems only, each once
    TellingWords words;
};

/// What does not work, where it stands in the text; nothing for what is no complaint.
std::vector<CueHit> problemsIn(const NearText& text)
{
    std::vector<CueHit> hits = text.complains ? cuesIn(text.text, text.language) : std::vector<CueHit>{};
    std::erase_if(hits, [](const CueHit& hit) { return isHarm(hit.cue); });
    return hits;
}

std::vector<Cue> kindsOf(const std::vector<CueHit>& hits)
{
    std::set<Cue> kinds;
    for (const CueHit& hit : hits)
        kinds.insert(hit.cue);
    return { kinds.begin(), kinds.end() };
}

Member memberOf(const NearText& text)
{
    const std::vector<CueHit> problems = problemsIn(text);
    std::vector<WordForm> words = wordFormsIn(text.text);
    std::vector<std::string_view> folded;
    for (const WordForm& form : words)
        folded.push_back(form.folded);
    Member member{ text.id, text.author, text.brand, text.complains, text.at, text.language, shinglesOf(folded), {}, kindsOf(problems),
        {} };
    member.signature = signatureOf(member.shingles);
    std::erase_if(words, [&](const WordForm& form) { // what has told the kind does not count again
        const auto at = static_cast<std::size_t>(form.word.data() - text.text.data());
        return std::ranges::any_of(problems, [at](const CueHit& hit) { return hit.begin <= at && at < hit.end; });
    });
    member.words = tellingWordsIn(words);
    return member;
}

bool isWithin(Time one, Time other, std::chrono::microseconds span)
{
    return one < other ? other - one <= span : one - other <= span;
}

/// The bands save nearly all of the exact comparisons, and settle none.
bool saysTheSame(const Member& one, const Member& other)
{
    return other.shingles.size() >= fewestShingles && shareBand(one.signature, other.signature)
        && resemblance(one.shingles, other.shingles) >= alike;
}

bool mayShareProblem(const Member& one, const Member& other)
{
    const bool isSameAccount = one.author == other.author && one.author;
    return other.complains && other.id != one.id && other.brand == one.brand && !isSameAccount
        && isWithin(other.at, one.at, sameProblemWithin);
}

struct CommonProblem {
    std::vector<Cue> kinds;
    std::vector<std::string> words; ///< as in the first
};

std::optional<CommonProblem> commonProblem(const Member& one, const Member& other)
{
    CommonProblem common;
    std::ranges::set_intersection(one.kinds, other.kinds, std::back_inserter(common.kinds));
    SharedWords telling = shared(one.words, other.words);
    double score = telling.score;
    for (const Cue kind : common.kinds)
        score += kind == Cue::NoService ? serviceIsOut : sharedKind;
    common.words = std::move(telling.words);
    return score < enough ? std::nullopt : std::optional(std::move(common));
}

/// Names by how often each was seen, most often first; of equals the first in order.
template <class T>
std::vector<T> mostFrequent(const std::map<T, int>& counts)
{
    std::vector<std::pair<T, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, [](const auto& entry) { return entry.second; });
    std::vector<T> names;
    for (auto& [name, count] : sorted)
        names.push_back(std::move(name));
    return names;
}

}

struct TextGroups::Index {
    std::vector<Member> members; ///< newest first
    std::unordered_map<std::int64_t, std::size_t> byId;

    const Member* find(MentionId id) const
    {
        const auto found = byId.find(id.value);
        return found == byId.end() ? nullptr : &members[found->second];
    }
};

TextGroups::TextGroups(const std::vector<NearText>& texts) : index_(std::make_unique<Index>())
{
    TellingWeights weights;
    for (const NearText& text : texts) {
        index_->members.push_back(memberOf(text));
        weights.add(index_->members.back().words, text.language);
    }
    std::ranges::stable_sort(index_->members, std::ranges::greater{}, &Member::at);
    for (std::size_t i = 0; i < index_->members.size(); ++i) {
        Member& member = index_->members[i];
        weights.weigh(member.words, member.language);
        index_->byId.emplace(member.id.value, i);
    }
}

TextGroups::TextGroups(TextGroups&&) noexcept = default;
TextGroups& TextGroups::operator=(TextGroups&&) noexcept = default;
TextGroups::~TextGroups() = default;

SameText TextGroups::sameText(MentionId id) const
{
    const Member* const asked = index_->find(id);
    SameText group;
    if (!asked || asked->shingles.size() < fewestShingles)
        return group;
    std::set<std::int64_t> accounts{ asked->author.value };
    group.first = group.last = asked->at;
    for (const Member& other : index_->members) {
        if (other.id == id || !isWithin(other.at, asked->at, sameTextWithin) || !saysTheSame(*asked, other))
            continue;
        group.others.push_back(other.id);
        accounts.insert(other.author.value);
        group.first = std::min(group.first, other.at);
        group.last = std::max(group.last, other.at);
    }
    group.accounts = static_cast<int>(accounts.size());
    return group;
}

SameProblem TextGroups::sameProblem(MentionId id) const
{
    const Member* const asked = index_->find(id);
    SameProblem group;
    if (!asked || !asked->complains)
        return group;
    std::set<std::int64_t> accounts;
    std::map<Cue, int> kinds;
    std::map<std::string, int> words;
    for (const Member& other : index_->members) {
        const auto common = mayShareProblem(*asked, other) ? commonProblem(*asked, other) : std::nullopt;
        if (!common)
            continue;
        group.others.push_back(other.id);
        accounts.insert(other.author.value);
        for (const Cue kind : common->kinds)
            ++kinds[kind];
        for (const std::string& word : common->words)
            ++words[word];
    }
    group.accounts = static_cast<int>(accounts.size());
    group.kinds = mostFrequent(kinds);
    group.words = mostFrequent(words);
    group.words.resize(std::min(group.words.size(), mostWordsShown));
    return group;
}

}
