// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_contest.h"

#include "earshot/document/sources.h"
#include "earshot/document/store.h"
#include "required.h"
#include "written.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace fs = std::filesystem;

namespace earshot::bench {

namespace {

Time now()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

void require(bool holds, const std::string& what)
{
    if (!holds)
        throw std::runtime_error(what);
}

/// gzip on the fly, as most servers have it.
test::NginxServer::Configuration gzipServer()
{
    return { .http = "gzip on; gzip_types application/xml; gzip_min_length 256; gzip_comp_level 1;" };
}

std::vector<std::int64_t> addFeeds(const std::string& workspace, const test::NginxServer& server, std::size_t feeds)
{
    Store store = required(Store::open(workspace));
    Transaction transaction = required(Transaction::begin(store));
    std::vector<std::int64_t> ids;
    for (std::size_t feed = 0; feed < feeds; ++feed) {
        const Source source{ .platform = "feed", .baseUrl = server.url("/" + feedName(feed)) };
        ids.push_back(required(Sources(store).add(source, "bench", now())).value);
    }
    required(transaction.commit());
    return ids;
}

/// `earshotctl` with the arguments, away from the user's keyring and files.
test::Command earshotCommand(const std::string& earshotctl, const std::string& workspace, const std::vector<std::string>& arguments)
{
    const std::string folder = fs::path(workspace).parent_path().string();
    test::Command command{ earshotctl, { "--workspace", workspace, "--quiet" }, { { "HOME", folder }, { "XDG_DATA_HOME", folder } } };
    command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
    return command;
}

}

IngestContest::IngestContest(const Contestants& contestants, const FeedPlan& plan)
    : contestants_(contestants)
    , plan_(plan)
    , server_(gzipServer())
    , bytes_(writeFeeds(plan, server_.root()))
{
    prepareWorkspace();
    prepareNewsboat();
}

void IngestContest::prepareWorkspace()
{
    const std::string file = folder_.file("prepared.db");
    {
        Store store = required(Store::create(file, now()));
        const std::string name(heardBrand);
        required(Sources(store).addBrand({ .name = name, .keywords = { name } }, "bench", now()));
    }
    addFeeds(file, server_, plan_.feeds);
}

void IngestContest::prepareNewsboat()
{
    std::ofstream(folder_.file("config")) << "reload-threads 1\nmax-items 0\n";
    std::ofstream urls(folder_.file("urls"));
    for (std::size_t feed = 0; feed < plan_.feeds; ++feed)
        urls << server_.url("/" + feedName(feed)) << '\n';
}

Usage IngestContest::earshot()
{
    const std::string file = folder_.file("finished.db");
    fs::copy_file(folder_.file("prepared.db"), file, fs::copy_options::overwrite_existing);
    Usage usage = measured(earshotCommand(contestants_.earshotctl, file, { "poll", "--all" }));
    require(usage.exitCode == 0, "earshotctl poll --all failed");
    Store store = required(Store::open(file));
    const WorkspaceInfo info = required(store.info());
    require(info.mentions == static_cast<std::int64_t>(items()), "Earshot kept " + std::to_string(info.mentions) + " mentions");
    cases_ = info.cases;
    return usage;
}

Usage IngestContest::earshotOnto(const std::string& workspace)
{
    std::vector<std::string> arguments{ "poll" };
    for (const std::int64_t id : addFeeds(workspace, server_, plan_.feeds))
        arguments.insert(arguments.end(), { "--source", std::to_string(id) });
    Usage usage = measured(earshotCommand(contestants_.earshotctl, workspace, arguments));
    require(usage.exitCode == 0, "earshotctl poll failed");
    return usage;
}

Usage IngestContest::bareInsert()
{
    Usage usage
        = measured({ contestants_.bareInsert, { folder_.file("prepared.db"), folder_.file("finished.db"), folder_.file("bare.db") } });
    require(usage.exitCode == 0, "bare_insert failed");
    std::istringstream(usage.out) >> usage.wall >> usage.cpu;
    usage.peakMiB = 0;
    return usage;
}

Usage IngestContest::newsboat()
{
    const std::string cache = folder_.file("cache.db");
    fs::remove(cache);
    Usage usage
        = measured({ contestants_.newsboat, { "-u", folder_.file("urls"), "-C", folder_.file("config"), "-c", cache, "-x", "reload" },
            { { "HOME", folder_.path().string() } } });
    require(usage.exitCode == 0, "newsboat failed");
    return usage;
}

}
