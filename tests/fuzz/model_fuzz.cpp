// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as a verdict model; what is accepted must judge, explain and learn the same bytes as a text.
#include "earshot/assess/relevance.h"
#include "earshot/assess/sorter.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace earshot;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const Reason& reason : Sorter::shipped().judge(bytes, Reasons::On).reasons)
        if (reason.begin > reason.end || reason.end > size)
            std::abort();
    matchesQuery(bytes.substr(size / 2), bytes.substr(0, size / 2));
    if (Result<Sorter> sorter = Sorter::fromBytes(bytes)) {
        sorter->judge(bytes, Reasons::On);
        sorter->learn(bytes, Label::Complaint);
        sorter->judge(bytes);
    }
    return 0;
}
