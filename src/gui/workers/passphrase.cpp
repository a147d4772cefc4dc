// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <type_traits>

namespace earshot::gui {

namespace {

class FileSecrets final : public SecretStore {
public:
    FileSecrets(const std::string& file, Passphrase& passphrase)
        : passphrase_(passphrase)
        , store_(file, [this, file] { return *(last_ = passphrase_.wanted(file)); })
    {
    }

    Result<std::optional<std::string>> read(const std::string& name) override
    {
        return untilRight([&] { return store_.read(name); });
    }
    Result<void> write(const std::string& name, const std::string& secret) override
    {
        return untilRight([&] { return store_.write(name, secret); });
    }
    Result<void> remove(const std::string& name) override { return store_.remove(name); }
    Result<bool> holds(const std::string& name) override { return store_.holds(name); }
    SecretPlace place() const override { return store_.place(); }
    std::string description() const override { return store_.description(); }

private:
    /// A secret that the right passphrase does not open is damaged: then nobody was asked, and nobody is asked again.
    template <class Work>
    std::invoke_result_t<Work> untilRight(const Work& work)
    {
        for (;;) {
            last_.reset();
            const auto done = work();
            if (done || done.error().kind != ErrorKind::WrongPassphrase || !last_)
                return done;
            passphrase_.refuse(*last_);
        }
    }

    Passphrase& passphrase_;
    std::optional<std::string> last_; ///< that the store asked for in this work
    EncryptedFileSecretStore store_;
};

}

std::string Passphrase::wanted(const std::string& file)
{
    std::unique_lock lock(mutex_);
    if (!given_ && !std::exchange(isAsked_, true))
        QMetaObject::invokeMethod(
            this, [this, name = QString::fromStdString(file), again = wasWrong_] { emit asked(name, again); }, Qt::QueuedConnection);
    changed_.wait(lock, [this] { return given_ || ended_; });
    return given_.value_or(std::string());
}

void Passphrase::refuse(const std::string& wrong)
{
    const std::lock_guard lock(mutex_);
    if (given_ != wrong)
        return;
    given_.reset();
    isAsked_ = false;
    wasWrong_ = true;
}

void Passphrase::give(const std::string& passphrase)
{
    const std::lock_guard lock(mutex_);
    given_ = passphrase;
    changed_.notify_all();
}

void Passphrase::end()
{
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
}

std::unique_ptr<SecretStore> secretsInFile(const std::string& file, Passphrase& passphrase)
{
    return std::make_unique<FileSecrets>(file, passphrase);
}

}
