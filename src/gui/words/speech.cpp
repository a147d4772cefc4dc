// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace earshot::gui {

Speech::~Speech()
{
    beSilent();
}

void Speech::speak(const QString& code)
{
    QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English); // a system without a language still has people who read dates
    QLocale::setDefault(locale);
    beSilent();
    if (ours_.load(locale, "earshot", "_", ":/i18n"))
        QCoreApplication::installTranslator(&ours_);
    // Qt has no Indonesian; that is ours, too
    if (qts_.load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || qts_.load(locale, "qt", "_", ":/i18n"))
        QCoreApplication::installTranslator(&qts_);
}

void Speech::beSilent()
{
    QCoreApplication::removeTranslator(&ours_);
    QCoreApplication::removeTranslator(&qts_);
}

}
