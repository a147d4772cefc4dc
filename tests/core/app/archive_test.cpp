// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"
#include "earshot/app/archive.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace earshot;
using namespace earshot::test;

namespace {

std::string bytesOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

/// A complaint, and a folder to write evidence to.
struct ArchiveDesk : AnswerDesk {
    TempDir folder;
    std::string file = folder.file("evidence");

    Result<void> write(EvidenceFormat format, MentionId id) { return exportEvidence(desk.workspace, { id }, format, file); }
    MentionId complaint() { return desk.mention("101").id; }
};

}

TEST_CASE("A pack that was written can be checked without the workspace")
{
    ArchiveDesk here;
    did(here.write(EvidenceFormat::JsonLines, here.complaint()));
    const auto verdict = got(verifyEvidence(here.file));
    CHECK_FALSE(verdict.brokenAt);
    CHECK(verdict.snapshots == 1);
    CHECK(verdict.rows >= 2); // seen, and the case that it opened
}

TEST_CASE("A pack in which one word was changed does not pass")
{
    ArchiveDesk here;
    did(here.write(EvidenceFormat::JsonLines, here.complaint()));
    std::string pack = bytesOf(here.file);
    const std::size_t at = pack.find("charged twice", pack.find("{\"snapshot\""));
    REQUIRE(at != std::string::npos);
    pack.replace(at, 13, "charged right");
    std::ofstream(here.file, std::ios::binary) << pack;
    CHECK(got(verifyEvidence(here.file)).brokenAt);
}

TEST_CASE("A page of evidence shows the text and loads nothing")
{
    ArchiveDesk here;
    did(here.write(EvidenceFormat::Html, here.complaint()));
    const std::string html = bytesOf(here.file);
    CHECK(html.find("charged twice") != std::string::npos);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("src=\"http") == std::string::npos);
}

TEST_CASE("Where the export fails, an older file stays and nothing half-written is left")
{
    ArchiveDesk here;
    std::ofstream(here.file) << "older";
    CHECK(errorOf(here.write(EvidenceFormat::JsonLines, MentionId{ 99 })) == ErrorKind::Unknown);
    CHECK(bytesOf(here.file) == "older");
    CHECK(std::distance(std::filesystem::directory_iterator(here.folder.path()), {}) == 1);
}

TEST_CASE("An export that is stopped on its way leaves the older file and nothing half-written")
{
    ArchiveDesk here;
    here.server.show({ .id = "102", .text = "Still no refund." });
    here.desk.pollLater();
    std::ofstream(here.file) << "older";
    const auto format = GENERATE(EvidenceFormat::Html, EvidenceFormat::JsonLines);
    const std::vector<MentionId> all = got(here.desk.workspace.search().all(got(parsedQuery("platform:mastodon"))));
    REQUIRE(all.size() == 2);
    std::vector<int> told;
    const auto stopAtSecond = [&](int percent) {
        told.push_back(percent);
        return told.size() < 2;
    };
    CHECK(errorOf(exportEvidence(here.desk.workspace, all, format, here.file, stopAtSecond)) == ErrorKind::Cancelled);
    CHECK(told == std::vector<int>{ 0, 50 });
    CHECK(bytesOf(here.file) == "older");
    CHECK(std::distance(std::filesystem::directory_iterator(here.folder.path()), {}) == 1);
}

TEST_CASE("A place that cannot be written to is said so")
{
    ArchiveDesk here;
    here.file = here.folder.file("no/such/folder/evidence");
    CHECK(errorOf(here.write(EvidenceFormat::Html, here.complaint())) == ErrorKind::FileFailed);
    CHECK(errorOf(verifyEvidence(here.file)) == ErrorKind::FileFailed);
}

TEST_CASE("A file that is no pack is refused")
{
    ArchiveDesk here;
    std::ofstream(here.file) << "Dear diary";
    CHECK(errorOf(verifyEvidence(here.file)) == ErrorKind::Malformed);
}
