// SPDX-License-Identifier: GPL-3.0-or-later
// make_workspace FILE COUNT: a SQLite workspace with so many mentions, one in ten edited and one in twenty-five gone; prints how fast they
// were recorded, so that a slow-down shows. The making of texts and their sorting is not counted.
#include "earshot/document/sources.h"
#include "made_up_mentions.h"
#include "measuring.h"
#include "required.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <string>

namespace earshot::bench {

namespace {

constexpr std::size_t inOneTransaction = 4000;
constexpr std::size_t inOneLine = 50'000;
constexpr std::size_t changesLater = 20'000; ///< so many mentions after its own, a mention is edited or deleted

/// Writes per second, of late and ever.
struct Pace {
    std::size_t count = 0;
    double seconds = 0;
    double rate() const { return seconds > 0 ? static_cast<double>(count) / seconds : 0; }
};

class Filler {
public:
    Filler(const std::string& file, std::size_t count) : count_(count), made_(count), store_(required(Store::create(file, made_.seenAt(0))))
    {
        for (const Source& source : MadeUpMentions::sources())
            required(Sources(store_).add(source, "bench", made_.seenAt(0)));
    }

    void fill()
    {
        fmt::print("{:>10} {:>10} {:>18}\n", "mentions", "new/s", "edits and gone/s");
        for (std::size_t at = 0; at < count_; at += inOneTransaction) {
            const std::size_t end = std::min(at + inOneTransaction, count_);
            record(at, end);
            if (at >= changesLater)
                change(at - changesLater, end - changesLater);
            if (end == 3 * inOneTransaction || end / inOneLine != at / inOneLine || end == count_)
                printLine(end);
        }
        fmt::print("the last {} / the first {}: {:.2f} (wanted 0.8: {})\n", inOneLine, 3 * inOneTransaction, last_ / first_,
            last_ >= 0.8 * first_ ? "reached" : "MISSED");
    }

private:
    using Pages = std::vector<std::vector<Sorted>>;

    void record(std::size_t begin, std::size_t end)
    {
        Pages pages;
        for (std::size_t number = begin; number < end; ++number) {
            if (number % MadeUpMentions::onOnePage == 0)
                pages.emplace_back();
            pages.back().push_back(made_.first(number));
        }
        const Stopwatch watch;
        Transaction transaction = required(Transaction::begin(store_));
        for (std::size_t page = 0; page < pages.size(); ++page) {
            const std::size_t number = begin + page * MadeUpMentions::onOnePage;
            const Source& source = MadeUpMentions::sourceOf(number);
            const auto recorded = required(Mentions(store_).record(source.id, source.platform, pages[page], made_.seenAt(number)));
            for (const RecordedMention& mention : recorded.added)
                ids_.push_back(mention.id);
        }
        required(transaction.commit());
        new_.count += end - begin;
        new_.seconds += watch.seconds();
    }

    void change(std::size_t begin, std::size_t end)
    {
        std::vector<std::pair<std::size_t, Sorted>> edits;
        for (std::size_t number = begin; number < end; ++number)
            if (number % 10 == 3)
                edits.emplace_back(number, made_.edited(number));
        const Stopwatch watch;
        Transaction transaction = required(Transaction::begin(store_));
        for (const auto& [number, edit] : edits) {
            const Source& source = MadeUpMentions::sourceOf(number);
            required(Mentions(store_).record(source.id, source.platform, { edit }, made_.seenAt(number + changesLater)));
        }
        for (std::size_t number = (begin + 24) / 25 * 25; number < end; number += 25, ++changes_.count)
            required(Mentions(store_).recordGone(ids_[number], GoneReason::NotFound, made_.seenAt(number + changesLater)));
        required(transaction.commit());
        changes_.count += edits.size();
        changes_.seconds += watch.seconds();
    }

    void printLine(std::size_t mentions)
    {
        last_ = new_.rate();
        if (first_ == 0)
            first_ = last_;
        fmt::print("{:>10} {:>10.0f} {:>18.0f}\n", mentions, last_, changes_.rate());
        std::fflush(stdout);
        new_ = changes_ = {};
    }

    std::size_t count_;
    MadeUpMentions made_;
    Store store_;
    std::vector<MentionId> ids_{};
    Pace new_{}, changes_{};
    double first_ = 0, last_ = 0;
};

}

}

int main(int argc, char** argv)
try {
    if (argc != 3) {
        fmt::print(stderr, "usage: make_workspace FILE COUNT\n");
        return 2;
    }
    earshot::bench::Filler(argv[1], std::stoul(argv[2])).fill();
    return 0;
} catch (const std::exception& failed) {
    fmt::print(stderr, "make_workspace: {}\n", failed.what());
    return 1;
}
