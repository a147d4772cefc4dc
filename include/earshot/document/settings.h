// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/policy.h"

namespace earshot {

/// The workspace's policy: work hours, targets, hold and recheck times; usual values until somebody sets them.
class Settings {
public:
    explicit Settings(Store& store) : store_(&store) { }

    Result<Policy> policy();
    Result<void> setPolicy(const Policy& policy, const std::string& actor, Time now);

private:
    Store* store_;
};

}
