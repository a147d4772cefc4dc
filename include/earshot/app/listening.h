// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "earshot/net/http_client.h"
#include "earshot/platform/platform.h"

#include <chrono>
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
    bool isWhole = true; ///< false: the answer broke off
};

/// The token of a source: from the secret store, else from the environment variable that the source names; empty where it has none.
Result<std::string> tokenOf(Workspace& workspace, SecretStore& secrets, const Source& source);

/// A source as it is asked, not to be stored: where the workspace has its address redacted, with the whole one from the secret store.
/// Errors   Unknown where there is none that fits; those of the store.
Result<Source> askedSource(Workspace& workspace, SecretStore& secrets, Source source);

/// Where the token of a source lies.
enum class TokenPlace { NotNeeded, Keyring, EncryptedFile, Memory, Environment, Missing };
/// Without reading it; nobody is asked for a passphrase.
Result<TokenPlace> tokenPlaceOf(Workspace& workspace, SecretStore& secrets, const Source& source);

/// No machine but this one is asked more often.
inline constexpr std::chrono::seconds shortestInterval{ 60 };

/// Stores a source after its platform has accepted it. Where a feed's address holds a secret, the whole address goes to the secret store,
/// and the workspace and its ledger keep it redacted. A token goes to the secret store; where there is none and the source names an
/// environment variable, the token is read from there at each poll (`tokenStored` tells which).
struct AddedSource {
    SourceId id {};
    bool tokenStored = false;
};
Result<AddedSource> addSource(Workspace& workspace, SecretStore& secrets, Source source, const std::string& token);
/// A source and where it stood.
struct SourceBefore {
    Source source{};
    SourceState state{};
};
/// Keeps `source` under its id: what it asks for, account, interval and whether it may train; the platform stays. Cursor and health stay
/// as long as it asks the same; a source that asks for something else begins anew. Returns how it was.
/// Errors   those of the platform, which accepts it first; InvalidArgument for an address with a secret (see replaceAddress); Unknown.
Result<SourceBefore> changeSource(Workspace& workspace, const Source& source);
/// Takes that back, with the cursor of then where it asked for something else meanwhile.
Result<void> restoreSource(Workspace& workspace, const SourceBefore& before);
/// Asks it at another address that holds a secret, from the beginning. An old secret is never brought back.
Result<void> replaceAddress(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& address);
/// Keeps another token for it. What waited because the old one was refused is due at once.
Result<void> replaceToken(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& token);
/// With its token and the secret of its address, or not at all; what was heard there stays.
Result<void> removeSource(Workspace& workspace, SecretStore& secrets, SourceId id);

/// Polls one page and stores nothing.
Result<SourceTest> testSource(Workspace& workspace, SecretStore& secrets, HttpClient& http, SourceId id);

}
