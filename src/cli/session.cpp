// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "words.h"
#include "earshot/app/listening.h"
#include "earshot/keychain/keychain_secret_store.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <pwd.h>
#include <termios.h>
#include <unistd.h>

namespace earshot::cli {

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string loginName()
{
    const passwd* entry = getpwuid(geteuid());
    return entry ? entry->pw_name : "somebody";
}

/// $XDG_DATA_HOME/earshot; a relative path in the variable is invalid and ignored, as the base directory specification demands.
std::filesystem::path dataFolder()
{
    const std::filesystem::path data = environment("XDG_DATA_HOME");
    if (data.is_absolute())
        return data / "earshot";
    return std::filesystem::path(environment("HOME")) / ".local/share/earshot";
}

std::string askedAtTerminal(const std::string& question)
{
    if (!isatty(STDIN_FILENO))
        return {};
    termios before {};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::cerr << question << std::flush;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::string answer;
    std::getline(std::cin, answer);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::cerr << '\n';
    return answer;
}

std::string passphraseFor(const std::string& file)
{
    std::string passphrase = environment("EARSHOT_PASSPHRASE");
    if (passphrase.empty())
        passphrase = askedAtTerminal("No system keyring is reachable. Passphrase for " + file + ": ");
    if (!passphrase.empty())
        std::cerr << "earshotctl: no system keyring is reachable; secrets are kept in the encrypted file " << file << ".\n";
    return passphrase;
}

}

Session::Session()
    : location(environment("EARSHOT_WORKSPACE")), actor(environment("EARSHOT_USER"))
{
    if (location.empty())
        location = (dataFolder() / "earshot.db").string();
    if (actor.empty())
        actor = loginName();
}

Session::~Session() = default;

Result<Workspace*> Session::workspace()
{
    if (!workspace_) {
        auto opened = Workspace::open(location, clock_, actor);
        if (!opened)
            return tl::unexpected(opened.error());
        workspace_ = std::move(*opened);
    }
    return &*workspace_;
}

Result<Workspace*> Session::create()
{
    auto created = Workspace::create(location, clock_, actor);
    if (!created)
        return tl::unexpected(created.error());
    workspace_ = std::move(*created);
    return &*workspace_;
}

HttpClient& Session::http()
{
    if (!http_) {
        HttpOptions options;
        options.caFile = environment("EARSHOT_CA_FILE");
        http_ = std::make_unique<HttpClient>(options);
    }
    return *http_;
}

SecretStore& Session::secrets()
{
    if (!secrets_)
        secrets_ = KeychainSecretStore::ifReachable();
    if (!secrets_) {
        const std::string file = (dataFolder() / "secrets.json").string();
        secrets_ = std::make_unique<EncryptedFileSecretStore>(file, [file] { return passphraseFor(file); });
    }
    return *secrets_;
}

void onVerb(CLI::App& verb, Session& session, Verb run)
{
    verb.callback([&session, run = std::move(run)] {
        const auto code = run();
        session.exitCode = code ? *code : exitCodeFor(code.error().kind);
        if (!code)
            std::cerr << "earshotctl: " << sentenceFor(code.error()) << '\n';
    });
}

}
