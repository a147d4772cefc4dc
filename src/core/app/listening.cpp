// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listening.h"

#include "earshot/base/url.h"
#include "earshot/platform/registry.h"

#include <cstdlib>

namespace earshot {

namespace {

Result<std::string> secretName(Workspace& workspace, SourceId id)
{
    return workspace.uuid().map([&](const std::string& uuid) { return uuid + "/source/" + std::to_string(id.value); });
}

Result<void> storeToken(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& token)
{
    const auto name = secretName(workspace, id);
    if (!name)
        return tl::unexpected(name.error());
    return secrets.write(*name, token);
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
    if (!source.tokenEnv.empty())
        if (const char* value = std::getenv(source.tokenEnv.c_str()); value && *value)
            return std::string(value);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::string();
}

Result<AddedSource> addSource(Workspace& workspace, SecretStore& secrets, Source source, const std::string& token)
{
    const auto platform = platformNamed(source.platform);
    if (!platform)
        return tl::unexpected(platform.error());
    if (const auto fits = (*platform)->checkSource(source); !fits)
        return tl::unexpected(fits.error());
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto id = workspace.sources().add(source, workspace.actor(), workspace.now());
    if (!id)
        return tl::unexpected(id.error());
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
    const auto name = secretName(workspace, id);
    if (!name)
        return tl::unexpected(name.error());
    const auto token = secrets.read(*name); // so that nobody is asked to unlock the keyring while others wait for the workspace
    if (!token)
        return tl::unexpected(token.error());
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto removed = workspace.sources().remove(id, workspace.actor(), workspace.now()).and_then([&] { return secrets.remove(*name); });
    if (!removed)
        return removed;
    const auto done = transaction->commit();
    if (!done && *token)
        static_cast<void>(secrets.write(*name, **token));
    return done;
}

Result<SourceTest> testSource(Workspace& workspace, SecretStore& secrets, HttpClient& http, SourceId id)
{
    const auto source = workspace.sources().find(id);
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
    SourceTest test{ page->items.size(), {} };
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
