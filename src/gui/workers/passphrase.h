// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace earshot::gui {

/// The passphrase of the encrypted file for secrets, where there is no system keyring: asked for once, however many threads need it, and
/// again while it is wrong.
///
/// Threads  wanted() from any but the GUI thread, which it waits for; the rest on the GUI thread.
class Passphrase : public QObject {
    Q_OBJECT
public:
    explicit Passphrase(QObject* parent = nullptr) : QObject(parent) { }

    std::string wanted(const std::string& file); ///< empty where nobody gave one
    void refuse(const std::string& wrong); ///< it did not open the file: asks anew, unless another was given meanwhile
    void give(const std::string& passphrase);
    void end(); ///< nobody waits any more

signals:
    void asked(const QString& file, bool again); ///< on the GUI thread; somebody is to call give()

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<std::string> given_;
    bool isAsked_ = false, wasWrong_ = false, ended_ = false;
};

/// The encrypted file, opened with what the person gives. A wrong passphrase is asked for again until it is right or the person gives none.
/// Threads  as Passphrase::wanted().
std::unique_ptr<SecretStore> secretsInFile(const std::string& file, Passphrase& passphrase);

}
