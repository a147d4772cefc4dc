// SPDX-License-Identifier: GPL-3.0-or-later
// take_pictures WORKSPACE FOLDER [--language de] [--theme dark] [--only triage,composer]: furnishes a copy of the sample workspace, walks
// through the window on it and keeps what a person would see, FOLDER/<name>.png. Called by scripts/screenshots, which makes the copy and
// chooses the scale.
#include "earshot/base/clock.h"
#include "earshot/base/log.h"
#include "furnish.h"
#include "look/theme.h"
#include "windows/first_start.h"
#include "windows/main_window.h"
#include "windows/qt_dialogs.h"
#include "windows/room.h"
#include "words/speech.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <utility>

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

    void trigger(const char* command, QWidget* widget = nullptr)
    {
        settle(std::chrono::milliseconds(300));
        for (QAction* action : (widget ? widget : &window_)->findChildren<QAction*>(QString::fromLatin1(command)))
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

/// Triage's list of what may be about somebody else, on the first of them.
void takeCandidates(MainWindow& window, Walk& walk)
{
    constexpr int candidates = 3; // its place among the views
    auto* const views = window.findChild<QAbstractItemView*>("viewList");
    views->setCurrentIndex(views->model()->index(candidates, 0));
    walk.take("candidates");
}

/// A case with promises and tasks, and an answer in which another promise stands.
void takePromises(MainWindow& window, Walk& walk, CaseId id)
{
    window.openCase(id.value);
    settle();
    QWidget* const opened = otherWindow(window);
    walk.trigger("mention.reply", opened);
    settle(); // until the draft is there
    if (const auto* const box = opened->findChild<QWidget*>("publicReply"))
        box->findChild<QPlainTextEdit*>("replyText")
            ->setPlainText("The cable is mended on your side of the river. We call you tomorrow at 15:00 to hear whether it holds.");
    walk.take("promises", opened);
    opened->close();
    settle();
}

/// An answer with what the checks look for: a slip of the pen, a blank, a promise.
void takeComposer(MainWindow& window, Walk& walk)
{
    walk.trigger("mention.reply");
    settle(); // until the draft is there
    if (const auto* const box = window.findChild<QWidget*>("publicReply"))
        box->findChild<QPlainTextEdit*>("replyText")
            ->setPlainText(
                "Hello {{name}}, I am sorry that the conection failed again. A technician looks at it today, and I write to you by 17:00.");
    walk.take("composer");
}

/// What opens over the window for a moment.
void takeDialog(const MainWindow& window, Walk& walk, const char* command, const QString& name)
{
    walk.trigger(command);
    settle();
    QWidget* const dialog = otherWindow(window);
    walk.take(name, dialog);
    if (dialog)
        dialog->close();
    settle();
}

void takeListening(MainWindow& window, Walk& walk)
{
    window.go(3);
    walk.take("listening");
    auto* const pages = window.findChild<QListWidget*>("pageList");
    for (const auto& [row, name] : { std::pair(1, "brands"), std::pair(2, "hours") }) {
        pages->setCurrentRow(row);
        walk.take(name);
    }
}

void takeFirstStart(Walk& walk)
{
    FirstStart first;
    first.show();
    walk.take("first-start", &first);
}

void walkThrough(MainWindow& window, Walk& walk, CaseId withPromises)
{
    walk.take("triage");
    takeComposer(window, walk);
    takeCandidates(window, walk);
    walk.trigger("palette");
    walk.take("palette");
    window.go(1);
    walk.take("workflow");
    window.go(2);
    if (auto* const field = window.findChild<QLineEdit*>("searchField"))
        field->setText("telvana verdict:complaint");
    walk.take("archive");
    takeListening(window, walk);
    takeDialog(window, walk, "settings", "settings");
    takeDialog(window, walk, "keys", "keys");
    takeFirstStart(walk);
    takePromises(window, walk, withPromises);
    window.openCase(1);
    settle();
    walk.take("case", otherWindow(window));
}

CaseId furnished(const std::string& location, const Clock& clock)
{
    auto workspace = Workspace::open(location, clock, "ana");
    const auto done = workspace ? pictures::furnish(*workspace) : Result<CaseId>(tl::unexpected(workspace.error()));
    if (!done)
        qFatal("cannot furnish %s: %s", location.c_str(), done.error().detail.c_str());
    return *done;
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
    Speech speech;
    speech.speak(parser.value("language"));
    const QString theme = parser.value("theme");
    Theme::instance().choose(theme == "dark" ? ThemeChoice::Dark : theme == "contrast" ? ThemeChoice::HighContrast : ThemeChoice::Light);
    QDir().mkpath(places[1]);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("earshot.ini"), QSettings::IniFormat);
    const SystemClock clock;
    const CaseId withPromises = furnished(places[0].toStdString(), clock);
    QtDialogs dialogs;
    Desk desk({ places[0].toStdString(), "ana", &clock, [] { return std::make_unique<NoSecrets>(); } });
    desk.listening().setStopped(true); // the sample's server is gone
    desk.listening().start();
    MainWindow window(desk, dialogs, settings);
    window.resize(1440, 900);
    window.show();
    const QString only = parser.value("only");
    Walk walk(window, places[1], only.isEmpty() ? QStringList() : only.split(','));
    walkThrough(window, walk, withPromises);
    return 0;
}
