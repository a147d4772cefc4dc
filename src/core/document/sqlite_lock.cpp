// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "sqlite_engine.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace earshot {

namespace {

/// The kernel frees a flock when the file is closed, also by a kill. The file stays: removing it would let two processes hold "the" lock.
class FileLock final : public NamedLock {
public:
    explicit FileLock(int file) : file_(file) { }
    ~FileLock() override { ::close(file_); }

private:
    int file_;
};

}

std::unique_ptr<NamedLock> SqliteEngine::lock(const std::string& name) const
{
    const std::string path = path_ + "." + name + ".lock";
    const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        throw Refusal(errno == EACCES || errno == EROFS ? ErrorKind::ReadOnly : ErrorKind::FileFailed, path, std::strerror(errno));
    auto held = std::make_unique<FileLock>(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        throw Refusal(errno == EWOULDBLOCK ? ErrorKind::Locked : ErrorKind::FileFailed, path_, name);
    return held;
}

}
