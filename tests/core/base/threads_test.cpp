// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/digest.h"
#include "earshot/base/html.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "support/catch.h"

#include <latch>
#include <thread>

using namespace earshot;

namespace {

/// Everything that keeps tables, parsers or iterators behind its back, in one string.
std::string everythingOf(std::string_view text)
{
    return textOfHtml(text) + searchFolded(text) + caseFolded(text) + std::to_string(graphemeCount(text)) + shortened(text, 5)
        + canonicalLink(text) + hexOf(sha256(text));
}

}

TEST_CASE("Text is read alike on many threads at once")
{
    const std::string html = "<p>Größe &amp; Ёлка 👩‍🚀<b>İ</b> https://www.kelp.example/?utm_source=x</p>";
    std::vector<std::string> results(8);
    std::latch start(static_cast<std::ptrdiff_t>(results.size())); // the libraries' first use is what can go wrong
    std::vector<std::thread> threads;
    for (std::string& result : results)
        threads.emplace_back([&] {
            start.arrive_and_wait();
            for (int round = 0; round < 50; ++round)
                result = everythingOf(html);
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& result : results)
        CHECK(result == everythingOf(html));
}
