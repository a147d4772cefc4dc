// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/archive.h"

#include "earshot/document/evidence.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
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

Result<LedgerVerdict> verifyEvidence(const std::string& file)
{
    if (file == "-")
        return verifyPack(std::cin);
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return failure(ErrorKind::FileFailed, file, std::strerror(errno));
    return verifyPack(in);
}

}
