// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "words.h"
#include "earshot/base/log.h"

#include <CLI/CLI.hpp>

#include <clocale>
#include <csignal>
#include <exception>
#include <iostream>
#include <sys/resource.h>

namespace {

/// The command table: --help, the man page and the shell completions are all made from it.
void addCommands(CLI::App& app, earshot::cli::Session& session)
{
    using namespace earshot::cli;
    app.add_option("--workspace", session.location, "A SQLite file or a postgresql:// URL (else EARSHOT_WORKSPACE, else the usual file)");
    app.add_option("--as", session.actor, "Who is at work (else EARSHOT_USER, else the login name)");
    app.add_flag("--json", session.json, "Lists as JSON Lines, single things as one object");
    app.add_flag("--quiet", session.quiet, "Say nothing that was not asked for");
    app.set_version_flag("--version", "earshotctl " EARSHOT_VERSION);
    app.require_subcommand(1);
    for (const auto addNoun : { addWorkspaceNoun, addBrandNoun, addSourceNoun, addPlatformNoun, addPollNoun, addMentionNoun, addSearchNoun,
             addClassifyNoun, addClassifierNoun, addCaseNoun, addReplyNoun, addLadderNoun, addEvidenceNoun, addManualNoun })
        addNoun(app, session);
}

// Hundreds of sources at once need more descriptors than the usual soft limit gives.
void raiseFileLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

}

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::setlocale(LC_CTYPE, "C.UTF-8"); // libcurl reads international host names by it
    raiseFileLimit();
    earshot::cli::Session session;
    CLI::App app("Hear, sort, keep and answer what people say about a brand.", "earshotctl");
    addCommands(app, session);
    earshot::setUpLog({ .quiet = true });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? earshot::cli::Done : earshot::cli::WrongUsage;
    } catch (const std::exception& error) {
        std::cerr << "earshotctl: " << error.what() << '\n';
        return earshot::cli::Failed;
    }
    return session.exitCode;
}
