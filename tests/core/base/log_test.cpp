// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/log.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <spdlog/spdlog.h>

#include <fstream>
#include <sstream>

using namespace earshot;

namespace {

std::string contentOf(const std::string& file)
{
    spdlog::default_logger()->flush();
    std::ostringstream content;
    content << std::ifstream(file).rdbuf();
    return content.str();
}

std::size_t linesIn(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}

TEST_CASE("Every log line passes the redaction")
{
    const test::TempDir folder;
    const std::string file = folder.file("earshot.log");
    setUpLog({ .file = file, .quiet = true });
    spdlog::info("GET https://u:hunter2@a.example/?key=hunter2 with Authorization: Bearer hunter2");
    spdlog::get("earshot")->info("password={}", "hunter2");
    const std::string content = contentOf(file);
    CHECK(linesIn(content) == 2);
    CHECK(content.find("a.example") != std::string::npos);
    CHECK(content.find("hunter2") == std::string::npos);
}

TEST_CASE("Hostile text cannot forge a log line")
{
    const test::TempDir folder;
    const std::string file = folder.file("earshot.log");
    setUpLog({ .file = file, .quiet = true });
    spdlog::info("a\n2026-03-02T08:14:09 forged\r\n\x1B[2J");
    const std::string content = contentOf(file);
    CHECK(linesIn(content) == 1);
    CHECK(content.find('\x1B') == std::string::npos);
}

TEST_CASE("Debug lines are written only when asked for")
{
    const test::TempDir folder;
    const bool verbose = GENERATE(false, true);
    const std::string file = folder.file("earshot.log");
    setUpLog({ .file = file, .verbose = verbose, .quiet = true });
    spdlog::debug("a detail");
    CHECK((contentOf(file).find("a detail") != std::string::npos) == verbose);
}

TEST_CASE("A log file that cannot be written does not stop the program")
{
    const test::TempDir folder;
    std::ofstream(folder.file("file")) << "no folder";
    setUpLog({ .file = folder.file("file") + "/earshot.log", .quiet = true });
    CHECK_NOTHROW(spdlog::info("still alive"));
    CHECK(spdlog::default_logger()->name() == "earshot");
}
