// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "earshot/base/log.h"
#include "support/temp_dir.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>
#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>

namespace {

/// Nothing of whoever runs the tests is read or written: folders, language, time zone and screen are the tests' own.
void leaveThePersonAlone(const earshot::test::TempDir& home)
{
    for (const char* const variable :
        { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR" }) {
        const std::filesystem::path folder = home.path() / variable;
        std::filesystem::create_directory(folder);
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        qputenv(variable, QByteArray::fromStdString(folder.string()));
    }
    qputenv("TZ", "UTC");
    qputenv("EARSHOT_USER", "ana");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

}

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const earshot::test::TempDir home;
    leaveThePersonAlone(home);
    int noArguments = 1;
    QApplication qt(noArguments, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale("en"));
    QTranslator english; // its plural forms
    if (english.load(":/i18n/earshot_en.qm"))
        QApplication::installTranslator(&english);
    QApplication::setApplicationName("earshot");
    earshot::setUpLog({ .quiet = true });
    return Catch::Session().run(argc, argv);
}
