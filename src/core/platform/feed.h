// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read_only_platform.h"

namespace earshot {

/// RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed; Google Alerts and Google News among them.
/// Source   docs/platforms/feed.md
class Feed final : public ReadOnlyPlatform {
public:
    std::string_view id() const override { return "feed"; }
    Capabilities capabilities() const override;
    Result<void> checkSource(const Source& source) const override;
    Result<Request> pollRequest(const Source&, const Cursor&, const std::string& token) const override;
    Result<Page> readPage(const Source&, const Cursor&, const Response&, Time now) const override;
    Result<Request> recheckRequest(const Source&, const Mention&, const std::string& token) const override;
    Result<Recheck> readRecheck(const Source&, const Mention&, const Response&) const override;
};

}
