// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pattern.h"

#include <string>

namespace earshot::respond {

/// What belongs in a private message: e-mail addresses, phone numbers, IBANs, card numbers, order and customer numbers. In order of place,
/// without overlaps. The brand's own lines are no secret: addresses like help@, toll-free numbers and everything in `published` are left
/// out.
TextRanges personalDataIn(std::string_view text, const std::vector<std::string>& published);

/// ISO 13616: the country's length and 97-10 check digits. `iban` without spaces, upper case.
bool isIban(std::string_view iban);

/// ISO/IEC 7812: 13 to 19 digits of a payment card with the Luhn check digit.
bool isCardNumber(std::string_view digits);

}
