// SPDX-License-Identifier: GPL-3.0-or-later
// bench_queries WORKSPACE [RUNS=200]: how long lists and searches take, beside the same full-text match through SQLite's C API.
#include "earshot/app/groups.h"
#include "earshot/base/clock.h"
#include "measuring.h"
#include "required.h"
#include "search_terms.h"

#include <fmt/format.h>

#include <array>
#include <exception>
#include <functional>

namespace earshot::bench {

namespace {

constexpr int onOneScreen = 50;
constexpr double wantedMilliseconds = 100;

/// What is asked of the workspace; the bare match stands beside it where one index lookup is the whole question.
struct Question {
    std::string search{}; ///< empty: a list
    MentionFilter filter{};
    MentionId before{};
    std::string match{};
    bool asksForWaves = false; ///< of as many mentions as a screen shows, from `before` on
};

struct Kind {
    std::string name;
    std::function<Question(const SearchTerms&, Dice&)> ask;
};

Question word(const std::string& word)
{
    return { .search = word, .match = "\"" + word + "\"" };
}

Question prefix(const std::string& letters)
{
    return { .search = letters + "*", .match = "\"" + letters + "\" *" };
}

Question both(const std::string& first, const std::string& second)
{
    return { .search = first + " " + second, .match = "\"" + first + "\" AND \"" + second + "\"" };
}

constexpr std::array labels{ Label::Complaint, Label::Troll, Label::Other, Label::Unsure };

MentionFilter labelled(Label label)
{
    MentionFilter filter;
    filter.label = label;
    return filter;
}

std::vector<Kind> lists()
{
    using Terms = SearchTerms;
    return {
        { "list, first page", [](const Terms&, Dice&) { return Question{}; } },
        { "list, deep page", [](const Terms& terms, Dice& dice) { return Question{ .before = terms.mention(dice) }; } },
        { "list by verdict, first page", [](const Terms&, Dice& dice) { return Question{ .filter = labelled(dice.of(labels)) }; } },
        { "list by verdict, deep page",
            [](const Terms& terms, Dice& dice) { return Question{ .filter = labelled(dice.of(labels)), .before = terms.mention(dice) }; } },
    };
}

std::vector<Kind> waves()
{
    return { { "waves of a screen",
        [](const SearchTerms& terms, Dice& dice) { return Question{ .before = terms.mention(dice), .asksForWaves = true }; } } };
}

std::vector<Kind> searches()
{
    using Terms = SearchTerms;
    const auto oneOf = [](Dice& dice, const std::string& letters) { return letters.substr(dice.below(letters.size()), 1); };
    return {
        { "common word", [](const Terms& terms, Dice& dice) { return word(terms.common(dice)); } },
        { "common word, deep page",
            [](const Terms& terms, Dice& dice) { return Question{ .search = terms.common(dice), .before = terms.mention(dice) }; } },
        { "middling word", [](const Terms& terms, Dice& dice) { return word(terms.middling(dice)); } },
        { "rare word", [](const Terms& terms, Dice& dice) { return word(terms.rare(dice)); } },
        { "two common words", [](const Terms& terms, Dice& dice) { return both(terms.common(dice), terms.common(dice)); } },
        { "common and middling word", [](const Terms& terms, Dice& dice) { return both(terms.common(dice), terms.middling(dice)); } },
        { "two middling words", [](const Terms& terms, Dice& dice) { return both(terms.middling(dice), terms.middling(dice)); } },
        { "phrase of three words",
            [](const Terms& terms, Dice& dice) {
                const std::string quoted = "\"" + terms.phrase(dice) + "\"";
                return Question{ .search = quoted, .match = quoted };
            } },
        { "prefix of five letters", [](const Terms& terms, Dice& dice) { return prefix(terms.prefix(dice)); } },
        { "prefix of one letter", [=](const Terms&, Dice& dice) { return prefix(oneOf(dice, "abcdefghijklmnoprstuvwyz")); } },
        { "author:", [](const Terms& terms, Dice& dice) { return Question{ .search = "author:\"" + terms.authorName(dice) + "\"" }; } },
        { "common word, author:",
            [](const Terms& terms, Dice& dice) {
                return Question{ .search = terms.common(dice) + " author:\"" + terms.authorName(dice) + "\"" };
            } },
        { "common word, verdict:",
            [](const Terms& terms, Dice& dice) {
                return Question{ .search = terms.common(dice) + " verdict:" + std::string(nameOf(dice.of(labels))) };
            } },
        { "common word, before:",
            [](const Terms& terms, Dice& dice) { return Question{ .search = terms.common(dice) + " before:" + terms.date(dice) }; } },
        { "rare word, before:",
            [](const Terms& terms, Dice& dice) { return Question{ .search = terms.rare(dice) + " before:" + terms.date(dice) }; } },
    };
}

std::size_t wavesAnswered(Workspace& workspace, MentionId first)
{
    std::vector<MentionId> ids;
    for (int i = 0; i < onOneScreen; ++i)
        ids.push_back({ first.value + i });
    std::size_t waves = 0;
    for (const MentionGroups& one : required(groupsNear(workspace, ids)))
        waves += one.sameText.others.empty() && one.sameProblem.others.empty() ? 0 : 1;
    return waves;
}

/// Answers as the window and the command line get them.
std::size_t answered(Workspace& workspace, const Question& question)
{
    if (question.asksForWaves)
        return wavesAnswered(workspace, question.before);
    if (question.search.empty())
        return required(workspace.mentions().list(question.filter, question.before, onOneScreen)).size();
    return required(workspace.search().find(required(parsedQuery(question.search)), question.before, onOneScreen)).size();
}

class BareMatch {
public:
    explicit BareMatch(const RawDatabase& database)
        : select_(database.handle(),
            "select rowid from mention_text where mention_text match ? order by rowid desc limit " + std::to_string(onOneScreen))
    {
    }

