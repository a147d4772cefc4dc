// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "words.h"
#include "earshot/app/listening.h"
#include "earshot/app/places.h"
#include "earshot/keychain/keychain_secret_store.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace earshot::cli {

namespace {

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

Session::Session() : location(usualWorkspace()), actor(usualActor()) { }

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
        const std::string file = dataFolder() + "/secrets.json";
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
