// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "earshot/app/places.h"
#include "earshot/keychain/keychain_secret_store.h"
#include "look/theme.h"
#include "windows/first_start.h"
#include "windows/main_window.h"
#include "windows/opening.h"
#include "windows/qt_dialogs.h"
#include "words/errors.h"
#include "workers/desktop_portal.h"
#include "workers/passphrase.h"
#include "workers/sample.h"
#include "workers/session_bus.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QMessageBox>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace earshot::gui {

namespace {

int signalPipe[2];

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(signalPipe[0], &byte, 1);
}

QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

/// One name for each workspace, the same in every process of this user.
QString instanceName(const std::string& location)
{
    const QByteArray digest = QCryptographicHash::hash(QByteArray::fromStdString(location), QCryptographicHash::Sha256).toHex();
    return "earshot-" + QString::number(getuid()) + "-" + QString::fromLatin1(digest.left(16));
}

SecretStoreMaker secretsWith(Passphrase& passphrase)
{
    return [&passphrase]() -> std::unique_ptr<SecretStore> {
        if (auto keyring = KeychainSecretStore::ifReachable())
            return keyring;
        return secretsInFile(dataFolder() + "/secrets.json", passphrase);
    };
}

}

Application::Application(QApplication& qt, StartWish wish)
    : qt_(qt)
    , wish_(std::move(wish))
    , settings_(QSettings::IniFormat, QSettings::UserScope, "earshot", "earshot")
    , dialogs_(std::make_unique<QtDialogs>())
    , passphrase_(std::make_unique<Passphrase>())
{
    isUsualWorkspace_ = wish_.workspace.isEmpty();
    if (isUsualWorkspace_)
        wish_.workspace = QString::fromStdString(usualWorkspace());
    if (wish_.actor.isEmpty())
        wish_.actor = QString::fromStdString(usualActor());
    connect(passphrase_.get(), &Passphrase::asked, this, &Application::askPassphrase);
    speech_.speak(settings_.value("language").toString());
    Theme::instance().choose(static_cast<ThemeChoice>(settings_.value("theme").toInt()));
    followDesktop();
}

Application::~Application()
{
    window_.reset();
    firstStart_.reset();
    passphrase_->end();
    opening_.reset();
    making_.reset();
    desk_.reset();
}

void Application::followDesktop()
{
    if (!hasSessionBus())
        return;
    portal_ = std::make_unique<DesktopPortal>(QDBusConnection::sessionBus());
    connect(portal_.get(), &DesktopPortal::lookChanged, this, [](const SystemLook& look) { Theme::instance().setSystemLook(look); });
}

bool Application::start()
{
    endOnSignals();
    if (wish_.sample) {
        playSample();
        return true;
    }
    if (!becomeTheOne()) {
        raiseTheOther();
        return false;
    }
    openWorkspace();
    return true;
}

bool Application::becomeTheOne()
{
    const QString name = instanceName(wish_.workspace.toStdString());
    lock_ = std::make_unique<QLockFile>(runtimeFolder() + "/" + name + ".lock");
    lock_->setStaleLockTime(0); // a lock is stale when its process is gone, however old it is
    if (!lock_->tryLock(0))
        return false;
    server_.close();
    QLocalServer::removeServer(name);
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.listen(name);
    return true;
}

void Application::raiseTheOther() const
{
    QLocalSocket socket;
    socket.connectToServer(instanceName(wish_.workspace.toStdString()));
    socket.waitForConnected(2000);
}

void Application::openWorkspace()
{
    opening_ = std::make_unique<Opening>(clock_, *dialogs_);
    connect(opening_.get(), &Opening::opened, this, &Application::showWindow);
    connect(opening_.get(), &Opening::otherChosen, this, &Application::openOther);
    connect(opening_.get(), &Opening::newWanted, this, &Application::askFirstQuestions);
    connect(opening_.get(), &Opening::rejected, qApp, [] { QApplication::exit(1); });
    opening_->open(wish_.workspace, wish_.actor, isUsualWorkspace_ ? Opening::WhenMissing::Begin : Opening::WhenMissing::Tell);
}

