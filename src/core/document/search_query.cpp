// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "earshot/document/search.h"
#include "earshot/model/names.h"
#include "index_text.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

constexpr std::size_t mostTerms = 50;
constexpr std::size_t longestQuery = 4096;
constexpr std::array operators{ "author", "platform", "verdict", "lang", "before", "after" };

/// Typographic quotation marks, as phones and word processors put them, count as plain ones.
std::string withPlainQuotes(std::string text)
{
    for (const std::string_view mark : { "“", "”", "„", "«", "»" })
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at + 1, mark.size() - 1)[at] = '"';
    return text;
}

/// One word of the query line, with its signs taken off.
struct Token {
    std::string name{}; ///< of an operator, lower case
    std::string value{};
    bool quoted = false, without = false, prefix = false;
};

class Lexer {
public:
    explicit Lexer(std::string_view text) : rest_(text) { }

    bool atEnd()
    {
        while (rest_.starts_with(' '))
            rest_.remove_prefix(1);
        return rest_.empty();
    }

    Token next()
    {
        Token token;
        token.without = rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ' ';
        if (token.without)
            rest_.remove_prefix(1);
        token.name = takeOperator();
        token.quoted = rest_.starts_with('"');
        token.value = token.quoted ? takeQuoted() : takeUntil(" \"");
        if (token.quoted && rest_.starts_with('*'))
            token.prefix = !takeUntil(" \"").empty();
        else
            token.prefix = !token.quoted && token.value.ends_with('*');
        return token;
    }

private:
    std::string takeOperator()
    {
        const std::size_t colon = rest_.find(':');
        if (colon == std::string_view::npos)
            return {};
        const std::string name = caseFolded(rest_.substr(0, colon));
        if (std::ranges::find(operators, name) == operators.end())
            return {};
        rest_.remove_prefix(colon + 1);
        return name;
    }

    std::string takeQuoted()
    {
        rest_.remove_prefix(1);
        std::string value = takeUntil("\"");
        if (!rest_.empty())
            rest_.remove_prefix(1);
        return value;
    }

    std::string takeUntil(std::string_view stops)
    {
        const std::size_t end = std::min(rest_.find_first_of(stops), rest_.size());
        const std::string taken(rest_.substr(0, end));
        rest_.remove_prefix(end);
        return taken;
    }

    std::string_view rest_;
};

tl::unexpected<Error> unreadable(const Token& token)
{
    return failure(ErrorKind::InvalidArgument, (token.without ? "-" : "") + token.name + ":" + shortened(token.value, 40));
}

Result<void> takeOperator(const Token& token, SearchQuery& query)
{
    if (token.value.empty() || token.without)
        return unreadable(token);
    if (token.name == "author") {
        query.author = indexWords(token.value);
        if (query.author.empty())
            return unreadable(token);
    } else if (token.name == "platform") {
        query.platform = caseFolded(token.value);
    } else if (token.name == "lang") {
        query.language = caseFolded(token.value);
    } else if (token.name == "verdict") {
        query.verdict = named<Label>(caseFolded(token.value));
        if (!query.verdict)
            return unreadable(token);
    } else {
        const Result<Time> time = parsedRfc3339(token.value);
        if (!time)
            return unreadable(token);
        (token.name == "before" ? query.before : query.after) = *time;
    }
    return {};
}

bool hasOperator(const SearchQuery& query)
{
    return !query.author.empty() || !query.platform.empty() || !query.language.empty() || query.verdict || query.before || query.after;
}

Result<SearchQuery> checked(SearchQuery query)
{
    const auto isWithout = [](const SearchQuery::Term& term) { return term.without; };
    const bool onlyWithout = std::ranges::all_of(query.terms, isWithout) && query.author.empty() && !query.verdict;
    if (query.terms.empty() ? !hasOperator(query) : onlyWithout)
        return failure(ErrorKind::InvalidArgument, {}, "nothing to find");
    if (query.terms.size() + query.author.size() > mostTerms)
        return failure(ErrorKind::InvalidArgument, {}, "too many words");
    return query;
}

}

Result<SearchQuery> parsedQuery(std::string_view text)
{
    if (text.size() > longestQuery)
        return failure(ErrorKind::InvalidArgument, {}, "too long");
    const std::string line = withPlainQuotes(collapsedSpace(repairedUtf8(text)));
    SearchQuery query;
    bool afterOr = false;
    for (Lexer lexer(line); !lexer.atEnd();) {
        const Token token = lexer.next();
        if (!token.name.empty()) {
            if (const Result<void> taken = takeOperator(token, query); !taken)
                return tl::unexpected(taken.error());
        } else if (!token.quoted && token.value == "OR") {
            afterOr = true;
        } else if (SearchQuery::Term term{ .words = indexWords(token.value) }; !term.words.empty()) {
            term.prefix = token.prefix;
            term.without = token.without;
            term.orPrevious = std::exchange(afterOr, false) && !term.without;
            query.terms.push_back(std::move(term));
        }
    }
    return checked(std::move(query));
}

}
