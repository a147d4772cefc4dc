// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_address.h"

#include "earshot/base/url.h"

namespace earshot {

namespace {

bool isRedacted(const std::string& address)
{
    return address.find("***") != std::string::npos;
}

}

Result<std::string> addressName(Workspace& workspace, SourceId id)
{
    return workspace.uuid().map([&](const std::string& uuid) { return uuid + "/source/" + std::to_string(id.value) + "/address"; });
}

Result<void> checkAddress(const Source& source)
{
    if (isRedacted(source.baseUrl))
        return failure(ErrorKind::InvalidArgument, "base-url", "*** stands where a secret was left out; give the whole address");
    if (holdsSecret(source.baseUrl) && source.kind != SourceKind::Feed)
        return failure(ErrorKind::InvalidArgument, "base-url", "a server's address holds no secret; give a token");
    return {};
}

Result<void> storeAddress(Workspace& workspace, SecretStore& secrets, SourceId id, const std::string& address)
{
    if (!holdsSecret(address))
        return {};
    return addressName(workspace, id).and_then([&](const std::string& name) { return secrets.write(name, address); });
}

Result<Source> askedSource(Workspace& workspace, SecretStore& secrets, Source source)
{
    if (!isRedacted(source.baseUrl))
        return source;
    const auto address = addressName(workspace, source.id).and_then([&](const std::string& name) { return secrets.read(name); });
    if (!address)
        return tl::unexpected(address.error());
    if (!*address || withoutSecret(**address) != source.baseUrl) // the secret of another address is told to nobody
        return failure(ErrorKind::Unknown, "secret of " + source.baseUrl);
    source.baseUrl = **address;
    return source;
}

}
