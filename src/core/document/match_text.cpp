// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_text.h"

#include "earshot/model/names.h"
#include "index_text.h"

#include <vector>

namespace earshot {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty())
            text += between;
        text += part;
    }
    return text;
}

std::string inBrackets(std::string_view text)
{
    return std::string("(").append(text).append(")");
}

std::string quoted(const std::string& text, char quote)
{
    return quote + text + quote;
}

std::string phrase(const SearchQuery::Term& term, const MatchWords& syntax)
{
    std::string text;
    if (syntax.quotesWholePhrase) {
        text = quoted(joined(term.words, syntax.next), syntax.quote);
    } else {
        std::vector<std::string> parts;
        for (const std::string& word : term.words)
            parts.push_back(quoted(word, syntax.quote));
        text = joined(parts, syntax.next);
    }
    if (term.prefix)
        text += syntax.prefix;
    return inBrackets(text);
}

std::vector<SearchQuery::Term> indexTerms(const SearchQuery& query)
{
    std::vector<SearchQuery::Term> terms = query.terms;
    for (const std::string& word : query.author)
        terms.push_back({ .words = { authorTerm(word) }, .prefix = true });
    if (query.verdict)
        terms.push_back({ .words = { labelTerm(nameOf(*query.verdict)) } });
    return terms;
}

}

std::string matchText(const SearchQuery& query, const MatchWords& words)
{
    std::vector<std::vector<std::string>> groups;
    std::vector<std::string> unwanted;
    for (const SearchQuery::Term& term : indexTerms(query)) {
        if (term.without)
            unwanted.push_back(phrase(term, words));
        else if (term.orPrevious && !groups.empty())
            groups.back().push_back(phrase(term, words));
        else
            groups.push_back({ phrase(term, words) });
    }
    std::vector<std::string> wanted;
    for (const auto& group : groups)
        wanted.push_back(inBrackets(joined(group, words.either)));
    std::string text = inBrackets(joined(wanted, words.both));
    if (!unwanted.empty())
        text.append(words.without).append(inBrackets(joined(unwanted, words.either)));
    return text;
}

}
