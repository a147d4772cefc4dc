// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Names = std::set<std::string, std::less<>>;

/// The chain of docs/architecture.md: what a folder may include besides itself.
const std::map<std::string, Names, std::less<>> visibleFrom{
    { "base", {} },
    { "model", { "base" } },
    { "net", { "base", "model" } },
    { "platform", { "base", "model" } },
    { "listen", { "base", "model", "net", "platform" } },
    { "assess", { "base", "model" } },
    { "document", { "base", "model" } },
    { "respond", { "base", "model" } },
    { "learn", { "base", "model" } },
    { "app", { "base", "model", "net", "platform", "listen", "assess", "document", "respond", "learn" } },
    { "keychain", { "base", "model", "app" } },
    { "cli", { "base", "model", "app", "keychain" } },
    { "gui", { "base", "model", "document", "app", "keychain" } },
    { "replay", { "base", "model", "net", "platform", "listen", "assess", "document", "respond", "learn", "app" } },
};

const Names pureFolders{ "assess", "respond", "learn", "platform" };
const Names qtFolders{ "gui", "keychain", "cli" };

bool startsWithOneOf(std::string_view text, std::initializer_list<std::string_view> beginnings)
{
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return text.starts_with(beginning); });
}

bool isSqlHeader(std::string_view header)
{
    return startsWithOneOf(header, { "soci/", "sqlite3", "libpq", "postgresql/", "pqxx/", "QSql", "QtSql" });
}

bool isHttpHeader(std::string_view header)
{
    return startsWithOneOf(header, { "curl/", "httplib", "earshot/net/", "QNetwork", "QtNetwork" });
}

bool isJsonHeader(std::string_view header)
{
    return startsWithOneOf(header, { "nlohmann/", "earshot/base/json.h", "QJson" });
}

bool isQtHeader(std::string_view header)
{
    const bool isClass = header.size() > 1 && header[0] == 'Q' && std::isalpha(static_cast<unsigned char>(header[1])) != 0;
    return isClass || startsWithOneOf(header, { "qt6keychain", "qtkeychain", "qobject", "qstring", "qglobal" });
}

bool touchesWorld(std::string_view header)
{
    return header == "thread" || header == "random" || header == "fstream" || header.starts_with("curl/") || isSqlHeader(header);
}

/// The header that a line includes; nothing for any other line.
std::optional<std::string> includedBy(std::string_view line)
{
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string_view::npos || line[hash] != '#' || line.find("include", hash) == std::string_view::npos)
        return std::nullopt;
    const std::size_t open = line.find_first_of("<\"", hash);
    const std::size_t close = open == std::string_view::npos ? open : line.find_first_of(">\"", open + 1);
    if (close == std::string_view::npos)
        return std::nullopt;
    return std::string(line.substr(open + 1, close - open - 1));
}

/// "net" for "earshot/net/http_client.h".
std::optional<std::string> folderOfHeader(std::string_view header)
{
    constexpr std::string_view root = "earshot/";
    if (!header.starts_with(root))
        return std::nullopt;
    header.remove_prefix(root.size());
    return std::string(header.substr(0, header.find('/')));
}

/// "net" for src/core/net/x.cpp and include/earshot/net/x.h, "gui" for src/gui/models/x.cpp.
std::string folderOfFile(std::string_view path)
{
    for (const std::string_view root : { "src/core/", "include/earshot/", "src/" })
        if (path.starts_with(root)) {
            path.remove_prefix(root.size());
            return std::string(path.substr(0, path.find('/')));
        }
    return {};
}

/// Whether "../words/names.h" in src/gui/windows/x.cpp leads out of src/gui.
bool climbsOut(const std::string& path, const std::string& header)
{
    if (header.find("..") == std::string::npos)
        return false;
    const auto target = (std::filesystem::path(path).parent_path() / header).lexically_normal().generic_string();
    return folderOfFile(target) != folderOfFile(path) || folderOfFile(target).empty();
}

/// What listens and sends in the window hands the core its network client, and that is all that is seen of it there.
bool isHandedOn(std::string_view path, std::string_view header)
{
    return path.starts_with("src/gui/workers/") && header == "earshot/net/http_client.h";
}

