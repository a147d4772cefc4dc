// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace earshot {

/// One of the languages that languageOf() tells from all others.
bool isToldLanguage(std::string_view language);

/// How likely each language is to write a character n-gram or word: a naive Bayes table over hashed n-grams.
/// Source   docs/methods/language.md
class LanguageProfile {
public:
    static constexpr unsigned bucketBits = 14;
    static constexpr std::size_t buckets = std::size_t(1) << bucketBits;
    static constexpr std::size_t mostLanguages = 32;

    LanguageProfile() = default;
    /// `table` has a number for each bucket and in it for each language: sixteenths of a natural log-likelihood against the mean of the
    /// languages.
    LanguageProfile(std::vector<std::string> names, const std::vector<std::int8_t>& table);

    const std::vector<std::string>& names() const { return names_; }
    std::vector<std::int8_t> table() const;

    /// The most likely language, "" where the text is too short or the race too close to tell.
    std::string_view likeliest(std::string_view text) const;

private:
    std::vector<std::string> names_{};
    using Row
        = std::array<std::int8_t, mostLanguages>; ///< of one size whatever the languages, so that rows are added many languages at once
    std::vector<Row> rows_{};
};

/// Counts labelled texts into a profile.
class LanguageCounts {
public:
    void add(std::string_view language, std::string_view text);
    LanguageProfile profile() const;

private:
    std::vector<std::string> names_{};
    std::vector<std::vector<float>> counts_{}; ///< [language][bucket]
};

}
