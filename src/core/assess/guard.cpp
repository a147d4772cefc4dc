// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include "earshot/assess/training.h"
#include "model_files.h"

namespace earshot {
namespace {

std::string_view guardTsv()
{
    for (const EmbeddedFile& file : modelFiles())
        if (file.name == "guard.tsv")
            return file.bytes;
    return {};
}

}

std::uint64_t keyOf(std::span<const Feature> features)
{
    std::uint64_t key = features.size();
    for (const Feature& feature : features) { // a sum, so that no step waits for the one before
        std::uint64_t bucket = (feature.bucket + 1) * 0x9E3779B97F4A7C15U;
        bucket ^= bucket >> 29;
        key += bucket * 0xBF58476D1CE4E5B9U;
    }
    return key;
}

Guard::Guard(const LinearModel& model)
{
    auto lines = std::make_shared<Lines>();
    FeatureReader reader;
    for (const Example& example : examplesIn(guardTsv()).value_or(std::vector<Example>())) {
        const std::span<const Feature> features = reader.read(example.text, model.bucketBits);
        const HeadSums sums = model.sumsOf(features);
        if (labelOf(model.logOddsOf(sums, features.size())) != example.label)
            continue;
        const auto line = static_cast<std::uint16_t>(lines->labels.size());
        lines->labels.push_back(example.label);
        lines->features.push_back(features.size());
        lines->keys.emplace(keyOf(features), line);
        for (const Feature& feature : features)
            lines->byBucket[feature.bucket].push_back(line);
        sums_.push_back(sums);
    }
    lines_ = std::move(lines);
}

std::vector<std::uint16_t> Guard::sharedWith(std::span<const Feature> features) const
{
    std::vector<std::uint16_t> shared(size());
    for (const Feature& feature : features)
        if (const auto found = lines_->byBucket.find(feature.bucket); found != lines_->byBucket.end())
            for (const std::uint16_t line : found->second)
                ++shared[line];
    return shared;
}

bool Guard::allows(const LinearModel& model, std::span<const std::uint16_t> shared, std::size_t head, int steps) const
{
    for (std::size_t line = 0; line < shared.size(); ++line) {
        if (shared[line] == 0)
            continue;
        HeadSums sums = sums_[line];
        sums[head] += std::int64_t(steps) * shared[line];
        if (labelOf(model.logOddsOf(sums, lines_->features[line])) != lines_->labels[line])
            return false;
    }
    return true;
}

void Guard::take(std::span<const std::uint16_t> shared, std::size_t head, int steps)
{
    for (std::size_t line = 0; line < shared.size(); ++line)
        sums_[line][head] += std::int64_t(steps) * shared[line];
}

}