/// Why this file may not include this header; empty if it may.
std::string faultOfInclude(const std::string& path, const std::string& header)
{
    const std::string folder = folderOfFile(path);
    if (isHandedOn(path, header))
        return {};
    const auto target = folderOfHeader(header);
    if (target && *target != folder && !visibleFrom.at(folder).contains(*target))
        return folder + " does not see " + *target;
    if (climbsOut(path, header))
        return "an include that climbs out of its folder";
    if (!qtFolders.contains(folder) && isQtHeader(header))
        return folder + " has no Qt";
    if (folder != "document" && isSqlHeader(header))
        return folder + " holds no SQL";
    if (pureFolders.contains(folder) && touchesWorld(header))
        return folder + " is pure";
    if (folder == "gui" && (isJsonHeader(header) || isHttpHeader(header)))
        return "gui holds no JSON and no HTTP";
    return {};
}

std::string faultOfCode(const std::string& folder, std::string_view code)
{
    if (!pureFolders.contains(folder))
        return {};
    if (code.find("::now(") != std::string_view::npos)
        return folder + " reads no clock";
    return code.find("randomHex(") != std::string_view::npos ? folder + " draws nothing at random" : std::string();
}

/// "path:line: fault" for each line that breaks the layers.
std::vector<std::string> faultsIn(const std::string& path, std::istream& text)
{
    const std::string folder = folderOfFile(path);
    if (!visibleFrom.contains(folder))
        return { path + ":1: no such layer: " + folder };
    std::vector<std::string> faults;
    std::string line;
    for (int number = 1; std::getline(text, line); ++number) {
        const auto header = includedBy(line);
        const std::string code = line.substr(0, line.find("//"));
        const std::string fault = header ? faultOfInclude(path, *header) : faultOfCode(folder, code);
        if (fault.empty())
            continue;
        faults.push_back(path + ":" + std::to_string(number) + ": ");
        faults.back().append(fault).append(header ? " (" + *header + ")" : "");
    }
    return faults;
}

std::vector<std::string> faultsIn(const std::string& path, const std::string& text)
{
    std::istringstream stream(text);
    return faultsIn(path, stream);
}

std::vector<std::filesystem::path> sourceFilesBelow(const std::filesystem::path& root)
{
    std::vector<std::filesystem::path> files;
    for (const char* const part : { "src/core", "src/cli", "src/gui", "src/replay", "src/keychain", "include/earshot" }) {
        if (!std::filesystem::exists(root / part))
            continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / part))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
                files.push_back(entry.path());
    }
    return files;
}

}

TEST_CASE("Every folder includes only what lies below it")
{
    const std::filesystem::path root(EARSHOT_SOURCE_DIR);
    std::vector<std::string> faults;
    Names seen;
    for (const auto& file : sourceFilesBelow(root)) {
        const std::string path = std::filesystem::relative(file, root).generic_string();
        std::ifstream text(file);
        std::ranges::move(faultsIn(path, text), std::back_inserter(faults));
        seen.insert(folderOfFile(path));
    }
    for (const std::string& fault : faults)
        UNSCOPED_INFO(fault);
    CHECK(faults.empty());
    CHECK(seen.contains("base"));
    CHECK(seen.contains("app"));
}

TEST_CASE("A layer fault is named by file and line")
{
    const auto faults
        = faultsIn("src/core/assess/sorter.cpp", "#include \"earshot/model/mention.h\"\n\n#include \"earshot/document/store.h\"\n");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0] == "src/core/assess/sorter.cpp:3: assess does not see document (earshot/document/store.h)");
}

