// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/promise_time.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// The first byte chooses the language; what is promised lies ahead, in the words of the draft, in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace earshot;
    constexpr std::string_view languages[] = { "en", "de", "id", "tr", "ru", "und" };
    if (size == 0)
        return 0;
    static const Time now = *parsedRfc3339("2026-03-02T09:00:00Z");
    static const WorkHours hours = usualHours("Europe/Berlin");
    const std::string_view draft(reinterpret_cast<const char*>(data) + 1, size - 1);
    std::size_t behind = 0;
    for (const PromisedTime& promised : promisedTimesIn(draft, languages[data[0] % std::size(languages)], now, hours)) {
        const bool isAhead = promised.dueAt > now && promised.dueAt <= now + std::chrono::hours(366 * 24);
        if (!isAhead || promised.begin < behind || promised.end <= promised.begin || promised.end > draft.size()
            || promised.sentence.empty())
            std::abort();
        behind = promised.end;
    }
    return 0;
}
