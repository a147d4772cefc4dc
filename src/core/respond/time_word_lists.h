// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time_words.h"

namespace earshot::respond {

std::span<const TimeWord> englishTimes();
std::span<const TimeWord> germanTimes();
std::span<const TimeWord> indonesianTimes();
std::span<const TimeWord> turkishTimes();
std::span<const TimeWord> russianTimes();

}
