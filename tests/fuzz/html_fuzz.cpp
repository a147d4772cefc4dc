// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/html.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

}

/// Whatever a stranger posts becomes valid text, and folding what is folded changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace earshot;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string text = textOfHtml(bytes);
    require(isValidUtf8(text));
    require(text == repairedUtf8(text));
    require(graphemeCount(text) <= text.size());
    for (const std::string_view word : words(bytes))
        require(isValidUtf8(word));
    for (const std::string_view source : { bytes, std::string_view(text) }) {
        const std::string folded = searchFolded(source);
        require(isValidUtf8(folded));
        require(searchFolded(folded) == folded);
        require(isValidUtf8(caseFolded(source)));
    }
    require(isValidUtf8(redactedUrl(bytes)));
    require(isValidUtf8(shortened(bytes, size / 2)));
    return 0;
}
