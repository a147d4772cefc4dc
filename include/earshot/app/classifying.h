// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/training.h"
#include "earshot/assess/sorter.h"

#include <string>
#include <vector>

namespace earshot {

/// The sorter on files, for the command line and for scripts/train-model. "-" is standard input.
/// Errors   FileFailed, Malformed (with file and line), InvalidArgument.
Result<Sorter> sorterFrom(const std::string& modelFile); ///< empty: the shipped one
Result<void> trainToFile(const std::vector<std::string>& complaintFiles, const std::vector<std::string>& trollFiles, const std::string& modelFile);
Result<Evaluation> evaluateFile(const Sorter& sorter, const std::string& tsv, Task task);

}
