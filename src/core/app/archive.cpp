// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/archive.h"

#include "earshot/document/evidence.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace earshot {

namespace {

Result<void> writePack(Workspace& workspace, const std::vector<MentionId>& mentions, EvidenceFormat format, std::ostream& out,
    const std::function<bool(int)>& goOn)
{
    const auto write = format == EvidenceFormat::Html ? &exportHtml : &exportJsonLines;
    return write(workspace.store(), mentions, out, workspace.now(), goOn);
}

/// Makes a folder that nobody else can read.
Result<std::string> privateFolder()
{
    std::error_code why;
    const auto place = std::filesystem::temp_directory_path(why);
    if (why)
        return failure(ErrorKind::FileFailed, "The folder for temporary files", why.message());
    std::string path = (place / "earshot-XXXXXX").string();
    if (!mkdtemp(path.data()))
        return failure(ErrorKind::FileFailed, place.string(), std::strerror(errno));
    return path;
}

Result<void> copyTo(Workspace& workspace, const std::string& scratch, std::ostream& out)
{
    return workspace.store().backup(scratch).and_then([&]() -> Result<void> {
        std::ifstream in(scratch, std::ios::binary);
        if (out << in.rdbuf() << std::flush)
            return {};
        return failure(ErrorKind::FileFailed, "standard output", std::strerror(errno));
    });
}

/// SQLite copies into files only, so it goes by way of one.
Result<void> backUpTo(Workspace& workspace, std::ostream& out)
{
    const auto folder = privateFolder();
    if (!folder)
        return tl::unexpected(folder.error());
    const auto done = copyTo(workspace, *folder + "/copy.db", out);
    std::error_code ignored;
    std::filesystem::remove_all(*folder, ignored);
    return done;
}

Result<LedgerVerdict> verifyFrom(std::istream& in, const std::string& name)
{
    if (in.peek() == '<')
        return failure(ErrorKind::InvalidArgument, name, "only a JSON Lines pack can be verified; one in HTML is for reading");
    return verifyPack(in);
}

}

Result<void> exportEvidence(Workspace& workspace, const std::vector<MentionId>& mentions, EvidenceFormat format, const std::string& file,
    const std::function<bool(int percent)>& goOn)
{
    if (file == "-")
        return writePack(workspace, mentions, format, std::cout, goOn);
    const std::string fresh = file + ".part";
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    if (!out)
        return failure(ErrorKind::FileFailed, file, std::strerror(errno));
    const auto written = writePack(workspace, mentions, format, out, goOn);
    out.close();
    if (written && out && std::rename(fresh.c_str(), file.c_str()) == 0)
        return {};
    const int cause = errno;
    std::remove(fresh.c_str());
    if (!written)
        return written;
    return failure(ErrorKind::FileFailed, file, std::strerror(cause));
}

Result<void> backUp(Workspace& workspace, const std::string& file)
{
    return file == "-" ? backUpTo(workspace, std::cout) : workspace.store().backup(file);
}

Result<LedgerVerdict> verifyEvidence(const std::string& file)
{
    if (file == "-")
        return verifyFrom(std::cin, "standard input");
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return failure(ErrorKind::FileFailed, file, std::strerror(errno));
    return verifyFrom(in, file);
}

}
