// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace earshot {

/// For each day of first sightings, how far back the mentions seen on it were posted: a search for what was posted before some time need
/// not look at newer days that hold nothing so old. Inside a writing transaction.
class SeenDays {
public:
    explicit SeenDays(Session& session);

    void note(std::int64_t mention, std::int64_t seenDay, std::int64_t postedAt); ///< all between two write() are of one day
    void write();

private:
    std::int64_t day_ = 0, last_ = 0, oldest_ = 0;
    bool noted_ = false;
    Statement write_;
};

}
