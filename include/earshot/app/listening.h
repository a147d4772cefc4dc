// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "earshot/net/http_client.h"
#include "earshot/platform/platform.h"

#include <string>
#include <vector>

namespace earshot {

/// What one platform can do, by its id.
struct PlatformEntry {
    std::string id;
    Capabilities capabilities;
};
std::vector<PlatformEntry> platformEntries();

/// How a source answered when it was tried.
struct SourceTest {
    std::size_t items = 0;
    std::string account; ///< whose token it is, where it has one
};

/// The token of a source: from the secret store, else from the environment variable that the source names; empty where it has none.
Result<std::string> tokenOf(Workspace& workspace, SecretStore& secrets, const Source& source);

/// Stores a source after its platform has accepted it. A token goes to the secret store; where there is none and the source names an
/// environment variable, the token is read from there at each poll (`tokenStored` tells which).
struct AddedSource {
    SourceId id {};
    bool tokenStored = false;
};
Result<AddedSource> addSource(Workspace& workspace, SecretStore& secrets, Source source, const std::string& token);
/// With its token, or not at all; what was heard there stays.
Result<void> removeSource(Workspace& workspace, SecretStore& secrets, SourceId id);

/// Polls one page and stores nothing.
Result<SourceTest> testSource(Workspace& workspace, SecretStore& secrets, HttpClient& http, SourceId id);

}
