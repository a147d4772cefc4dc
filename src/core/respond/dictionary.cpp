// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary.h"

#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <exception>
#include <unistd.h>

namespace earshot::respond {

namespace {

struct ConverterClose {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

/// A converter that stops instead of putting a replacement where a character has none.
Converter strictConverter(const char* name, UErrorCode& status)
{
    Converter converter(ucnv_open(name, &status));
    if (U_SUCCESS(status)) {
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    return converter;
}

bool canBeRead(const std::string& path)
{
    return access(path.c_str(), R_OK) == 0;
}

}

std::optional<std::string> converted(std::string_view text, const char* from, const char* to)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter source = strictConverter(from, status), target = strictConverter(to, status);
    if (U_FAILURE(status))
        return std::nullopt;
    const icu::UnicodeString wide(text.data(), static_cast<std::int32_t>(text.size()), source.get(), status);
    std::string result(static_cast<std::size_t>(wide.length()) * 4 + 1, '\0');
    const std::int32_t length = wide.extract(result.data(), static_cast<std::int32_t>(result.size()), target.get(), status);
    if (U_FAILURE(status))
        return std::nullopt;
    result.resize(static_cast<std::size_t>(length));
    return result;
}

std::unique_ptr<Dictionary> Dictionary::opened(const std::string& pathWithoutEnding)
{
    if (!canBeRead(pathWithoutEnding + ".aff") || !canBeRead(pathWithoutEnding + ".dic"))
        return nullptr;
    try {
        return std::unique_ptr<Dictionary>(new Dictionary(pathWithoutEnding));
    } catch (const std::exception&) {
        return nullptr;
    }
}

Dictionary::Dictionary(const std::string& pathWithoutEnding)
    : hunspell_(std::make_unique<Hunspell>((pathWithoutEnding + ".aff").c_str(), (pathWithoutEnding + ".dic").c_str()))
{
    const std::string& encoding = hunspell_->get_dict_encoding();
    if (encoding != "UTF-8")
        encoding_ = encoding;
}

Dictionary::~Dictionary() = default;

bool Dictionary::isRight(std::string_view word) const
{
    if (encoding_.empty())
        return hunspell_->spell(std::string(word));
    const auto own = converted(word, "UTF-8", encoding_.c_str());
    return own && hunspell_->spell(*own);
}

std::vector<std::string> Dictionary::suggestions(std::string_view word) const
{
    if (encoding_.empty())
        return hunspell_->suggest(std::string(word));
    std::vector<std::string> result;
    if (const auto own = converted(word, "UTF-8", encoding_.c_str()))
        for (const std::string& suggestion : hunspell_->suggest(*own))
            if (const auto readable = converted(suggestion, encoding_.c_str(), "UTF-8"))
                result.push_back(*readable);
    return result;
}

}
