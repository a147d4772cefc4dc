// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pattern.h"

namespace earshot::respond {

/// Numbers of at least six digits, letters and hyphens among them allowed, within a few words of one like "order", "Kundennummer" or
/// "заказ". Amounts and dates are none.
TextRanges orderNumbersIn(std::string_view text);

}