    std::size_t answered(const std::string& match)
    {
        sqlite3_bind_text(select_.handle(), 1, match.c_str(), -1, SQLITE_STATIC);
        std::size_t rows = 0;
        while (select_.step())
            ++rows;
        return rows;
    }

private:
    RawStatement select_;
};

double millisecondsOf(const std::function<void()>& work)
{
    const Stopwatch watch;
    work();
    return watch.seconds() * 1e3;
}

struct Times {
    double cold = 0;
    std::vector<double> ours{}, bare{};
    std::size_t rows = 0;
};

class QueryBench {
public:
    QueryBench(std::string file, std::size_t runs)
        : file_(std::move(file))
        , runs_(runs)
        , database_(file_)
        , workspace_(required(opened()))
        , bare_(database_)
        , terms_(database_, workspace_.store())
    {
    }

    void run()
    {
        fmt::print("Queries on {} mentions, {} runs each, {} rows at most; milliseconds\n", required(workspace_.store().info()).mentions,
            runs_, onOneScreen);
        fmt::print("{:<28} {:>6} {:>8} {:>8} {:>8} {:>8} {:>8} {:>9} {:>9}\n", "", "rows", "cold", "p50", "p95", "p99", "max", "bare p50",
            "bare p95");
        for (const auto& kinds : { lists(), waves(), searches() })
            for (const Kind& kind : kinds)
                print(kind.name, timesOf(kind));
        fmt::print("p95 of all kinds under {} ms: {}\n", wantedMilliseconds, missed_.empty() ? "reached" : "MISSED by" + missed_);
    }

private:
    Result<Workspace> opened() const { return Workspace::open(file_, clock_, "bench", OpenMode::ReadOnly); }

    Times timesOf(const Kind& kind)
    {
        Dice dice(runs_);
        Times times;
        times.cold = cold(kind.ask(terms_, dice));
        for (std::size_t i = 0; i < runs_; ++i) {
            const Question question = kind.ask(terms_, dice);
            times.ours.push_back(millisecondsOf([&] { times.rows += answered(workspace_, question); }));
            if (!question.match.empty())
                times.bare.push_back(millisecondsOf([&] { bare_.answered(question.match); }));
        }
        return times;
    }

    /// A connection of its own, and no page of the file in memory that the system lets go.
    double cold(const Question& question) const
    {
        giveUpPages(file_);
        return millisecondsOf([&] {
            Workspace workspace = required(opened());
            answered(workspace, question);
        });
    }

    void print(const std::string& name, const Times& times)
    {
        const auto& ours = times.ours;
        fmt::print("{:<28} {:>6.1f} {:>8.1f} {:>8.2f} {:>8.2f} {:>8.2f} {:>8.2f}", name,
            static_cast<double>(times.rows) / static_cast<double>(runs_), times.cold, median(ours), quantile(ours, 0.95),
            quantile(ours, 0.99), quantile(ours, 1));
        if (!times.bare.empty())
            fmt::print(" {:>9.2f} {:>9.2f}", median(times.bare), quantile(times.bare, 0.95));
        fmt::print("\n");
        std::fflush(stdout);
        if (quantile(ours, 0.95) >= wantedMilliseconds)
            missed_ += " [" + name + "]";
    }

    std::string file_;
    std::size_t runs_;
    RawDatabase database_;
    SystemClock clock_;
    Workspace workspace_;
    BareMatch bare_;
    SearchTerms terms_;
    std::string missed_;
};

}

}

int main(int argc, char** argv)
try {
    if (argc != 2 && argc != 3) {
        fmt::print(stderr, "usage: bench_queries WORKSPACE [RUNS]\n");
        return 2;
    }
    earshot::bench::QueryBench(argv[1], argc == 3 ? std::stoul(argv[2]) : 200).run();
    return 0;
} catch (const std::exception& failed) {
    fmt::print(stderr, "bench_queries: {}\n", failed.what());
    return 1;
}
