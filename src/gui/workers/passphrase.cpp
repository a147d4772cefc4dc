// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

namespace earshot::gui {

std::string Passphrase::wanted(const std::string& file)
{
    std::unique_lock lock(mutex_);
    if (!given_ && !std::exchange(isAsked_, true))
        QMetaObject::invokeMethod(this, [this, name = QString::fromStdString(file)] { emit asked(name); }, Qt::QueuedConnection);
    changed_.wait(lock, [this] { return given_ || ended_; });
    return given_.value_or(std::string());
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

}
