// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/classifying.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>

namespace earshot {

namespace {

Result<std::string> contentOf(const std::string& file)
{
    std::ifstream in;
    if (file != "-") {
        in.open(file, std::ios::binary);
        if (!in)
            return failure(ErrorKind::FileFailed, file, std::strerror(errno));
    }
    std::istream& from = file == "-" ? std::cin : in;
    std::string content{ std::istreambuf_iterator<char>(from), {} };
    if (from.bad())
        return failure(ErrorKind::FileFailed, file, "it could not be read to its end");
    return content;
}

Result<void> addExamples(const std::vector<std::string>& files, std::vector<Example>& to)
{
    for (const std::string& file : files) {
        auto examples = contentOf(file).and_then(examplesIn);
        if (!examples) {
            const auto& [kind, place, cause, ignored] = examples.error();
            return kind == ErrorKind::FileFailed ? failure(kind, file, cause) : failure(kind, file, place + ": " + cause);
        }
        to.insert(to.end(), std::make_move_iterator(examples->begin()), std::make_move_iterator(examples->end()));
    }
    return {};
}

}

Result<Sorter> sorterFrom(const std::string& modelFile)
{
    if (modelFile.empty())
        return Sorter::shipped();
    auto sorter = contentOf(modelFile).and_then(Sorter::fromBytes);
    if (!sorter)
        return failure(sorter.error().kind, modelFile, sorter.error().detail);
    return sorter;
}

Result<void> trainToFile(
    const std::vector<std::string>& complaintFiles, const std::vector<std::string>& trollFiles, const std::string& modelFile)
{
    TrainingSet set;
    if (const auto added = addExamples(complaintFiles, set.complaint); !added)
        return added;
    if (const auto added = addExamples(trollFiles, set.troll); !added)
        return added;
    const auto sorter = trained(set);
    if (!sorter)
        return tl::unexpected(sorter.error());
    const std::string bytes = sorter->bytes();
    std::ofstream out(modelFile, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        return failure(ErrorKind::FileFailed, modelFile, std::strerror(errno));
    return {};
}

Result<Evaluation> evaluateFile(const Sorter& sorter, const std::string& tsv, Task task)
{
    std::vector<Example> examples;
    if (const auto added = addExamples({ tsv }, examples); !added)
        return tl::unexpected(added.error());
    const auto begin = std::chrono::steady_clock::now();
    Evaluation evaluation = evaluated(sorter, examples, task);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    evaluation.textsPerSecond = taken.count() > 0 ? static_cast<double>(examples.size()) / taken.count() : 0;
    return evaluation;
}

}
