// SPDX-License-Identifier: GPL-3.0-or-later
#include "personal_data.h"

#include <algorithm>

namespace earshot::respond {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Length of an IBAN by country, from the SWIFT IBAN registry; 0 for a country without one.
std::size_t ibanLength(std::string_view country)
{
    static constexpr std::string_view lengths
        = "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18"
          "FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24"
          "ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23"
          "ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";
    for (std::size_t at = 0; at < lengths.size(); at += 4)
        if (lengths.substr(at, 2) == country)
            return static_cast<std::size_t>((lengths[at + 2] - '0') * 10 + (lengths[at + 3] - '0'));
    return 0;
}

}

bool isIban(std::string_view iban)
{
    if (iban.size() < 15 || ibanLength(iban.substr(0, 2)) != iban.size())
        return false;
    int remainder = 0;
    for (std::size_t index = 0; index < iban.size(); ++index) {
        const char c = iban[(index + 4) % iban.size()]; // country and check digits go last
        if (isDigit(c))
            remainder = (remainder * 10 + (c - '0')) % 97;
        else if (c >= 'A' && c <= 'Z')
            remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

bool isCardNumber(std::string_view digits)
{
    const bool isPayment = digits.size() >= 13 && digits.size() <= 19 && digits.front() >= '2' && digits.front() <= '6';
    if (!isPayment || !std::ranges::all_of(digits, isDigit))
        return false;
    int sum = 0;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        const int digit = digits[digits.size() - 1 - index] - '0';
        const int doubled = digit * 2;
        sum += index % 2 == 0 ? digit : doubled - (doubled > 9 ? 9 : 0);
    }
    return sum % 10 == 0;
}

}
