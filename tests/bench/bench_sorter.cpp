// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sorter [TEXTS=20000]: texts a second through the shipped sorter, with and without reasons, and feed items through the reader. One
// thread.
#include "earshot/assess/sorter.h"
#include "earshot/platform/registry.h"
#include "feeds.h"
#include "measuring.h"
#include "required.h"
#include "written.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <functional>

namespace earshot::bench {

namespace {

constexpr int rounds = 7;

/// One thing that is measured, in turn with the others.
struct Task {
    std::string name;
    std::size_t count;
    std::function<void()> work;
    std::vector<double> rates{};
};

std::vector<std::string> textsOf(std::size_t count, std::size_t bytes)
{
    Dice dice(1);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.push_back(written(dice, bytes).text);
    return texts;
}

Task judging(const std::string& name, const std::vector<std::string>& texts, Reasons reasons)
{
    return { name, texts.size(), [&texts, reasons] {
                for (const std::string& text : texts)
                    if (Sorter::shipped().judge(text, reasons).language.empty())
                        throw std::runtime_error("a text without a language");
            } };
}

Task parsing(const std::string& name, const FeedPlan& plan, std::size_t feed, std::size_t times)
{
    Response response{ .status = 200,
        .headers = { { "Content-Type", "application/xml" } },
        .body = feedText(plan, feed),
        .url = "https://forum.example/" + feedName(feed) };
    const Source source{ .id = { 1 }, .platform = "feed", .baseUrl = response.url };
    return { name, plan.items * times, [=] {
                for (std::size_t i = 0; i < times; ++i)
                    if (required(required(platformNamed("feed"))->readPage(source, {}, response, {})).items.size() != plan.items)
                        throw std::runtime_error("items are missing");
            } };
}

void measure(std::vector<Task>& tasks)
{
    for (int round = 0; round <= rounds; ++round)
        for (Task& task : tasks) {
            const Stopwatch watch;
            task.work();
            if (round > 0)
                task.rates.push_back(static_cast<double>(task.count) / watch.seconds());
        }
}

void print(const std::vector<Task>& tasks)
{
    fmt::print("One thread, {} rounds after a warm-up\n{:<44} {:>9} {:>9} {:>9} {:>9}\n", rounds, "", "a second", "min", "max", "µs each");
    for (const Task& task : tasks)
        fmt::print("{:<44} {:>9.0f} {:>9.0f} {:>9.0f} {:>9.1f}\n", task.name, median(task.rates), std::ranges::min(task.rates),
            std::ranges::max(task.rates), 1e6 / median(task.rates));
}

}

}

int main(int argc, char** argv)
try {
    using namespace earshot;
    using namespace earshot::bench;
    const std::size_t count = argc > 1 ? std::stoul(argv[1]) : 20'000;
    const auto posts = textsOf(count, 150), threads = textsOf(count / 4, 650);
    const FeedPlan plan{ .feeds = 2, .items = 200 };
    std::vector<Task> tasks{ judging("sorter, posts of 150 bytes, no reasons", posts, Reasons::Off),
        judging("sorter, posts of 150 bytes, reasons", posts, Reasons::On),
        judging("sorter, texts of 650 bytes, no reasons", threads, Reasons::Off),
        judging("sorter, texts of 650 bytes, reasons", threads, Reasons::On), parsing("RSS items of 1.2 kB read", plan, 0, count / 1000),
        parsing("Atom items of 1.2 kB read", plan, 1, count / 1000) };
    measure(tasks);
    print(tasks);
    return 0;
} catch (const std::exception& failed) {
    fmt::print(stderr, "bench_sorter: {}\n", failed.what());
    return 1;
}
