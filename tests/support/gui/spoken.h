// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speaking_as.h"
#include "support/catch.h"

#include <QApplication>
#include <QTranslator>

namespace earshot::test {

/// The program in another language while it runs, with its dates and its plurals, as long as this lives.
class Spoken {
public:
    explicit Spoken(const char* language) : locale_(language)
    {
        REQUIRE(words_.load(QString(":/i18n/earshot_%1.qm").arg(language)));
        QApplication::installTranslator(&words_); // which every window is told
    }

private:
    SpeakingAs locale_;
    QTranslator words_;
};

}
