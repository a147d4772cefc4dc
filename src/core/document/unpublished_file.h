// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace earshot {

/// A file that is written under another name beside its place and gets its own when it is whole. What is not published is removed.
/// Errors   throws Refusal: WorkspaceExists where the place is taken, ReadOnly, DiskFull, FileFailed.
class UnpublishedFile {
public:
    explicit UnpublishedFile(std::string place);
    ~UnpublishedFile();
    UnpublishedFile(const UnpublishedFile&) = delete;
    UnpublishedFile& operator=(const UnpublishedFile&) = delete;

    const std::string& path() const { return path_; }
    void publish();

private:
    std::string place_, path_;
};

/// SQLite's own files beside a database.
void removeDatabaseFiles(const std::string& path) noexcept;

}
