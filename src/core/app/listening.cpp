// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listening.h"

#include "earshot/app/places.h"
#include "earshot/base/url.h"
#include "earshot/listen/schedule.h"
#include "earshot/platform/registry.h"
#include "source_address.h"

#include <functional>
#include <utility>
#include <vector>

namespace earshot {

namespace {

Result<std::string> secretName(Workspace& workspace, SourceId id)
{
    return workspace.uuid().map([&](const std::string& uuid) { return uuid + "/source/" + std::to_string(id.value); });
}

Result<void> checkSource(const Source& source)
{
    const auto platform = platformNamed(source.platform);
    if (!platform)
        return tl::unexpected(platform.error());
    if (source.every < shortestInterval && !isLoopback(source.baseUrl))
        return failure(ErrorKind::InvalidArgument, "every", "another machine is asked once a minute at most");
    return (*platform)->checkSource(source);
}

Result<void> storeToken(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& token)
{
    const auto name = secretName(workspace, id);
    if (!name)
        return tl::unexpected(name.error());
    return secrets.write(*name, token);
}

std::string tokenInEnvironment(const Source& source)
{
    return source.tokenEnv.empty() ? std::string() : environment(source.tokenEnv.c_str());
}

TokenPlace placeOf(const SecretStore& secrets)
{
    switch (secrets.place()) {
    case SecretPlace::Keyring:
        return TokenPlace::Keyring;
    case SecretPlace::EncryptedFile:
        return TokenPlace::EncryptedFile;
    case SecretPlace::Memory:
        break;
    }
    return TokenPlace::Memory;
}

bool asksTheSame(const Source& one, const Source& other)
{
    return one.kind == other.kind && one.baseUrl == other.baseUrl && one.query == other.query;
}

/// In one transaction; `stateFor` says where the source stands from now on.
Result<SourceBefore> save(Workspace& workspace, const Source& source, const std::function<SourceState(const SourceBefore&)>& stateFor)
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    Sources sources = workspace.sources();
    const auto old = sources.find(source.id);
    const auto state = sources.state(source.id);
    if (!old || !state)
        return tl::unexpected(!old ? old.error() : state.error());
    const SourceBefore before{ *old, *state };
    if (const auto saved = sources.save(source, workspace.actor(), workspace.now()); !saved)
        return tl::unexpected(saved.error());
    if (const auto saved = sources.saveState(source.id, stateFor(before)); !saved)
        return tl::unexpected(saved.error());
    return transaction->commit().map([&] { return before; });
}

Result<void> noteNewToken(Workspace& workspace, SourceId id)
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    Sources sources = workspace.sources();
    const auto state = sources.state(id);
    if (!state)
        return tl::unexpected(state.error());
    const auto noted = sources.noteNewToken(id, workspace.actor(), workspace.now()).and_then([&] {
        return sources.saveState(id, withNewToken(*state));
    });
    return noted ? transaction->commit() : noted;
}

}

std::vector<PlatformEntry> platformEntries()
{
    std::vector<PlatformEntry> entries;
    for (const Platform* platform : platforms())
        entries.push_back({ std::string(platform->id()), platform->capabilities() });
    return entries;
}

Result<std::string> tokenOf(Workspace& workspace, SecretStore& secrets, const Source& source)
{
    const auto name = secretName(workspace, source.id);
    if (!name)
        return tl::unexpected(name.error());
    const auto stored = secrets.read(*name);
    if (stored && *stored)
        return **stored;
    if (std::string token = tokenInEnvironment(source); !token.empty())
        return token;
    if (!stored)
        return tl::unexpected(stored.error());
    return std::string();
}

Result<TokenPlace> tokenPlaceOf(Workspace& workspace, SecretStore& secrets, const Source& source)
{
    const auto platform = platformNamed(source.platform);
    const auto name = secretName(workspace, source.id);
    if (!platform || !name)
        return tl::unexpected(!platform ? platform.error() : name.error());
    const auto isStored = secrets.holds(*name);
    if (isStored && *isStored)
        return placeOf(secrets);
    if (!tokenInEnvironment(source).empty())
        return TokenPlace::Environment;
    if (!isStored)
        return tl::unexpected(isStored.error());
    return (*platform)->capabilities().needsToken && source.kind == SourceKind::Mentions ? TokenPlace::Missing : TokenPlace::NotNeeded;
}

