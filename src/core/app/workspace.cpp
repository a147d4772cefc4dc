// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/workspace.h"

#include "earshot/respond/target.h"
#include "recent_texts.h"
#include "taught_sorter.h"

#include <utility>

namespace earshot {

Result<WorkHours> parsedWorkHours(const std::string& text, const std::string& zone)
{
    return parsedHours(text, zone);
}

std::string formatWorkHours(const WorkHours& hours)
{
    return formatHours(hours);
}

std::string explainedTarget(const std::string& explanationJson)
{
    return explanationText(explanationJson);
}

Workspace::Workspace(Store store, const Clock& clock, std::string actor)
    : store_(std::move(store))
    , clock_(&clock)
    , actor_(std::move(actor))
    , recentTexts_(std::make_shared<RecentTexts>())
{
}

Result<Workspace> Workspace::create(const std::string& location, const Clock& clock, std::string actor)
{
    auto store = Store::create(location, clock.now());
    if (!store)
        return tl::unexpected(store.error());
    return Workspace(std::move(*store), clock, std::move(actor));
}

Result<Workspace> Workspace::open(const std::string& location, const Clock& clock, std::string actor, OpenMode mode)
{
    auto store = Store::open(location, mode);
    if (!store)
        return tl::unexpected(store.error());
    return Workspace(std::move(*store), clock, std::move(actor));
}

Result<std::string> Workspace::uuid()
{
    if (uuid_.empty()) {
        auto info = store_.info();
        if (!info)
            return tl::unexpected(info.error());
        uuid_ = std::move(info->uuid);
    }
    return uuid_;
}

Result<Sorter> Workspace::sorter()
{
    const auto corrections = mentions().corrections();
    if (!corrections)
        return tl::unexpected(corrections.error());
    if (!taught_)
        taught_ = std::make_shared<TaughtSorter>();
    return taught_->after(*corrections);
}

}
