// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/sorter.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// A labelled text. In a corpus of one head only, `other` means "not that".
struct Example {
    Label label = Label::Other;
    std::string text;
    std::string language{}; ///< "" where the corpus does not say
};

/// TSV: the label in the first column, the text in the last, the language in the second of three or more; blank lines skipped.
/// Errors   Malformed with the line number; InvalidArgument for an unknown label.
Result<std::vector<Example>> examplesIn(std::string_view tsv);

struct TrainingSet {
    std::vector<Example> complaint; ///< for the head "concrete problem?": label complaint against all others
    std::vector<Example> troll; ///< for the head "abuse?": label troll against all others
    std::vector<Example> languages{}; ///< for languageOf(), besides all of the above that name their language; labels do not matter
};

/// Deterministic: the same examples in the same order give the same bytes. Either head may be empty (it then always says 0.5).
/// A text that stands in both lists knows both answers: such texts are what the sorter is made for and calibrated on. Texts of one list
/// only are background, which enters as one learnt share. Source   docs/methods/sorter.md
Result<Sorter> trained(const TrainingSet& set, const std::function<void(int percent)>& progress = {});

struct ClassScore {
    double precision = 0, recall = 0, f1 = 0;
    std::size_t rows = 0;
};

enum class Task { Verdict, Complaint, Troll };

struct Evaluation {
    std::size_t rows = 0;
    double accuracy = 0, macroF1 = 0;
    std::optional<double> auc{}; ///< for a binary task; for Verdict the mean of the two heads where both classes occur
    std::map<std::string, ClassScore> classes{};
    std::map<std::string, std::map<std::string, std::size_t>> confusion{}; ///< rows by label, then by what they were judged as
    double textsPerSecond = 0; ///< filled by the caller, who has a clock
};

Evaluation evaluated(const Sorter& sorter, const std::vector<Example>& examples, Task task);

}