Result<AddedSource> addSource(Workspace& workspace, SecretStore& secrets, Source source, const std::string& token)
{
    if (const auto fits = checkSource(source).and_then([&] { return checkAddress(source); }); !fits)
        return tl::unexpected(fits.error());
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const std::string address = std::exchange(source.baseUrl, withoutSecret(source.baseUrl));
    const auto id = workspace.sources().add(source, workspace.actor(), workspace.now());
    if (!id)
        return tl::unexpected(id.error());
    if (const auto stored = storeAddress(workspace, secrets, *id, address); !stored)
        return tl::unexpected(stored.error());
    AddedSource added{ *id, false };
    if (!token.empty()) {
        const auto stored = storeToken(workspace, secrets, *id, token);
        added.tokenStored = stored.has_value();
        if (!stored && (source.tokenEnv.empty() || stored.error().kind != ErrorKind::SecretStoreUnavailable))
            return tl::unexpected(stored.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return added;
}

Result<void> removeSource(Workspace& workspace, SecretStore& secrets, SourceId id)
{
    std::vector<std::pair<std::string, std::optional<std::string>>> kept;
    for (const auto& name : { secretName(workspace, id), addressName(workspace, id) }) {
        if (!name)
            return tl::unexpected(name.error());
        const auto secret = secrets.read(*name); // so that nobody is asked to unlock the keyring while others wait for the workspace
        if (!secret)
            return tl::unexpected(secret.error());
        kept.emplace_back(*name, *secret);
    }
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = workspace.sources().remove(id, workspace.actor(), workspace.now());
    for (const auto& [name, secret] : kept)
        done = done.and_then([&, &gone = name] { return secrets.remove(gone); });
    done = done.and_then([&] { return transaction->commit(); });
    for (const auto& [name, secret] : kept)
        if (!done && secret)
            static_cast<void>(secrets.write(name, *secret));
    return done;
}

Result<SourceBefore> changeSource(Workspace& workspace, const Source& source)
{
    if (const auto fits = checkSource(source); !fits)
        return tl::unexpected(fits.error());
    const auto old = workspace.sources().find(source.id);
    if (!old)
        return tl::unexpected(old.error());
    if (source.baseUrl != old->baseUrl) {
        if (const auto fits = checkAddress(source); !fits)
            return tl::unexpected(fits.error());
        if (holdsSecret(source.baseUrl))
            return failure(ErrorKind::InvalidArgument, "base-url", "its secret would be written down");
    }
    return save(workspace, source, [&](const SourceBefore& before) {
        return asksTheSame(before.source, source) ? withInterval(before.state, before.source.every, source.every) : SourceState{};
    });
}

Result<void> restoreSource(Workspace& workspace, const SourceBefore& before)
{
    return save(workspace, before.source, [&](const SourceBefore& now) {
        return asksTheSame(now.source, before.source) ? withInterval(now.state, now.source.every, before.source.every) : before.state;
    }).map([](const SourceBefore&) {});
}

Result<void> replaceAddress(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& address)
{
    auto source = workspace.sources().find(id);
    const auto name = addressName(workspace, id);
    if (!source || !name)
        return tl::unexpected(!source ? source.error() : name.error());
    source->baseUrl = address;
    if (const auto fits = checkSource(*source).and_then([&] { return checkAddress(*source); }); !fits)
        return fits;
    const auto old = secrets.read(*name);
    if (!old)
        return tl::unexpected(old.error());
    if (const auto stored = storeAddress(workspace, secrets, id, address); !stored)
        return stored;
    source->baseUrl = withoutSecret(address);
    const auto saved = save(workspace, *source, [](const SourceBefore&) { return SourceState{}; });
    if (!saved)
        static_cast<void>(*old ? secrets.write(*name, **old) : secrets.remove(*name));
    return saved.map([](const SourceBefore&) {});
}

Result<void> replaceToken(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& token)
{
    const auto name = secretName(workspace, id);
    if (!name)
        return tl::unexpected(name.error());
    const auto old = secrets.read(*name);
    if (!old)
        return tl::unexpected(old.error());
    // before the transaction: nobody is asked for a passphrase while others wait for the workspace
    if (const auto stored = secrets.write(*name, token); !stored)
        return stored;
    const auto noted = noteNewToken(workspace, id);
    if (!noted)
        static_cast<void>(*old ? secrets.write(*name, **old) : secrets.remove(*name));
    return noted;
}

Result<SourceTest> testSource(Workspace& workspace, SecretStore& secrets, HttpClient& http, SourceId id)
{
    const auto source = workspace.sources().find(id).and_then([&](const Source& found) { return askedSource(workspace, secrets, found); });
    if (!source)
        return tl::unexpected(source.error());
    const auto token = tokenOf(workspace, secrets, *source);
    if (!token)
        return tl::unexpected(token.error());
    const auto known = platformNamed(source->platform);
    if (!known)
        return tl::unexpected(known.error());
    const Platform& platform = **known;
    const auto page
        = platform.pollRequest(*source, Cursor{}, *token)
              .and_then([&](Request request) { return http.fetch(std::move(request)); })
              .and_then([&](const Response& response) { return platform.readPage(*source, Cursor{}, response, workspace.now()); });
    if (!page)
        return tl::unexpected(page.error());
    SourceTest test{ page->items.size(), {}, page->isWhole };
    if (!token->empty()) {
        const auto account = platform.accountRequest(*source, *token)
                                 .and_then([&](Request request) { return http.fetch(std::move(request)); })
                                 .and_then([&](const Response& response) { return platform.readAccount(*source, response); });
        if (!account && account.error().kind != ErrorKind::NotSupported)
            return tl::unexpected(account.error());
        if (account)
            test.account = account->handle;
    }
    return test;
}
}
