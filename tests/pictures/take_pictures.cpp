// SPDX-License-Identifier: GPL-3.0-or-later
// take_pictures WORKSPACE FOLDER [--language de] [--theme dark] [--only triage,composer]: walks through the window on a workspace and keeps
// what a person would see, FOLDER/<name>.png. Called by scripts/screenshots, which also chooses the scale.
#include "earshot/base/clock.h"
#include "earshot/base/log.h"
#include "look/theme.h"
#include "windows/main_window.h"
#include "windows/qt_dialogs.h"
#include "windows/room.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

using namespace earshot;
using namespace earshot::gui;

namespace {

class NoSecrets final : public SecretStore {
public:
    Result<std::optional<std::string>> read(const std::string&) override { return std::optional<std::string>(); }
    Result<void> write(const std::string&, const std::string&) override { return {}; }
    Result<void> remove(const std::string&) override { return {}; }
    std::string description() const override { return "the system keyring"; }
};

/// Until nothing has been painted or answered for a while.
void settle(std::chrono::milliseconds quiet = std::chrono::milliseconds(900))
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(quiet.count()))
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

class Walk {
public:
    Walk(MainWindow& window, QString folder, QStringList only) : window_(window), folder_(std::move(folder)), only_(std::move(only)) { }

    void take(const QString& name, QWidget* widget = nullptr)
    {
        settle();
        if (!only_.isEmpty() && !only_.contains(name))
            return;
        const QString file = folder_ + "/" + name + ".png";
        if (!(widget ? widget : &window_)->grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

    void trigger(const char* command)
    {
        settle(std::chrono::milliseconds(300));
        for (QAction* action : window_.findChildren<QAction*>(QString::fromLatin1(command)))
            if (action->isEnabled()) {
                action->trigger();
                return;
            }
    }

private:
    MainWindow& window_;
    QString folder_;
    QStringList only_;
};

QWidget* otherWindow(const MainWindow& window)
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget != &window && widget->isVisible() && widget->isWindow())
            return widget;
    return nullptr;
}

void walkThrough(MainWindow& window, Walk& walk)
{
    walk.take("triage");
    walk.trigger("mention.reply");
    walk.take("composer");
    walk.trigger("palette");
    walk.take("palette");
    window.go(1);
    walk.take("workflow");
    window.go(2);
    if (auto* const field = window.findChild<QLineEdit*>("searchField"))
        field->setText("telvana verdict:complaint");
    walk.take("archive");
    window.go(3);
    walk.take("listening");
    window.openCase(1);
    settle();
    walk.take("case", otherWindow(window));
}

QCommandLineParser& parsed(QCommandLineParser& parser, const QApplication& qt)
{
    parser.addPositionalArgument("workspace", "A SQLite file");
    parser.addPositionalArgument("folder", "Where the pictures go");
    parser.addOptions({ { "language", "en, de, id, tr or ru", "code", "en" }, { "theme", "light, dark or contrast", "name", "light" },
        { "only", "Names of pictures, with commas", "names" } });
    parser.process(qt);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    return parser;
}

}

int main(int argc, char** argv)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName("earshot");
    setUpLog({ .quiet = true });
    QCommandLineParser parser;
    const QStringList places = parsed(parser, qt).positionalArguments();
    QLocale::setDefault(QLocale(parser.value("language")));
    QTranslator translator;
    if (translator.load(QLocale(parser.value("language")), "earshot", "_", ":/i18n"))
        qt.installTranslator(&translator);
    const QString theme = parser.value("theme");
    Theme::instance().choose(theme == "dark" ? ThemeChoice::Dark : theme == "contrast" ? ThemeChoice::HighContrast : ThemeChoice::Light);
    QDir().mkpath(places[1]);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("earshot.ini"), QSettings::IniFormat);
    const SystemClock clock;
    QtDialogs dialogs;
    Desk desk({ places[0].toStdString(), "ana", &clock, [] { return std::make_unique<NoSecrets>(); } });
    desk.listening().setStopped(true); // the sample's server is gone
    desk.listening().start();
    MainWindow window(desk, dialogs, settings);
    window.resize(1440, 900);
    window.show();
    const QString only = parser.value("only");
    Walk walk(window, places[1], only.isEmpty() ? QStringList() : only.split(','));
    walkThrough(window, walk);
    return 0;
}