TEST_CASE("Each forbidden include is noticed")
{
    const auto [path, line] = GENERATE(table<std::string, std::string>({
        { "include/earshot/base/text.h", "#include \"earshot/model/mention.h\"" },
        { "include/earshot/model/mention.h", "#include \"earshot/net/http_client.h\"" },
        { "src/core/net/client.cpp", "#include \"earshot/platform/platform.h\"" },
        { "src/core/platform/rss.cpp", "#include <earshot/net/http_client.h>" },
        { "src/core/listen/due.cpp", "#include \"earshot/document/store.h\"" },
        { "src/core/document/store.cpp", "#include \"earshot/platform/platform.h\"" },
        { "src/core/app/workspace.cpp", "#include \"earshot/cli/words.h\"" },
        { "src/core/app/secrets.cpp", "#include \"earshot/keychain/keychain.h\"" },
        { "src/cli/case.cpp", "#include \"earshot/document/cases.h\"" },
        { "src/gui/windows/main.cpp", "#include \"earshot/assess/sorter.h\"" },
        { "src/gui/windows/main.cpp", "#include \"earshot/listen/poller.h\"" },
        { "src/gui/windows/main.cpp", "#include \"earshot/respond/target.h\"" },
        { "src/gui/windows/main.cpp", "#include \"earshot/net/http_client.h\"" },
        { "src/gui/windows/main.cpp", "#include \"../../core/document/session.h\"" },
        { "src/gui/windows/main.cpp", "#include <QSqlDatabase>" },
        { "src/gui/windows/main.cpp", "#include <curl/curl.h>" },
        { "src/gui/models/list.cpp", "#include <QJsonObject>" },
        { "src/keychain/keychain.cpp", "#include \"earshot/document/cases.h\"" },
        { "src/core/model/names.cpp", "#include \"../net/client.h\"" },
        { "src/core/model/names.cpp", "  #  include <QString>" },
        { "src/core/app/secrets.cpp", "#include <qt6keychain/keychain.h>" },
        { "src/core/assess/sorter.cpp", "#include <thread>" },
        { "src/core/respond/target.cpp", "#include <random>" },
        { "src/core/learn/benchmark.cpp", "#include <fstream>" },
        { "src/core/platform/rss.cpp", "#include <curl/curl.h>" },
        { "src/core/app/workspace.cpp", "#include <soci/soci.h>" },
        { "src/core/listen/due.cpp", "#include <sqlite3.h>" },
        { "src/gui/models/list.cpp", "#include <nlohmann/json.hpp>" },
        { "src/gui/models/list.cpp", "#include \"earshot/base/json.h\"" },
        { "src/gui/models/list.cpp", "#include <QNetworkAccessManager>" },
        { "src/core/respond/target.cpp", "const auto now = std::chrono::system_clock::now();" },
        { "src/core/platform/mastodon.cpp", "request.key = randomHex(16);" },
        { "src/core/misc/odd.cpp", "" },
    }));
    CAPTURE(path, line);
    CHECK(faultsIn(path, line).size() == 1);
}

TEST_CASE("What the layers allow passes")
{
    const auto [path, line] = GENERATE(table<std::string, std::string>({
        { "src/core/listen/due.cpp", "#include \"earshot/net/http_client.h\"\n#include \"earshot/platform/platform.h\"" },
        { "src/core/document/store.cpp", "#include <soci/soci.h>\n#include <thread>" },
        { "src/core/net/client.cpp", "#include <curl/curl.h>\n#include <random>\nstd::chrono::steady_clock::now();" },
        { "src/core/app/listener.cpp", "#include \"earshot/listen/due.h\"\n#include \"earshot/learn/benchmark.h\"" },
        { "src/core/respond/target.cpp", "// never std::chrono::system_clock::now() here\nconst Time now = clock.now();" },
        { "src/cli/main.cpp", "#include \"earshot/app/workspace.h\"\n#include \"earshot/keychain/keychain.h\"" },
        { "src/gui/main.cpp", "#include <QApplication>\n#include \"words.h\"" },
        { "src/gui/windows/main.cpp", "#include \"../words/names.h\"\n#include \"earshot/document/cases.h\"" },
        { "src/gui/workers/listening.h", "#include \"earshot/net/http_client.h\"" },
        { "src/replay/main.cpp", "#include \"earshot/platform/registry.h\"\n#include <httplib.h>" },
        { "src/core/base/json.cpp", "#include \"earshot/base/json.h\"\n#include <nlohmann/json.hpp>" },
    }));
    CAPTURE(path, line);
    CHECK(faultsIn(path, line).empty());
}
