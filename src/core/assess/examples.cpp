// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/training.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

#include <algorithm>

namespace earshot {
namespace {

std::string_view lineFrom(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Result<Example> exampleIn(std::string_view line, std::size_t number)
{
    const std::string place = "line " + std::to_string(number);
    const std::size_t first = line.find('\t'), last = line.rfind('\t');
    if (first == line.npos)
        return failure(ErrorKind::Malformed, place, "no tab between label and text");
    const std::optional<Label> label = named<Label>(line.substr(0, first));
    if (!label)
        return failure(ErrorKind::InvalidArgument, place, "unknown label");
    Example example{ *label, repairedUtf8(line.substr(last + 1)) };
    if (last > first)
        example.language = line.substr(first + 1, line.find('\t', first + 1) - first - 1);
    return example;
}

}

Result<std::vector<Example>> examplesIn(std::string_view tsv)
{
    std::vector<Example> examples;
    for (std::size_t number = 1; !tsv.empty(); ++number) {
        const std::string_view line = lineFrom(tsv);
        if (trimmed(line).empty())
            continue;
        Result<Example> example = exampleIn(line, number);
        if (!example)
            return tl::unexpected<Error>(example.error());
        examples.push_back(*std::move(example));
    }
    return examples;
}

}
