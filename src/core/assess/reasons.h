// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/verdict.h"
#include "linear_model.h"

#include <string_view>
#include <vector>

namespace earshot {

/// The words, phrases and signals of the text that moved the heads most, strongest first.
std::vector<Reason> reasonsFor(const LinearModel& model, std::string_view text, const std::vector<Feature>& features, const Tokens& tokens);

}
