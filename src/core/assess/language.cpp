// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/language.h"

#include "linear_model.h"

namespace earshot {

std::string languageOf(std::string_view text)
{
    const std::string_view language = shippedLanguages().likeliest(text);
    return std::string(isToldLanguage(language) ? language : "und");
}

}
