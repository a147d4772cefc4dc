// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace earshot {

/// What keeps a secret.
enum class SecretPlace { Keyring, EncryptedFile, Memory };

/// Where tokens and passwords are kept: never in the workspace, a log or an argument.
/// Errors   SecretStoreUnavailable, WrongPassphrase, FileFailed.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual Result<std::optional<std::string>> read(const std::string& name) = 0;
    virtual Result<void> write(const std::string& name, const std::string& secret) = 0;
    virtual Result<void> remove(const std::string& name) = 0;
    /// Whether there is one of this name. Never asks for a passphrase.
    virtual Result<bool> holds(const std::string& name)
    {
        return read(name).map([](const std::optional<std::string>& secret) { return secret.has_value(); });
    }
    virtual SecretPlace place() const { return SecretPlace::Memory; }
    virtual std::string description() const = 0; ///< for people: "system keyring", "encrypted file …"
};

/// For machines without a keyring: a file that a passphrase opens, announced to the user whenever it is used.
///
/// Shape    JSON; scrypt (N 2^15, r 8, p 1) makes the key, AES-256-GCM seals each secret with its name as associated data. Mode 0600;
///          replaced as a whole, so that a crash leaves the old file or the new one.
///          `passphrase` is asked once, and only when a secret is to be opened or kept; an empty answer is SecretStoreUnavailable.
/// Source   RFC 7914, NIST SP 800-38D; OpenSSL.
class EncryptedFileSecretStore final : public SecretStore {
public:
    EncryptedFileSecretStore(std::string file, std::function<std::string()> passphrase)
        : file_(std::move(file)), passphrase_(std::move(passphrase))
    {
    }

    Result<std::optional<std::string>> read(const std::string& name) override;
    Result<void> write(const std::string& name, const std::string& secret) override;
    Result<void> remove(const std::string& name) override;
    Result<bool> holds(const std::string& name) override;
    SecretPlace place() const override { return SecretPlace::EncryptedFile; }
    std::string description() const override;

private:
    using Key = std::vector<unsigned char>;
    Result<Key> keyFor(const nlohmann::json& box);

    std::string file_;
    std::function<std::string()> passphrase_;
    Key key_ {}; ///< derived once; scrypt is slow on purpose
    std::string keySalt_ {};
};

}
