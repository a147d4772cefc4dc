// SPDX-License-Identifier: GPL-3.0-or-later
#include "origin.h"

#include "earshot/app/listening.h"
#include "earshot/platform/registry.h"

#include <utility>

namespace earshot {

Result<Origin> originOf(Workspace& workspace, SecretStore& secrets, MentionId id)
{
    auto mention = workspace.mentions().find(id);
    if (!mention)
        return tl::unexpected(mention.error());
    auto source = workspace.sources().find(mention->source);
    if (!source)
        return tl::unexpected(source.error());
    auto token = tokenOf(workspace, secrets, *source);
    const auto platform = platformNamed(mention->platform);
    if (!token || !platform)
        return tl::unexpected(!token ? token.error() : platform.error());
    return Origin{ std::move(*mention), { std::move(*source), {}, std::move(*token), *platform } };
}

}
