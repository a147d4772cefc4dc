// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snac_server.h"
#include "support/ctl.h"

#include <string>
#include <vector>

namespace earshot::test {

/// A workspace of Acme's, who listen to their mentions on snac by the real earshotctl. The hold before sending is none.
class SnacDesk {
public:
    explicit SnacDesk(const SnacServer& snac);

    Ctl& ctl() { return ctl_; }
    std::string addSource(const std::string& kind, const std::string& query) const; ///< its id
    /// One round over every source, each mention looked at again; what the sources said of it.
    std::vector<Json> poll() const;

    std::vector<Json> mentions(const std::string& words) const; ///< whose text has these words
    /// Polls until there is one mention with these words. Delivery takes its time on snac.
    Json heard(const std::string& words) const;
    Json shown(const Json& mention) const; ///< the same mention, as it stands now
    Json caseOf(const Json& mention) const; ///< the case that it belongs to, in full

    std::string draft(const Json& mention, const std::string& text, const std::string& audience = "--public") const; ///< the reply's id
    Json send(const std::string& reply) const;
    std::string stateOf(const Json& mention, const std::string& reply) const;

private:
    std::string url_;
    Ctl ctl_;
};

/// What tells the posts of one test from all others that this server has seen.
std::string someOrderNumber();

}
