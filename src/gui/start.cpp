// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"

#include "command_line.h"
#include "earshot/base/log.h"

#include <QIcon>

#include <clocale>
#include <csignal>
#include <cstdio>

namespace earshot::gui {

int run(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QApplication qt(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("earshot");
    QApplication::setApplicationDisplayName("Earshot");
    QApplication::setApplicationVersion(EARSHOT_VERSION);
    QApplication::setDesktopFileName("org.earshot.Earshot");
    QApplication::setWindowIcon(QIcon(":/icons/org.earshot.Earshot.svg"));
    setUpLog({ .quiet = true });
    const auto asked = readCommandLine(QApplication::arguments());
    if (const Printed* const printed = std::get_if<Printed>(&asked)) {
        std::fputs(printed->text.c_str(), stdout);
        std::fputs(printed->fault.c_str(), stderr);
        return printed->exitCode;
    }
    Application application(qt, std::get<StartWish>(asked));
    return application.start() ? QApplication::exec() : 0;
}

}