void Application::openOther(const QString& location)
{
    wish_.workspace = location;
    if (becomeTheOne())
        return opening_->open(location, wish_.actor, Opening::WhenMissing::Tell);
    raiseTheOther();
    QApplication::quit();
}

void Application::askFirstQuestions(const QString& location)
{
    wish_.workspace = location;
    if (!becomeTheOne()) {
        raiseTheOther();
        return QApplication::quit();
    }
    opening_->hide();
    firstStart_ = std::make_unique<FirstStart>();
    connect(firstStart_.get(), &FirstStart::answered, this, &Application::makeWorkspace);
    connect(firstStart_.get(), &FirstStart::sampleWanted, this, &Application::playSample);
    connect(firstStart_.get(), &FirstStart::rejected, qApp, &QApplication::quit);
    firstStart_->show();
}

void Application::makeWorkspace()
{
    firstStart_->wait();
    making_ = std::make_unique<WorkspaceThread>("making", [this, place = wish_, isOurs = isNewOurs_] {
        const std::string location = place.workspace.toStdString(), actor = place.actor.toStdString();
        if (*isOurs) // an answer was refused before
            return Workspace::open(location, clock_, actor);
        auto made = Workspace::create(location, clock_, actor);
        *isOurs = made.has_value();
        return made;
    });
    making_->ask(
        this,
        [secrets = secretsWith(*passphrase_), answers = firstStart_->answers()](
            Workspace& workspace) { return begin(workspace, *secrets(), answers); },
        [this](const Result<void>& begun) {
            if (begun)
                showWindow();
            else
                firstStart_->tellFault(sentenceFor(begun.error()));
        });
}

void Application::playSample()
{
    if (firstStart_)
        firstStart_->wait();
    sample_ = std::make_unique<Sample>(clock_, wish_.actor);
    connect(sample_.get(), &Sample::ready, this, [this] {
        wish_.workspace = sample_->location();
        becomeTheOne();
        showWindow();
    });
    connect(sample_.get(), &Sample::failed, this, &Application::fail);
    sample_->start();
}

void Application::showWindow()
{
    desk_ = std::make_unique<Desk>(Desk::Place{
        wish_.workspace.toStdString(), wish_.actor.toStdString(), &clock_, sample_ ? Sample::secrets() : secretsWith(*passphrase_) });
    window_ = std::make_unique<MainWindow>(*desk_, *dialogs_, settings_);
    connect(window_.get(), &MainWindow::languageChosen, this, [this](const QString& code) { speech_.speak(code); });
    connect(&server_, &QLocalServer::newConnection, window_.get(), [this] {
        server_.nextPendingConnection()->deleteLater();
        window_->raiseToFront();
    });
    window_->show();
    desk_->listening().start();
    // not while one of their signals is being handled
    QTimer::singleShot(0, this, [this] {
        firstStart_.reset();
        opening_.reset();
        making_.reset();
    });
}

void Application::fail(const QString& sentence)
{
    if (window_)
        return window_->tellFailure(sentence);
    if (firstStart_)
        return firstStart_->tellFault(sentence);
    auto* const box = new QMessageBox(QMessageBox::Critical, tr("Earshot"), sentence, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    connect(box, &QMessageBox::finished, qApp, [] { QApplication::exit(1); });
    box->open();
}

void Application::endOnSignals()
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto* const notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto taken = read(signalPipe[1], &byte, 1);
        if (window_)
            window_->end();
        else
            QApplication::exit(0); // quit() asks the windows first, and one that is at work stays
    });
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        std::signal(number, noteSignal);
}

void Application::askPassphrase(const QString& file, bool again)
{
    const auto given = dialogs_->secret(window_.get(), tr("Secrets"),
        again ? tr("That passphrase does not open %1.\nIts passphrase:").arg(file)
              : tr("This computer has no system keyring, so tokens are kept in the encrypted file %1.\nIts passphrase:").arg(file));
    passphrase_->give(given.value_or(QString()).toStdString());
}

}
