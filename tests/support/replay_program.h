// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include <map>
#include <string>

namespace earshot::test {

/// The real earshot-replay on a free port, standing still until it is told to move.
class ReplayProgram {
public:
    ReplayProgram();

    const std::string& mastodon() const { return mastodon_; }
    const std::map<std::string, std::string>& feeds() const { return feeds_; } ///< forum, reviews, alerts
    const std::string& token() const { return token_; }
    void moveTo(const std::string& dayAndTime) const;

private:
    Background program_;
    std::string mastodon_, token_;
    std::map<std::string, std::string> feeds_;
};

}
