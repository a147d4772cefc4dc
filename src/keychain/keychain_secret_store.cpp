// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/keychain/keychain_secret_store.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <cstdlib>
#include <filesystem>
#include <functional>
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

/// QtKeychain queues its jobs in one object for the whole process, which no lock guards and which lives in the thread of the first job; a
/// job starts in the thread that made it. So all jobs are made and run in one thread that never ends, one at a time.
class KeyringThread {
public:
    static KeyringThread& shared()
    {
        static auto* const thread = new KeyringThread; // ends with the process: QtKeychain's queue must not outlive its thread
        return *thread;
    }

    void run(const std::function<void()>& work)
    {
        const std::lock_guard one(mutex_);
        QMetaObject::invokeMethod(&here_, work, Qt::BlockingQueuedConnection);
    }

private:
    KeyringThread()
    {
        here_.moveToThread(&thread_);
        thread_.start();
    }

    std::mutex mutex_;
    QThread thread_;
    QObject here_;
};

struct Answer {
    QKeychain::Error error = QKeychain::NoError;
    std::string sentence{};
};

Answer answerOf(QKeychain::Job& job, const std::string& name)
{
    QEventLoop loop;
    job.setAutoDelete(false);
    job.setKey(QString::fromStdString(name));
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return { job.error(), job.errorString().toStdString() };
}

/// Makes a job, lets `prepare` fill it, waits for its answer and lets `take` read it.
template <class Job>
Answer ask(const std::string& name, const std::function<void(Job&)>& prepare = {}, const std::function<void(const Job&)>& take = {})
{
    ensureApplication();
    Answer answer;
    KeyringThread::shared().run([&] {
        Job job(service);
        if (prepare)
            prepare(job);
        answer = answerOf(job, name);
        if (take)
            take(job);
    });
    return answer;
}

tl::unexpected<Error> unavailable(const Answer& answer)
{
    return failure(ErrorKind::SecretStoreUnavailable, "the system keyring", answer.sentence);
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
    std::string secret;
    const Answer answer = ask<QKeychain::ReadPasswordJob>(name, {}, [&](const auto& job) { secret = job.textData().toStdString(); });
    switch (answer.error) {
    case QKeychain::NoError:
        return secret;
    case QKeychain::EntryNotFound:
        return std::optional<std::string>{};
    default:
        return unavailable(answer);
    }
}

Result<void> KeychainSecretStore::write(const std::string& name, const std::string& secret)
{
    const Answer answer = ask<QKeychain::WritePasswordJob>(name, [&](auto& job) { job.setTextData(QString::fromStdString(secret)); });
    if (answer.error != QKeychain::NoError)
        return unavailable(answer);
    return {};
}

Result<void> KeychainSecretStore::remove(const std::string& name)
{
    const Answer answer = ask<QKeychain::DeletePasswordJob>(name);
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        return unavailable(answer);
    return {};
}

}
