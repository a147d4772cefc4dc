// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/store.h"
#include "session.h"

#include <utility>

namespace earshot {

class WorkspaceLock::Held {
public:
    explicit Held(std::unique_ptr<NamedLock> lock) : lock_(std::move(lock)) { }

private:
    std::unique_ptr<NamedLock> lock_;
};

WorkspaceLock::WorkspaceLock(std::unique_ptr<Held> held) : held_(std::move(held)) { }
WorkspaceLock::WorkspaceLock(WorkspaceLock&&) noexcept = default;
WorkspaceLock::~WorkspaceLock() = default;

Result<WorkspaceLock> WorkspaceLock::take(Store& store, const std::string& name)
{
    Session& session = store.session();
    auto lock = session.reading([&] { return session.engine().lock(name); });
    if (!lock)
        return tl::unexpected(lock.error());
    return WorkspaceLock(std::make_unique<Held>(std::move(*lock)));
}

}
