// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"

#include "application.h"

#include "earshot/base/log.h"

#include <QCommandLineParser>
#include <QIcon>

#include <clocale>
#include <csignal>

namespace earshot::gui {

namespace {

StartWish wishOf(QApplication& qt)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Hear, sort, keep and answer what people say about a brand.");
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace("workspace", "A SQLite file or a postgresql:// URL (else EARSHOT_WORKSPACE, else the usual file)", "location");
    const QCommandLineOption actor("as", "Who is at work (else EARSHOT_USER, else the login name)", "name");
    const QCommandLineOption sample("sample", "On the sample workspace, in which a served scenario plays");
    parser.addOptions({ workspace, actor, sample });
    parser.process(qt);
    return { parser.value(workspace), parser.value(actor), parser.isSet(sample) };
}

}

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
    Application application(qt, wishOf(qt));
    return application.start() ? QApplication::exec() : 0;
}

}
