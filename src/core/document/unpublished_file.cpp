// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpublished_file.h"

#include "earshot/base/digest.h"
#include "refusal.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace fs = std::filesystem;

namespace earshot {

namespace {

[[noreturn]] void refuse(int cause, const std::string& place)
{
    switch (cause) {
    case EEXIST:
        throw Refusal(ErrorKind::WorkspaceExists, place);
    case EACCES:
    case EPERM:
    case EROFS:
        throw Refusal(ErrorKind::ReadOnly, place, std::strerror(cause));
    case ENOSPC:
    case EDQUOT:
        throw Refusal(ErrorKind::DiskFull, place, std::strerror(cause));
    default:
        throw Refusal(ErrorKind::FileFailed, place, std::strerror(cause));
    }
}

/// Complaints are personal data: only the owner may read the file.
void makeEmptyFile(const std::string& path, const std::string& place)
{
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        refuse(errno, place);
    ::close(file);
}

}

void removeDatabaseFiles(const std::string& path) noexcept
{
    std::error_code ignored;
    for (const char* ending : { "", "-wal", "-shm", "-journal" })
        fs::remove(path + ending, ignored);
}

UnpublishedFile::UnpublishedFile(std::string place) : place_(std::move(place)), path_(place_ + ".new-" + randomHex(4))
{
    if (fs::exists(fs::symlink_status(place_)))
        refuse(EEXIST, place_);
    std::error_code failed;
    if (const fs::path folder = fs::path(place_).parent_path(); !folder.empty())
        fs::create_directories(folder, failed);
    if (failed)
        refuse(failed.value(), place_);
    makeEmptyFile(path_, place_);
}

UnpublishedFile::~UnpublishedFile()
{
    removeDatabaseFiles(path_);
}

void UnpublishedFile::publish()
{
    // a hard link never replaces a file that somebody else made meanwhile; file systems without them get a plain rename
    if (::link(path_.c_str(), place_.c_str()) == 0)
        return;
    if (errno == EEXIST)
        refuse(EEXIST, place_);
    if (::rename(path_.c_str(), place_.c_str()) != 0)
        refuse(errno, place_);
}

}
