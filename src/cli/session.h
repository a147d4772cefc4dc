// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "earshot/base/clock.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace earshot {
class HttpClient;
}

namespace earshot::cli {

/// What the options before the noun said, and what the verbs share: the workspace, the network and the secrets, each made when first needed.
class Session {
public:
    Session();
    ~Session();

    std::string location; ///< --workspace, else EARSHOT_WORKSPACE, else the usual file
    std::string actor; ///< --as, else EARSHOT_USER, else the login name
    bool json = false, quiet = false;
    int exitCode = 0; ///< of the verb that ran

    Result<Workspace*> workspace();
    Result<Workspace*> create();
    HttpClient& http();
    SecretStore& secrets();
    const Clock& clock() const { return clock_; }

private:
    SystemClock clock_;
    std::optional<Workspace> workspace_;
    std::unique_ptr<HttpClient> http_;
    std::unique_ptr<SecretStore> secrets_;
};

/// What a verb does; its failure is told on standard error and becomes the exit code. The value is the exit code of a success.
using Verb = std::function<Result<int>()>;
void onVerb(CLI::App& verb, Session& session, Verb run);

/// One function a noun; each adds its verbs to the application.
void addWorkspaceNoun(CLI::App&, Session&);
void addBrandNoun(CLI::App&, Session&);
void addSourceNoun(CLI::App&, Session&);
void addPlatformNoun(CLI::App&, Session&);
void addPollNoun(CLI::App&, Session&);
void addMentionNoun(CLI::App&, Session&);
void addSearchNoun(CLI::App&, Session&);
void addClassifyNoun(CLI::App&, Session&);
void addClassifierNoun(CLI::App&, Session&);
void addCaseNoun(CLI::App&, Session&);
void addReplyNoun(CLI::App&, Session&);
void addLadderNoun(CLI::App&, Session&);
void addEvidenceNoun(CLI::App&, Session&);
void addManualNoun(CLI::App&, Session&);

}
