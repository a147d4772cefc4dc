// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace earshot::test {

/// The locale of the person at the desk, as long as it lives.
struct SpeakingAs {
    explicit SpeakingAs(const char* language) { QLocale::setDefault(QLocale(language)); }
    ~SpeakingAs() { QLocale::setDefault(before); }
    SpeakingAs(const SpeakingAs&) = delete;
    SpeakingAs& operator=(const SpeakingAs&) = delete;

    const QLocale before{};
};

}
