// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/keychain/keychain_secret_store.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <cstdlib>
#include <filesystem>
#include <mutex>

namespace earshot {

namespace {

const QString service = QStringLiteral("org.earshot.Earshot");

// Without a bus the look-up would wait for one to be started.
bool hasSessionBus()
{
    if (const char* address = std::getenv("DBUS_SESSION_BUS_ADDRESS"); address && *address)
        return true;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    std::error_code ignored;
    return runtime && *runtime && std::filesystem::exists(std::filesystem::path(runtime) / "bus", ignored);
}

void ensureApplication()
{
    static int argc = 1;
    static char name[] = "earshot";
    static char* argv[] = { name, nullptr };
    if (!QCoreApplication::instance())
        static QCoreApplication application(argc, argv);
}

/// QtKeychain queues its jobs in one object for the whole process, which no lock guards and which lives in the thread of the first job. So
/// all jobs run in one thread that never ends, one at a time.
class KeyringThread {
public:
    static KeyringThread& shared()
    {
        static auto* const thread = new KeyringThread; // ends with the process: QtKeychain's queue must not outlive its thread
        return *thread;
    }

    void run(QKeychain::Job& job)
    {
        const std::lock_guard one(mutex_);
        QMetaObject::invokeMethod(
            &here_, [&job] { await(job); }, Qt::BlockingQueuedConnection);
    }

private:
    KeyringThread()
    {
        here_.moveToThread(&thread_);
        thread_.start();
    }

    static void await(QKeychain::Job& job)
    {
        QEventLoop loop;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
    }

    std::mutex mutex_;
    QThread thread_;
    QObject here_;
};

QKeychain::Error run(QKeychain::Job& job, const std::string& name)
{
    ensureApplication();
    job.setAutoDelete(false);
    job.setKey(QString::fromStdString(name));
    KeyringThread::shared().run(job);
    return job.error();
}

tl::unexpected<Error> unavailable(const QKeychain::Job& job)
{
    return failure(ErrorKind::SecretStoreUnavailable, "the system keyring", job.errorString().toStdString());
}

}

std::unique_ptr<SecretStore> KeychainSecretStore::ifReachable()
{
    if (!hasSessionBus())
        return nullptr;
    auto store = std::make_unique<KeychainSecretStore>();
    if (!store->read("probe"))
        return nullptr;
    return store;
}

Result<std::optional<std::string>> KeychainSecretStore::read(const std::string& name)
{
    QKeychain::ReadPasswordJob job(service);
    switch (run(job, name)) {
    case QKeychain::NoError:
        return job.textData().toStdString();
    case QKeychain::EntryNotFound:
        return std::optional<std::string>{};
    default:
        return unavailable(job);
    }
}

Result<void> KeychainSecretStore::write(const std::string& name, const std::string& secret)
{
    QKeychain::WritePasswordJob job(service);
    job.setTextData(QString::fromStdString(secret));
    if (run(job, name) != QKeychain::NoError)
        return unavailable(job);
    return {};
}

Result<void> KeychainSecretStore::remove(const std::string& name)
{
    QKeychain::DeletePasswordJob job(service);
    const auto error = run(job, name);
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        return unavailable(job);
    return {};
}

}
