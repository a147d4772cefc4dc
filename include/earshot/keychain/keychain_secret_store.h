// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"

#include <memory>

namespace earshot {

/// The system keyring (Secret Service, KWallet) through QtKeychain.
/// Threads  any; a call waits for the keyring, so none from a thread that must not. Needs a QCoreApplication: one is made if there is none.
class KeychainSecretStore final : public SecretStore {
public:
    /// A keyring that answers, or none: a session bus must be there and a look-up must succeed.
    static std::unique_ptr<SecretStore> ifReachable();

    Result<std::optional<std::string>> read(const std::string& name) override;
    Result<void> write(const std::string& name, const std::string& secret) override;
    Result<void> remove(const std::string& name) override;
    SecretPlace place() const override { return SecretPlace::Keyring; }
    std::string description() const override { return "the system keyring"; }
};

}
